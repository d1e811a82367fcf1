import fc from 'fast-check';
import type { Case } from '#shared/domain/case.ts';
import { disputeOf, ownerOf, partiesOf } from '#shared/domain/case.ts';
import type { Command, GivenCommand, OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import { clocksOf } from '#shared/domain/running-clocks.ts';
import { addDays, addMinutes, londonDay, londonInstant } from '#shared/domain/time.ts';
import type { Story } from './case-story.ts';
import type { Cast } from './casts.ts';
import { ALL_CASTS, KIT, somebody } from './casts.ts';

/** A command with who gives it. */
export type Given = GivenCommand<Exclude<Command, OpenCase>>;

/** One step of a made-up history: days go by, then somebody, a clock or the service gives a command. */
export interface Step {
  readonly days: number;
  give(tale: Story, cast: Cast): Given | undefined;
}

const MINE = [
  '',
  ' ',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  '2026-02-30',
  '2026-11-24',
  '</p>',
  'é'.repeat(300),
];
/** Every act and outcome of the packs, so that a made-up history records some that its own pack has. */
const acts = ALL_CASTS.flatMap(({ procedure }) => procedure.acts);
const ACTS = acts.map(({ key }) => key);
const FLAGS = ALL_CASTS.flatMap(({ procedure }) => procedure.opening.flags.map(({ key }) => key));
const ENDINGS = ALL_CASTS.flatMap(({ procedure }) => procedure.ending?.outcomes.map(({ key }) => key) ?? []);
const OUTCOMES = acts.flatMap(({ fields }) => fields.outcome?.choices.map(({ key }) => key) ?? []);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant('Agreed.') },
  fc.constantFrom(...MINE),
  fc.string(),
);
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 40 }).map((count) => addDays('2026-11-23', count)) },
  fc.constantFrom('2026-11-31', '2026-11-3', '2026-12-1x'),
  text,
);
const stage = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '6') }, text);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const actions = fc.array(fc.record({ what: text, who: text, by: day }), { maxLength: 2 });
const discussion = fc.record({
  with: text,
  mode: fc.constantFrom('faceToFace', 'telephone', 'video', 'email'),
  on: day,
  summary: text,
  notTakenUp: optional(fc.boolean()),
});
const noted = fc.record({ point: fc.oneof(fc.constant('outcome'), text), text });

/** Any command a person could send, most of it sensible, some of it hostile. */
const anyPersonCommand: fc.Arbitrary<PersonCommand> = fc.oneof(
  fc.record({ type: fc.constant('recordDiscussion'), discussion }),
  fc.record({
    type: fc.constant('escalate'),
    stage,
    text,
    dueOn: optional(day),
    reason: optional(text),
    views: optional(text),
  }),
  fc.record({
    type: fc.constant('raiseFlag'),
    flag: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...FLAGS) }, text),
    reason: text,
  }),
  fc.record({
    type: fc.constant('completeAction'),
    entry: fc.integer({ min: 1, max: 12 }),
    action: fc.nat(1),
    text,
  }),
  fc.record({
    type: fc.constant('handOver'),
    to: fc.constantFrom(somebody('Nadia Holt'), somebody('Amara Okafor')),
    reason: text,
  }),
  fc.record({ type: fc.constant('acknowledge') }),
  fc.record({
    type: fc.constant('respond'),
    kind: fc.constantFrom('accept', 'disagree', 'meeting', 'outside', 'notForMe'),
    text,
    actions,
  }),
  fc.record({ type: fc.constant('findNotSettled'), text }),
  fc.record({ type: fc.constant('askForTime'), until: day, reason: text }),
  fc.record({ type: fc.constant('agreeTime'), until: day }),
  fc.record({ type: fc.constant('callMeeting'), purpose: text }),
  fc.record({
    type: fc.constant('recordMinutes'),
    meeting: fc.oneof(
      fc.integer({ min: 2, max: 9 }).map((number) => `id-${number}`),
      text,
    ),
    attended: fc.array(text, { maxLength: 2 }),
    notes: fc.array(noted, { maxLength: 2 }),
    actions,
  }),
  fc.record({
    type: fc.constant('recordResolution'),
    text,
    outcome: optional(fc.constantFrom(...ENDINGS)),
    overallReason: optional(text),
  }),
  fc.record({ type: fc.constant('authorise') }),
  fc.record({ type: fc.constant('writeNote'), text }),
  fc.record({ type: fc.constant('correct'), entry: fc.integer({ min: -1, max: 9 }), text }),
  fc.record({
    type: fc.constant('tellChild'),
    right: fc.oneof(fc.constant('advocate'), text),
    told: fc.boolean(),
    text,
  }),
  fc.record({
    type: fc.constant('recordAct'),
    act: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ACTS) }, text),
    text: optional(text),
    with: optional(text),
    on: optional(day),
    outcome: optional(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...OUTCOMES) }, text)),
    until: optional(day),
    reason: optional(text),
    fulfils: optional(fc.integer({ min: 1, max: 12 })),
  }),
);

/** Somebody with a part in the case, most often its owner; now and then somebody with none. */
function oneOf(state: Case, pick: number) {
  const people = [
    ownerOf(state).person,
    ...partiesOf(state).map(({ person }) => person),
    somebody('Mallory Vane'),
  ];
  return people[pick % people.length] ?? ownerOf(state).person;
}

const byPerson = fc.tuple(anyPersonCommand, fc.nat(12)).map(([command, pick]) => (tale: Story): Given => {
  const person = oneOf(tale.now(), pick);
  return { command, actor: { kind: 'person', person }, way: 'tab' };
});

const byClock = fc.nat(7).map((which) => (tale: Story, { procedure }: Cast): Given | undefined => {
  const clock = clocksOf(procedure, tale.now(), tale.circumstances().calendar)[which];
  const command = clock && ({ type: 'tick', clock: clock.name, token: clock.token } as const);
  return command && { command, actor: { kind: 'clock' }, way: 'clock' };
});

/** The last meeting is booked for tomorrow at ten, or cannot be. */
const byCalendar = fc.boolean().map((works) => (tale: Story): Given | undefined => {
  const meeting = disputeOf(tale.now()).meetings.at(-1);
  const start = londonInstant(addDays(londonDay(tale.circumstances().now), 1), '10:00');
  const made = { start, end: addMinutes(start, 45), joinUrl: 'https://teams.example', eventId: 'event' };
  return (
    meeting && {
      command: { type: 'reportBooking', meeting: meeting.id, outcome: works ? made : { failed: 'No room.' } },
      actor: { kind: 'service' },
      way: 'service',
    }
  );
});

/** The minutes of the last meeting, as somebody who was there would write them. */
const byChair = fc.constant((tale: Story): Given | undefined => {
  const meeting = disputeOf(tale.now()).meetings.at(-1);
  return (
    meeting && {
      command: {
        type: 'recordMinutes',
        meeting: meeting.id,
        attended: [meeting.chair.id],
        notes: [{ point: 'outcome', text: 'Agreed.' }],
        actions: [],
      },
      actor: { kind: 'person', person: meeting.chair },
      way: 'tab',
    }
  );
});

const anyStep: fc.Arbitrary<Step> = fc.record({
  days: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 8 })),
  give: fc.oneof({ weight: 8, arbitrary: byPerson }, byClock, byCalendar, byChair),
});

const anyOpening = fc.record({
  stage: optional(fc.constantFrom('1', '2', '3')),
  reason: fc.constant('It rests with them.'),
  views: fc.constant('They agree.'),
  child: fc.constant(KIT),
});

/** A made-up history: how the case was opened and what happened after. */
export const anyHistory = fc.record({ opening: anyOpening, steps: fc.array(anyStep, { maxLength: 40 }) });
