import { useMutationOf } from '@lianxin/api/client';
import { directory, type PluginRow } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { App, Button } from 'antd';

/** Lets code that somebody put into the plugin folder run: this very code, known by its hash. */
export function ApprovePlugin({ plugin: { id, displayName, hash } }: { plugin: PluginRow }) {
  const t = useText();
  const explain = useErrorText();
  const { modal, message } = App.useApp();
  const approve = useMutationOf(directory.approvePlugin);
  if (!hash) return null;
  const ask = () =>
    modal.confirm({
      title: t('plugins.approveTitle', { plugin: t(displayName) }),
      content: (
        <>
          <p>{t('plugins.approveHelp')}</p>
          <code className="sh-hash">{hash}</code>
        </>
      ),
      okText: t('plugins.approve'),
      onOk: () =>
        approve.mutateAsync({ plugin: id, hash }).then(
          () => void message.success(t('plugins.approved')),
          (e) => void message.error(explain(e)),
        ),
    });
  return <Button onClick={ask}>{t('plugins.approve')}</Button>;
}
