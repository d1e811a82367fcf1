import { type Case, type CaseRecord, currentRun, disputeOf, ownerOf } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { MilestoneDue } from '../facts.ts';
import { applies, limitOf } from '../case-kind.ts';
import { endOf, isLate } from '../limits.ts';
import type { Party, Person, RoleKey } from '../people.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import { accept, type Decision, type Refusal, refuse } from '../refusals.ts';
import type { StageRun } from '../stage-run.ts';
import type { Day } from '../time.ts';
import { addWorkingDays } from '../working-days.ts';
import { filled } from './filled.ts';
import { meetingParties } from './who.ts';

/** Where a stage has no limit of its own, its meeting is looked for in the next week of work. */
const DAYS_WITHOUT_LIMIT = 5;

/** Somebody calls a meeting of the stage: the owner, or who else the stage names (T3). */
export function decideMeeting(
  procedure: Procedure,
  state: Case,
  command: Extract<PersonCommand, { type: 'callMeeting' }>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  const refusal = checkMeeting(procedure, state);
  if (refusal || !run) return refuse(refusal ?? { reason: 'meetingNotProvided' });
  if (!filled(command.purpose)) return refuse({ reason: 'incomplete', field: 'text' });
  const about = { run, purpose: command.purpose, obligatory: false };
  return accept(meetingCalled(procedure, ownedCase(state), about, circumstances));
}

/** Why no meeting may be called now; nothing when one may. */
export function checkMeeting(procedure: Procedure, state: Case): Refusal | undefined {
  const run = currentRun(state);
  if (!run || (!procedure.meetings.ownerMayCall && !stageOf(procedure, run.stage)?.meeting)) {
    return { reason: 'meetingNotProvided' };
  }
  const open = disputeOf(state).meetings.some(
    (meeting) => meeting.stage === run.stage && !meeting.held && !meeting.notBooked,
  );
  return open ? { reason: 'meetingAlreadyCalled' } : undefined;
}

/**
 * The meeting that a stage demands when guidance and direction do not settle the matter (ladder, stage 2 onwards):
 * once, and inside the limit. After the limit the matter goes up instead (N7), so nobody is called together then.
 */
export function obligatoryMeeting(
  procedure: Procedure,
  state: Case,
  run: StageRun,
  purpose: string,
  circumstances: Circumstances,
): CaseEvent[] {
  const demanded = stageOf(procedure, run.stage)?.meeting?.obligatory === 'whenNotSettled';
  if (!demanded || isLate(run, circumstances.now)) return [];
  const called = disputeOf(state).meetings.some(
    (meeting) => meeting.stage === run.stage && !meeting.notBooked,
  );
  const about = { run, purpose, obligatory: true };
  return called ? [] : [meetingCalled(procedure, ownedCase(state), about, circumstances)];
}

/** A stage that has just begun, with the meeting that it calls as it begins. */
export function meetingWithStage(
  procedure: Procedure,
  scene: Omit<OwnedCase, 'owner'> & { readonly owner: Person; readonly ownerRole: string },
  started: Decision<CaseEvent>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  if (!started.ok) return started;
  const run = started.events.find((event) => event.type === 'StageStarted');
  if (!run || stageOf(procedure, run.stage)?.meeting?.obligatory !== 'whenBegun') return started;
  const about = { run, purpose: run.text, obligatory: true };
  const owned = {
    ...scene,
    named: [...scene.named, ...(run.named ?? [])],
    owner: { role: scene.ownerRole, person: scene.owner },
  };
  return accept(...started.events, meetingCalled(procedure, owned, about, circumstances));
}

/** A case as a meeting finds it: whose it is, who is named for it, and of what kind it is. */
type OwnedCase = Pick<CaseRecord, 'named' | 'track' | 'category' | 'furtherCategories' | 'flags'> & {
  readonly owner: Party;
};

function ownedCase(state: Case): OwnedCase {
  return { ...disputeOf(state), owner: ownerOf(state) };
}

/** What a meeting is about: its stage, why it is held, and whether the procedure demands it. */
interface About {
  readonly run: Pick<StageRun, 'stage' | 'respondents' | 'copied' | 'dueOn'> & {
    readonly milestones?: readonly MilestoneDue[] | undefined;
  };
  readonly purpose: string;
  readonly obligatory: boolean;
}

/** A meeting with the people its stage requires, to be held inside the stage's limit. */
function meetingCalled(
  procedure: Procedure,
  owned: OwnedCase,
  { run, purpose, obligatory }: About,
  circumstances: Circumstances,
): CaseEvent {
  const meeting = stageOf(procedure, run.stage)?.meeting;
  const own = [owned.owner, ...run.respondents, ...run.copied];
  const people = (roles: readonly RoleKey[]) => meetingParties(procedure, owned, roles, circumstances);
  const required = meeting ? people(meeting.required) : own;
  const instead = meeting?.chairWhen.find((one) => applies(one, owned))?.role;
  const chairRole = instead ?? meeting?.chair;
  const [chair] = chairRole === undefined ? [] : people([chairRole]);
  return {
    type: 'MeetingCalled',
    meeting: circumstances.freshId,
    stage: run.stage,
    obligatory,
    purpose,
    // The usual chair is among those the stage requires; whoever chairs instead need not be.
    required: eachPartyOnce(chair && instead !== undefined ? [...required, chair] : required),
    chair: chair?.person ?? owned.owner.person,
    minutes: meeting?.minutes ?? procedure.meetings.minutes,
    by: lastDay(procedure, owned, run, circumstances),
  };
}

function eachPartyOnce(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    (party, at) => parties.findIndex(({ person }) => person.id === party.person.id) === at,
  );
}

/**
 * The last day for a meeting: that by which the stage must have met, else that of the stage itself; where both have
 * passed or were never set, the stage's own time again.
 */
function lastDay(
  procedure: Procedure,
  owned: OwnedCase,
  { stage, dueOn, milestones = [] }: About['run'],
  circumstances: Circumstances,
): Day {
  const day = today(circumstances);
  const met = milestones.filter(({ until }) => until === 'met').map((one) => one.dueOn);
  const [first] = [...met, ...(dueOn === undefined ? [] : [dueOn])].filter((end) => end >= day).toSorted();
  if (first !== undefined) return first;
  const found = stageOf(procedure, stage);
  const end =
    found && endOf(limitOf(found, owned), procedure.clock, circumstances.now, circumstances.calendar);
  return end?.dueOn ?? addWorkingDays(circumstances.calendar, day, DAYS_WITHOUT_LIMIT);
}
