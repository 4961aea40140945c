import {
  badVotes,
  ballotContracts,
  type CastVote,
  carries,
  hearingActions,
  reviewActions,
  tally,
  type Vote,
} from '@lianxin/plugin-hearing-review/common';
import { Ballots } from '@lianxin/plugin-hearing-review/server';
import { caseQuery, DomainError, directoryContracts, newId, petitionActions, z } from '@lianxin/sdk/common';
import { type ActionTools, all, Check, Db, Log } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const panel = Array.from({ length: 5 }, () => newId());
const votesOf = (votes: readonly Vote[], members = panel): CastVote[] =>
  members.map((member, i) => ({ member, vote: votes[i]! }));
const codes = (votes: readonly CastVote[], recused: readonly string[] = [], members = panel) =>
  badVotes({ members, recused }, votes).map(({ code }) => code);

describe('a vote', () => {
  test('INV-20 is one vote of everybody who sits, and of nobody else', () => {
    const all5 = votesOf(['for', 'for', 'against', 'abstain', 'for']);
    expect(codes(all5)).toEqual([]);
    expect(codes(all5.slice(1))).toEqual(['hearing-review.votes_not_panel']);
    expect(codes([...all5.slice(1), all5[1]!])).toEqual(['hearing-review.votes_not_panel']);
    expect(codes([...all5.slice(1), { member: newId(), vote: 'for' }])).toEqual(['hearing-review.votes_not_panel']);
  });

  test('INV-20 of a recused member does not count', () => {
    expect(codes(votesOf(['for', 'for', 'for', 'for', 'for']), [panel[2]!])).toEqual(['hearing-review.recused_votes']);
  });

  test('INV-20 votes sum to the size of the panel, whatever they say, and every dissent is kept', () => {
    const any = ['for', 'against', 'abstain'] as const;
    for (let n = 0; n < 3 ** 5; n++) {
      const votes = panel.map((member, i) => {
        const vote = any[Math.floor(n / 3 ** i) % 3]!;
        return { member, vote, ...(vote === 'against' && { dissent: `理由${i}` }) };
      });
      const counted = tally(votes);
      expect(counted.for + counted.against + counted.abstained).toBe(5);
      expect(counted.dissents).toHaveLength(counted.against);
      expect(carries(counted)).toBe(counted.for >= 3);
    }
  });

  test.each([hearingActions.deliberate, reviewActions.voteInCommittee])(
    'INV-20 typed into the form of $id lies in no draft: nowhere but in the ballot',
    ({ form }) => {
      expect(z.toJSONSchema(form, { io: 'input' }).properties).toMatchObject({ votes: { draft: false } });
    },
  );

  test('tells dissents in an order that says nothing about their authors', () => {
    const [a, b, c] = panel as [string, string, string];
    const said = (...order: string[]) =>
      tally(order.map((member) => ({ member, vote: 'against', dissent: `意见${panel.indexOf(member)}` }))).dissents;
    expect(said(a, b, c)).toEqual(said(c, a, b));
  });
});

describe.each(bothDatabases)('a ballot on $name', ({ dialect }) => {
  let t: TestHost;
  let county: TestCounty;
  let dossier: string;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    county = await t.county();
    dossier = newId();
    const demands = [{ id: newId(), text: '修路灯', kind: 'suggestion' as const }];
    const input = { filing: newId(), channel: 'letter' as const, subject: '路灯', parties: [], demands };
    await county.as('clerk').act(petitionActions.register, { dossier, input });
  });

  /** Held by the clerk, kept by clerk and chief. */
  async function held(votes: readonly CastVote[], recused: readonly string[] = []) {
    const { ctx } = county.as('clerk');
    const log = t.host.get(Log);
    const about = await log.open(ctx.actor, dossier);
    return t.host.get(Db).transaction(async () => {
      const writers: ReturnType<typeof log.found>[] = [];
      const found = (founding: Parameters<typeof log.found>[1]) => {
        writers.push(log.found(ctx, founding, { plugin: 'hearing-review' }));
        return writers.at(-1)!;
      };
      const keepers = ['clerk', 'chief'].map((who) => county.as(who).actor.person);
      const vote = { proceeding: newId(), members: panel, recused, votes, keepers };
      const answer = await t.host
        .get(Ballots.token)
        .hold({ dossier: about, found } as unknown as ActionTools<unknown>, vote);
      for (const writer of writers) await writer.flush();
      return answer;
    });
  }
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error) => (DomainError.is(error) ? error.code : String(error)),
    );
  const votes = votesOf(['for', 'against', 'for', 'for', 'abstain']).map((vote, i) =>
    i === 1 ? { ...vote, dissent: '依据不足' } : vote,
  );

  test('INV-20 answers the count and the dissents, and is read by its keepers alone, as persons', async () => {
    const { ballot, ...counted } = await held(votes);
    expect(counted).toEqual({ for: 3, against: 1, abstained: 1, dissents: ['依据不足'] });
    const read = (who: string) => county.as(who).call(ballotContracts.ballot, { ballot });
    expect((await read('clerk')).votes).toEqual(votes);
    expect((await read('chief')).votes).toHaveLength(5);
    // The deputy sits in the same unit with the same rights.
    for (const who of ['deputy', 'housing']) expect(await refusal(read(who))).toBe('core.not_found');
    expect(await refusal(read('sysadmin'))).toBe('api.no_permission');
    const other = await t.county();
    expect(await refusal(other.as('clerk').call(ballotContracts.ballot, { ballot }))).toBe('core.not_found');
    const { lines } = await county.as('auditor').call(directoryContracts.audit, {});
    expect(lines.filter(({ code }) => code === 'hearing-review.ballot_read')).toHaveLength(2);
  });

  test('INV-20 is refused where a recused member votes or a vote is missing, and nothing of it stays', async () => {
    expect(await refusal(held(votes, [panel[0]!]))).toBe('hearing-review.recused_votes');
    expect(await refusal(held(votes.slice(1)))).toBe('hearing-review.votes_not_panel');
    expect(JSON.stringify(await county.as('clerk').call(caseQuery, { dossier }))).not.toContain('ballot');
  });

  test('can be proved like any dossier', async () => {
    await held(votes);
    for (const { value } of t.host.get(all(Check)).everywhere())
      expect((await value.run()).problems, value.id).toEqual([]);
  });
});
