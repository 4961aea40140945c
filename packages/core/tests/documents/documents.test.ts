import { spawnSync } from 'node:child_process';
import { formatDayZh, LED_BRANCHES, NOT_ACCEPTED_GROUNDS, OUTCOMES, SERVICE_MODES } from '@lianxin/core/common';
import { DocxDocuments } from '@lianxin/core/server';
import { findBannedLabel } from '@lianxin/kernel/common';
import { describe, expect, test } from 'vitest';
import { readDocx, textIn, unreadable } from './readDocx.js';
import { full, KINDS, type Kind, minimal, paperOf, type SheetOf, titleOf, titles } from './sheets.js';

const documents = new DocxDocuments(titles);
const render = async <K extends Kind>(kind: K, sheet: SheetOf<K>) =>
  readDocx(await documents.render(paperOf(kind), sheet));

const SLIPS: readonly Kind[] = ['settlement_agreement', 'receipt', 'oral_record', 'service_proof', 'volume_index'];
/** What the petitioner is served and may object to. */
const NOTICES = [
  'acceptance_notice',
  'branch_notice',
  'non_acceptance_notice',
  'no_longer_accept_notice',
  'extension_notice',
  'handling_opinion',
] as const;

describe.each([
  ['everything it may say', full],
  ['only what no paper can do without', minimal],
])('with %s', (_, sheets) => {
  test.each(KINDS)('%s is laid out after GB/T 9704-2012: page, type and dates (INV-38)', async (kind) => {
    const sheet = sheets[kind];
    const { parts, paragraphs, text } = await render(kind, sheet);
    expect(Object.entries(parts).flatMap(([name, xml]) => unreadable(xml) ?? (xml ? [] : name))).toEqual([]);

    const page = /<w:pgMar ([^>]*)>/.exec(parts['word/document.xml']!)![1]!;
    const mm = (side: string) => Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(page)![1]) * 25.4) / 1440);
    expect([mm('top'), mm('right'), mm('bottom'), mm('left')]).toEqual([37, 26, 35, 28]);
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11905" w:h="16837"');

    const titles = paragraphs.filter((p) => p.style === 'Title').map((p) => p.text);
    expect(titles.join('')).toBe(SLIPS.includes(kind) ? sheet.organ + titleOf(kind) : titleOf(kind));
    expect(paragraphs.filter((p) => p.style === 'DocumentNumber').map((p) => p.text)).toEqual(
      sheet.number ? [sheet.number] : [],
    );
    expect(paragraphs.filter((p) => p.style === 'DocumentSignature').map((p) => p.text)).toEqual([
      sheet.organ,
      formatDayZh(sheet.on),
    ]);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|年0|月0|undefined|null|NaN|\[object|\$\{/);
  });
});

test('the styles say 3号仿宋, 28.95 points a line, two characters in, and a title in 2号小标宋 that is not bold', async () => {
  const { parts } = await render('handling_opinion', full.handling_opinion);
  const styles = parts['word/styles.xml']!;
  const style = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)![0];
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)![0];
  expect(defaults).toContain('w:eastAsia="FangSong_GB2312"');
  expect(defaults).toContain('<w:sz w:val="32"/>');
  expect(defaults).toContain('w:line="579" w:lineRule="exact"');
  expect(defaults).toContain('w:eastAsia="zh-CN"');
  expect(style('DocumentText')).toContain('w:firstLineChars="200"');
  expect(style('Title')).toMatch(/FZXiaoBiaoSong-B05S.*<w:sz w:val="44"\/>/);
  expect(style('Title')).not.toContain('<w:b/>');
  expect(style('Heading1')).toContain('SimHei');
  expect(style('Heading2')).toContain('KaiTi_GB2312');
  expect(parts['word/fontTable.xml']).toMatch(
    /w:name="FangSong_GB2312"><w:altName w:val="[^"]*FangSong[^"]*Noto Serif/,
  );
});

test('a letter has the organ in red above and below a double line, and page numbers outside from the second page', async () => {
  const { parts } = await render('handling_opinion', full.handling_opinion);
  const named = (what: string) => Object.entries(parts).filter(([name]) => name.startsWith(`word/${what}`));
  const [head] = named('header').map(([, xml]) => xml);
  expect(textIn(head!)).toBe('青原县住房和城乡建设局');
  expect(head).toContain('<w:bottom w:val="thickThinSmallGap" w:color="FF0000"');
  const feet = named('footer').map(([, xml]) => xml);
  expect(feet).toHaveLength(3);
  expect(feet.filter((xml) => xml.includes('thinThickSmallGap') && !xml.includes('PAGE'))).toHaveLength(1);
  expect(feet.filter((xml) => xml.includes('PAGE') && xml.includes('w:jc w:val="right"'))).toHaveLength(1);
  expect(feet.filter((xml) => xml.includes('PAGE') && xml.includes('w:jc w:val="left"'))).toHaveLength(1);
  expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
});

test('a handling opinion carries request, facts, basis, an outcome for every demand and the review (INV-13)', async () => {
  const sheet = full.handling_opinion;
  const { paragraphs, text } = await render('handling_opinion', sheet);
  expect(paragraphs.filter((p) => p.style === 'Heading1').map((p) => p.text)).toEqual([
    '一、信访请求',
    '二、事实和理由',
    '三、法律和政策依据',
    '四、处理意见',
    '五、救济途径',
    '六、联系方式',
  ]);
  for (const part of [sheet.request, ...sheet.facts.split('\n'), sheet.basis, ...sheet.opinion.split('\n')])
    expect(paragraphs.map((p) => p.text)).toContain(part);
  expect(paragraphs.filter((p) => p.style === 'Heading2').map((p) => p.text)).toEqual([
    `（一）关于“${sheet.items[0]!.demand}”的诉求`,
    `（二）关于“${sheet.items[1]!.demand}”的诉求`,
    '（三）具体处理意见',
  ]);
  expect(text).toContain('予以支持。');
  expect(text).toContain('予以解释说明。');
  expect(text).toContain('可以自收到本意见书之日起三十日内，向青原县人民政府书面请求复查');
  expect(text).toContain('第三十五条');
  expect(text).toContain('由青原县信访局转来');
});

test('each outcome of a demand has its own words (art 32)', async () => {
  const said = OUTCOMES.map(async (outcome) => {
    const items = [{ demand: '补发临时安置费。', outcome }];
    return /关于“补发临时安置费”的诉求，(.*)。/.exec(
      (await render('handling_opinion', { ...full.handling_opinion, items })).text,
    )?.[1];
  });
  const words = await Promise.all(said);
  expect(words).not.toContain(undefined);
  expect(new Set(words).size).toBe(OUTCOMES.length);
});

test('an opinion on more demands than anybody counts in Chinese answers every one', async () => {
  const items = Array.from({ length: 120 }, (_, i) => ({ demand: `诉求甲${i}`, outcome: 'explained' as const }));
  const { paragraphs, text } = await render('handling_opinion', { ...full.handling_opinion, items });
  expect(paragraphs.filter((p) => p.style === 'Heading2')).toHaveLength(121);
  expect(text).toContain('（三十）关于“诉求甲29”的诉求');
  expect(text).toContain('（120）关于“诉求甲119”的诉求');
});

test('where no organ above is known, the review still has an address', async () => {
  const { text } = await render('handling_opinion', minimal.handling_opinion);
  expect(text).toContain('向本单位的上一级机关、单位书面请求复查');
});

test.each(NOTICES)('%s names the article, the way to be heard and the contact', async (kind) => {
  const { text } = await render(kind, full[kind]);
  expect(text).toMatch(/《信访工作条例》第[一二三四五六七八九十]+条/);
  expect(text).toMatch(/不服|反映（|反映。/);
  expect(text).toContain('联系电话：0557-6012345');
  expect(text).toContain('编号：青信〔2026〕12号');
});

test.each([
  ['acceptance_notice', '本单位在2026年5月6日前（含当日）办结'],
  ['branch_notice', '请你们在2026年8月3日前（含当日）提出'],
  ['extension_notice', '期限延长三十日'],
  ['extension_notice', '至2026年6月1日止（含当日）'],
  ['transfer_letter', '请在2026年3月17日前（含当日）书面告知信访人'],
  ['transfer_letter', '五个工作日内，即在2026年3月9日前（含当日）'],
  ['assignment_letter', '请在2026年4月1日前（含当日）向我单位反馈办理结果，并提交办结报告'],
  ['service_proof', '自收到之日起三十日内，即至2026年4月1日止（含当日），向青原县人民政府请求复查'],
] as const)('%s tells the last day: %s', async (kind, words) => {
  expect((await render(kind, full[kind])).text).toContain(words);
});

test('a notice of what is missing lists everything once and says that no limit waits for it', async () => {
  const { text } = await render('supplement_notice', full.supplement_notice);
  expect(text).toContain('1. 房屋征收补偿协议复印件');
  expect(text).toContain('3. 要求补发的起止日期和计算方法');
  expect(text).toContain('不停止计算，也不延长');
});

test('an objection goes to the petition office with its reasons, and with an organ only where one is named (art 23)', async () => {
  const { text } = await render('objection', full.objection);
  expect(text).toContain('青原县信访局：');
  expect(text).toContain('第二十三条');
  expect(text).toContain('建议由青原县自然资源和规划局办理');
  expect((await render('objection', minimal.objection)).text).not.toContain('建议');
});

test('a matter that is forwarded owes no report, one that is assigned does (art 22)', async () => {
  expect((await render('transfer_letter', full.transfer_letter)).text).not.toContain('办结报告');
  expect((await render('assignment_letter', minimal.assignment_letter)).text).toContain('提交办结报告');
});

test.each(LED_BRANCHES)('a notice of branch %s cites its item of article 31 and its own remedy', async (branch) => {
  const { text } = await render('branch_notice', { ...full.branch_notice, branch });
  const item = '一二三四五'[LED_BRANCHES.indexOf(branch)];
  expect(text).toContain(`《信访工作条例》第三十一条第${item}项`);
  expect(text).not.toContain('请求复查');
});

test('INV-09 the notice shows every way: its last day, "at once" where the day is unknown, "ask there" where others decide', async () => {
  const [way] = full.branch_notice.ways;
  const count = { name: '知道该行为之日', n: 60, unit: 'calendar' } as const;
  const ways = [
    { ...way!, procedure: '行政复议', deadline: { is: 'unknown', counts: [count] } },
    { ...way!, procedure: '行政诉讼', deadline: { is: 'ask_there' } },
  ] as const;
  const { text } = await render('branch_notice', { ...full.branch_notice, ways });
  expect(text).toContain('自知道该行为之日起60日');
  expect(text).toMatch(/请(您|你们)立即提出/);
  expect(text).toContain('依照有关规定确定');
  expect(text).not.toContain('法律援助法》第四十四条');
  const soon = { is: 'day', lastDay: '2026-03-06', from: '2026-01-05', count } as const;
  const urgent = await render('branch_notice', { ...full.branch_notice, ways: [{ ...way!, deadline: soon }] });
  expect(urgent.text).toContain('法律援助法》第四十四条');
});

test('each ground of non-acceptance says where to go instead', async () => {
  const instead = NOT_ACCEPTED_GROUNDS.map(async (ground) => {
    const { paragraphs } = await render('non_acceptance_notice', { ...full.non_acceptance_notice, ground });
    return paragraphs[paragraphs.findIndex((p) => p.text === '二、可以通过的途径') + 1]!.text;
  });
  expect(new Set(await Promise.all(instead)).size).toBe(NOT_ACCEPTED_GROUNDS.length);
});

const sizeOf = (parts: Readonly<Record<string, string>>) =>
  /w:styleId="SlipText".*?<w:sz w:val="(\d+)"/.exec(parts['word/styles.xml']!)?.[1];

test('the receipt lists the papers taken and those given back, and says in plain words how data is used', async () => {
  const { text } = await render('receipt', full.receipt);
  expect(text).toMatch(/收到材料.*3. 2019年至2021年临时安置费发放明细.*当场退还\n房屋征收补偿协议原件/s);
  for (const said of [
    '只为登记、办理和答复这件信访事项',
    '到期销毁或者移交档案馆',
    '查阅、复制自己的信息',
    '可以要求更正',
  ])
    expect(text).toContain(said);
  expect(text).toContain('只有办理这件事项的机关、单位和人员能够看到');
  const sealed = await render('receipt', minimal.receipt);
  expect(sealed.text).toContain('不会透露或者转给被检举、控告的人员和单位');
  expect(sealed.text).not.toContain('当场退还');
});

test('receipt and oral record come in large print, 22 points', async () => {
  for (const kind of ['receipt', 'oral_record'] as const) {
    expect(sizeOf((await render(kind, { ...full[kind], large: true })).parts)).toBe('44');
    expect(Number(sizeOf((await render(kind, full[kind])).parts))).toBeLessThan(40);
  }
});

test('an oral record keeps the words to the letter, and has room for the hand, the thumb or the reason of a refusal (art 19)', async () => {
  const { paragraphs, text } = await render('oral_record', full.oral_record);
  const said = full.oral_record.words.split('\n');
  expect(paragraphs.map((p) => p.text)).toEqual(expect.arrayContaining(said));
  expect(text).toMatch(/其他方言，山南话.*口述人捺印.*翻译人签名\n李四.*记录人签名\n王芳/s);
  expect(text).toContain('已经向口述人宣读');
  const refused = await render('oral_record', minimal.oral_record);
  expect(refused.text).toContain('未签名、捺印。原因：赶车先走了');
  expect(refused.text).not.toMatch(/口述人签名|口述人捺印|翻译人/);
  const { text: phoned } = await render('oral_record', { ...full.oral_record, confirmed: 'spoken' });
  expect(phoned).toContain('口述人确认无误');
});

test('the receipt shows number and query code, the code large, and says in plain words how to ask', async () => {
  const { paragraphs, text } = await render('receipt', full.receipt);
  expect(paragraphs).toContainEqual({ style: 'SlipCode', text: '7K4M-92QX-HT3P' });
  expect(text).toContain('青信〔2026〕12号');
  expect(text).toContain(full.receipt.howToAsk);
  expect(text).toContain('3. 2019年至2021年临时安置费发放明细');
});

test.each(SERVICE_MODES)('the service slip asks for the signature that service %s calls for', async (mode) => {
  const { paragraphs, text } = await render('service_proof', { ...full.service_proof, mode });
  const labels = paragraphs.filter((p) => p.style === 'SlipLabel').map((p) => p.text);
  const signs = paragraphs.filter((p) => p.text.endsWith('年\u3000\u3000月\u3000\u3000日')).length;
  const signedByNobody = ['post_registered', 'electronic_consented', 'left_with_video'].includes(mode);
  expect(signs).toBe(signedByNobody ? 1 : 2);
  expect(labels.join()).toContain(mode === 'left_with_witness' ? '见证人签名' : '送达人签名');
  if (mode !== 'left_with_witness') expect(text).toContain('张小明');
  expect(text).toContain('签名只表示收到文书，不表示同意文书的内容');
});

test('several are addressed as several, one as one, and a nameless filing gets no empty address', async () => {
  const sheet = full.acceptance_notice;
  expect((await render('acceptance_notice', sheet)).text).toContain('张三、李四：\n你们提出');
  expect((await render('acceptance_notice', { ...sheet, to: ['张三'] })).text).toContain('张三：\n您提出');
  expect((await render('acceptance_notice', { ...sheet, to: ['', ''] })).text).not.toMatch(/^：|、：/m);
});

test('no paper gives up a right or labels a person', async () => {
  for (const sheets of [full, minimal])
    for (const kind of KINDS) {
      const { text } = await render(kind, sheets[kind]);
      expect(text, kind).not.toMatch(/放弃|不再信访|不得再|自愿承诺|后果自负|视为(同意|放弃)|追究.{0,4}法律责任/);
      expect(findBannedLabel(text), kind).toBeUndefined();
    }
});

test.each([
  ['XML specials', `<请求> & "补发" 'a' </w:t> ]]> &amp;`],
  ['emoji, also half of one', '安置房🏠👨‍👩‍👧 半个\ud83c表情'],
  ['control characters', '第一\u0000段\u0007\u001b[31m\ufffe尾'],
  ['no-break blanks and tabs', '\u00a0\u3000金额\u00a05000\u00a0元\t整'],
  ['20,000 characters on one line', '安置费'.repeat(6_666)],
  ['20,000 characters on a thousand lines', '要求补发临时安置费用，并说明依据。\r\n'.repeat(1_100)],
])('%s reach the paper whole and leave it readable', async (_, words) => {
  const sheet = {
    ...full.handling_opinion,
    facts: words,
    organ: `甲局${words.slice(0, 30)}`,
    to: [words.slice(0, 60)],
  };
  const { parts, text } = await render('handling_opinion', sheet);
  expect(Object.values(parts).flatMap((xml) => unreadable(xml) ?? [])).toEqual([]);
  const kept = words
    .toWellFormed()
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(/[\p{Cc}\ufffe]/gu, '')
        .trim(),
    );
  for (const line of new Set(kept.filter(Boolean))) expect(text).toContain(line);
  expect(text.length).toBeGreaterThan(words.length * 0.9);
});

test('rows of a slip take long and broken text too', async () => {
  const long = '材料清单。\n'.repeat(300);
  const { parts, text } = await render('receipt', { ...full.receipt, subject: long, howToAsk: '<b>&' });
  expect(Object.values(parts).flatMap((xml) => unreadable(xml) ?? [])).toEqual([]);
  expect(text.match(/材料清单。/g)).toHaveLength(300);
});

test('a day is written without leading zeros', () => {
  expect(formatDayZh('2026-03-02')).toBe('2026年3月2日');
  expect(formatDayZh('2026-12-31')).toBe('2026年12月31日');
  expect(formatDayZh('1949-10-01')).toBe('1949年10月1日');
});

test('starting the server does not load the libraries that write Word files; the first document does', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = [];
    registerHooks({ resolve: (name, context, next) => (/^(docx|docxtemplater|pizzip)$/.test(name) && seen.push(name), next(name, context)) });
    const { corePapers, DocxDocuments } = await import('${import.meta.resolve('@lianxin/core/server')}');
    const atStart = seen.length;
    const titles = { titleOf: () => ({ 'zh-CN': '回执', en: '' }) };
    await new DocxDocuments(titles).render(corePapers.find(({ id }) => id === 'receipt'), ${JSON.stringify(minimal.receipt)});
    console.log(JSON.stringify([atStart, seen.length - atStart > 2]));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(run.stdout.trim(), run.stderr).toBe('[0,true]');
});

test.each(['acceptance_notice', 'extension_notice', 'service_proof'] as const)(
  'INV-29 %s says of a last day in a year without published holidays that it may still move, and only later',
  async (kind) => {
    const mayMove = '放假安排尚未公布';
    expect((await render(kind, full[kind])).text).not.toContain(mayMove);
    const { text } = await render(kind, { ...full[kind], provisional: true });
    expect(text).toContain(mayMove);
    expect(text).toContain('不会提前');
  },
);
