import { Button } from 'antd';
import { Link } from 'react-router';
import { useText } from '../i18n/useText.js';
import { Empty } from './Empty.js';

/** There is no such page, or not for these eyes: the two look the same. */
export function Missing() {
  const t = useText('ui');
  return (
    <Empty text={t('state.missing')}>
      <Link to="/">
        <Button>{t('state.home')}</Button>
      </Link>
    </Empty>
  );
}
