import { useText } from '@lianxin/ui';
import { useCase } from '../case/CaseContext.js';
import { Panel } from '../case/Panel.js';
import { ChainFinal } from './ChainFinal.js';
import { ChainPaper } from './ChainPaper.js';
import { ChainRequest } from './ChainRequest.js';
import { type ChainLink, reviewChains } from './reviewChain.js';

/** From the opinion by review and re-examination to finality: one line, read from top to bottom, whoever decided. */
export function ReviewChainPanel() {
  const t = useText('core');
  const chains = reviewChains(useCase());
  if (chains.length === 0) return null;
  return (
    <Panel title={t('petition.chain.title')}>
      {chains.map(({ id, links }) => (
        <ol key={id} className="pe-chain">
          {links.map((link) => (
            <Link key={link.id} link={link} />
          ))}
        </ol>
      ))}
    </Panel>
  );
}

function Link({ link }: { link: ChainLink }) {
  switch (link.kind) {
    case 'paper':
      return <ChainPaper link={link} />;
    case 'request':
      return <ChainRequest link={link} />;
    case 'final':
      return <ChainFinal link={link} />;
  }
}
