import { newId } from '@lianxin/base';
import { petitionActions as a, directory, repeatCandidates, repeats } from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

interface Filing {
  readonly subject: string;
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly kind?: 'appeal_request' | 'report';
}

describe.each(['sqlite', 'pg'] as const)('Duplicate screening, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  beforeEach(async () => {
    county = await host.county();
  });
  afterAll(() => host.close());

  async function registered({ subject, kind = 'appeal_request', ...person }: Filing, by = 'clerk', more = {}) {
    const dossier = newId();
    await county.as(by).act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'letter',
        subject,
        parties: [{ id: newId(), role: 'petitioner', ...person }],
        demands: [{ id: newId(), text: subject, kind }],
        ...more,
      },
    });
    return dossier;
  }

  const LEAK = {
    subject: '锦绣花园三号楼屋面漏水',
    name: '钱秀兰',
    phone: '139 0000 1234',
    idNumber: '34132119600101002X',
  };
  const candidates = async (asked: Partial<Filing> & { dossier?: string }, by = 'clerk') => {
    const { dossier, subject, ...person } = asked;
    const parties = Object.keys(person).length ? [person] : [];
    const input = { ...(dossier && { dossier }), ...(subject && { subject }), parties };
    const { candidates } = await county.as(by).call(repeatCandidates, input);
    return candidates.map(({ row, reasons }) => [row.dossier, reasons] as const);
  };

  test('the same person is found by identity number or telephone, however they are written, and the reason is told', async () => {
    const first = await registered(LEAK);
    expect(await candidates({ idNumber: '34132119600101002x' })).toEqual([[first, ['same_id']]]);
    expect(await candidates({ phone: '+86 13900001234' })).toEqual([[first, ['same_phone']]]);
    expect(await candidates({ phone: '13900009999' })).toEqual([]);
  });

  test('words alike are found by themselves; a common name only where the words are somewhat alike', async () => {
    const first = await registered(LEAK);
    expect(await candidates({ subject: '反映锦绣花园三号楼屋面漏水问题' })).toEqual([[first, ['similar_words']]]);
    expect(await candidates({ name: '钱秀兰', subject: '三号楼漏雨' })).toEqual([[first, ['same_name']]]);
    expect(await candidates({ name: '钱秀兰', subject: '拖欠农民工工资' })).toEqual([]);
  });

  test('a person decides; the filing is registered either way, the finding can be taken back, "another matter" is remembered', async () => {
    const first = await registered(LEAK);
    const again = await registered(LEAK, 'clerk', { repeatOf: [first] });
    expect((await county.as('clerk').call(repeats, { dossier: again })).earlier.map((r) => r.dossier)).toEqual([first]);
    expect((await county.as('clerk').call(repeats, { dossier: first })).later.map((r) => r.dossier)).toEqual([again]);
    await county.as('clerk').act(a.undoRepeat, { dossier: again, input: { of: first, reason: '是另一栋楼' } });
    expect((await county.as('clerk').call(repeats, { dossier: again })).earlier).toEqual([]);
    const third = await registered(LEAK);
    expect((await candidates({ dossier: third })).map(([id]) => id).sort()).toEqual([first, again].sort());
    await county.as('clerk').act(a.denyRepeat, { dossier: third, input: { of: first } });
    expect((await candidates({ dossier: third })).map(([id]) => id)).toEqual([again]);
    await expect(
      county.as('clerk').act(a.confirmRepeat, { dossier: third, input: { of: third } }),
    ).rejects.toMatchObject({
      code: 'core.repeat_of_itself',
    });
  });

  test('nothing of a sealed report is compared with anything, and nothing is looked for on its behalf', async () => {
    const report = await registered({ ...LEAK, kind: 'report' });
    expect(await candidates(LEAK)).toEqual([]);
    await registered(LEAK);
    expect(await candidates({ dossier: report })).toEqual([]);
    const open = await registered({ subject: '另一件事' });
    const refused = county.as('clerk').act(a.confirmRepeat, { dossier: open, input: { of: report } });
    await expect(refused).rejects.toMatchObject({ code: 'core.not_found' });
  });

  test('a unit is shown only what it sees anyway, and another county nothing', async () => {
    await registered(LEAK);
    expect(await candidates(LEAK, 'township')).toEqual([]);
    const other = await host.county();
    const { candidates: theirs } = await other
      .as('clerk')
      .call(repeatCandidates, { parties: [{ idNumber: LEAK.idNumber }] });
    expect(theirs).toEqual([]);
  });

  test('looking for a person leaves a line in the audit log, without the person', async () => {
    await registered(LEAK);
    await candidates({ phone: LEAK.phone });
    const { lines } = await county.as('auditor').call(directory.audit, {});
    expect(JSON.stringify(lines[0])).toContain('core.persons_compared');
    expect(JSON.stringify(lines)).not.toMatch(/1390000|钱秀兰/);
  });
});
