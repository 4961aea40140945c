import { findWaivers } from '@lianxin/core/common';
import { expect, test } from 'vitest';

test.each([
  ['甲方承诺今后不再就此事到任何机关信访', ['petition']],
  ['乙方自愿放弃向上级机关申请复查、复核的权利', ['review']],
  ['双方不得再就本纠纷向人民法院提起诉讼', ['lawsuit']],
  ['签字后息诉息访', ['petition', 'lawsuit']],
  ['信访人签订息诉罢访承诺书后发放救助金', ['petition', 'lawsuit']],
  ['领取补偿后，不得起诉', ['lawsuit']],
  ['自愿放弃复查', ['review']],
  ['甲方今后不 再 上 访', ['petition']],
  ['甲方今后不​再信访', ['petition']],
  ['王某保证：拿到补偿后不上访、不申请复查、不起诉', ['petition', 'review', 'lawsuit']],
])('INV-25 a text that bargains away a right is found: %s', (text, rights) => {
  expect(findWaivers(text).map(({ right }) => right)).toEqual(rights);
});

test.each([
  '检察机关已作出不起诉决定，本协议不属于信访答复',
  '乙方于2026年5月31日前支付8000元。甲方可以依法申请复查、提起诉讼',
  '任何一方不得阻碍、限制对方依法信访或者提起诉讼',
  '任何机关不得拒收、推诿、敷衍信访事项',
  '不得将检举控告材料转给被检举控告的人员',
  '不得要求信访人放弃信访、复查或者诉讼的权利',
  '已有复核意见的，仍然以同一事实和理由提出，不再受理该信访事项',
  '县人民法院已裁定终止诉讼，档案附后',
  '乙方不再拖欠工资。甲方的信访权利不受本协议影响',
  '乙方撤回起诉，诉讼费用各半负担',
])('and one that protects or merely mentions it is left alone: %s', (text) => {
  expect(findWaivers(text)).toEqual([]);
});

test('what was found is quoted, so that the clerk finds the words again', () => {
  expect(findWaivers('一、补偿8000元。二、甲方承诺今后不再就此事信访。')).toEqual([
    { right: 'petition', clause: '不再就此事信访' },
  ]);
});
