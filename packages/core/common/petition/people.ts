import type { CaseState, Demand, Party } from './CaseState.js';
import { type Act, PETITIONING } from './codes.js';

/** What these rules look at; the state of a case, also while it is still being folded. */
type People = Pick<CaseState, 'parties'>;

/** Everybody who brings the matter and still takes part. */
export const petitioning = ({ parties }: People): readonly Party[] =>
  [...parties.values()].filter((p) => !p.left && PETITIONING.includes(p.role));

/** Those who bring a demand and for whom it has not ended. */
export const bringing = (state: People, { of, out }: Pick<Demand, 'of' | 'out'>): readonly string[] =>
  petitioning(state)
    .map((p) => p.id)
    .filter((id) => (of?.includes(id) ?? true) && !out.includes(id));

/** How many more a representative speaks for than were ever named: nobody can give up anything for those. */
export function unnamed({ parties }: People): number {
  const named = [...parties.values()].filter((p) => PETITIONING.includes(p.role));
  return Math.max(0, ...named.map((p) => (p.left ? 0 : (p.headCount ?? 0) - named.length)));
}

/** True when these are the last for whom a demand is still open. */
export const areLast = (state: People, demand: Demand, parties: readonly string[]): boolean =>
  (demand.of !== undefined || unnamed(state) === 0) && bringing(state, demand).every((id) => parties.includes(id));

/**
 * Whether somebody may do something for a member. Everybody acts for himself, unless a guardian was shown to look after
 * him. A representative receives papers for the group; to consent, settle, withdraw or ask for a review he, like an agent,
 * needs that member's own written authority.
 */
export function mayActFor(state: People, actor: string, member: string, act: Act): boolean {
  const [who, whom] = [state.parties.get(actor), state.parties.get(member)];
  if (!who || !whom || who.left || whom.left) return false;
  if (actor === member) return !hasGuardian(state, whom);
  const speaks = who.role === 'representative' && PETITIONING.includes(whom.role) && !whom.alone;
  if (act === 'receive_papers' && speaks) return true;
  return whom.grants.some((g) => g.holder === actor && g.acts.includes(act));
}

const hasGuardian = (state: People, { grants }: Party): boolean =>
  grants.some(({ holder }) => {
    const found = state.parties.get(holder);
    return found?.role === 'guardian' && !found.left;
  });

/**
 * The persons to whom a paper about these demands is addressed. Demand by demand: the group's representatives and every
 * member who goes on alone; where nobody of those who bring it speaks for the others, all of them.
 */
export function addressees(
  state: Pick<CaseState, 'parties' | 'demands'>,
  demands: readonly string[] = [...state.demands.keys()],
): readonly string[] {
  const reached = new Set(demands.flatMap((id) => reachedAbout(state, state.demands.get(id))));
  return petitioning(state).flatMap((p) => (reached.has(p.id) ? [p.id] : []));
}

function reachedAbout(state: People, demand: Demand | undefined): readonly string[] {
  const brought = new Set(demand ? bringing(state, demand) : []);
  const present = petitioning(state).filter((p) => brought.has(p.id));
  const isGroup = present.some((p) => p.role === 'representative');
  return present.filter((p) => !isGroup || p.alone || p.role === 'representative').map((p) => p.id);
}

/** Whose service counts for a person: his own, or that of a representative who received it for the group. */
export function servedFor(state: CaseState, document: string, party: string): string | undefined {
  const { served = {}, parties = [] } = state.documents.get(document) ?? {};
  if (served[party]) return party;
  if (parties.includes(party)) return undefined;
  return Object.keys(served).find((id) => mayActFor(state, id, party, 'receive_papers'));
}
