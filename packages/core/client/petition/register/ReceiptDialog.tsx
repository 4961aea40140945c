import { printOralRecord, printReceipt } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Alert, Button, Modal, Space, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { PrintButtons } from '../files/PrintButtons.js';

/** What registering answered. */
export interface Receipt {
  readonly dossier: string;
  /** `number`, `queryCode`; `oralRecord`, where one was taken; for a report brought with other demands also `sealedNumber`, `sealedQueryCode`, `sealedDossier`. */
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
      <Codes dossier={dossier} number={shown.number} queryCode={shown.queryCode} oralRecord={shown.oralRecord} />
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
  /** The oral record taken with it. */
  readonly oralRecord?: string | undefined;
}

function Codes({ dossier, number, queryCode, oralRecord }: CodesProps) {
  const t = useText('core');
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
          <dd className="pe-print">
            <PrintButtons
              contract={printReceipt}
              input={{ dossier, queryCode }}
              labels={[t('petition.receipt.print'), t('petition.receipt.large')]}
            />
          </dd>
        </>
      )}
      {oralRecord && (
        <dd className="pe-print">
          <PrintButtons
            contract={printOralRecord}
            input={{ dossier, record: oralRecord }}
            labels={[t('petition.receipt.oral'), t('petition.receipt.oralLarge')]}
          />
        </dd>
      )}
    </dl>
  );
}
