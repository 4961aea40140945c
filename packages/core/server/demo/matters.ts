/** What invented people bring in the invented county. Nothing here happened. */
export interface Matter {
  /** Key of the unit in the demo county's plan that must answer. */
  readonly unit: 'housing' | 'labour' | 'chengguan';
  readonly subject: string;
  readonly words: string;
  readonly demand: string;
  readonly basis: string;
  readonly facts: string;
  readonly answer: string;
}

export const MATTERS: readonly Matter[] = [
  {
    unit: 'labour',
    subject: '反映青禾建筑公司拖欠十二名工人三个月工资',
    words:
      '我们十二个人去年九月起在城关镇安置房工地做木工，公司说工程款没到账，三个月工资一分没发。家里等着交学费，请政府帮我们要回工资。',
    demand: '督促青禾建筑公司支付拖欠的三个月工资',
    basis: '《保障农民工工资支付条例》第十一条、第三十条',
    facts: '经核查工资表、考勤记录并询问双方，青禾建筑公司欠付十二人三个月工资属实，总包单位已将该月工程款拨付到位。',
    answer: '责令青禾建筑公司自收到限期整改指令书之日起十五日内付清所欠工资，逾期依法处理。',
  },
  {
    unit: 'housing',
    subject: '反映锦绣小区七号楼屋面漏水物业不管',
    words:
      '七号楼顶层四户每逢下雨就漏，墙皮都泡掉了。找物业两年，说没有维修资金；找开发商，说过了保修期。老人住在里面实在难受。',
    demand: '明确维修责任并尽快维修七号楼屋面',
    basis: '《建设工程质量管理条例》第四十条、《住宅专项维修资金管理办法》第二十二条',
    facts:
      '经现场勘查，七号楼屋面防水层老化开裂，四户室内渗漏属实；该楼二〇二三年六月竣工验收，屋面防水仍在五年保修期内。',
    answer: '由开发企业履行保修责任，在三十日内完成屋面防水维修，我局负责督促验收。',
  },
  {
    unit: 'chengguan',
    subject: '反映东街社区征地补偿面积少算',
    words: '去年修环城路征了我家承包地，补偿按一亩二分算的，我手里的承包证是一亩五分，差了三分地没有补。',
    demand: '重新核实被征土地面积并补足补偿款',
    basis: '《中华人民共和国土地管理法》第四十八条、青禾县征地补偿安置方案',
    facts: '经实地丈量并比对承包经营权登记簿，该户被征土地面积为一亩四分六厘，原登记少计二分六厘。',
    answer: '按核实面积补发补偿款，由镇财政所在本月内拨付到户。',
  },
  {
    unit: 'housing',
    subject: '反映和顺家园电梯频繁故障',
    words: '三单元电梯一个月困人四次，物业每次都说修好了，过几天又坏。楼里有孕妇和行动不便的老人，担心出事。',
    demand: '督促物业彻底检修或更换三单元电梯',
    basis: '《中华人民共和国特种设备安全法》第三十六条、《物业管理条例》第三十五条',
    facts: '经查阅维保记录并会同检验机构检查，该电梯曳引轮磨损超限，维保单位未按期更换。',
    answer: '已责令停用检修，更换曳引轮并经检验合格后方可恢复使用，费用由维保单位承担。',
  },
  {
    unit: 'labour',
    subject: '反映金禾纺织厂未缴纳社会保险',
    words: '我在金禾纺织厂上班六年，厂里一直没有给我们交养老保险，说工资里已经包含了。现在快到退休年龄，请查一查。',
    demand: '责令企业补缴六年社会保险费',
    basis: '《中华人民共和国社会保险法》第五十八条、第六十三条',
    facts: '经调取用工名册、工资发放记录，该企业未为反映人办理社会保险登记属实。',
    answer: '已下达限期改正指令，由企业在三十日内办理登记并补缴应由单位承担的部分。',
  },
  {
    unit: 'chengguan',
    subject: '反映南门社区下水道堵塞污水外溢',
    words: '菜市场后面的下水道堵了半年，污水漫到巷子里，夏天臭得开不了窗，孩子上学要绕路。',
    demand: '疏通下水道并修复破损路面',
    basis: '《城镇排水与污水处理条例》第二十三条',
    facts: '经现场查看，主管道因早年施工塌陷约八米，日常疏通无法解决。',
    answer: '列入本季度小街小巷改造，先行清淤抽排，四十五日内完成塌陷段更换。',
  },
  {
    unit: 'housing',
    subject: '反映购房后开发商逾期不办不动产权证',
    words: '二〇二二年买的房，合同约定交房后一年内办证，现在三年过去了，开发商一直推。孩子落户都受影响。',
    demand: '督促开发企业办理不动产权证',
    basis: '《城市房地产开发经营管理条例》第三十二条',
    facts: '经查，该项目因规划核实手续不全未完成首次登记，企业已补交材料。',
    answer: '已约谈企业并建立办证台账，首次登记完成后二十个工作日内为业主办理转移登记。',
  },
  {
    unit: 'labour',
    subject: '反映餐馆打工期间工伤不认',
    words: '我在县城一家餐馆后厨滑倒骨折，老板垫了三千元就不管了，说没有签合同不算工伤。',
    demand: '依法认定工伤并落实待遇',
    basis: '《工伤保险条例》第十四条、第十七条',
    facts: '经询问同事并调取监控，反映人系在工作时间、工作场所因工作原因受伤。',
    answer: '告知并协助反映人申请工伤认定，认定后依法落实待遇。',
  },
  {
    unit: 'chengguan',
    subject: '反映邻居盖房占用公共通道',
    words: '隔壁去年翻建房子，把原来两米宽的巷子占去一大半，三轮车都进不来，老人看病背着出去。',
    demand: '拆除占用公共通道的建筑部分',
    basis: '《中华人民共和国城乡规划法》第六十五条',
    facts: '经比对宅基地登记图，新建围墙超出批准范围零点八米，占用通道属实。',
    answer: '责令十五日内自行拆除超出部分，恢复通道原宽。',
  },
];

export const SUGGESTIONS = [
  {
    unit: 'housing',
    subject: '建议老旧小区加装充电车棚',
    words: '电动车在楼道充电很危险，建议在老旧小区统一建充电车棚。',
  },
  {
    unit: 'chengguan',
    subject: '建议环城路增设人行横道',
    words: '环城路学校门口没有斑马线，建议增设人行横道和减速带。',
  },
  { unit: 'labour', subject: '建议零工市场搭建遮雨棚', words: '零工市场露天，雨天没处躲，建议搭个棚子、摆几条长凳。' },
] as const;

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜';
const GIVEN = [
  '秀兰',
  '建军',
  '桂英',
  '志明',
  '玉梅',
  '国强',
  '春燕',
  '大勇',
  '晓红',
  '德福',
  '丽娟',
  '永贵',
  '雪梅',
  '海涛',
  '金凤',
  '小龙',
  '素珍',
  '光明',
];
const PLACES = ['城关镇东街社区', '城关镇南门社区', '柳河镇柳湾村', '柳河镇上河村', '石桥镇大塘村', '云岭乡茶坪村'];

interface Chance {
  pick<T>(items: readonly T[]): T;
  between(low: number, high: number): number;
}

/** An invented person: names and numbers by chance, telephones from a range that is not given out. */
export const inventedPerson = (dice: Chance) => ({
  name: dice.pick([...SURNAMES]) + dice.pick(GIVEN),
  phone: `1990000${String(dice.between(0, 9999)).padStart(4, '0')}`,
  address: `青禾县${dice.pick(PLACES)}${dice.between(1, 12)}组`,
});
