import { formatDayZh } from '@lianxin/sdk/common';
import {
  CONTACT_SECTION,
  definePaper,
  each,
  hours,
  LOCAL_RULE,
  numbered,
  SAMPLE_FRAME,
  sections,
  text,
} from '@lianxin/sdk/server';
import { type HearingStage, PAPERS } from '../../../common/index.js';
import { BASIS } from './words.js';

export interface HearingNoticeSheet {
  readonly stage: HearingStage;
  readonly demands: readonly string[];
  readonly day: string;
  /** Minutes since midnight. */
  readonly starts: number;
  readonly ends: number;
  readonly place: string;
  readonly presider: string;
  /** Without the presider; name and what the person is, one line each. */
  readonly members: readonly string[];
  readonly reserves: readonly string[];
  readonly recorder: string;
  readonly issues: string;
  readonly bring: string;
  readonly isPublic: boolean;
  readonly isRecorded: boolean;
  /** Whether who stays away without good cause gives the hearing up. */
  readonly absenceWaives: boolean;
  readonly representatives: number;
  readonly agents: number;
}

/** Time, place, who presides, the panel, the issues, what to bring, and the rights of who is heard (domain 7.2). */
export const hearingNotice = definePaper<HearingNoticeSheet>({
  id: PAPERS.notice,
  place: 'hearing',
  article: '31',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({
    basis: BASIS[sheet.stage],
    demands: numbered(sheet.demands),
    day: formatDayZh(sheet.day),
    hours: hours(sheet.starts, sheet.ends),
    place: sheet.place,
    presider: sheet.presider,
    members: numbered(sheet.members),
    reserves: sheet.reserves.length ? sheet.reserves.join('、') : undefined,
    recorder: sheet.recorder,
    issues: sheet.issues,
    bring: sheet.bring,
    openness: sheet.isPublic ? '本次听证公开举行。' : '本次听证不公开举行。',
    recording: sheet.isRecorded ? '听证过程同步录音录像。' : undefined,
    rights: numbered([
      `信访人一方参加听证的代表不超过${sheet.representatives}人；可以委托代理人，每人委托不超过${sheet.agents}名。`,
      '认为主持人、听证员、记录人与本事项有利害关系的，可以申请回避。',
      '可以陈述、举证、质证、申辩和作最后陈述，核对听证笔录并签名。',
      `${sheet.absenceWaives ? '无正当理由不参加的，视为放弃听证；' : ''}有正当理由不能参加的，请及时说明，另定时间。`,
      '听证不收取费用。',
    ]),
  }),
  mandatory: [
    'to',
    'caseNumber|matter',
    'basis',
    'demands',
    'day',
    'hours',
    'place',
    'presider',
    'members',
    'recorder',
    'issues',
    'bring',
    'openness',
    'rights',
    'contact',
    'organ',
    'on',
  ],
  body: [
    ...text(
      `关于{matter}，依照{basis}${LOCAL_RULE}的规定，本单位定于{day}{hours}在{place}举行听证。{openness}{recording}`,
    ),
    ...sections(
      ['听证的诉求', text('{demands}')],
      ['主要问题', text('{issues}')],
      [
        '听证人员',
        [
          ...text('主持人：{presider}', '听证员：', '{members}', '记录人：{recorder}'),
          ...each('reserves', text('候补听证员：{reserves}')),
        ],
      ],
      ['需要准备的材料', text('{bring}')],
      ['权利和注意事项', text('{rights}')],
      CONTACT_SECTION,
    ),
    ...text('请准时参加。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    stage: 'handling',
    demands: ['补发临时安置费'],
    day: '2026-04-10',
    starts: 570,
    ends: 690,
    place: '县信访局听证室（人民路1号二楼）',
    presider: '陈志远（县司法局退休干部）',
    members: ['李红（县人大代表）', '周明（律师）', '吴敏（高校教师）', '郑华（社区居民代表）'],
    reserves: ['何静（县政协委员）'],
    recorder: '王芳',
    issues: '应补发的面积和期间；发放台账是否真实。',
    bring: '身份证件、补偿协议、银行流水。',
    isPublic: true,
    isRecorded: true,
    absenceWaives: true,
    representatives: 5,
    agents: 2,
  },
});
