import type { DocumentKind, SheetFrame, SheetOf } from '@lianxin/core/common';

type Sheets = { readonly [K in DocumentKind]: SheetOf<K> };

const slip: SheetFrame = {
  organ: '青原县住房和城乡建设局',
  to: ['张三', '李四'],
  on: '2026-03-02',
  caseNumber: '青信〔2026〕12号',
  contact: {
    person: '王芳',
    phone: '0557-6012345',
    hours: '工作日8:30至12:00，14:30至17:30',
    address: '青原县人民路1号信访接待大厅',
  },
};
const frame: SheetFrame = { ...slip, number: '青住建信复〔2026〕3号' };
const office = { ...frame, organ: '青原县信访局' };
const demands = ['要求补发2019年房屋征收临时安置费，按协议约定的标准计算至实际交房之日', '要求明确安置房交付时间'];
const long =
  '2019年5月，您与房屋征收部门签订补偿协议，约定过渡期为24个月，临时安置费按每月每平方米6元支付。经核对发放台账和银行流水，2021年6月以后的临时安置费没有发放。\n' +
  '另查明，安置房项目因施工单位变更停工8个月，现主体已经封顶，正在进行室内和室外配套工程施工，预计于2026年9月具备交付条件。';

/** A sheet of every kind with everything it may say. */
export const full: Sheets = {
  receipt: {
    ...slip,
    organ: '青原县信访局',
    receivedOn: '2026-03-02',
    channel: 'visit',
    subject: '反映安置房逾期交付、临时安置费未足额发放的问题',
    papers: ['房屋征收补偿协议复印件', '身份证复印件', '2019年至2021年临时安置费发放明细'],
    queryCode: '7K4M-92QX-HT3P',
    howToAsk: '打开县信访局网上查询页面，填写编号和查询码；也可以拨打0557-6012345，或者到接待大厅，报编号和查询码。',
  },
  transfer_letter: {
    ...office,
    unit: '青原县住房和城乡建设局',
    petitioners: ['张三', '李四'],
    demands,
    papers: ['信访人提交材料复印件3份'],
    note: '该事项涉及人数较多，请商财政部门一并研究。',
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
  },
  assignment_letter: {
    ...office,
    unit: '青原县住房和城乡建设局',
    petitioners: ['张三'],
    demands,
    papers: ['信访人提交材料复印件3份'],
    note: '请主要负责人阅研。',
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
    feedbackBy: '2026-04-01',
  },
  acceptance_notice: {
    ...frame,
    receivedOn: '2026-03-02',
    acceptedOn: '2026-03-05',
    demands,
    lastDay: '2026-05-06',
    note: '为便于核实，请于方便时补充银行卡流水。',
  },
  branch_notice: {
    ...frame,
    demands: ['要求用人单位支付拖欠的工资和经济补偿'],
    branch: 'b2_arbitration',
    organTo: '青原县劳动人事争议仲裁委员会',
    procedure: '劳动争议仲裁',
    basis: '《中华人民共和国劳动争议调解仲裁法》第二条、第二十七条',
    howTo: '请携带身份证、劳动合同或者能证明劳动关系的材料，填写仲裁申请书，到县行政服务中心3楼仲裁窗口提出。',
    lastDay: '2026-08-03',
  },
  non_acceptance_notice: {
    ...office,
    demands: ['要求撤换村民小组长'],
    ground: 'not_competent',
    reason: '村民小组长由村民小组会议推选，依法不由本单位决定。请向青原县柳河镇人民政府提出。',
  },
  no_longer_accept_notice: {
    ...office,
    demands: ['要求重新认定1998年宅基地边界'],
    finalOpinion: '宿州市人民政府2025年11月7日作出的《信访事项复核意见书》（宿信核〔2025〕9号）',
    finding:
      '本次提出的宅基地边界争议，与复核意见认定的事实相同；所附土地登记卡复印件已经在复核时审查，没有新的事实和理由。',
  },
  extension_notice: {
    ...frame,
    demands,
    reason: '涉及12年前的征收档案，需要向市档案馆调取，并委托测绘机构复核面积。',
    days: 30,
    lastDay: '2026-06-01',
    approver: '陈志远',
  },
  handling_opinion: {
    ...frame,
    receivedOn: '2026-03-02',
    from: '青原县信访局',
    request: '请求补发2021年6月以来的临时安置费，并明确安置房交付时间。',
    facts: long,
    items: [
      { demand: demands[0]!, outcome: 'supported' },
      { demand: demands[1]!, outcome: 'explained' },
    ],
    opinion:
      '一是由县房屋征收服务中心于2026年4月30日前补发2021年6月至2026年2月的临时安置费。\n二是安置房交付时间以竣工验收备案为准，我局每月向您通报一次进度。',
    basis: '《国有土地上房屋征收与补偿条例》第二十二条；《青原县房屋征收补偿安置办法》第十五条。',
    reviewOrgan: '青原县人民政府',
    reviewDays: 30,
  },
  suggestion_reply: {
    ...frame,
    demands: ['建议在老旧小区加装非机动车充电桩'],
    result: 'partly_adopted',
    text: '2026年计划在12个老旧小区加装充电桩240个。楼道内不具备消防条件的，不能安装。',
  },
  service_proof: {
    ...slip,
    to: ['张三'],
    documentKind: 'handling_opinion',
    documentNumber: '青住建信复〔2026〕3号',
    mode: 'household_member',
    servedOn: '2026-03-02',
    receivedBy: '张小明（张三之子）',
    note: '张三外出务工，电话确认由其子代收。',
    server: '王芳',
    lastDay: '2026-04-01',
    reviewOrgan: '青原县人民政府',
  },
  completion_report: { ...frame, to: ['青原县信访局'], unit: '青原县住房和城乡建设局', demands, report: long },
};

const bare = (organ: string): SheetFrame => ({ organ, to: [], on: '2026-03-02', caseNumber: '青信〔2026〕12号' });
const asked = ['要求明确安置房交付时间'];

/** A sheet of every kind with only what no paper can do without. */
export const minimal: Sheets = {
  receipt: {
    ...bare('青原县信访局'),
    receivedOn: '2026-03-02',
    channel: 'letter',
    subject: '反映安置房逾期交付的问题',
    papers: [],
    queryCode: '7K4M-92QX-HT3P',
    howToAsk: '打开县信访局网上查询页面，填写编号和查询码。',
  },
  transfer_letter: {
    ...bare('青原县信访局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    papers: [],
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
  },
  assignment_letter: {
    ...bare('青原县信访局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    papers: [],
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
  },
  acceptance_notice: {
    ...bare('青原县住房和城乡建设局'),
    receivedOn: '2026-03-02',
    acceptedOn: '2026-03-05',
    demands: asked,
    lastDay: '2026-05-06',
  },
  branch_notice: {
    ...bare('青原县信访局'),
    demands: asked,
    organTo: '青原县人民法院',
    procedure: '民事诉讼',
  },
  non_acceptance_notice: {
    ...bare('青原县信访局'),
    demands: asked,
    ground: 'in_hand_below',
    reason: '青原县住房和城乡建设局正在办理。',
  },
  no_longer_accept_notice: {
    ...bare('青原县信访局'),
    demands: asked,
    finalOpinion: '宿信核〔2025〕9号',
    finding: '没有新的事实和理由。',
  },
  extension_notice: {
    ...bare('青原县住房和城乡建设局'),
    demands: asked,
    reason: '需要调取档案。',
    days: 15,
    lastDay: '2026-06-01',
    approver: '陈志远',
  },
  handling_opinion: {
    ...bare('青原县住房和城乡建设局'),
    receivedOn: '2026-03-02',
    request: '请求明确安置房交付时间。',
    facts: '主体已经封顶。',
    items: [{ demand: asked[0]!, outcome: 'not_supported' }],
    opinion: '以竣工验收备案为准。',
    basis: '《国有土地上房屋征收与补偿条例》第二十二条。',
    reviewOrgan: '',
    reviewDays: 30,
  },
  suggestion_reply: { ...bare('青原县住房和城乡建设局'), demands: asked, result: 'not_adopted', text: '不具备条件。' },
  service_proof: {
    ...bare('青原县住房和城乡建设局'),
    to: ['张三'],
    documentKind: 'acceptance_notice',
    mode: 'in_person',
    servedOn: '2026-03-02',
    server: '王芳',
  },
  completion_report: {
    ...bare('青原县住房和城乡建设局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    report: '已办结。',
  },
};
