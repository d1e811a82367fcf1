import { type Circumstances, today } from '../circumstances.ts';
import type { OpenCase } from '../commands.ts';
import type { CaseEvent, StageEntry } from '../events.ts';
import type { Actor, Party, Person } from '../people.ts';
import { mayOpen, rolesOf } from '../permissions.ts';
import { nextStage, type Procedure, type Stage, stageOf } from '../procedure.ts';
import { type Decision, type Refusal, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { checkGates } from './act.ts';
import { checkDirect, checkFormally } from './direct.ts';
import { filled } from './filled.ts';
import { startStage } from './stage-start.ts';

/** Opens a case, and begins its first stage unless it stays with the informal talk (N1-N5, N18, O2, O4, O15). */
export function decideOpen(
  procedure: Procedure,
  command: OpenCase,
  actor: Actor,
  reference: string,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  if (actor.kind !== 'person' || !mayOpen(procedure, circumstances.holders, actor.person.id)) {
    return refuse({ reason: 'mayNotOpen', roles: procedure.opening.by });
  }
  const refusal = checkOpening(procedure, command, circumstances);
  if (refusal) return refuse(refusal);
  const opened = caseOpened(procedure, command, actor.person, reference, circumstances);
  const stage = chosenStage(procedure, command);
  if (!stage) return { ok: true, events: [opened] };
  const start = {
    entry: entryOf(procedure, stage),
    text: command.issues.map(({ issue }) => issue).join('\n'),
    dueOn: command.dueOn,
    reason: command.reason,
    views: command.views,
    respondent: command.respondent,
  };
  const started = startStage(procedure, stage, start, opened.named, undefined, circumstances);
  return started.ok ? { ok: true, events: [opened, ...started.events] } : started;
}

function entryOf(procedure: Procedure, stage: Stage): StageEntry {
  return stage === procedure.stages[0] ? 'raised' : 'direct';
}

function chosenStage(procedure: Procedure, command: OpenCase): Stage | undefined {
  if (command.stage !== undefined) return stageOf(procedure, command.stage);
  return procedure.informal ? undefined : nextStage(procedure, undefined);
}

function checkOpening(
  procedure: Procedure,
  command: OpenCase,
  circumstances: Circumstances,
): Refusal | undefined {
  const refusal = checkMatter(procedure, command) ?? checkDiscussion(procedure, command, circumstances);
  if (refusal) return refusal;
  const unnamed = Object.entries(procedure.roles).find(
    ([role, { named }]) => named === 'atOpening' && !command.named[role],
  );
  if (unnamed) return { reason: 'incomplete', field: 'named' };
  if (command.stage !== undefined && !stageOf(procedure, command.stage)) return { reason: 'unknownStage' };
  const stage = chosenStage(procedure, command);
  return (
    checkDirect(procedure, stage, procedure.stages[0], command) ??
    (stage && checkGates(undefined, stage, entryOf(procedure, stage))) ??
    (stage && checkFormally(procedure, command.category, command.reason))
  );
}

function checkMatter({ opening }: Procedure, command: OpenCase): Refusal | undefined {
  const { child, issues, source } = command;
  if (![child.name, child.initials, child.number].every(filled))
    return { reason: 'incomplete', field: 'child' };
  if (issues.length === 0 || !issues.every(({ issue, expected }) => filled(issue) && filled(expected)))
    return { reason: 'incomplete', field: 'issues' };
  if (!categoriesFit(opening, command)) return { reason: 'incomplete', field: 'category' };
  const { sources } = opening;
  const sourceFits =
    source === undefined ? !sources?.required : !sources || sources.items.some(({ key }) => key === source);
  return sourceFits ? undefined : { reason: 'incomplete', field: 'source' };
}

/** One category, or where the pack lets people choose many, one and others beside it; each of the pack's, each once. */
function categoriesFit(
  opening: Procedure['opening'],
  { category, furtherCategories = [] }: OpenCase,
): boolean {
  if (category === undefined) return !opening.categoryRequired && furtherCategories.length === 0;
  const chosen = [category, ...furtherCategories];
  const known = chosen.every((one) => opening.categories.some(({ key }) => key === one));
  const once = new Set(chosen).size === chosen.length;
  return known && once && (opening.categoryChoice === 'many' || chosen.length === 1);
}

/** The talk before opening: with whom, how, when and what was said; or, where it is only asked for, why not (N3, Q7). */
function checkDiscussion(
  { opening }: Procedure,
  { discussion, noDiscussionReason }: OpenCase,
  circumstances: Circumstances,
): Refusal | undefined {
  if (!discussion) {
    const excused =
      opening.discussion === 'none' || (opening.discussion === 'asked' && filled(noDiscussionReason));
    return excused ? undefined : { reason: 'incomplete', field: 'discussion' };
  }
  if (!filled(discussion.with) || !filled(discussion.summary))
    return { reason: 'incomplete', field: 'discussion' };
  const past = isDay(discussion.on) && discussion.on <= today(circumstances);
  return past ? undefined : { reason: 'incomplete', field: 'discussionDate' };
}

function caseOpened(
  procedure: Procedure,
  command: OpenCase,
  owner: Person,
  reference: string,
  circumstances: Circumstances,
): Extract<CaseEvent, { type: 'CaseOpened' }> {
  const { opening } = procedure;
  const held = rolesOf(circumstances.holders, owner.id);
  const named: Party[] = Object.entries(command.named)
    .filter(([role]) => procedure.roles[role]?.named === 'atOpening')
    .map(([role, person]) => ({ role, person }));
  return {
    type: 'CaseOpened',
    caseId: circumstances.freshId,
    reference,
    procedure: { id: procedure.id, version: procedure.version },
    owner,
    ownerRole: procedure.opening.by.find((role) => held.includes(role)) ?? procedure.opening.by[0] ?? '',
    child: command.child,
    named,
    category: command.category,
    furtherCategories: opening.categoryChoice === 'many' ? command.furtherCategories : undefined,
    source: opening.sources ? command.source : undefined,
    issues: command.issues,
    discussion: command.discussion,
    noDiscussionReason: command.noDiscussionReason,
    referralBeside: command.referralBeside,
    email: command.email,
  };
}
