import { PlusOutlined } from '@ant-design/icons';
import { useQueryOf } from '@lianxin/api/client';
import { sectorPacks } from '@lianxin/core/common';
import { useLanguage, useText, type WidgetProps } from '@lianxin/ui';
import { Button, Form, Select } from 'antd';
import { WayCard } from './WayCard.js';
import { blankWay, mattersOf, type WayDraft, waysOf } from './wayDraft.js';

/** The lawful ways a demand is offered: taken from a sector pack by its matter, or typed. */
export function WaysWidget({ id, value = [], onChange }: WidgetProps<readonly WayDraft[]>) {
  const t = useText('core');
  const [language] = useLanguage();
  const branch = Form.useWatch(['input', 'branch'], { preserve: true }) as string | undefined;
  const packs = useQueryOf(sectorPacks, null).data ?? [];
  const matters = mattersOf(packs, branch);
  const change = (ways: readonly WayDraft[]) => onChange?.(ways.length > 0 ? ways : undefined);
  return (
    <div className="pe-ways">
      <Select
        {...(id && { id })}
        value={null}
        placeholder={t('petition.ways.fromPack')}
        aria-label={t('petition.ways.fromPack')}
        showSearch={{ optionFilterProp: 'label' }}
        options={matters.map(({ pack, matter }, i) => ({
          value: i,
          label: `${t(`codes.branch.${matter.branch}`)} · ${matter.title[language]}`,
          title: `${pack.title[language]} ${pack.version}`,
        }))}
        onChange={(i: number | null) => {
          const found = i === null ? undefined : matters[i];
          if (found) change([...value, ...waysOf(found.pack, found.matter)]);
        }}
      />
      {value.map((way, i) => (
        <WayCard
          key={way.id}
          n={i + 1}
          way={way}
          onChange={(next) => change(value.map((each) => (each.id === way.id ? next : each)))}
          onRemove={() => change(value.filter((each) => each.id !== way.id))}
        />
      ))}
      <Button size="small" icon={<PlusOutlined />} onClick={() => change([...value, blankWay()])}>
        {t('petition.ways.typed')}
      </Button>
    </div>
  );
}
