import { disputeOf, isOver, ownerOf } from '#shared/domain/case.ts';
import { effectsFor } from '#shared/domain/effects.ts';
import type { Entry } from '#shared/domain/events.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { londonDay } from '#shared/domain/time.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { meetingFindings } from './check-meetings.ts';
import type { Expectations } from './expectations.ts';
import { documentName, documentsSent } from './filings.ts';
import { same, sameSet } from './finding.ts';
import type { Look } from './look.ts';

type Wanted<E extends keyof Expectations> = NonNullable<Expectations[E]>;

/** Whether the record, and the matter as it stands now, are as the story expects. */
export const recordFindings = {
  phase: (wanted: Wanted<'phase'>, look: Look) => [same('phase', wanted, dispute(look).phase)],
  overallPassed: (wanted: Wanted<'overallPassed'>, look: Look) => [
    same('overallPassed', wanted, dispute(look).overallPassed),
  ],
  meetings: (wanted: Wanted<'meetings'>, look: Look) => [
    same('meetings', wanted, dispute(look).meetings.length),
  ],
  meeting: (wanted: Wanted<'meeting'>, look: Look) => meetingFindings(wanted, dispute(look).meetings.at(-1)),
  owner: (wanted: Wanted<'owner'>, { history }: Look) => {
    const { role, person } = ownerOf(history.state);
    return [same('owner', wanted, wanted === person.name ? person.name : role)];
  },
  track: (wanted: Wanted<'track'>, { history }: Look) => [same('track', wanted, history.state.record.track)],
  flags: (wanted: Wanted<'flags'>, look: Look) => [
    sameSet(
      'flags',
      wanted,
      dispute(look).flags.map(({ flag }) => flag),
    ),
  ],
  ending: ({ outcome, overallReason }: Wanted<'ending'>, look: Look) => {
    const found = dispute(look).resolution;
    return [
      ...(outcome === undefined ? [] : [same('ending outcome', outcome, found?.outcome)]),
      ...(overallReason === undefined
        ? []
        : [same('ending overallReason', overallReason, found?.overallReason)]),
    ];
  },
  goesOn: (wanted: Wanted<'goesOn'>, { history: { state } }: Look) => [
    same('goesOn', wanted, state.authorised !== undefined && !isOver(state)),
  ],
  openFor: (wanted: Wanted<'openFor'>, look: Look) => {
    const { world, history } = look;
    const end = dispute(look).resolution?.at ?? world.now;
    const opened = londonDay(history.state.record.openedAt);
    return [same('openFor', wanted, workingDaysBetween(world.calendar, opened, londonDay(end)))];
  },
  closed: (wanted: Wanted<'closed'>, { history }: Look) => [
    same('closed', wanted, history.state.authorised !== undefined),
  ],
};

/** Whether the step makes happen outside the record what the story expects. */
export const effectFindings = {
  files: (wanted: Wanted<'files'>, { world, history, added }: Look) => [
    sameSet('files', wanted, documentsSent(world.procedure, history.state, added).map(documentName)),
  ],
  emails: (wanted: Wanted<'emails'>, look: Look) => {
    const found = look.added.flatMap((entry) =>
      effectsOf(look, entry).flatMap((kind) => emailOf(kind, entry)),
    );
    return [sameSet('emails', wanted, found)];
  },
  emailedTo: (wanted: Wanted<'emailedTo'>, { world, added }: Look) => {
    const found = added.flatMap(({ event }) => {
      const act = event.type === 'ActRecorded' ? actOf(world.procedure, event.act) : undefined;
      return [...(act?.emailed?.to ?? []), ...(act?.emailed?.cc ?? [])];
    });
    return [sameSet('emailedTo', wanted, found)];
  },
  books: (wanted: Wanted<'books'>, look: Look) => [
    same(
      'books',
      wanted,
      look.added.some((entry) => effectsOf(look, entry).includes('bookMeeting')),
    ),
  ],
};

function dispute({ history }: Look) {
  return disputeOf(history.state);
}

function effectsOf({ world, history }: Look, entry: Entry): readonly string[] {
  return effectsFor(world.procedure, history.state, entry).map(({ kind }) => kind);
}

function emailOf(kind: string, { event }: Entry): readonly string[] {
  if (kind === 'sendAlertEmail') return ['alert'];
  return kind === 'sendActEmail' && event.type === 'ActRecorded' ? [`act ${event.act}`] : [];
}
