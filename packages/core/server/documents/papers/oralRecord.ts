import { type Confirmation, formatDayZh, type OralRecordSheet } from '@lianxin/core/common';
import { rowIf, table, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_SLIP } from './sampleFrame.js';

const LANGUAGES: Record<OralRecordSheet['language'], string> = {
  mandarin: '普通话',
  local_dialect: '本地方言',
  other_dialect: '其他方言',
  sign_language: '手语',
  mongolian: '蒙古语',
  tibetan: '藏语',
  uyghur: '维吾尔语',
  kazakh: '哈萨克语',
  korean: '朝鲜语',
  yi: '彝语',
  zhuang: '壮语',
  other: '其他语言',
};

/** Where a speaker puts his name or his thumb. */
const SIGNED: Partial<Record<Confirmation, string>> = { signature: '口述人签名', thumb_print: '口述人捺印' };

/** What somebody said, to the letter, with room for the hand or thumb that confirms it (art 19). */
export const oralRecord = definePaper<OralRecordSheet>({
  id: 'oral_record',
  place: 'registration',
  article: '19',
  served: false,
  numbered: false,
  form: 'slip',
  size: 14,
  fields: (sheet) => ({
    to: undefined,
    takenOn: formatDayZh(sheet.takenOn),
    takenBy: sheet.takenBy,
    speaker: sheet.speaker ?? '未留姓名',
    interpreter: sheet.interpreter,
    language: [LANGUAGES[sheet.language], sheet.otherLanguage].filter(Boolean).join('，'),
    words: sheet.words,
    signed: SIGNED[sheet.confirmed],
    unsigned: unsigned(sheet),
    readBack: sheet.readBack
      ? '以上记录已经向口述人宣读（或者由口述人阅读），与口述一致。'
      : '以上记录未能向口述人宣读，原因见确认情况。',
  }),
  mandatory: ['caseNumber', 'takenOn', 'takenBy', 'speaker', 'interpreter', 'language', 'words', 'signed', 'unsigned'],
  body: [
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '记录日期', value: '{takenOn}' },
      { label: '口述人', value: '{speaker}' },
      { label: '使用语言', value: '{language}' },
      { label: '口述内容', value: '{words}' },
      rowIf('signed', { label: '{signed}', value: '', sign: true }),
      rowIf('unsigned', { label: '确认情况', value: '{unsigned}' }),
      rowIf('interpreter', { label: '翻译人签名', value: '{interpreter}', sign: true }),
      { label: '记录人签名', value: '{takenBy}', sign: true },
    ),
    ...text('{readBack}', '口述人可以要求更正或者补充；签名、捺印只表示记录与口述一致（《信访工作条例》第十九条）。'),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县信访局',
    takenOn: '2026-03-02',
    takenBy: '王芳',
    speaker: '张三',
    interpreter: '李四',
    language: 'other_dialect',
    otherLanguage: '山南话',
    words: '俺家的房子拆了五年了，钱还没给完。\n说好两年回迁，现在楼还没封顶。',
    readBack: true,
    confirmed: 'thumb_print',
  },
});

/** Why nobody signs; nothing where somebody does. */
function unsigned({ confirmed, refusal = '' }: OralRecordSheet): string | undefined {
  if (confirmed === 'refused') return `口述人未签名、捺印。原因：${refusal}`;
  return confirmed === 'spoken' ? '已在电话中向口述人宣读，口述人确认无误。' : undefined;
}
