import { saveFile, useErrorText, useMe, useMutationOf, useText } from '@lianxin/sdk/client';
import { App, Button } from 'antd';
import { contracts } from '../common/index.js';

interface Props {
  readonly dossier: string;
  readonly agreement: string;
}

/** The draft of an agreement as a Word file, to be signed by hand; nothing takes effect by it. */
export function PrintDraft({ dossier, agreement }: Props) {
  const t = useText();
  const explain = useErrorText();
  const { post } = useMe();
  const { message } = App.useApp();
  const print = useMutationOf(contracts.printAgreement);
  const save = () =>
    print
      .mutateAsync({ dossier, agreement })
      .then(({ file }) => saveFile(file, post.id))
      .catch((error) => message.error(explain(error)));
  return (
    <Button size="small" loading={print.isPending} onClick={() => void save()}>
      {t('panel.printDraft')}
    </Button>
  );
}
