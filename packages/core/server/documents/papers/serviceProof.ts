import { formatDayZh, type ServiceMode, type ServiceProofSheet } from '@lianxin/core/common';
import { table, text } from '../blocks.js';
import { documentTitle } from '../documentTitle.js';
import type { Paper } from '../Paper.js';

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
export function serviceProof(sheet: ServiceProofSheet): Paper {
  const signer = SIGNERS[sheet.mode];
  return {
    form: 'slip',
    size: 14,
    to: [],
    body: [
      table(
        { label: '信访事项编号', value: sheet.caseNumber },
        {
          label: '送达文书',
          value: [`《${documentTitle(sheet.documentKind)}》`, sheet.documentNumber].filter(Boolean).join(' '),
        },
        { label: '受送达人', value: sheet.to.filter(Boolean).join('、') },
        { label: '送达方式', value: MODES[sheet.mode] },
        { label: '送达日期', value: formatDayZh(sheet.servedOn) },
        signer
          ? { label: signer, value: sheet.receivedBy ?? '', sign: true }
          : !!sheet.receivedBy && { label: '签收人', value: sheet.receivedBy },
        { label: '送达人签名', value: sheet.server, sign: true },
        !!sheet.lastDay && { label: '请求复查的期限', value: review(sheet.lastDay, sheet.reviewOrgan) },
        !!sheet.note && { label: '备注', value: sheet.note },
      ),
      ...text(
        '签名只表示收到文书，不表示同意文书的内容。',
        '受送达人不在时，可以由同住的成年家属、代理人或者代表人签收；拒绝签收的，由送达人记明情况，请见证人签名，或者拍照、录像记录。',
      ),
    ],
  };
}

const review = (lastDay: string, organ: string | undefined): string =>
  `不服的，可以自收到之日起三十日内，即至${formatDayZh(lastDay)}止（含当日），向${organ || '办理单位的上一级机关、单位'}请求复查（《信访工作条例》第三十五条）。`;
