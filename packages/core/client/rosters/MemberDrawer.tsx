import { useMutationOf } from '@lianxin/api/client';
import { type MemberRow, type RosterRow, rosterContracts } from '@lianxin/core/common';
import { DayText, SchemaForm, useText, useToday } from '@lianxin/ui';
import { App, Drawer } from 'antd';
import { useMemo } from 'react';
import type { z } from 'zod';
import { Facts } from '../petition/case/Facts.js';
import { MemberPhone } from './MemberPhone.js';
import { endForm, memberForm } from './rosterForms.js';
import { useCategoryName, useSystemName } from './useMembers.js';

interface Props {
  readonly roster: RosterRow;
  readonly member: MemberRow | undefined;
  onClose(): void;
}

/** One member: what is known, the telephone number for a reason, and for the keeper setting right and ending. */
export function MemberDrawer({ roster, member, onClose }: Props) {
  const t = useText('core');
  const categoryName = useCategoryName(roster);
  const systemName = useSystemName();
  return (
    <Drawer open={member !== undefined} onClose={onClose} title={member?.name} size={520} destroyOnHidden>
      {member && (
        <>
          <Facts
            items={[
              [t('rosters.category'), categoryName(member.category)],
              [t('rosters.position'), member.title],
              [t('rosters.unit'), member.unitName],
              [t('rosters.system'), systemName(member.system)],
              [t('rosters.from'), <DayText key="from" day={member.from} />],
              [t('rosters.to'), member.to && <DayText day={member.to} />],
            ]}
          />
          {member.hasPhone && <MemberPhone member={member.id} />}
          {roster.keeps && !member.to && <Keeping roster={roster} member={member} onDone={onClose} />}
        </>
      )}
    </Drawer>
  );
}

function Keeping({ roster, member, onDone }: { roster: RosterRow; member: MemberRow; onDone(): void }) {
  const t = useText('core');
  const today = useToday();
  const { message } = App.useApp();
  const form = useMemo(() => memberForm(roster), [roster]);
  const change = useMutationOf(rosterContracts.changeMember);
  const end = useMutationOf(rosterContracts.endMembership);
  const { category, title, unit, system } = member;
  const done = () => {
    void message.success(t('rosters.saved'));
    onDone();
  };
  const submitChange = async (changed: z.infer<typeof form>) => {
    await change.mutateAsync({ member: member.id, ...changed });
    done();
  };
  const submitEnd = async ({ to }: z.infer<typeof endForm>) => {
    await end.mutateAsync({ member: member.id, to });
    done();
  };
  return (
    <>
      <h3>{t('rosters.change')}</h3>
      <SchemaForm
        name="core.changeMember"
        form={form}
        value={{ category, ...(title && { title }), ...(unit && { unit }), ...(system && { system }) }}
        onSubmit={submitChange}
        submit={t('rosters.save')}
      />
      <h3>{t('rosters.end')}</h3>
      <p className="lx-quiet">{t('rosters.endHelp')}</p>
      <SchemaForm
        name="core.endMembership"
        form={endForm}
        value={{ to: today }}
        onSubmit={submitEnd}
        submit={t('rosters.end')}
      />
    </>
  );
}
