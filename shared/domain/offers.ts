import { type Case, currentRun } from './case.ts';
import type { PersonCommand } from './commands.ts';
import { checkPerson } from './decide.ts';
import { checkEarly } from './decisions/escalate.ts';
import { checkMeeting } from './decisions/meeting.ts';
import type { Person } from './people.ts';
import { isParty } from './permissions.ts';
import { nextStage, type Procedure } from './procedure.ts';
import type { Refusal } from './refusals.ts';
import type { Instant } from './time.ts';

/** Something a person has a part for: given freely now, or not yet and why. */
export interface Offer {
  readonly type: PersonCommand['type'];
  readonly refusal?: Refusal | undefined;
}

/** What a person may do about a case now, and what they may not do yet: exactly what the decisions would say. */
export function offersFor(procedure: Procedure, state: Case, person: Person, now: Instant): readonly Offer[] {
  if (!isParty(state, person.id)) return [];
  return candidates(procedure, state).flatMap((command) => {
    const refusal = checkPerson(state, command, person) ?? checkProcedure(procedure, state, command, now);
    return refusal?.reason === 'notPermitted' ? [] : [{ type: command.type, refusal }];
  });
}

/** The commands that have a place in the case as it stands; their fields are left for the form. */
function candidates(procedure: Procedure, state: Case): readonly PersonCommand[] {
  const next = nextStage(procedure, currentRun(state)?.stage);
  const meeting = state.record.meetings.find(({ booked, held }) => booked && !held);
  return [
    { type: 'respond', kind: 'accept', text: '', actions: [] },
    ...(next ? [{ type: 'escalate' as const, stage: next.key, text: '' }] : []),
    { type: 'findNotSettled', text: '' },
    { type: 'recordResolution', text: '' },
    { type: 'authorise' },
    { type: 'callMeeting', purpose: '' },
    ...(meeting
      ? [{ type: 'recordMinutes' as const, meeting: meeting.id, attended: [], notes: [], actions: [] }]
      : []),
    { type: 'askForTime', until: '', reason: '' },
    { type: 'recordDiscussion', discussion: { with: '', mode: 'telephone', on: '', summary: '' } },
    ...(procedure.childRights.length > 0
      ? [{ type: 'tellChild' as const, right: '', told: true, text: '' }]
      : []),
    { type: 'writeNote', text: '' },
  ];
}

function checkProcedure(
  procedure: Procedure,
  state: Case,
  command: PersonCommand,
  now: Instant,
): Refusal | undefined {
  switch (command.type) {
    case 'escalate':
      return checkEarly(procedure, state);
    case 'callMeeting':
      return checkMeeting(procedure, state);
    case 'recordMinutes': {
      const start = state.record.meetings.find(({ id }) => id === command.meeting)?.booked?.start;
      return start && now < start ? { reason: 'meetingNotBegun', start } : undefined;
    }
    case 'respond':
    case 'findNotSettled':
    case 'recordResolution':
    case 'authorise':
    case 'askForTime':
    case 'recordDiscussion':
    case 'tellChild':
    case 'writeNote':
    case 'acknowledge':
    case 'correct':
      return undefined;
  }
}
