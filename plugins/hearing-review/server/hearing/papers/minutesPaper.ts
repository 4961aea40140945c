import { formatDayZh } from '@lianxin/sdk/common';
import { definePaper, SAMPLE_SLIP, sections, text } from '@lianxin/sdk/server';
import { PAPERS } from '../../../common/index.js';

export interface MinutesSheet {
  readonly day: string;
  readonly place: string;
  readonly isPublic: boolean;
  readonly presider: string;
  readonly members: string;
  readonly recorder: string;
  readonly present: string;
  /** The parts of the session under their names, in the order in which they were held. */
  readonly parts: readonly { readonly part: string; readonly text: string }[];
  /** Who signed, and who would not, and why. */
  readonly signatures: string;
}

/** What was said, part by part, with the signatures or the refusals. The panel's vote is no part of it. */
export const minutesPaper = definePaper<MinutesSheet>({
  id: PAPERS.minutes,
  article: 'D',
  served: false,
  numbered: false,
  form: 'slip',
  fields: ({ day, place, isPublic, presider, members, recorder, present, parts, signatures }) => ({
    ...{ place, presider, members, recorder, present, signatures },
    day: formatDayZh(day),
    openness: isPublic ? '公开' : '不公开',
    parts: parts.map(({ part, text: said }) => ({ part, said })),
  }),
  mandatory: ['day', 'place', 'presider', 'members', 'recorder', 'present', 'parts', 'signatures', 'organ'],
  body: [
    ...text(
      '时间：{day}',
      '地点：{place}（{openness}举行）',
      '主持人：{presider}',
      '听证员：{members}',
      '记录人：{recorder}',
      '到场人员：{present}',
    ),
    ...text('{#parts}', '【{part}】', '{said}', '{/parts}'),
    ...sections(['核对和签名', text('{signatures}')]),
  ],
  sample: {
    ...SAMPLE_SLIP,
    day: '2026-04-10',
    place: '县信访局听证室',
    isPublic: true,
    presider: '陈志远',
    members: '李红、周明、吴敏、郑华',
    recorder: '王芳',
    present: '张三（信访人）、赵强（承办人）',
    parts: [
      { part: '信访人陈述', text: '2021年6月以后没有收到临时安置费。' },
      { part: '承办人陈述', text: '台账记载的面积与协议不一致，正在核对。' },
    ],
    signatures: '张三（信访人）：签名\n赵强（承办人）：签名',
  },
});
