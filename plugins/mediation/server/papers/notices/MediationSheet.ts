import { type Day, formatDayZh, type SheetFrame } from '@lianxin/sdk/common';
import { type Fields, hours, numbered, SAMPLE_FRAME, SAMPLE_SLIP } from '@lianxin/sdk/server';
import type { REMEDIES, SOURCES, Way } from '../../../common/index.js';
import { WAYS_ZH } from '../wording.js';

/** What every paper of a mediation may say; each says some of it. */
export interface MediationSheet {
  readonly way: Way;
  readonly source: (typeof SOURCES)[number];
  readonly host: string;
  readonly parties: readonly string[];
  readonly demands: readonly string[];
  readonly mediators: readonly string[];
  /** Hours in minutes of the day. */
  readonly session?: { readonly day: Day; readonly from: number; readonly to: number; readonly place?: string };
  /** Other ways that are open to the parties. */
  readonly told?: readonly (typeof REMEDIES)[number][];
  readonly note?: string;
  /** Working days from the end in which the result is told. */
  readonly reportWorkdays: number;
}

const FROM: Readonly<Record<MediationSheet['source'], string>> = {
  application: '当事人申请',
  offer: '主动调解',
  police: '公安机关移送',
  court: '人民法院委托',
  department: '政府部门移交、委托',
};
const TOLD: Readonly<Record<(typeof REMEDIES)[number], string>> = {
  arbitration: '依法申请仲裁',
  reconsideration: '依法申请行政复议',
  lawsuit: '向人民法院起诉',
  petition: '继续按照信访程序办理',
};

/** The same, in the words of a paper. */
export const mediationFields = ({ session, told = [], ...sheet }: MediationSheet): Fields => ({
  way: WAYS_ZH[sheet.way],
  source: FROM[sheet.source],
  host: sheet.host,
  parties: sheet.parties.join('、'),
  signers: sheet.parties.map((name) => ({ name })),
  demands: numbered(sheet.demands),
  mediators: sheet.mediators.join('、'),
  sessionOn: session && `${formatDayZh(session.day)}${hours(session.from, session.to)}`,
  place: session?.place,
  told: numbered(told.map((remedy) => TOLD[remedy])),
  note: sheet.note,
  reportBy: `自调解结束之日起${sheet.reportWorkdays}个工作日内`,
  byAnalogy: sheet.way === 'people' ? undefined : `${WAYS_ZH[sheet.way]}参照执行`,
});

export const SAMPLE_MEDIATION: SheetFrame & MediationSheet = {
  ...SAMPLE_SLIP,
  localRule: SAMPLE_FRAME.localRule!,
  way: 'people',
  source: 'department',
  host: '青原县人民调解委员会',
  parties: ['张三', '青原安居物业有限公司'],
  demands: ['退还2024年多收的物业服务费'],
  mediators: ['李芳'],
  session: { day: '2026-03-16', from: 540, to: 660, place: '调解室（县信访局一楼）' },
  told: ['lawsuit', 'petition'],
  note: '双方对收费面积有争议，愿意先核对账目。',
  reportWorkdays: 3,
};

/** The same, of whoever mediates. */
export const SAMPLE_HOST = { ...SAMPLE_MEDIATION, organ: SAMPLE_MEDIATION.host };
