import { describe, expect, test } from 'vitest';
import type { Field, Refusal } from '#shared/domain/refusals.ts';
import { WORKFLOW } from '#shared/domain/workflow.ts';
import { EVERY_PROCEDURE } from '#shared/wording/refusal-rule.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { ALL_CASTS, OXFORDSHIRE, RUTLAND_ALERT, STOKE, somebody } from '#tests/support/casts.ts';
import { plainFaults } from '#tests/support/plain-words.ts';

const amara = somebody('Amara Okafor');
const at = '2026-11-25T14:30:00.000Z';
const dueOn = '2026-11-30';

/** One of each reason that is the same everywhere; the compiler asks for a line here or below when one is added. */
const EACH = {
  notPermitted: { reason: 'notPermitted', command: 'authorise', needs: 'owner', owner: amara },
  mayNotOpen: { reason: 'mayNotOpen', roles: ['iro'] },
  notNow: { reason: 'notNow', command: 'escalate', phase: 'resolved' },
  authorised: { reason: 'authorised', at },
  outOfDate: { reason: 'outOfDate' },
  calendarTooShort: { reason: 'calendarTooShort', last: '2028-12-31' },
  incomplete: { reason: 'incomplete', field: 'views' },
  unknownStage: { reason: 'unknownStage' },
  stageNotHigher: { reason: 'stageNotHigher' },
  directNotProvided: { reason: 'directNotProvided', next: '2', why: [] },
  answerFirst: { reason: 'answerFirst', dueOn, why: [] },
  meetingFirst: { reason: 'meetingFirst', dueOn, why: [] },
  endOnceAnswered: { reason: 'endOnceAnswered', why: [] },
  outcomeNotYet: { reason: 'outcomeNotYet', outcome: 'notResolved', stage: '4' },
  cannotOwn: { reason: 'cannotOwn', roles: ['iro'] },
  dateOutOfRange: { reason: 'dateOutOfRange', earliest: '2026-11-24', latest: dueOn },
  timeNotGranted: { reason: 'timeNotGranted', why: [] },
  noTimeLeft: { reason: 'noTimeLeft', dueOn, why: [] },
  meetingNotProvided: { reason: 'meetingNotProvided' },
  meetingAlreadyCalled: { reason: 'meetingAlreadyCalled' },
  unknownMeeting: { reason: 'unknownMeeting' },
  meetingNotBegun: { reason: 'meetingNotBegun', start: at },
  minutesAlreadyRecorded: { reason: 'minutesAlreadyRecorded' },
  unknownEntry: { reason: 'unknownEntry' },
  talkFirst: { reason: 'talkFirst', why: [] },
  unknownAct: { reason: 'unknownAct' },
  notYourAct: { reason: 'notYourAct', act: 'cafcass', owner: amara },
  actNotNow: { reason: 'actNotNow', act: 'cafcass' },
  gateNotMet: { reason: 'gateNotMet', stage: '6', needs: 'cafcass', why: [] },
} as const satisfies { readonly [R in Refusal['reason']]: Extract<Refusal, { reason: R }> };

const FIELDS: Readonly<Record<Field, true>> = {
  child: true,
  issues: true,
  category: true,
  source: true,
  track: true,
  flag: true,
  ground: true,
  respondent: true,
  discussion: true,
  discussionDate: true,
  text: true,
  reason: true,
  views: true,
  actions: true,
  actionDate: true,
  until: true,
  attended: true,
  notes: true,
  right: true,
  named: true,
  actWith: true,
  actDate: true,
  actUntil: true,
  fulfils: true,
  overallReason: true,
  outcome: true,
};

const packs = ALL_CASTS.map(({ procedure }) => [procedure.id, procedure] as const);

describe.each(packs)('under %s', (_, procedure) => {
  const { clock, ending, opening, ownership } = procedure;
  const parts = (['owner', 'respondent', 'party', 'author', 'attendee', 'named'] as const).map((needs) => ({
    ...EACH.notPermitted,
    needs,
    whose: ['owner', 'respondent', 'party', opening.by[0] ?? ''],
  }));
  const undated: readonly Refusal[] = [
    { ...EACH.answerFirst, dueOn: undefined },
    { ...EACH.meetingFirst, dueOn: undefined },
    { ...EACH.directNotProvided, next: undefined },
    { ...EACH.gateNotMet, stage: undefined },
  ];

  test('every refusal says what is wrong, why, and what to do', () => {
    const fields = Object.keys(FIELDS).map((field) => ({ reason: 'incomplete', field }) as Refusal);
    const commands = Object.keys(WORKFLOW).map((command) => ({ ...EACH.notNow, command }) as Refusal);
    const all = [...Object.values(EACH), ...fields, ...commands, ...parts, ...undated];
    const sentences = all.flatMap((refusal) => Object.values(refusalWords(procedure, refusal)));
    expect(sentences.flatMap(plainFaults)).toEqual([]);
  });

  test('what the procedure refuses ends with the section it comes from', () => {
    const why = clock.why;
    const ofPack: readonly Refusal[] = [
      { ...EACH.answerFirst, why },
      { ...EACH.directNotProvided, why: opening.direct.why },
      ...procedure.stages.flatMap(({ key, gates, meeting }) => [
        ...gates.map((gate) => ({ ...EACH.gateNotMet, stage: key, needs: gate.needs, why: gate.why })),
        ...(meeting ? [{ ...EACH.meetingFirst, why: meeting.why }] : []),
      ]),
      ...(opening.emailOnly ? [{ ...EACH.talkFirst, why: opening.emailOnly.why }] : []),
      { ...EACH.timeNotGranted, why },
      { ...EACH.noTimeLeft, why },
      ...procedure.acts.flatMap(({ key: act }) => [
        { ...EACH.actNotNow, act },
        { ...EACH.notYourAct, act },
      ]),
      EACH.mayNotOpen,
      EACH.dateOutOfRange,
      EACH.meetingNotProvided,
      { reason: 'incomplete', field: 'views' },
      { reason: 'incomplete', field: 'category' },
      ...(opening.sources ? [{ reason: 'incomplete', field: 'source' } as const] : []),
      ...(opening.flags.length > 0 ? [{ reason: 'incomplete', field: 'flag' } as const] : []),
      ...(ending
        ? [
            EACH.authorised,
            EACH.outcomeNotYet,
            EACH.notPermitted,
            { ...EACH.endOnceAnswered, why: ending.why },
          ]
        : []),
      ...(ownership ? [EACH.cannotOwn] : []),
    ];
    const sections = Object.values(procedure.rules).map(({ section }) => section);
    for (const refusal of ofPack) {
      const said = refusalWords(procedure, refusal).why;
      expect(
        sections.some((section) => said.endsWith(`${section}.)`)),
        `${refusal.reason}: ${said}`,
      ).toBe(true);
    }
  });

  test('what is so under every procedure says that, and names no section', () => {
    const ofProduct: readonly Refusal[] = [
      EACH.outOfDate,
      EACH.unknownEntry,
      EACH.unknownStage,
      EACH.stageNotHigher,
      EACH.meetingAlreadyCalled,
      EACH.unknownMeeting,
      EACH.meetingNotBegun,
      EACH.minutesAlreadyRecorded,
      EACH.unknownAct,
      EACH.calendarTooShort,
      EACH.notNow,
      { reason: 'incomplete', field: 'text' },
    ];
    for (const refusal of ofProduct)
      expect(refusalWords(procedure, refusal).why).toMatch(new RegExp(`${EVERY_PROCEDURE}$`));
  });
});

test('a refusal reads as people speak', () => {
  const { procedure } = OXFORDSHIRE;
  const { direct } = procedure.opening;
  expect(refusalWords(procedure, { ...EACH.directNotProvided, why: direct.why })).toEqual({
    what: "The case can't go straight to that stage.",
    why: 'This procedure does not provide for passing a stage over. (Section 3. The Legislation and 5. The Process.)',
    remedy: 'Go to stage 2, ASCM first.',
  });
  expect(refusalWords(procedure, EACH.mayNotOpen).why).toMatch(
    /^Only an Independent Reviewing Officer can\. \(/,
  );
  expect(refusalWords(STOKE.procedure, { ...EACH.mayNotOpen, roles: ['crm'] }).why).toMatch(
    /^Only a Conference and Review Manager can\. \(/,
  );
  expect(refusalWords(procedure, EACH.authorised).why).toMatch(/^It was closed on Wed 25 Nov, 14:30\. /);
  expect(refusalWords(procedure, EACH.outOfDate).why).toBe(
    'Somebody has answered, or a stage has changed, in the meantime. This holds under every procedure.',
  );
  expect(refusalWords(procedure, EACH.dateOutOfRange).why).toBe(
    'The limits of the procedure allow Tue 24 Nov to Mon 30 Nov. (Section 3. The Legislation and 5. The Process.)',
  );
});

test("a stage stands with its ladder's own name beside the number", () => {
  const { procedure } = RUTLAND_ALERT;
  expect(refusalWords(procedure, { ...EACH.directNotProvided, next: '2' }).remedy).toBe(
    'Go to practice alert stage 2, Service Manager first.',
  );
  expect(refusalWords(OXFORDSHIRE.procedure, { ...EACH.directNotProvided, next: 'partner' }).remedy).toBe(
    'Go to stage 1 (Dispute with a partner agency), Partner agency first.',
  );
});
