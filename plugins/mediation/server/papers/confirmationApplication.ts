import { type Day, formatDayZh } from '@lianxin/sdk/common';
import { by, rowIf, SAMPLE_SLIP, table, text } from '@lianxin/sdk/server';
import type { COURT_PLACES } from '../../common/index.js';
import { keptPaper } from './keptPaper.js';

type Place = (typeof COURT_PLACES)[number];

/** The parties' joint application to a court (People's Mediation Law art 33, Civil Procedure Law art 205). */
interface ConfirmationApplicationSheet {
  readonly court: string;
  readonly place: Place;
  readonly applicants: readonly string[];
  readonly fileNumber: string;
  readonly terms: string;
  readonly effectiveOn: Day;
  /** The last day of the 30 days. */
  readonly lastDay: Day;
}

const PLACES: Readonly<Record<Place, string>> = {
  domicile: '当事人住所地',
  subject_matter: '标的物所在地',
  committee: '调解组织所在地',
};

export const confirmationApplicationPaper = keptPaper<ConfirmationApplicationSheet>({
  id: 'mediation.confirmation_application',
  fields: ({ court, place, applicants, fileNumber, terms, effectiveOn, lastDay }) => ({
    to: court,
    venue: PLACES[place],
    applicants: applicants.join('、'),
    fileNumber,
    terms,
    signers: applicants.map((name) => ({ name })),
    effectiveOn: formatDayZh(effectiveOn),
    lastDay: by(lastDay),
  }),
  personal: true,
  mandatory: ['to', 'venue', 'applicants', 'fileNumber', 'terms', 'effectiveOn', 'lastDay', 'organ', 'signers.name'],
  body: [
    ...text(
      '申请人于{effectiveOn}经{organ}调解达成的{fileNumber}调解协议已经生效。现依照《中华人民共和国人民调解法》第三十三条和《中华人民共和国民事诉讼法》第二百零五条的规定，共同申请司法确认。',
    ),
    table(
      { label: '申请人', value: '{applicants}' },
      { label: '管辖依据', value: '{venue}' },
      { label: '协议内容', value: '{terms}' },
      { label: '申请期限', value: '{lastDay}' },
      rowIf('signers', { label: '申请人签名、盖章或者按指印', value: '{name}', sign: true }),
    ),
    ...text(
      '申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因协议内容给他人造成损害的，愿意承担相应的民事责任。',
      '附：调解协议书、申请人身份证明、与协议有关的证明材料。',
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县人民调解委员会',
    court: '青原县人民法院',
    place: 'domicile',
    applicants: ['张三', '青原县安居建设有限公司'],
    fileNumber: '（2026）青人调字第3号',
    terms: '物业公司退还多收的物业费八百元。',
    effectiveOn: '2026-03-20',
    lastDay: '2026-04-20',
  },
});
