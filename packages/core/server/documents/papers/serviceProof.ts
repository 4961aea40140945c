import { formatDayZh, type ServiceMode, type ServiceProofSheet } from '@lianxin/core/common';
import { rowIf, table, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { addressed, mayMove } from '../wording.js';
import { SAMPLE_SLIP } from './sampleFrame.js';

const MODES: Record<ServiceMode, string> = {
  in_person: '直接送达本人',
  household_member: '同住成年家属签收',
  agent: '代理人签收',
  representative: '代表人签收',
  post_registered: '挂号邮寄',
  electronic_consented: '经本人同意，电子送达',
  left_with_witness: '留置送达，有见证人在场',
  left_with_video: '留置送达，拍照、录像记录',
  entrusted: '委托送达',
};

/** Who signs, by the way it was served; by post, electronically or on film nobody does. */
const SIGNERS: Partial<Record<ServiceMode, string>> = {
  in_person: '受送达人\n签名或者盖章',
  household_member: '代收人签名及\n与受送达人关系',
  agent: '代理人签名',
  representative: '代表人签名',
  entrusted: '签收人签名',
  left_with_witness: '见证人签名',
};

/** Who received what, when and how, with room for signatures; the petitioner's windows count from it (art 35). */
export const serviceProof = definePaper<ServiceProofSheet>({
  id: 'service_proof',
  article: '35',
  served: false,
  numbered: false,
  form: 'slip',
  size: 14,
  fields: (sheet) => ({
    to: undefined,
    recipient: addressed(sheet),
    document: [`《${sheet.document}》`, sheet.documentNumber].filter(Boolean).join(' '),
    mode: MODES[sheet.mode],
    servedOn: formatDayZh(sheet.servedOn),
    signer: SIGNERS[sheet.mode],
    signed: signed(sheet),
    receivedBy: SIGNERS[sheet.mode] ? undefined : sheet.receivedBy,
    proof: proof(sheet),
    server: sheet.server,
    review: sheet.lastDay && review(sheet.lastDay, sheet.reviewOrgan) + mayMove(sheet),
    note: sheet.note,
  }),
  mandatory: [
    'caseNumber',
    'document',
    'recipient',
    'mode',
    'servedOn',
    'signed',
    'proof',
    'server',
    'note',
    'organ',
    'on',
  ],
  body: [
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '送达文书', value: '{document}' },
      { label: '受送达人', value: '{recipient}' },
      { label: '送达方式', value: '{mode}' },
      { label: '送达日期', value: '{servedOn}' },
      rowIf('signer', { label: '{signer}', value: '{signed}', sign: true }),
      rowIf('receivedBy', { label: '签收人', value: '{receivedBy}' }),
      rowIf('proof', { label: '送达凭证', value: '{proof}' }),
      { label: '送达人签名', value: '{server}', sign: true },
      rowIf('review', { label: '请求复查的期限', value: '{review}' }),
      rowIf('note', { label: '备注', value: '{note}' }),
    ),
    ...text(
      '签名只表示收到文书，不表示同意文书的内容。',
      '受送达人不在时，可以由同住的成年家属、代理人或者代表人签收；拒绝签收的，由送达人记明情况，请见证人签名，或者拍照、录像记录。',
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    to: ['张三'],
    document: '信访处理意见书',
    documentNumber: '青住建信复〔2026〕3号',
    mode: 'household_member',
    servedOn: '2026-03-02',
    receivedBy: '张小明',
    relation: '张三之子，二十六周岁',
    note: '张三外出务工，电话确认由其子代收。',
    server: '王芳',
    lastDay: '2026-04-01',
    reviewOrgan: '青原县人民政府',
  },
});

/** Who stands beside the signature: a witness, or who received it and what that person is to the addressee. */
const signed = ({ mode, receivedBy, relation, witnesses }: ServiceProofSheet): string | undefined =>
  mode === 'left_with_witness' ? witnesses : receivedBy && (relation ? `${receivedBy}（${relation}）` : receivedBy);

const proof = ({ tracking, consentOn, entrustedTo, mode }: ServiceProofSheet): string | undefined =>
  [
    tracking && `挂号邮件编号：${tracking}，以回执上的收件日期为送达日期`,
    consentOn &&
      `本人于${formatDayZh(consentOn)}同意电子送达，以到达本人系统的日期为送达日期；需要纸质文书的，可以随时索取`,
    entrustedTo && `受托送达单位：${entrustedTo}`,
    mode === 'left_with_video' && '受送达人拒绝签收，送达过程已拍照、录像',
    mode === 'left_with_witness' && '受送达人拒绝签收，有见证人在场',
  ]
    .filter((said) => said)
    .join('；') || undefined;

const review = (lastDay: string, organ: string | undefined): string =>
  `不服的，可以自收到之日起三十日内，即至${formatDayZh(lastDay)}止（含当日），向${organ || '办理单位的上一级机关、单位'}请求复查（《信访工作条例》第三十五条）。`;
