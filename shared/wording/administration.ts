import { type Day, type Instant, londonDay, londonTime } from '#shared/domain/time.ts';
import { longDay } from './dates.ts';

/** The note of a version that came with the service. */
export const cameWithTheService = 'Came with the service.';

/** Why a day is closed or open that came with the authority's first set-up. */
export const setUpReason = 'Set up with the authority.';

/** A moment with its year: "Tue 24 Nov 2026, 09:30". */
export function longMoment(at: Instant): string {
  return `${longDay(londonDay(at))}, ${londonTime(at)}`;
}

/** Somebody who did something and is no longer among the authority's people. */
export const noLongerHere = 'Somebody no longer here';

/** What a change of closure days means for limits that are running. */
export const runningLimits =
  'Limits that are running keep their last days for now. Limits that begin after a change are counted with it.';

/** Somebody who is no administrator wants to be one. */
export const NOT_ADMINISTRATOR = {
  reason: 'notAdministrator',
  what: "You can't set up your authority here.",
  why: 'Only its administrators can.',
  remedy: 'Ask an administrator to do it, or to make you one.',
};

/** Why something an administrator wanted was not done. */
export const administrationRefusals = {
  unknownProcedure: {
    reason: 'unknownProcedure',
    what: 'There is no such procedure or version.',
    why: 'Your authority has published none of this name and number.',
    remedy: 'Choose one from the list of procedures.',
  },
  unknownPack: {
    reason: 'unknownPack',
    what: 'No such procedure comes with the service.',
    why: 'This version of the service brings other procedures.',
    remedy: 'Choose one from the list, or begin with a text of your own.',
  },
  unknownDraft: {
    reason: 'unknownDraft',
    what: 'There is no draft of this procedure.',
    why: 'It was published or thrown away, perhaps by somebody else.',
    remedy: 'Begin a new draft. If you still have text, paste it there.',
  },
  draftExists: {
    reason: 'draftExists',
    what: 'There is a draft of this procedure already.',
    why: 'A procedure has one draft at a time, so that nobody overwrites another.',
    remedy: 'Go on with that draft, or throw it away first.',
  },
  draftChanged: {
    reason: 'draftChanged',
    what: 'The draft was changed meanwhile.',
    why: 'Somebody else, or another window of yours, kept it after you opened it.',
    remedy: 'Compare yours with what it is now, and keep it again.',
  },
  draftHasFaults: (count: number) => ({
    reason: 'draftHasFaults',
    what: `The draft has ${count === 1 ? '1 fault' : `${count} faults`}.`,
    why: 'A procedure with faults could not be run.',
    remedy: 'Correct what the check names, and keep the draft.',
  }),
  storyTwice: (name: string) => ({
    reason: 'storyTwice',
    what: `Two stories are called "${name}".`,
    why: 'Each story is known by its name.',
    remedy: 'Give one of them another name.',
  }),
  storyFails: (names: readonly string[]) => ({
    reason: 'storyFails',
    what: `${names.length === 1 ? 'A story does' : `${names.length} stories do`} not end as written: ${names.join(', ')}.`,
    why: 'The procedure would not do what its stories say.',
    remedy: 'Rehearse it, then correct the procedure or the story, or take the story out.',
  }),
  calendarChanged: {
    reason: 'calendarChanged',
    what: 'The calendar was changed meanwhile.',
    why: 'Somebody else changed it after you opened it.',
    remedy: 'Look at it as it is now, and make your change again.',
  },
  pastDay: (day: Day) => ({
    reason: 'pastDay',
    what: `${longDay(day)} has passed and can't be changed.`,
    why: 'Limits were counted with it, and the record must stay as it was.',
    remedy: 'Leave days before today as they are.',
  }),
  dayTwice: (day: Day) => ({
    reason: 'dayTwice',
    what: `${longDay(day)} is entered twice.`,
    why: 'A day is either open or closed, for one reason.',
    remedy: 'Take one of the two out.',
  }),
  lastAdministrator: {
    reason: 'lastAdministrator',
    what: 'You are the only administrator.',
    why: 'Nobody could set up the authority any more.',
    remedy: 'Make somebody else an administrator first.',
  },
  notAnAdministrator: {
    reason: 'notAnAdministrator',
    what: 'This person is no administrator.',
    why: 'Somebody may have let them go already.',
    remedy: 'Look at the list as it is now.',
  },
  mailTaken: (name: string) => ({
    reason: 'mailTaken',
    what: `This address is ${name}'s.`,
    why: 'People are found by their address when role holders are imported.',
    remedy: 'Check the address, or change theirs first.',
    field: 'mail',
  }),
  unknownPerson: (field: string) => ({
    reason: 'unknownPerson',
    what: "This person is not among your authority's people.",
    why: 'Only people of the authority can have a part here.',
    remedy: 'Add them to the people first.',
    field,
  }),
} as const;
