import { type Circumstances, today } from '../circumstances.ts';
import type { OpenCase } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Actor, Party, Person } from '../people.ts';
import { mayOpen, rolesOf } from '../permissions.ts';
import { nextStage, type Procedure, type Stage, stageOf } from '../procedure.ts';
import { type Decision, type Refusal, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { checkDirect } from './direct.ts';
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
    entry: stage === procedure.stages[0] ? ('raised' as const) : ('direct' as const),
    text: command.issues.map(({ issue }) => issue).join('\n'),
    dueOn: command.dueOn,
    reason: command.reason,
    views: command.views,
  };
  const started = startStage(procedure, stage, start, opened.named, undefined, circumstances);
  return started.ok ? { ok: true, events: [opened, ...started.events] } : started;
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
  return checkDirect(procedure, chosenStage(procedure, command), procedure.stages[0], command);
}

function checkMatter({ opening }: Procedure, { child, issues, category }: OpenCase): Refusal | undefined {
  if (![child.name, child.initials, child.number].every(filled))
    return { reason: 'incomplete', field: 'child' };
  if (issues.length === 0 || !issues.every(({ issue, expected }) => filled(issue) && filled(expected)))
    return { reason: 'incomplete', field: 'issues' };
  const known =
    category === undefined
      ? !opening.categoryRequired
      : opening.categories.some(({ key }) => key === category);
  return known ? undefined : { reason: 'incomplete', field: 'category' };
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
    issues: command.issues,
    discussion: command.discussion,
    noDiscussionReason: command.noDiscussionReason,
    referralBeside: command.referralBeside,
    email: command.email,
  };
}
