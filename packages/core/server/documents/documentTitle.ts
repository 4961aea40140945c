import type { DocumentKind } from '@lianxin/core/common';

const TITLES: Record<DocumentKind, string> = {
  receipt: '信访事项登记回执',
  oral_record: '口述记录',
  transfer_letter: '信访事项转送函',
  assignment_letter: '信访事项交办函',
  objection: '信访事项异议书',
  supplement_notice: '信访事项补正告知书',
  acceptance_notice: '信访事项受理告知书',
  branch_notice: '信访事项分类处理告知书',
  non_acceptance_notice: '信访事项不予受理告知书',
  no_longer_accept_notice: '信访事项不再受理告知书',
  extension_notice: '信访事项延长办理期限告知书',
  handling_opinion: '信访处理意见书',
  review_opinion: '信访事项复查意见书',
  reexamination_opinion: '信访事项复核意见书',
  review_passing_notice: '信访事项复查（复核）申请转送告知书',
  suggestion_reply: '信访建议意见回复书',
  settlement_agreement: '和解协议书',
  service_proof: '送达回证',
  urgent_report: '重大紧急信访信息报告',
  supervision_notice: '信访事项督办函',
  completion_report: '信访事项办结报告',
  volume_index: '卷内目录',
};

/** The title that a document carries on paper. */
export const documentTitle = (kind: DocumentKind): string => TITLES[kind];
