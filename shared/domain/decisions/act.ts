import { actsOf, type Case, currentRun, disputeOf, ownerOf } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import { openDuties } from '../clocks.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { applies } from '../case-kind.ts';
import type { Person } from '../people.ts';
import { mayAct } from '../permissions.ts';
import type { Procedure } from '../procedure.ts';
import { type Act, actOf } from '../procedure-acts.ts';
import { accept, type Decision, type Field, type Refusal, refuse } from '../refusals.ts';
import { addDays, type Day, isDay } from '../time.ts';
import { addWorkingDays } from '../working-days.ts';
import { filled } from './filled.ts';
import { partiesIn } from './who.ts';

type RecordAct = Extract<PersonCommand, { type: 'recordAct' }>;

/** Somebody puts on the record one of the things that the pack lists beside the ladder's own steps. */
export function decideAct(
  procedure: Procedure,
  state: Case,
  command: RecordAct,
  person: Person,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const act = actOf(procedure, command.act);
  const refusal = checkAct(procedure, state, command.act, person);
  if (refusal || !act) return refuse(refusal ?? { reason: 'unknownAct' });
  const field = missingField(procedure, act, state, command, circumstances);
  if (field) return refuse({ reason: 'incomplete', field, why: act.why });
  const { fields, tells } = act;
  const holders = (role: string) =>
    role === 'owner' ? [ownerOf(state)] : partiesIn(disputeOf(state).named, circumstances.holders, role);
  return accept({
    type: 'ActRecorded',
    act: act.key,
    text: fields.text ? written(command.text) : undefined,
    with: fields.with ? written(command.with) : undefined,
    on: fields.on ? written(command.on) : undefined,
    until: fields.until ? written(command.until) : undefined,
    outcome: fields.outcome ? written(command.outcome) : undefined,
    reason: hasItsPlace(act, state) ? undefined : written(command.reason),
    dueOn: dutyOf(act, command, circumstances),
    fulfils: fulfilledBy(procedure, state, command),
    told: tells.flatMap(holders).filter((party) => party.person.id !== person.id),
    empty: tells.filter((role) => holders(role).length === 0),
  });
}

/** Why somebody may not record an act now, whatever they write; nothing when they may. */
export function checkAct(
  procedure: Procedure,
  state: Case,
  key: string,
  person: Person,
): Refusal | undefined {
  const act = actOf(procedure, key);
  if (!act) return { reason: 'unknownAct' };
  if (!mayAct(state, act, person.id)) return { reason: 'notYourAct', act: key, owner: ownerOf(state).person };
  if (state.authorised && !state.beside.dispute && !act.beside)
    return { reason: 'authorised', at: state.authorised.at };
  const closed = state.authorised && act.beside;
  const phase = closed || act.phases === 'any' || act.phases.includes(disputeOf(state).phase);
  const place = hasItsPlace(act, state) || act.elsewhere === 'withReason';
  const asked = act.answers === undefined || isUnanswered(procedure, state, act);
  return phase && place && asked && applies(act, disputeOf(state))
    ? undefined
    : { reason: 'actNotNow', act: key };
}

function hasItsPlace({ stages }: Act, state: Case): boolean {
  return !stages || stages.includes(currentRun(state)?.stage ?? '');
}

/** The last day of the duty that an act begins: counted as the pack says, or set by whoever records it (N15, S9, Q6). */
function dutyOf({ duty }: Act, command: RecordAct, circumstances: Circumstances): Day | undefined {
  if (!duty || (duty.onlyWhen !== undefined && duty.onlyWhen !== command.outcome)) return undefined;
  const { within } = duty;
  if (!within) return written(command.until);
  const from = (within.from === 'on' ? written(command.on) : undefined) ?? today(circumstances);
  return within.of === 'calendar'
    ? addDays(from, within.days)
    : addWorkingDays(circumstances.calendar, from, within.days);
}

/** The entry whose duty an act does: the one that is named, else the oldest that waits for such an act. */
function fulfilledBy(procedure: Procedure, state: Case, command: RecordAct): number | undefined {
  const [oldest] = waitingFor(procedure, state, command.act);
  return command.fulfils ?? oldest?.entry;
}

/** The open duties that an act does, the oldest first. */
function waitingFor(procedure: Procedure, state: Case, key: string) {
  return openDuties(state).filter(({ act }) => actOf(procedure, act)?.duty?.doneBy === key);
}

function missingField(
  procedure: Procedure,
  act: Act,
  state: Case,
  command: RecordAct,
  circumstances: Circumstances,
): Field | undefined {
  const { text, with: who, on, until, outcome } = act.fields;
  const day = today(circumstances);
  if (!hasItsPlace(act, state) && !filled(command.reason)) return 'reason';
  if (text?.required && !filled(command.text)) return 'text';
  if (who?.required && !filled(command.with)) return 'actWith';
  const past = isDay(command.on ?? '') && (command.on ?? '') <= day;
  if (on && (on.required || filled(command.on)) && !past) return 'actDate';
  const ahead = isDay(command.until ?? '') && (command.until ?? '') >= day;
  if (until && (until.required || filled(command.until)) && !ahead) return 'actUntil';
  const known = outcome?.choices.some(({ key }) => key === command.outcome);
  if (outcome && (outcome.required || filled(command.outcome)) && !known) return 'outcome';
  const open = waitingFor(procedure, state, act.key).some(({ entry }) => entry === command.fulfils);
  return command.fulfils === undefined || open ? undefined : 'fulfils';
}

/** Whether what an act is the answer to was recorded since it was last answered. */
function isUnanswered(procedure: Procedure, state: Case, { key, answers = '' }: Act): boolean {
  return lastAct(state, answers) !== undefined && standingAct(procedure, state, key) === undefined;
}

/** The last act of a name as it still holds: an answer holds no longer once it is asked for anew (R2, R5). */
export function standingAct(procedure: Procedure, state: Case | undefined, key: string) {
  const last = lastAct(state, key);
  const asked = lastAct(state, actOf(procedure, key)?.answers ?? '');
  return last && asked && asked.entry > last.entry ? undefined : last;
}

/** The last recorded act of a name. */
export function lastAct(state: Case | undefined, key: string) {
  return state ? actsOf(state).findLast(({ act }) => act === key) : undefined;
}

function written(text: string | undefined): string | undefined {
  return filled(text) ? text : undefined;
}
