import type { PluginRow } from '@lianxin/core/common';
import { errorText, StatusTag, useText } from '@lianxin/ui';
import { Alert, Collapse } from 'antd';
import { ApprovePlugin } from './ApprovePlugin.js';
import { PluginContents } from './PluginContents.js';
import { SwitchPlugin } from './SwitchPlugin.js';

const TONES = { on: 'good', windingDown: 'warn', off: 'plain' } as const;

/** One plugin: how it stands here, what happened to it, and what may be done with it. */
export function PluginCard({ plugin, all }: { plugin: PluginRow; all: readonly PluginRow[] }) {
  const t = useText();
  const { id, version, origin, installed, state, open, notices, restartNeeded } = plugin;
  return (
    <section className="lx-panel" aria-labelledby={`plugin-${id}`}>
      <div className="sh-plugin-head">
        <h2 id={`plugin-${id}`}>{t(plugin.displayName)}</h2>
        <span className="lx-quiet">
          {version} {t(`plugins.origin.${origin}`)}
        </span>
        {installed === 'ready' ? (
          <StatusTag tone={TONES[state]}>{t(`plugins.state.${state}`)}</StatusTag>
        ) : (
          <StatusTag tone={installed === 'waiting' ? 'plain' : 'bad'}>{t(`plugins.installed.${installed}`)}</StatusTag>
        )}
        {open > 0 && <span>{t('plugins.open', { number: open })}</span>}
        <div className="lx-page-actions">
          <ApprovePlugin plugin={plugin} />
          <SwitchPlugin plugin={plugin} />
        </div>
      </div>
      {plugin.description && <p>{t(plugin.description)}</p>}
      {restartNeeded && <Alert type="info" showIcon title={t('plugins.restartNeeded')} />}
      {notices.map((notice) => (
        <Alert key={notice.code} type="warning" showIcon title={errorText(t, notice)} />
      ))}
      <Collapse
        ghost
        size="small"
        items={[
          { key: 'contents', label: t('plugins.contents'), children: <PluginContents plugin={plugin} all={all} /> },
        ]}
      />
    </section>
  );
}
