import { type Circumstances, today } from '../circumstances.ts';
import type { OpenCase } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { StageEntry } from '../facts.ts';
import { rungAfter, rungsOf, trackOf } from '../ladder.ts';
import type { Actor, Party, Person, RoleKey } from '../people.ts';
import { mayOpen } from '../permissions.ts';
import type { Procedure } from '../procedure.ts';
import type { Stage } from '../procedure-stages.ts';
import { accept, type Decision, type Refusal, refuse } from '../refusals.ts';
import { isDay } from '../time.ts';
import { checkDirect, checkFormally, groundOf, isUrgent, reasonOfFlag, stageOpenedBy } from './direct.ts';
import { filled } from './filled.ts';
import { checkGates } from './gates.ts';
import { meetingWithStage } from './meeting.ts';
import { checkMatter } from './open-matter.ts';
import { checkOpener, openingRole } from './opener.ts';
import { startStage } from './stage-start.ts';

/** Opens a case, and begins its first stage unless it stays with the informal talk (N1-N5, N18, O2, O4, O15, R11). */
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
  const track = trackFor(procedure, command);
  const stage = chosenStage(procedure, command, track);
  const { person } = actor;
  const opener = { person, role: openingRole(procedure, person.id, circumstances.holders) };
  const refusal =
    checkOpening(procedure, command, track, stage, circumstances) ??
    checkOpener(procedure, command, track, stage, opener);
  if (refusal) return refuse(refusal);
  const opened = caseOpened(procedure, command, opener, reference, track, circumstances);
  const flags = command.flags ?? [];
  const raised = flags.map(({ flag, reason }): CaseEvent => ({ type: 'FlagRaised', flag, reason }));
  if (!stage) return accept(opened, ...raised);
  const { dueOn, views, respondent } = command;
  const entry = entryOf(procedure, stage, track);
  const start = {
    entry,
    text: command.issues.map(({ issue, expected }) => (filled(issue) ? issue : expected)).join('\n'),
    dueOn,
    ground: groundOf(procedure, entry, command.ground),
    reason: command.reason ?? reasonOfFlag(procedure, { flags, track }, stage),
    views,
    respondent,
  };
  const told = [opened.ownerRole];
  const aware = [opened.owner, ...opened.named.map(({ person }) => person)].map(({ id }) => id);
  const scene = { ...opened, furtherCategories: opened.furtherCategories ?? [], flags, told, aware };
  const started = startStage(procedure, stage, start, scene, undefined, circumstances);
  const begun = meetingWithStage(procedure, scene, started, circumstances);
  return begun.ok ? accept(opened, ...raised, ...begun.events) : begun;
}

function trackFor(procedure: Procedure, { category, furtherCategories = [], track, issues }: OpenCase) {
  const categories = category === undefined ? [] : [category, ...furtherCategories];
  return trackOf(procedure, { track, categories, issues: issues.map(({ issue }) => issue) });
}

function entryOf(procedure: Procedure, stage: Stage, track: string | undefined): StageEntry {
  return stage === rungsOf(procedure, track)[0] ? 'raised' : 'direct';
}

/** The stage that begins with the opening: that of an urgent flag, the chosen one, or the first where there is no talk before it. */
function chosenStage(procedure: Procedure, command: OpenCase, track: string | undefined): Stage | undefined {
  const raised = new Set((command.flags ?? []).map(({ flag }) => flag));
  const [urgent] = procedure.opening.flags
    .filter(({ key }) => raised.has(key))
    .flatMap((flag) => stageOpenedBy(procedure, flag, track, undefined) ?? []);
  if (urgent) return urgent;
  const rungs = rungsOf(procedure, track);
  if (command.stage !== undefined) return rungs.find(({ key }) => key === command.stage);
  return procedure.informal ? undefined : rungs[0];
}

function checkOpening(
  procedure: Procedure,
  command: OpenCase,
  track: string | undefined,
  stage: Stage | undefined,
  circumstances: Circumstances,
): Refusal | undefined {
  const flagged = { flags: command.flags ?? [], track };
  const urgent = stage !== undefined && isUrgent(procedure, flagged, stage);
  const refusal =
    checkMatter(procedure, command, { track, urgent }) ??
    (urgent ? undefined : checkDiscussion(procedure, command, circumstances));
  if (refusal) return refusal;
  if (urgent) return undefined;
  const unnamed = Object.entries(procedure.roles).find(
    ([role, { named }]) => named === 'atOpening' && !command.named[role],
  );
  if (unnamed) return { reason: 'incomplete', field: 'named' };
  if (command.stage !== undefined && !stage) return { reason: 'unknownStage' };
  if (!stage) return undefined;
  return (
    checkDirect(procedure, flagged, stage, rungAfter(procedure, track, undefined), command) ??
    checkGates(procedure, undefined, stage, entryOf(procedure, stage, track)) ??
    checkFormally(procedure, command.category, command.reason)
  );
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
  opener: { readonly person: Person; readonly role: RoleKey },
  reference: string,
  track: string | undefined,
  circumstances: Circumstances,
): Extract<CaseEvent, { type: 'CaseOpened' }> {
  const { opening } = procedure;
  const named: Party[] = Object.entries(command.named)
    .filter(([role]) => (procedure.roles[role]?.named ?? 'inDirectory') !== 'inDirectory')
    .map(([role, person]) => ({ role, person }));
  return {
    type: 'CaseOpened',
    caseId: circumstances.freshId,
    reference,
    procedure: { id: procedure.id, version: procedure.version },
    owner: opener.person,
    ownerRole: opener.role,
    child: command.child,
    named,
    category: command.category,
    furtherCategories: opening.categoryChoice === 'many' ? command.furtherCategories : undefined,
    source: opening.sources ? command.source : undefined,
    sourceNotes: opening.sources?.notes === undefined ? undefined : command.sourceNotes,
    track,
    issues: command.issues,
    discussion: command.discussion,
    noDiscussionReason: command.noDiscussionReason,
    referralBeside: command.referralBeside,
    email: command.email,
  };
}
