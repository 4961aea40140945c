import type { CaseDocument } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { textOf } from './readCase.js';
import { numberOf } from './thingOf.js';

const PARTS = ['request', 'facts', 'opinion', 'basis', 'reviewOrgan'] as const;

/** An opinion to read before it is signed: the outcome of each demand, and what stands behind it. */
export function OpinionText({ document, open }: { document: CaseDocument; open: boolean }) {
  const t = useText('core');
  const { view, state } = useCase();
  return (
    <details open={open} className="pe-opinion">
      <summary>{t('petition.case.readOpinion')}</summary>
      <dl>
        {document.demands.map((demand, i) => (
          <div key={demand}>
            <dt>{t('petition.thing.demand', { n: numberOf(state.demands, demand) })}</dt>
            <dd>{t(`codes.outcome.${document.outcomes[i]}`)}</dd>
          </div>
        ))}
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`fields.${part}`)}</dt>
            <dd className="pe-prose">{textOf(view, document.body, part) ?? t('petition.erased')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
