import type { Day } from '@lianxin/base';
import { dueDate, type LimitUnit, officialCalendar } from '@lianxin/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Office } from './support/Office.js';
import { workbook } from './support/workbook.js';

const ROOF = '屋面漏水';
const WAGES = '支付拖欠的工资';
const HOUSING = '住房和城乡建设局';
const LABOUR = '人力资源和社会保障局';
const COMMITTEE = '青禾县人民调解委员会';

/** The last day of a limit, counted apart from the product's own clocks. */
const last = (from: Day, n: number, unit: LimitUnit = 'calendar') =>
  dueDate({ from, n, unit, roll: true }, officialCalendar).due;

const HANDLE = last('2026-03-10', 60);

// One matter from the first day to the last: each test begins where the one before it ended.
describe.each(['sqlite', 'pg'] as const)('a petition in the browser on %s', { timeout: 90_000 }, (database) => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open(database, 'mediation');
  });
  beforeEach(({ onTestFailed }) => onTestFailed(() => office.screenshots('journey-failed')));
  afterAll(() => office?.close());

  /** Somebody signs in and opens the case. */
  async function at(username: string) {
    const desk = await office.desk(username);
    await desk.openCase(ROOF);
    return desk;
  }

  test('a message in a spreadsheet comes in as a new case, and the office has 15 days to sort each demand', async () => {
    await office.day('2026-03-02');
    const clerk = await office.desk('clerk');
    const { page } = clerk;
    await clerk.visit('导入');
    const message = ['LY-1', `反映${ROOF}`, '入住三年屋面一直漏水，请求尽快维修。', '钱秀兰', '19900001234'];
    const file = await workbook('留言.xlsx', [['留言编号', '留言主题', '留言内容', '姓名', '联系电话'], message]);
    await page.getByLabel('文件', { exact: true }).setInputFiles(file);
    await page.getByRole('cell', { name: '199****1234' }).waitFor();
    await page.getByRole('radio', { name: '新收件' }).check();
    await clerk.screenshot('journey-import');
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor();
    await page.getByRole('definition').filter({ hasText: '1 / 1' }).waitFor();
    await clerk.screenshot('journey-imported');

    await clerk.openCase(ROOF);
    await page.getByText('青信〔2026〕1号').waitFor();
    await clerk.act('补充人员', { 身份: '共同信访人', 姓名: '孙建军' });
    await clerk.act('确定类别', { 类别: '申诉求决' }, clerk.item('诉求', ROOF));
    await clerk.act('补充诉求', { 内容: WAGES, 类别: '申诉求决' });
    await clerk.item('诉求', WAGES).waitFor();
    expect(await clerk.clock('转送交办', '诉求1')).toBe(last('2026-03-02', 15));
    expect(await clerk.clock('转送交办', '诉求2')).toBe(last('2026-03-02', 15));
    await clerk.screenshot('journey-registered');
  });

  test('one demand is forwarded, the other assigned; each bureau has 15 days to answer and 5 workdays to object', async () => {
    await office.day('2026-03-05');
    const chief = await at('chief');
    await chief.act('转送、交办', { 方式: '转送', 承办单位: HOUSING }, chief.item('诉求', ROOF));
    const assignment = { 方式: '交办', 承办单位: LABOUR, 反馈期限: '2026-05-20' };
    await chief.act('转送、交办', assignment, chief.item('诉求', WAGES));
    await chief.item('转办', LABOUR).waitFor();
    expect(await chief.pastClock('转送交办', '诉求1')).toContain('按期完成 2026-03-05');
    expect(await chief.clock('告知是否受理', '诉求1')).toBe(last('2026-03-05', 15));
    expect(await chief.clock('告知是否受理', '诉求2')).toBe(last('2026-03-05', 15));
    expect(await chief.clock('提出异议', '转送')).toBe(last('2026-03-05', 5, 'working'));
    expect(await chief.clock('报送办结报告', '交办')).toBe('2026-05-20');
  });

  test('accepting it, dated back, starts the 60 days and shows their arithmetic; who looks on is told, no more', async () => {
    await office.day('2026-03-12');
    const clerk = await at('clerk');
    const housing = await at('housing');
    await housing.act('受理', { 办理日期: '2026-03-10' }, housing.item('诉求', ROOF));
    await housing.item('文书', '受理告知书').waitFor();
    expect(await housing.clock('办理并答复', '诉求1')).toBe(HANDLE);
    await housing.item('期限', '办理并答复').getByRole('button', { name: '算给我看' }).click();
    const arithmetic = housing.page.getByRole('dialog', { name: '办理并答复' });
    await arithmetic.getByText(`期限届满日：${HANDLE}。`).waitFor();
    await arithmetic.getByText('《信访工作条例》第34条').waitFor();
    await housing.screenshot('journey-arithmetic');

    const moved = clerk.page.getByRole('button', { name: '有 2 条新记录' });
    await moved.waitFor();
    expect(await clerk.item('期限', '办理并答复').count()).toBe(0);
    await moved.click();
    await clerk.item('期限', '办理并答复').waitFor();
    expect(await clerk.clock('办理并答复', '诉求1')).toBe(HANDLE);
  });

  test('the notice reaches two people on different days; a day before the last step wants a reason', async () => {
    const housing = await at('housing');
    const notice = housing.item('文书', '受理告知书');
    await housing.act('登记送达', { 受送达人: '孙建军', 送达方式: '挂号邮寄', 挂号邮件编号: 'XA12345678034' }, notice);
    await notice.getByText('2026-03-12').waitFor();
    const form = await housing.begin('登记送达', { 送达方式: '直接送达本人', 送达日期: '2026-03-11' }, notice);
    housing.expectError(/status of 4\d\d .*core\.serve/);
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('发生日期（2026-03-11）早于上一步').waitFor();
    await housing.screenshot('journey-reason');
    await form.getByLabel('补录原因').fill('当日当面送达，次日补录');
    await housing.submit(form);
    await notice.getByText('已送达').waitFor();
    await notice.getByText('2026-03-11').waitFor();
    await housing.panel('办理记录').getByText('理由：当日当面送达，次日补录').first().waitFor();
  });

  test('the other demand is led to arbitration', async () => {
    const labour = await at('labour');
    const form = await labour.begin('导入法定途径', { 分类: '仲裁' }, labour.item('诉求', WAGES));
    await form.getByRole('button', { name: '自行填写一条途径' }).click();
    await form.getByRole('textbox', { name: '受理机关' }).fill('县劳动人事争议仲裁委员会');
    await form.getByRole('textbox', { name: '适用程序' }).fill('劳动争议仲裁');
    await form.getByRole('textbox', { name: '法律依据' }).fill('《劳动争议调解仲裁法》第二十七条');
    await form.getByRole('radio', { name: '期限由受理机关确定，请向其咨询' }).check();
    await labour.submit(form);
    await labour.item('诉求', WAGES).getByText('待对方确认接收').waitFor();
    expect(await labour.pastClock('告知是否受理', '诉求1')).toContain('按期完成 2026-03-10');
    expect(await labour.pastClock('告知是否受理', '诉求2')).toContain('按期完成 2026-03-12');
  });

  test('a mediation begins when everybody has consented, and ends without an agreement; the 60 days run on', async () => {
    await office.day('2026-03-16');
    const housing = await at('housing');
    const panel = housing.panel('调解');
    const proposal = {
      来源: '主动提出',
      纠纷性质: '公民与法人、其他组织之间的民事纠纷',
      单位名称: '青禾县幸福物业有限公司',
    };
    await housing.act('提出调解', proposal, housing.item('诉求', ROOF));
    await housing.act('登记同意调解', { 当事人: ['钱秀兰'], 同意方式: '书面同意' }, panel);
    await housing.act('登记同意调解', { 当事人: ['孙建军'], 同意方式: '书面同意' }, panel);
    expect(await housing.item('期限', COMMITTEE).count()).toBe(0);
    await housing.act('登记同意调解', { 同意方式: '口头同意，已记入笔录' }, panel);
    await housing.item('调解', COMMITTEE).getByText('正在调解').waitFor();
    expect(await housing.clock('调解', COMMITTEE)).toBe(last('2026-03-16', 30));
    expect(await housing.clock('办理并答复', '诉求1')).toBe(HANDLE);

    await office.day('2026-04-08');
    const mediator = await at('mediator');
    const mediation = mediator.item('调解', COMMITTEE);
    const named = await mediator.begin('指定调解员', { 产生方式: '调解组织指定' }, mediation);
    await named.getByRole('button', { name: '添加本单位人员' }).click();
    await named.getByRole('combobox').last().fill('何国平');
    await named.getByRole('combobox').last().press('Enter');
    await mediator.submit(named);
    await mediation.getByText('何国平').waitFor();
    await mediator.screenshot('journey-mediation');
    await mediator.act('终止调解', { 原因: '未达成协议', 已告知的其他途径: ['继续按信访程序办理'] }, mediation);
    await mediation.getByText('未达成协议').waitFor();
    expect(await mediator.pastClock('调解', COMMITTEE)).toContain('按期完成 2026-04-08');
    expect(await mediator.clock('办理并答复', '诉求1')).toBe(HANDLE);
  });

  test("another person signs the opinion; each one's 30 days for a review run from his own receipt", async () => {
    await office.day('2026-04-20');
    const handler = await at('housing');
    const opinion = {
      '意见 1': '解释说明',
      查明的事实: '经现场勘查，渗漏属实，已过保修期。',
      处理意见: '已说明使用维修资金的条件和程序，并协助业主提出申请。',
      法律依据: '《建设工程质量管理条例》第四十条',
    };
    await handler.act('拟写处理意见', opinion, handler.item('诉求', ROOF));
    await handler.item('文书', '信访处理意见书').getByText('拟稿').waitFor();
    expect(await handler.page.getByRole('button', { name: '签发' }).count()).toBe(0);
    const head = await at('housing-head');
    await head.act('签发', {}, head.item('文书', '信访处理意见书'));
    await head.item('文书', '信访处理意见书').getByText('待送达').waitFor();
    expect(await head.clock('办理并答复', '诉求1')).toBe(HANDLE);

    await office.day('2026-04-27');
    const housing = await at('housing');
    const paper = housing.item('文书', '信访处理意见书');
    const inPerson = { 受送达人: '钱秀兰', 送达方式: '直接送达本人', 送达日期: '2026-04-22' };
    await housing.act('登记送达', inPerson, paper);
    await paper.getByText('2026-04-22').waitFor();
    await housing.act(
      '登记送达',
      { 送达方式: '留置送达（见证人）', 见证人: '社区干部张强、李敏', 送达情况: '当面拒收，留置于住所' },
      paper,
    );
    await paper.getByText('已送达').waitFor();
    expect(await housing.pastClock('办理并答复', '诉求1')).toContain('按期完成 2026-04-27');
    expect(await housing.clock('申请复查', '钱秀兰')).toBe(last('2026-04-22', 30));
    expect(await housing.clock('申请复查', '孙建军')).toBe(last('2026-04-27', 30));
  });

  test('nobody puts right alone the day of a service; another person does, and the last day told in writing stays', async () => {
    const truth = { 实际发生日期: '2026-04-21', 更正理由: '送达回证载明为二十一日' };
    const housing = await at('housing');
    const own = await housing.beginRedating('送达', '钱秀兰', truth);
    housing.expectError(/status of 4\d\d .*core\.redate/);
    await own.getByRole('button', { name: '提交' }).click();
    await own.getByText('由原记录人以外的人办理').waitFor();
    await housing.screenshot('journey-redating');
    const head = await at('housing-head');
    await head.submit(await head.beginRedating('送达', '钱秀兰', truth));
    await head.panel('办理记录').getByText('日期已更正，原为').waitFor();
    // The slip told her a last day: it never moves earlier.
    expect(await head.clock('申请复查', '钱秀兰')).toBe(last('2026-04-22', 30));
    expect(await head.clock('申请复查', '孙建军')).toBe(last('2026-04-27', 30));
    await head.screenshot('journey-redated');
  });

  test('closing waits, and says for what, until the last demand is ended and the assignment reported on', async () => {
    const clerk = await at('clerk');
    const { page } = clerk;
    const close = page.getByRole('button', { name: '结案' });
    const why = page.getByRole('tooltip');
    await close.hover();
    await why.filter({ hasText: '目前所处的环节还不能' }).waitFor();

    const labour = await at('labour');
    await labour.act('确认对方接收', { 对方接收情况: '仲裁委已受理' }, labour.item('诉求', WAGES));
    await labour.item('诉求', WAGES).getByText('已导入其他法定程序').waitFor();
    await page.mouse.move(0, 0); // what is told beside the button lies over what comes next
    await page.getByRole('button', { name: '条新记录' }).click();
    await page.getByRole('main').getByText('待结案').waitFor();
    await close.hover();
    await why.filter({ hasText: '交办件的办结报告尚未报送' }).waitFor();
    await clerk.screenshot('journey-not-yet');

    await labour.act('报送办结报告', { 办结报告: '已引导仲裁并确认受理' }, labour.item('转办', LABOUR));
    await labour.item('转办', LABOUR).getByText('办结报告待审').waitFor();
    expect(await labour.pastClock('报送办结报告', '交办')).toContain('按期完成 2026-04-27');
    const chief = await at('chief');
    await chief.act('通过办结报告', {}, chief.item('转办', LABOUR));
    await chief.item('转办', LABOUR).getByText('已办结').waitFor();
    await page.mouse.move(0, 0);
    await page.getByRole('button', { name: '有 3 条新记录' }).click();
    await clerk.act('结案');
    await page.getByRole('main').getByText('已结案').first().waitFor();
    // Closing ends no right: both may still ask for a review.
    expect(await clerk.clock('申请复查', '钱秀兰')).toBe(last('2026-04-22', 30));
    await clerk.screenshot('journey-closed');
    expect(office.host.unexpected).toEqual([]);
  });
});
