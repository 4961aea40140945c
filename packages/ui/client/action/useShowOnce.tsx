import { App, Descriptions, Typography } from 'antd';
import { useText } from '../i18n/useText.js';

/**
 * Shows values that are never shown again, such as a query code, until the person says that they were noted. Their
 * names are `shown.<action>.<key>`, then `shown.<key>`.
 */
export function useShowOnce(): (action: string, values: Readonly<Record<string, string>>) => void {
  const t = useText('ui');
  const { modal } = App.useApp();
  return (action, values) => {
    const items = Object.entries(values).map(([key, value]) => ({
      key,
      label: t([`shown.${action}.${key}`, `shown.${key}`]),
      children: <Typography.Text copyable>{value}</Typography.Text>,
    }));
    void modal.success({
      title: t('action.shownOnce'),
      okText: t('action.noted'),
      content: <Descriptions size="small" column={1} items={items} />,
    });
  };
}
