import { newId } from '@lianxin/base';

/** The lists that are measured, as the browser asks for them. */
export const lists = {
  open: address('core.cases', { status: 'open', limit: 50 }),
  filtered: address('core.cases', { status: 'open', channel: 'visit', limit: 50 }),
  work: address('core.work', { scope: 'unit', limit: 50 }),
};

/** Where filings are registered. */
export const REGISTER = '/trpc/core.register';

/** What a clerk registers: one petitioner, one demand, some words. Every call is another filing. */
export function registration(channel = 'visit') {
  return {
    dossier: newId(),
    requestId: newId(),
    input: {
      filing: newId(),
      channel,
      subject: '锦绣花园小区物业长期不修电梯,业主多次反映无人处理',
      words:
        '我住在锦绣花园小区三号楼,电梯从去年十月开始经常停运,楼里老人多,上下楼很困难。' +
        '我们找过物业公司四次,每次都说正在联系维修单位,到现在没有人来。希望有关部门督促物业尽快修好电梯。',
      parties: [
        { id: newId(), role: 'petitioner', name: '马文秀', phone: '13900000000', address: '锦绣花园三号楼二单元' },
      ],
      demands: [{ id: newId(), text: '督促物业公司修好三号楼的电梯,并说明维修资金的使用情况' }],
    },
  };
}

function address(procedure, input) {
  return `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}
