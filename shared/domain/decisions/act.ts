import { actsOf, type Case, currentRun, type RecordedAct } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent, StageEntry } from '../events.ts';
import type { Person } from '../people.ts';
import { mayAct } from '../permissions.ts';
import type { Procedure, Stage } from '../procedure.ts';
import { type Act, actOf, type Gate } from '../procedure-acts.ts';
import { accept, type Decision, type Field, type Refusal, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { filled } from './filled.ts';
import { partiesIn } from './stage-start.ts';

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
  const field = missingField(act, command, circumstances);
  if (field) return refuse({ reason: 'incomplete', field });
  const { fields, tells } = act;
  const { owner, ownerRole, named } = state.record;
  const holders = (role: string) =>
    role === 'owner' ? [{ role: ownerRole, person: owner }] : partiesIn(named, circumstances.holders, role);
  return accept({
    type: 'ActRecorded',
    act: act.key,
    text: fields.text ? written(command.text) : undefined,
    with: fields.with ? written(command.with) : undefined,
    on: fields.on ? written(command.on) : undefined,
    outcome: fields.outcome ? written(command.outcome) : undefined,
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
  if (!mayAct(state, act, person.id)) return { reason: 'notYourAct', act: key, owner: state.record.owner };
  if (state.authorised && !act.beside) return { reason: 'authorised', at: state.authorised.at };
  const phase = state.authorised || act.phases === 'any' || act.phases.includes(state.record.phase);
  const stage = !act.stages || act.stages.includes(currentRun(state)?.stage ?? '');
  return phase && stage ? undefined : { reason: 'actNotNow', act: key };
}

/** Why a stage cannot begin yet: something that must be on the record first is not there (N24, S5). */
export function checkGates(
  state: Case | undefined,
  stage: Stage | undefined,
  entry: StageEntry,
): Refusal | undefined {
  const acts = state ? actsOf(state) : [];
  const shut = stage?.gates.find(
    (gate) => !gate.unless.includes(entry) && stands(acts, gate) && !isOpen(acts, gate),
  );
  if (!stage || !shut) return undefined;
  const { needs, outcome, why } = shut;
  return { reason: 'gateNotMet', stage: stage.key, needs, outcome, why };
}

function stands(acts: readonly RecordedAct[], { onlyAfter }: Gate): boolean {
  return !onlyAfter || last(acts, onlyAfter.act)?.outcome === onlyAfter.outcome;
}

function isOpen(acts: readonly RecordedAct[], { needs, outcome }: Gate): boolean {
  const done = last(acts, needs);
  return done !== undefined && (outcome === undefined || done.outcome === outcome);
}

function last(acts: readonly RecordedAct[], key: string): RecordedAct | undefined {
  return acts.findLast(({ act }) => act === key);
}

function missingField({ fields }: Act, command: RecordAct, circumstances: Circumstances): Field | undefined {
  const { text, with: who, on, outcome } = fields;
  if (text?.required && !filled(command.text)) return 'text';
  if (who?.required && !filled(command.with)) return 'actWith';
  const past = isDay(command.on ?? '') && (command.on ?? '') <= today(circumstances);
  if (on && (on.required || filled(command.on)) && !past) return 'actDate';
  const known = outcome?.choices.some(({ key }) => key === command.outcome);
  return outcome && (outcome.required || filled(command.outcome)) && !known ? 'outcome' : undefined;
}

function written(text: string | undefined): string | undefined {
  return filled(text) ? text : undefined;
}
