import { findBannedLabel } from '@lianxin/kernel/common';
import { expect, test } from 'vitest';

test.each([
  ['缠访', ['缠访', '纏訪人員', '缠 访', 'chanfang', 'chan-fang', 'vexatious petitioner']],
  ['闹访', ['闹访', '是否闹·访', 'person.naoFang', 'Nuisance petitioners']],
  ['老户', ['上访老户', '信访老\u200b户', 'laohu', 'habitual-petitioner']],
  ['钉子户', ['钉子户', '釘子戶', 'dingzihu', 'nail household']],
  [
    '重点人员',
    ['重点人员', '重點人員標誌', '重点_人员', 'key-person', 'keyPersons', 'KEY_PERSONNEL', 'zhongDianRenYuan'],
  ],
  ['稳控', ['稳控', '一套稳控方案', '穩控責任清單', 'wenkong', 'stability-control', 'stabilityControl']],
  ['息诉罢访承诺', ['息诉罢访承诺', '息訴罷訪', '息诉息访', '罢访承诺书', 'xisu-bafang', 'pledge to stop petitioning']],
])('INV-33 %s is found in every spelling', (label, texts) => {
  for (const text of texts) expect([text, findBannedLabel(text)]).toEqual([text, label]);
});

test('ordinary words of the office are left alone', () => {
  const texts = [
    '老户口本',
    '物价平稳控制',
    '重点领域',
    '重点项目',
    '来访',
    '重复信访',
    '信访人承诺事项',

    '人员',
  ];
  texts.push('key performance', 'keyboard', 'monkey person', 'key personal data', 'household', 'stability of prices');
  texts.push('access control', 'petitioner', 'mediation.signed', 'laohua', 'Open');
  for (const text of texts) expect([text, findBannedLabel(text)]).toEqual([text, undefined]);
});
