import { LockOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { useCase } from './CaseContext.js';

/** What one must know of the case before anything else: that it is sealed, joined to another, or from elsewhere. */
export function SealBanner() {
  const t = useText('core');
  const { view, state } = useCase();
  return (
    <>
      {view.store === 'sealed' && (
        <Alert
          type="warning"
          showIcon
          icon={<LockOutlined />}
          className="pe-banner"
          title={
            <>
              <b>{t('petition.case.sealed')}</b> {t('petition.case.sealedHelp')}
            </>
          }
        />
      )}
      {state.redaction?.checked === false && (
        <Alert type="info" showIcon className="pe-banner" title={t('petition.case.redactionPending')} />
      )}
      {state.joinedInto && (
        <Alert
          type="info"
          showIcon
          className="pe-banner"
          title={t('petition.case.joined')}
          action={<Link to={caseUrl(state.joinedInto)}>{t('petition.case.openJoined')}</Link>}
        />
      )}
      {state.status === 'past' && <Alert type="info" showIcon className="pe-banner" title={t('petition.case.past')} />}
    </>
  );
}
