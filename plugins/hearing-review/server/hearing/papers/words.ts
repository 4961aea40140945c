import type { HearingStage, MinutesSigner, Openness, Part, RefusalGround } from '../../../common/index.js';

/** By what a hearing is held in each stage; in review by local rules. */
export const BASIS: Readonly<Record<HearingStage, string>> = {
  handling: '《信访工作条例》第三十一条第六项',
  review: '《信访工作条例》第三十五条',
  reexamination: '《信访工作条例》第三十六条',
};

/** How papers say what the log has as codes. */
export const GROUNDS: Readonly<Record<RefusalGround, string>> = {
  other_procedure: '已经或者应当通过诉讼、仲裁、行政复议等程序处理',
  secret: '涉及国家秘密',
  undisputed: '事实清楚、没有争议',
  otherwise_unsuitable: '不宜听证',
  late: '超过申请期限且没有正当理由',
  same_facts: '撤回申请后以同一事实再次申请',
};

export const OPENNESS_WORDS: Readonly<Record<Openness, string>> = {
  public: '本次听证公开举行。',
  state_secret: '因涉及国家秘密，本次听证不公开举行。',
  trade_secret: '因涉及商业秘密，本次听证不公开举行。',
  privacy: '因涉及个人隐私，本次听证不公开举行。',
  petitioner_request: '根据信访人的申请，本次听证不公开举行。',
  county_rule: '根据本地规定，本次听证不公开举行。',
};

export const CONCLUSION_WORDS: Readonly<Record<string, string>> = {
  supported: '支持诉求',
  partly_supported: '部分支持诉求',
  explained: '解释说明',
  not_supported: '不支持诉求',
  upheld: '维持原意见',
  revoked_redo: '撤销原意见，限期重新作出',
  changed: '变更原意见',
  revoked: '撤销原意见',
};

export const PART_WORDS: Readonly<Record<Part, string>> = {
  attendance: '核对到场人员',
  opening: '宣布开始、告知权利和询问回避',
  petitioner_states: '信访人陈述',
  handler_states: '承办人陈述',
  cross_examination: '质证和申辩',
  handler_replies: '承办人答辩',
  panel_questions: '听证员询问',
  petitioner_final: '信访人最后陈述',
  handler_final: '承办人最后陈述',
  member_comments: '听证员发言',
  deliberation: '休会合议',
  announcement: '宣布听证结论',
  minutes: '核对笔录和签名',
  closing: '宣布听证结束',
};

export const SIGNER_WORDS: Readonly<Record<MinutesSigner, string>> = {
  petitioner: '信访人',
  agent: '代理人',
  handler: '承办人',
  presider: '主持人',
  member: '听证员',
  recorder: '记录人',
};
