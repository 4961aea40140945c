import { useQueryOf } from '@lianxin/api/client';
import { type PackVersion, packsOn, sectorPackVersions } from '@lianxin/core/common';
import { Answered, DayText, PageHeader, StatusTag, useLanguage, useText, useToday } from '@lianxin/ui';
import { Button } from 'antd';
import { saveText } from '../files/saveText.js';
import { AddPack } from './AddPack.js';

/** The lists of lawful ways: which versions there are, which is in force, and how to add one from a file. */
export function SectorPacksPage() {
  const t = useText('core');
  const today = useToday();
  const query = useQueryOf(sectorPackVersions, null);
  return (
    <>
      <PageHeader title={t('petition.packs.title')} help={t('petition.packs.help')} />
      <AddPack />
      <Answered query={query}>
        {(versions) => {
          const all = versions.map(({ pack }) => pack);
          const inForce = packsOn(all, today);
          return (
            <ul className="pe-things lx-panel pe-packs">
              {versions.map((version) => (
                <PackItem
                  key={`${version.pack.id}@${version.pack.version}`}
                  version={version}
                  inForce={inForce.includes(version.pack)}
                />
              ))}
            </ul>
          );
        }}
      </Answered>
    </>
  );
}

function PackItem({ version: { pack, added }, inForce }: { version: PackVersion; inForce: boolean }) {
  const t = useText('core');
  const [language] = useLanguage();
  const { id, version, title, from, matters } = pack;
  return (
    <li>
      <div className="pe-thing-head">
        <p className="pe-thing-text">
          {title[language]} <span className="lx-quiet">{t('petition.packs.version', { id, version })}</span>
        </p>
        {inForce && <StatusTag tone="good">{t('petition.packs.inForce')}</StatusTag>}
      </div>
      <p className="lx-quiet">
        {t('petition.packs.from')} <DayText day={from} /> · {t('petition.packs.matters', { count: matters.length })} ·{' '}
        {added ? t('petition.packs.addedBy', { name: added.by }) : t('petition.packs.shipped')}
      </p>
      <Button size="small" onClick={() => saveText(`${id}-${version}.json`, JSON.stringify(pack, null, 2))}>
        {t('petition.packs.download')}
      </Button>
    </li>
  );
}
