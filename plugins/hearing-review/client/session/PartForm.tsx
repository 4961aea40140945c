import {
  ActionForm,
  type FormFit,
  fitForm,
  useCase,
  useErrorText,
  useOffer,
  useOffers,
  useText,
} from '@lianxin/sdk/client';
import type { SessionView } from '../../common/index.js';

interface Props {
  readonly action: string;
  readonly session: SessionView;
  /** Which of several forms of the action. */
  readonly part?: string;
  /** What the session gives its fields. */
  readonly given?: FormFit;
  readonly value?: unknown;
  /** The words on its button; the name of the action otherwise. */
  readonly submit?: string;
  onDone(): void;
}

/** The form of an action, standing open on the page and saving itself; or the reasons why it may not be sent. */
export function PartForm({ action, session, part, given = {}, value, submit, onDone }: Props) {
  const t = useText();
  const errorText = useErrorText();
  const { view } = useCase();
  const offer = useOffer(action, session.hearing);
  const { onDone: did } = useOffers();
  if (!offer) return <p className="lx-quiet">{t('session.notYours')}</p>;
  if (offer.blockers.length > 0)
    return <p className="lx-quiet">{offer.blockers.map((each) => errorText(each)).join(' ')}</p>;
  return (
    <ActionForm
      action={{ ...offer, form: fitForm(offer.form, given) }}
      dossier={view.dossier}
      seen={view.seq}
      value={value}
      {...(part && { part })}
      submit={submit ?? t(`actions.${action}`)}
      onDone={(done) => {
        did(done);
        onDone();
      }}
    />
  );
}
