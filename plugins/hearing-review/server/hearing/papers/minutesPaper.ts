import { formatDayZh } from '@lianxin/sdk/common';
import { definePaper, each, rowIf, SAMPLE_SLIP, table, text } from '@lianxin/sdk/server';
import { type MinutesSigner, PAPERS, type Part } from '../../../common/index.js';
import { PART_WORDS, SIGNER_WORDS } from './words.js';

export interface MinutesSheet {
  readonly day: string;
  readonly place: string;
  readonly isPublic: boolean;
  readonly presider: string;
  /** Without the presider. */
  readonly members: readonly string[];
  readonly recorder: string;
  readonly present: readonly string[];
  /** The parts of the session under their names, in the order in which they were held. */
  readonly parts: readonly { readonly part: Part; readonly text: string }[];
  /** Who signed, and who would not, and why. */
  readonly signatures: readonly { readonly name: string; readonly signer: MinutesSigner; readonly refusal?: string }[];
}

/** What was said, part by part, with the signatures or the refusals. The panel's vote is no part of it. */
export const minutesPaper = definePaper<MinutesSheet>({
  id: PAPERS.minutes,
  place: 'hearing',
  article: 'D',
  served: false,
  numbered: false,
  form: 'slip',
  fields: ({ day, place, isPublic, presider, members, recorder, present, parts, signatures }) => ({
    to: undefined,
    place,
    presider,
    recorder,
    members: members.join('、'),
    present: present.join('、'),
    day: formatDayZh(day),
    openness: isPublic ? '公开' : '不公开',
    parts: parts.map(({ part, text: said }) => ({ part: PART_WORDS[part], said })),
    signatures: signatures.filter(({ refusal }) => !refusal).map(signed),
    refusals: signatures.filter(({ refusal }) => refusal).map(signed),
  }),
  mandatory: [
    'caseNumber',
    'day',
    'place',
    'presider',
    'members',
    'recorder',
    'present',
    'parts.part',
    'parts.said',
    'signatures.who',
    'refusals.who',
    'refusals.refusal',
    'organ',
  ],
  body: [
    ...text(
      '信访事项编号：{caseNumber}',
      '组织听证的机关：{organ}',
      '时间：{day}',
      '地点：{place}（{openness}举行）',
      '主持人：{presider}',
      '听证员：{members}',
      '记录人：{recorder}',
      '到场人员：{present}',
    ),
    ...each('parts', text('【{part}】', '{said}')),
    ...text('以上笔录经核对无误。拒绝签名的，由记录人记明理由。'),
    table(
      rowIf('signatures', { label: '{signer}', value: '{who}', sign: true }),
      rowIf('refusals', { label: '{signer}', value: '{who}（拒绝签名，理由：{refusal}）' }),
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    on: '2026-04-10',
    day: '2026-04-10',
    place: '县信访局听证室',
    isPublic: true,
    presider: '陈志远',
    members: ['李红', '周明', '吴敏', '郑华'],
    recorder: '王芳',
    present: ['张三', '赵强'],
    parts: [
      { part: 'petitioner_states', text: '2021年6月以后没有收到临时安置费。' },
      { part: 'handler_states', text: '台账记载的面积与协议不一致，正在核对。' },
    ],
    signatures: [
      { name: '张三', signer: 'petitioner', refusal: '认为记录不完整' },
      { name: '赵强', signer: 'handler' },
    ],
  },
});

/** A row for his hand; of who would not sign, for his reason. */
const signed = ({ name, signer, refusal }: MinutesSheet['signatures'][number]) => ({
  who: name,
  signer: SIGNER_WORDS[signer],
  refusal,
});
