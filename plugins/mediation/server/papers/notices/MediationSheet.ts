import { type Day, formatDayZh, minuteText } from '@lianxin/sdk/common';
import { type Fields, numbered } from '@lianxin/sdk/server';
import type { REMEDIES, SOURCES, Way } from '../../../common/index.js';

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
}

const WAYS: Readonly<Record<Way, string>> = { people: '人民调解', administrative: '行政调解', judicial: '司法调解' };
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
  way: WAYS[sheet.way],
  source: FROM[sheet.source],
  host: sheet.host,
  parties: sheet.parties.join('、'),
  demands: numbered(sheet.demands),
  mediators: sheet.mediators.join('、'),
  sessionOn: session && `${formatDayZh(session.day)}${minuteText(session.from)}至${minuteText(session.to)}`,
  place: session?.place,
  told: numbered(told.map((remedy) => TOLD[remedy])),
  note: sheet.note,
});

export const SAMPLE_MEDIATION = {
  way: 'people',
  source: 'department',
  host: '青原县人民调解委员会',
  parties: ['张三', '青原安居物业有限公司'],
  demands: ['退还2024年多收的物业服务费'],
  mediators: ['李芳'],
  session: { day: '2026-03-16', from: 540, to: 660, place: '调解室（县信访局一楼）' },
  told: ['lawsuit', 'petition'],
  note: '双方对收费面积有争议，愿意先核对账目。',
} as const satisfies MediationSheet;
