import type { Case } from '#shared/domain/case.ts';
import { keptFigures } from '#shared/domain/case-figures.ts';
import type { Circumstances } from '#shared/domain/circumstances.ts';
import type { Command, GivenCommand, OpenCase } from '#shared/domain/commands.ts';
import { decide, decideOpening } from '#shared/domain/decide.ts';
import type { CaseEvent, Entry } from '#shared/domain/events.ts';
import { evolve, replay } from '#shared/domain/evolve.ts';
import type { Actor, Person, RoleKey, Way } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import { londonDay } from '#shared/domain/time.ts';
import { jobsFor } from './effects.ts';
import type { Clock, Ids } from './ports/clock.ts';
import type { KeptAnswer, Transaction } from './ports/store.ts';
import { summaryOf } from './summary.ts';

/** What the one road to the record needs beside the transaction. */
export interface RecordParts {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What came of a command: the case it is about, or why not. Refused means that nothing was written. */
export type Recorded =
  | ({ readonly ok: true } & KeptAnswer)
  | { readonly ok: false; readonly refusal: Refusal; readonly procedure: Procedure }
  | { readonly ok: false; readonly unknown: 'case' | 'procedure' };

/** Opens a case under the procedure the authority uses now. The same command id twice is one case. */
export async function recordOpening(
  parts: RecordParts,
  tx: Transaction,
  commandId: string,
  procedureId: string,
  given: GivenCommand<OpenCase>,
): Promise<Recorded> {
  const before = await tx.answerTo(commandId);
  if (before) return { ok: true, ...before };
  const authority = await tx.authorityRow();
  const used = authority?.withdrawn.includes(procedureId)
    ? undefined
    : authority?.procedures.find(({ id }) => id === procedureId);
  const procedure = used && (await tx.procedure(used.id, used.version));
  if (!procedure) return { ok: false, unknown: 'procedure' };
  const circumstances = await circumstancesOf(parts, tx, parts.ids.from(tx.authority, commandId));
  const year = londonDay(circumstances.now).slice(0, 4);
  const { respondent, unknown } = await knownRespondent(tx, given.command);
  if (unknown) return { ok: false, refusal: UNKNOWN_RESPONDENT, procedure };
  const known = await withKnownPeople(tx, procedure, given.command);
  const asked = { ...given, command: { ...known, respondent } };
  const trial = decideOpening(procedure, asked, '', circumstances);
  if (!trial.ok) return { ok: false, refusal: trial.refusal, procedure };
  const number = await tx.nextNumber(`${procedure.referencePrefix}-${year}`);
  const reference = `${procedure.referencePrefix}-${year}-${String(number).padStart(4, '0')}`;
  const decision = decideOpening(procedure, asked, reference, circumstances);
  if (!decision.ok) return { ok: false, refusal: decision.refusal, procedure };
  return write(tx, procedure, undefined, decision.events, { ...given, commandId }, circumstances);
}

/**
 * The people named for a case as the authority's directory has them. Somebody it does not know is not named at all:
 * alerts and emails about a child go to the authority's own people only.
 */
async function withKnownPeople(tx: Transaction, procedure: Procedure, command: OpenCase): Promise<OpenCase> {
  const named: Record<RoleKey, Person> = {};
  for (const role of Object.keys(procedure.roles)) {
    const said = Object.hasOwn(command.named, role) ? command.named[role] : undefined;
    const known = said && (await tx.person(said.id));
    if (known) named[role] = known;
  }
  return { ...command, named };
}

/** Somebody named to answer, as the directory has them; `unknown` when it does not: nobody else is asked instead. */
async function knownRespondent(
  tx: Transaction,
  command: Command,
): Promise<{ readonly respondent?: Person | undefined; readonly unknown: boolean }> {
  const said = command.type === 'openCase' || command.type === 'escalate' ? command.respondent : undefined;
  if (!said) return { unknown: false };
  const respondent = await tx.person(said.id);
  return { respondent, unknown: !respondent };
}

const UNKNOWN_RESPONDENT = { reason: 'incomplete', field: 'respondent' } as const;

/** Carries out a command on a case: the one road by which anything comes onto the record. */
export async function record(
  parts: RecordParts,
  tx: Transaction,
  commandId: string,
  caseId: string,
  given: GivenCommand<Exclude<Command, OpenCase>>,
): Promise<Recorded> {
  const before = await tx.answerTo(commandId);
  if (before) return { ok: true, ...before };
  const entries = await tx.entriesForChange(caseId);
  const state = replay(entries);
  if (!state) return { ok: false, unknown: 'case' };
  const procedure = await tx.procedure(state.procedure.id, state.procedure.version);
  if (!procedure) return { ok: false, unknown: 'procedure' };
  const circumstances = await circumstancesOf(parts, tx, parts.ids.from(tx.authority, commandId));
  const { respondent, unknown } = await knownRespondent(tx, given.command);
  if (unknown) return { ok: false, refusal: UNKNOWN_RESPONDENT, procedure };
  const { command } = given;
  const asked = command.type === 'escalate' ? { ...given, command: { ...command, respondent } } : given;
  const decision = decide(procedure, { state, entries }, asked, circumstances);
  if (!decision.ok) return { ok: false, refusal: decision.refusal, procedure };
  if (decision.events.length === 0) {
    // What ticked and says nothing runs until another moment now, or no more: it is gone, so all are set anew.
    if (command.type === 'tick')
      await tx.setClocks(caseId, clocksOf(procedure, state, circumstances.calendar));
    return keep(tx, commandId, { caseId, seq: state.seq });
  }
  return write(tx, procedure, state, decision.events, { ...given, commandId }, circumstances);
}

async function circumstancesOf(parts: RecordParts, tx: Transaction, freshId: string): Promise<Circumstances> {
  const authority = await tx.authorityRow();
  const calendar = authority?.calendar ?? { closedOn: [], openOn: [] };
  const now = parts.clock.now();
  return { now, calendar, holders: await tx.holders(londonDay(now)), freshId };
}

async function write(
  tx: Transaction,
  procedure: Procedure,
  before: Case | undefined,
  events: readonly CaseEvent[],
  from: { readonly actor: Actor; readonly way: Way; readonly commandId: string },
  circumstances: Circumstances,
): Promise<Recorded> {
  const { actor, way, commandId } = from;
  const first = (before?.seq ?? 0) + 1;
  const added = events.map(
    (event, at): Entry => ({ seq: first + at, at: circumstances.now, actor, way, event }),
  );
  const state = added.reduce<Case | undefined>(evolve, before);
  if (!state) throw new Error('A decision to open a case gave no facts');
  await tx.append(state.id, added, commandId);
  await tx.summarise(summaryOf(procedure, state, circumstances));
  await tx.keepFigures(state.id, procedure.id, keptFigures(procedure, state));
  await tx.setClocks(state.id, clocksOf(procedure, state, circumstances.calendar));
  await tx.enqueue(jobsFor(tx.authority, procedure, state, added));
  return keep(tx, commandId, { caseId: state.id, seq: state.seq });
}

async function keep(tx: Transaction, commandId: string, answer: KeptAnswer): Promise<Recorded> {
  await tx.keepAnswer(commandId, answer);
  return { ok: true, ...answer };
}
