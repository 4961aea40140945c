import { mutation, type Procedures, query } from '@lianxin/api/server';
import * as contracts from '@lianxin/core/common';
import { petitionActions as a } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { caseAction } from '../dossier/caseAction.js';
import { correctionProcedures } from '../dossier/correctionProcedures.js';
import { EntryTypes } from '../dossier/EntryTypes.js';
import { Log } from '../dossier/Log.js';
import { Records } from '../dossier/Records.js';
import { Answering } from './Answering.js';
import { CaseLists } from './CaseLists.js';
import { CaseReader } from './CaseReader.js';
import { Contacts } from './Contacts.js';
import { Ending } from './Ending.js';
import { Evidences } from './Evidences.js';
import { Executing } from './Executing.js';
import { Extending } from './Extending.js';
import { Finalities } from './Finalities.js';
import { Handling } from './Handling.js';
import { Helping } from './Helping.js';
import { Intake } from './Intake.js';
import { lawfulWaysProcedures } from './lawfulWaysProcedures.js';
import { OralRecords } from './OralRecords.js';
import { People } from './People.js';
import { passingOnProcedures } from './passingOnProcedures.js';
import { Receipts } from './Receipts.js';
import { Recusals } from './Recusals.js';
import { Refusing } from './Refusing.js';
import { Repeats } from './Repeats.js';
import { Reviews } from './Reviews.js';
import { Serving } from './Serving.js';
import { Settlements } from './Settlements.js';
import { Simplified } from './Simplified.js';
import { Sorting } from './Sorting.js';
import { Supplements } from './Supplements.js';
import { sealingProcedures } from './sealingProcedures.js';
import { UnservedList } from './UnservedList.js';
import { WorkList } from './WorkList.js';

/** Everything one can do with a case, and everything one can ask about it. */
export function petitionRouter(get: Get): Procedures {
  return {
    ...questions(get),
    ...lawfulWaysProcedures(get),
    ...intake(get(Intake.token)),
    ...conversation(get(OralRecords.token), get(Contacts.token)),
    ...sorting(get(Sorting.token)),
    ...passingOnProcedures(get),
    ...handling(get(Handling.token)),
    ...supplements(get(Supplements.token)),
    ...extending(get(Extending.token)),
    ...simplified(get(Simplified.token)),
    ...refusing(get(Refusing.token)),
    ...evidence(get(Evidences.token)),
    ...executing(get(Executing.token)),
    ...helping(get(Helping.token)),
    ...recusals(get(Recusals.token)),
    ...answering(get(Answering.token)),
    ...reviewing(get(Reviews.token), get(Finalities.token)),
    ...serving(get(Serving.token)),
    ...people(get(People.token)),
    ...ending(get(Ending.token)),
    ...repeats(get(Repeats.token)),
    ...sealingProcedures(get),
    ...correctionProcedures(a.corrections, get(EntryTypes.token).find),
  };
}

function questions(get: Get): Procedures {
  const [reader, receipts, oral] = [get(CaseReader.token), get(Receipts.token), get(OralRecords.token)];
  const [lists, work] = [get(CaseLists.token), get(WorkList.token)];
  const screening = get(Repeats.token);
  const [log, records] = [get(Log), get(Records)];
  return {
    case: query(contracts.caseQuery, (ctx, i) => reader.view(ctx, i.dossier)),
    cases: query(contracts.cases, (ctx, i) => lists.page(ctx, i)),
    joinable: query(contracts.joinable, (ctx, i) => lists.joinable(ctx, i)),
    unserved: query(contracts.unserved, (ctx, i) => get(UnservedList.token).rows(ctx, i.scope)),
    work: query(contracts.work, (ctx, i) => work.view(ctx, i.scope, i.limit)),
    explainClock: query(contracts.explainClock, (ctx, i) => reader.explain(ctx, i.dossier, i.clock)),
    reveal: mutation(contracts.reveal, async (ctx, i) => {
      const value = await records.reveal(ctx, await log.open(ctx.actor, i.dossier), i.record, i.field, i.reason);
      return { value: String(value ?? '') };
    }),
    printReceipt: mutation(contracts.printReceipt, (ctx, i) => receipts.print(ctx, i.dossier, i.queryCode, i.large)),
    printOralRecord: mutation(contracts.printOralRecord, (ctx, i) => oral.print(ctx, i.dossier, i.record, i.large)),
    printSettlement: mutation(contracts.printSettlement, (ctx, i) => get(Settlements.token).print(ctx, i)),
    repeats: query(contracts.repeats, (ctx, i) => screening.of(ctx, i.dossier)),
    repeatCandidates: mutation(contracts.repeatCandidates, (ctx, i) => screening.candidates(ctx, i)),
    ownReceipt: mutation(contracts.ownReceipt, (ctx, i) => receipts.own(ctx, i.dossier, i.party)),
  };
}

const intake = (s: Intake): Procedures => ({
  register: caseAction(a.register, {
    recipients: (ctx, i) => s.recipients(ctx, i),
    run: (t, i) => s.register(t, i),
  }),
  answerOnTheSpot: caseAction(a.answerOnTheSpot, { run: (t, i) => s.answerOnTheSpot(t, i) }),
  answerInquiry: caseAction(a.answerInquiry, { run: (t, i) => s.answerInquiry(t, i) }),
  takeOver: caseAction(a.takeOver, { run: (t, i) => s.takeOver(t, i) }),
  addParty: caseAction(a.addParty, { run: (t, i) => s.addParty(t, i) }),
  removeParty: caseAction(a.removeParty, { run: (t, i) => s.removeParty(t, i) }),
  addDemand: caseAction(a.addDemand, { run: (t, i) => s.addDemand(t, i) }),
  takeUp: caseAction(a.takeUp, { run: (t) => s.takeUp(t) }),
  join: caseAction(a.join, { run: (t, i) => s.join(t, i) }),
  separate: caseAction(a.separate, { run: (t) => s.separate(t) }),
});

const conversation = (oral: OralRecords, contacts: Contacts): Procedures => ({
  takeOralRecord: caseAction(a.takeOralRecord, { run: (t, i) => oral.take(t, i) }),
  recordContact: caseAction(a.recordContact, { run: (t, i) => contacts.record(t, i) }),
});

const repeats = (s: Repeats): Procedures => ({
  confirmRepeat: caseAction(a.confirmRepeat, { run: (t, i) => s.confirm(t, i) }),
  undoRepeat: caseAction(a.undoRepeat, { run: (t, i) => s.undo(t, i) }),
  denyRepeat: caseAction(a.denyRepeat, { run: (t, i) => s.deny(t, i) }),
});

const sorting = (s: Sorting): Procedures => ({
  decideKind: caseAction(a.decideKind, { run: (t, i) => s.decideKind(t, i) }),
  transfer: caseAction(a.transfer, {
    prepare: (p, i) => s.letter(p, i),
    run: (t, i, letter) => s.transfer(t, i, letter),
  }),
  reportUp: caseAction(a.reportUp, { run: (t, i) => s.reportUp(t, i) }),
  passReport: caseAction(a.passReport, { run: (t, i) => s.passReport(t, i) }),
  object: caseAction(a.object, {
    prepare: (p, i) => s.objection(p, i),
    run: (t, i, paper) => s.object(t, i, paper),
  }),
  decideObjection: caseAction(a.decideObjection, { run: (t, i) => s.decideObjection(t, i) }),
  takeBack: caseAction(a.takeBack, { run: (t, i) => s.takeBack(t, i) }),
  acceptCompletion: caseAction(a.acceptCompletion, { run: (t) => s.acceptCompletion(t) }),
  returnCompletion: caseAction(a.returnCompletion, { run: (t, i) => s.returnCompletion(t, i) }),
});

const handling = (s: Handling): Procedures => ({
  nameHandler: caseAction(a.nameHandler, { run: (t, i) => s.nameHandler(t, i) }),
  answerSuggestion: caseAction(a.answerSuggestion, {
    prepare: (p, i) => s.reply(p, i),
    run: (t, i, reply) => s.answerSuggestion(t, i, reply),
  }),
  investigate: caseAction(a.investigate, { run: (t, i) => s.investigate(t, i) }),
  reportCompletion: caseAction(a.reportCompletion, {
    prepare: (p, i) => s.completionReport(p, i),
    run: (t, i, paper) => s.reportCompletion(t, i, paper),
  }),
});

const supplements = (s: Supplements): Procedures => ({
  askSupplement: caseAction(a.askSupplement, {
    prepare: (p, i) => s.notice(p, i),
    run: (t, i, notice) => s.ask(t, i, notice),
  }),
});

const extending = (s: Extending): Procedures => ({
  requestExtension: caseAction(a.requestExtension, { run: (t, i) => s.request(t, i) }),
  decideExtension: caseAction(a.decideExtension, {
    prepare: (p, i) => s.notice(p, i),
    run: (t, i, notice) => s.decide(t, i, notice),
  }),
});

const simplified = (s: Simplified): Procedures => ({
  acceptSimplified: caseAction(a.acceptSimplified, {
    prepare: (p, i) => s.acceptance(p, i),
    run: (t, i, notice) => s.accept(t, i, notice),
  }),
  answerOrally: caseAction(a.answerOrally, { run: (t, i) => s.answerOrally(t, i) }),
  convertToOrdinary: caseAction(a.convertToOrdinary, { run: (t, i) => s.convertToOrdinary(t, i) }),
});

const refusing = (s: Refusing): Procedures => ({
  notAccept: caseAction(a.notAccept, {
    prepare: (p, i) => s.refusal(p, i),
    run: (t, i, notice) => s.notAccept(t, i, notice),
  }),
  noLongerAccept: caseAction(a.noLongerAccept, {
    prepare: (p, i) => s.finalRefusal(p, i),
    run: (t, i, notice) => s.noLongerAccept(t, i, notice),
  }),
});

const people = (s: People): Procedures => ({
  addMembers: caseAction(a.addMembers, {
    prepare: (p, i) => s.members(p, i),
    run: (t, i, lines) => s.addMembers(t, i, lines),
  }),
  previewMembers: query(contracts.previewMembers, (ctx, i) => s.preview(ctx, i)),
  nameRepresentative: caseAction(a.nameRepresentative, { run: (t, i) => s.nameRepresentative(t, i) }),
  authorise: caseAction(a.authorise, { run: (t, i) => s.authorise(t, i) }),
  endAuthority: caseAction(a.endAuthority, { run: (t, i) => s.endAuthority(t, i) }),
  goAlone: caseAction(a.goAlone, { run: (t, i) => s.goAlone(t, i) }),
});

const evidence = (s: Evidences): Procedures => ({
  addEvidence: caseAction(a.addEvidence, { run: (t, i) => s.add(t, i) }),
  showEvidence: caseAction(a.showEvidence, { run: (t, i) => s.show(t, i) }),
});

const executing = (s: Executing): Procedures => ({
  planExecution: caseAction(a.planExecution, { run: (t, i) => s.plan(t, i) }),
  explainExecution: caseAction(a.explainExecution, { run: (t, i) => s.explain(t, i) }),
  performItem: caseAction(a.performItem, { run: (t, i) => s.perform(t, i) }),
  confirmItem: caseAction(a.confirmItem, { run: (t, i) => s.confirm(t, i) }),
  remindItem: caseAction(a.remindItem, { run: (t, i) => s.remind(t, i) }),
  explainItem: caseAction(a.explainItem, { run: (t, i) => s.explainItem(t, i) }),
});

const helping = (s: Helping): Procedures => ({
  offerHelp: caseAction(a.offerHelp, { run: (t, i) => s.offer(t, i) }),
  decideHelp: caseAction(a.decideHelp, { run: (t, i) => s.decide(t, i) }),
  payHelp: caseAction(a.payHelp, { run: (t, i) => s.pay(t, i) }),
});

const recusals = (s: Recusals): Procedures => ({
  applyRecusal: caseAction(a.applyRecusal, { run: (t, i) => s.apply(t, i) }),
  decideRecusal: caseAction(a.decideRecusal, { run: (t, i) => s.decide(t, i) }),
});

const serving = (s: Serving): Procedures => ({
  delegateService: caseAction(a.delegateService, { run: (t, i) => s.delegate(t, i) }),
  serve: caseAction(a.serve, { prepare: (p, i) => s.slip(p, i), run: (t, i, slip) => s.serve(t, i, slip) }),
  recordFailedService: caseAction(a.recordFailedService, { run: (t, i) => s.recordFailed(t, i) }),
});

const answering = (s: Answering): Procedures => ({
  draftOpinion: caseAction(a.draftOpinion, { run: (t, i) => s.draftOpinion(t, i) }),
  signOpinion: caseAction(a.signOpinion, {
    prepare: (p) => s.opinion(p),
    run: (t, i, paper) => s.signOpinion(t, i, paper),
  }),
  returnOpinion: caseAction(a.returnOpinion, { run: (t, i) => s.returnOpinion(t, i) }),
});

const reviewing = (s: Reviews, finality: Finalities): Procedures => ({
  receiveReview: caseAction(a.receiveReview, { run: (t, i) => s.receive(t, i) }),
  passReview: caseAction(a.passReview, {
    prepare: (p, i) => s.notice(p, i),
    run: (t, i, notice) => s.pass(t, i, notice),
  }),
  recordReview: caseAction(a.recordReview, { run: (t, i) => s.record(t, i) }),
  extendReview: caseAction(a.extendReview, { run: (t, i) => s.extend(t, i) }),
  recordOwnService: caseAction(a.recordOwnService, { run: (t, i) => s.recordOwnService(t, i) }),
  recordFinality: caseAction(a.recordFinality, { run: (t, i) => finality.record(t, i) }),
  decideNewFacts: caseAction(a.decideNewFacts, { run: (t, i) => finality.decideNewFacts(t, i) }),
});

const ending = (s: Ending): Procedures => ({
  addFiles: caseAction(a.addFiles, { run: (t, i) => s.addFiles(t, i) }),
  addNote: caseAction(a.addNote, { run: (t, i) => s.addNote(t, i) }),
  withdraw: caseAction(a.withdraw, { run: (t, i) => s.withdraw(t, i) }),
  settle: caseAction(a.settle, { run: (t, i) => s.settle(t, i) }),
  recordDeath: caseAction(a.recordDeath, { run: (t, i) => s.recordDeath(t, i) }),
  close: caseAction(a.close, { run: (t) => s.close(t) }),
  reopen: caseAction(a.reopen, { run: (t, i) => s.reopen(t, i) }),
});
