import { useCase, useText, type WidgetProps } from '@lianxin/sdk/client';
import { Input, Radio } from 'antd';
import { type CastVote, VOTES } from '../../common/index.js';

/** One line for each member: how he votes, and what he has to say who sees it otherwise. */
export function VotesWidget({ id, value = [], onChange, field, label }: WidgetProps<readonly CastVote[]>) {
  const t = useText();
  const { view } = useCase();
  const members = field.meta.among as readonly string[];
  const castBy = (member: string) => value.find((one) => one.member === member);
  const cast = (vote: CastVote) => onChange?.([...value.filter(({ member }) => member !== vote.member), vote]);
  return (
    <table className="lx-entry-table" aria-label={label} {...(id && { id })}>
      <thead>
        <tr>
          <th scope="col">{t('votes.member')}</th>
          <th scope="col">{t('votes.vote')}</th>
          <th scope="col">{t('votes.dissent')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => {
          const own = castBy(member);
          const name = view.people[member] ?? t('unnamed');
          return (
            <tr key={member}>
              <th scope="row">{name}</th>
              <td>
                {/* Inside one field all groups would share its name, and be one. */}
                <Radio.Group
                  name={member}
                  aria-label={t('votes.of', { name })}
                  value={own?.vote}
                  onChange={(e) => cast({ ...own, member, vote: e.target.value })}
                  options={VOTES.map((vote) => ({ value: vote, label: t(`codes.vote.${vote}`) }))}
                />
              </td>
              <td>
                {own && own.vote !== 'for' && (
                  <Input
                    aria-label={t('votes.dissentOf', { name })}
                    value={own.dissent ?? ''}
                    onChange={(e) =>
                      cast({ member, vote: own.vote, ...(e.target.value && { dissent: e.target.value }) })
                    }
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
