import { newId } from '@lianxin/base';
import { petitionActions as a, caseQuery, cases, directory, repeatCandidates, reveal } from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

describe.each(['sqlite', 'pg'] as const)('Who saw what, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county();
  });
  afterAll(() => host.close());

  const audited = async (asked: { code?: string; number?: string; unit?: string; person?: string }) =>
    (await county.as('auditor').call(directory.audit, asked)).lines;

  async function registered() {
    const dossier = newId();
    const { shown } = await county.as('clerk').act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'visit',
        subject: '反映屋面漏水',
        parties: [
          { id: newId(), role: 'petitioner', name: '钱秀兰', idNumber: '34132119600101002X', phone: '13900001234' },
        ],
        demands: [{ id: newId(), text: '尽快维修', kind: 'appeal_request' }],
      },
    });
    return { dossier, number: shown!.number! };
  }

  test('INV-34 a whole identity number is shown for a reason only, and the reason stands in the log', async () => {
    const { dossier, number } = await registered();
    const { entries, records } = await county.as('clerk').call(caseQuery, { dossier });
    const record = entries.find((e) => e.type === 'core.party_added')!.data.body as string;
    expect(records[record]!.body).toMatchObject({ idNumber: '**************002X', phone: '139****1234' });
    const shown = (reason: string) => county.as('clerk').call(reveal, { dossier, record, field: 'idNumber', reason });
    await expect(shown('')).rejects.toMatchObject({ code: 'api.bad_input' });
    expect(await shown('核对身份')).toEqual({ value: '34132119600101002X' });
    expect(await audited({ number, code: 'core.revealed' })).toMatchObject([
      { number, params: { dossier, record, field: 'idNumber', reason: expect.any(String) } },
    ]);
  });

  test('INV-34 looking for a person across cases is logged, and no list finds one by an identity number', async () => {
    await registered();
    const found = await county.as('clerk').call(cases, { text: '34132119600101002X' });
    expect(found.rows).toEqual([]);
    await county.as('clerk').call(repeatCandidates, { parties: [{ idNumber: '34132119600101002X' }] });
    expect(await audited({ code: 'core.persons_compared' })).toMatchObject([{ params: { by: 'id', found: 1 } }]);
  });

  test('what was refused is logged once in a while: another unit’s case like one that does not exist', async () => {
    const { dossier } = await registered();
    const none = newId();
    for (const id of [dossier, dossier, none])
      await expect(county.as('labour').call(caseQuery, { dossier: id })).rejects.toMatchObject({
        code: 'core.not_found',
      });
    const tries = await audited({ code: 'core.refused' });
    expect(tries.map(({ params }) => [params.path, params.reason, params.dossier])).toEqual([
      ['core.case', 'core.not_found', none],
      ['core.case', 'core.not_found', dossier],
    ]);
  });

  test('days put back and entries corrected are put before the auditor', async () => {
    const { dossier, number } = await registered();
    host.time.set('2026-04-20');
    const clerk = county.as('clerk');
    const call = { dossier, on: '2026-03-03', onReason: '当日漏记', input: { text: '电话联系过信访人' } };
    await clerk.act(a.addNote, call);
    const { entries } = await clerk.call(caseQuery, { dossier });
    const entry = entries.at(-1)!.seq;
    await county.as('chief').act(a.corrections.annul, { dossier, input: { entry, reason: '记错案件' } });
    const lines = await audited({ number });
    expect(lines.map(({ code, params }) => [code, params.seq]).filter(([, seq]) => seq)).toEqual([
      ['core.corrected', entry + 1],
      ['core.backdated', entry],
    ]);
  });

  test('the auditor finds lines by person, unit and number, takes them out as a table and proves the data, and sees no case', async () => {
    const { dossier, number } = await registered();
    await expect(county.as('labour').call(caseQuery, { dossier })).rejects.toThrow();
    const auditor = county.as('auditor');
    const unit = county.unit('labour');
    expect((await audited({ unit })).every((line) => line.unit === unit)).toBe(true);
    expect((await audited({ person: '赵磊' })).map((line) => line.actorName)).toEqual(['赵磊']);
    expect(await audited({ person: '没有这个人' })).toEqual([]);
    const { csv, lines } = await auditor.call(directory.exportAudit, { number, lang: 'zh-CN' });
    expect(csv).toContain(`${number}`);
    expect(csv.trim().split('\r\n')).toHaveLength(lines + 1);
    expect(csv).not.toMatch(/钱秀兰|屋面漏水|1390000|341321/);
    expect((await audited({ code: 'core.audit_exported' })).length).toBe(1);
    for (const check of await auditor.call(directory.checks, null)) {
      const { problems } = await auditor.call(directory.runCheck, { check, lang: 'zh-CN' });
      expect([check, problems]).toEqual([check, []]);
    }
    await expect(auditor.call(caseQuery, { dossier })).rejects.toMatchObject({ code: 'api.no_permission' });
    await expect(county.as('chief').call(directory.auditHead, { day: '2026-03-02' })).rejects.toThrow();
  });

  test('the digest of a day stays what it was, whatever is written afterwards', async () => {
    host.time.set('2026-05-04');
    await expect(county.as('labour').call(caseQuery, { dossier: newId() })).rejects.toThrow();
    const auditor = county.as('auditor');
    host.time.set('2026-05-05');
    const printed = await auditor.call(directory.auditHead, { day: '2026-05-04' });
    expect(printed!.hash).toMatch(/^[0-9a-f]{64}$/);
    await expect(county.as('labour').call(caseQuery, { dossier: newId() })).rejects.toThrow();
    expect(await auditor.call(directory.auditHead, { day: '2026-05-04' })).toEqual(printed);
    expect((await auditor.call(directory.auditHead, { day: '2026-05-05' }))!.position).toBeGreaterThan(
      printed!.position,
    );
    expect(await auditor.call(directory.auditHead, { day: '1990-01-01' })).toBeNull();
  });
});
