import type { Matter } from '@lianxin/sdk/server';

/** What invented people of the demo county have reviewed. Nothing here happened. */
export const SUBSIDY: Matter = {
  unit: 'labour',
  subject: '反映公益性岗位补贴少发三个月',
  words: '我在社区公益性岗位干了一年，合同到六月底，可是补贴只发到三月，说是年审材料没交齐。材料我二月就交到社区了。',
  demand: '补发四月至六月的公益性岗位补贴',
  basis: '青禾县公益性岗位管理办法第十四条',
  facts: '经查，县就业服务中心未收到反映人二月的年审材料，四月起停发补贴。',
  answer: '因年审材料未按期提交，对停发期间的补贴不予补发。',
};

export const GARDEN: Matter = {
  unit: 'chengguan',
  subject: '反映社区道路拓宽占用菜地未补偿',
  words: '去年东街后巷拓宽，占了我家二分多菜地，说好有青苗补偿，路修完一年了没有下文。',
  demand: '按规定补偿被占菜地的青苗损失',
  basis: '青禾县集体土地青苗补偿标准',
  facts: '经查，道路拓宽占用反映人菜地属实，施工前菜地已无青苗。',
  answer: '占用时无青苗，不予青苗补偿。',
};

export const ROOF: Matter = {
  unit: 'housing',
  subject: '反映安置房屋面渗漏维修后仍漏水',
  words: '安置房交房第二年顶层就漏，修过两次，今年雨季又漏。局里答复说已经修好，可现在客厅还在滴水。',
  demand: '查明原因并彻底修复屋面',
  basis: '《建设工程质量管理条例》第四十条',
  facts: '经查维修记录，施工单位已两次维修并经验收。',
  answer: '屋面已维修合格，不再安排维修。',
};

export const SITE: Matter = {
  unit: 'housing',
  subject: '反映工地夜间施工噪声扰民',
  words: '小区北侧工地连着一个多月夜里十一点以后还在浇筑，打过电话，来人就停，人走又开工。老人心脏不好，受不了。',
  demand: '制止工地夜间违规施工并落实降噪措施',
  basis: '《中华人民共和国噪声污染防治法》第四十三条',
  facts: '经调阅施工许可和夜间作业证明，该工地四次夜间浇筑均办理了连续作业证明。',
  answer: '夜间连续作业手续齐全，已要求企业提前公告；对停止夜间施工的请求不予支持。',
};

export const REFERRAL: Matter = {
  unit: 'chengguan',
  subject: '反映镇卫生院转诊救护车费用自付',
  words: '父亲在镇卫生院抢救后转县医院，救护车收了九百元，说不在报销范围。我认为卫生院处置有延误，费用不该我们出。',
  demand: '退还救护车转运费用九百元',
  basis: '青禾县院前急救服务收费规定第六条',
  facts: '经查抢救记录和收费票据，转运系按病情需要并经家属签字同意，收费符合标准。',
  answer: '转运收费符合规定，对退费请求不予支持。',
};

export const WALL: Matter = {
  unit: 'chengguan',
  subject: '反映污水管网施工致院墙开裂',
  words: '今年春天巷子里挖污水管，紧挨我家院墙挖了两米多深，之后墙裂了三道缝。施工队说是老墙本来就裂。',
  demand: '查明院墙开裂原因并赔偿修复费用',
  basis: '《中华人民共和国民法典》第一千二百五十八条',
  facts: '经现场查看，院墙有三道裂缝，施工前未留存影像资料，无法确定成因。',
  answer: '现有证据不足以认定裂缝由施工造成，对赔偿请求不予支持。',
};

export const ALLOWANCE: Matter = {
  unit: 'housing',
  subject: '反映安置房延期交付未增发临时安置费',
  words: '协议写二十四个月交房，现在三十一个月了还没交，逾期以后的临时安置费还是按原标准发，没有按协议加倍。',
  demand: '按协议增发逾期期间的临时安置费',
  basis: '《国有土地上房屋征收与补偿条例》第二十二条、安置补偿协议第九条',
  facts: '经核对协议和发放台账，安置房逾期七个月，逾期部分仍按原标准发放，双方对逾期起算日有争议。',
  answer: '按协议核定逾期天数后补发。',
};

export const LIFT: Matter = {
  unit: 'housing',
  subject: '反映加装电梯影响一楼采光要求补偿',
  words: '我们单元要加装电梯，井道正对一楼两户的窗户，白天要开灯。楼上说补偿五千，我们认为太少，方案也没有给我们看过。',
  demand: '调整电梯井道位置或合理补偿一楼住户',
  basis: '青禾县既有住宅加装电梯实施办法第八条、第十一条',
  facts: '经现场测量，井道距一楼窗户二点六米，方案公示期间一楼两户未签字。',
  answer: '组织业主和设计单位就井道位置和补偿再次协商。',
};

export const PLOT: Matter = {
  unit: 'chengguan',
  subject: '反映环城路征地补偿面积少算',
  words: '环城路征了我们三户的承包地，补偿按台账面积算，比承包证上少了四分多。要求按承包证面积补。',
  demand: '按承包证面积补足三户征地补偿款',
  basis: '《中华人民共和国土地管理法》第四十八条',
  facts: '承包证面积与征收台账面积相差四分二厘，实地界址有一段已被道路覆盖，双方对面积有争议。',
  answer: '依据听证结论核定面积后补发。',
};
