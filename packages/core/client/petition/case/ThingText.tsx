import { usePlugins, useText } from '@lianxin/ui';
import type { Thing } from './thingOf.js';

/** What an id of the log stands for, in words; `short` leaves out what a demand says and where a transfer went. */
export function ThingText({ thing, short = false }: { thing: Thing; short?: boolean }) {
  const t = useText('core');
  const { plugins } = usePlugins();
  switch (thing.kind) {
    case 'case':
      return t('petition.thing.case');
    case 'demand':
      return `${t('petition.thing.demand', { n: thing.n })}${!short && thing.words ? ` ${thing.words}` : ''}`;
    case 'party':
      return `${t(`codes.partyRole.${thing.role}`)} ${thing.words ?? ''}`;
    case 'transfer':
      return `${t(`codes.transferWay.${thing.way}`)}${!short && thing.words ? ` ${thing.words}` : ''}`;
    case 'evidence':
    case 'execution':
    case 'item':
    case 'help':
    case 'recusal':
    case 'urgentReport':
    case 'dispute':
    case 'supervision':
    case 'assignment':
      return `${t(`petition.thing.${thing.kind}`)}${!short && thing.words ? ` ${thing.words}` : ''}`;
    case 'document':
      return t(thing.title);
    case 'filing':
      return t(`codes.channel.${thing.channel}`);
    case 'proceeding': {
      const plugin = plugins.find(({ id }) => id === thing.plugin);
      return plugin ? t(plugin.displayName) : thing.plugin;
    }
    default:
      return thing.words ?? t('petition.notGiven');
  }
}
