import { useMutationOf } from '@lianxin/api/client';
import { printReceipt } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { Alert, App, Button, Modal, Space, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { useMe } from '../../useMe.js';
import { caseUrl } from '../caseUrl.js';
import { saveFile } from '../files/saveFile.js';

/** What registering answered. */
export interface Receipt {
  readonly dossier: string;
  /** `number`, `queryCode`; for a report brought with other demands also `sealedNumber`, `sealedQueryCode`, `sealedDossier`. */
  readonly shown: Readonly<Record<string, string>>;
}

/** Number and query code, shown this once, with the receipt to be printed and handed over. */
export function ReceiptDialog({ receipt, onNext }: { receipt: Receipt | undefined; onNext(): void }) {
  const t = useText('core');
  const go = useNavigate();
  if (!receipt) return null;
  const { dossier, shown } = receipt;
  const sealed = shown.sealedDossier;
  return (
    <Modal
      open
      title={t('petition.receipt.title')}
      closable={false}
      keyboard={false}
      width={520}
      footer={
        <Space>
          <Button onClick={() => void go(caseUrl(dossier))}>{t('petition.receipt.open')}</Button>
          <Button type="primary" onClick={onNext}>
            {t('petition.receipt.next')}
          </Button>
        </Space>
      }
    >
      <Codes dossier={dossier} number={shown.number} queryCode={shown.queryCode} />
      {sealed && (
        <>
          <Alert type="warning" showIcon title={t('petition.receipt.sealed')} />
          <Codes dossier={sealed} number={shown.sealedNumber} queryCode={shown.sealedQueryCode} />
        </>
      )}
      <p className="lx-quiet">{t('petition.receipt.once')}</p>
    </Modal>
  );
}

interface CodesProps {
  readonly dossier: string;
  readonly number: string | undefined;
  readonly queryCode: string | undefined;
}

function Codes({ dossier, number, queryCode }: CodesProps) {
  const t = useText('core');
  const explain = useErrorText();
  const { post } = useMe();
  const { message } = App.useApp();
  const print = useMutationOf(printReceipt);
  const download = async (code: string, large: boolean) => {
    try {
      const { file } = await print.mutateAsync({ dossier, queryCode: code, large });
      await saveFile(file, post.id);
    } catch (e) {
      void message.error(explain(e));
    }
  };
  return (
    <dl className="pe-receipt">
      <dt>{t('petition.receipt.number')}</dt>
      <dd>{number}</dd>
      {queryCode && (
        <>
          <dt>{t('petition.receipt.queryCode')}</dt>
          <dd>
            <Typography.Text copyable>{queryCode}</Typography.Text>
          </dd>
          <dd>
            <Space>
              <Button loading={print.isPending} onClick={() => void download(queryCode, false)}>
                {t('petition.receipt.print')}
              </Button>
              <Button loading={print.isPending} onClick={() => void download(queryCode, true)}>
                {t('petition.receipt.large')}
              </Button>
            </Space>
          </dd>
        </>
      )}
    </dl>
  );
}
