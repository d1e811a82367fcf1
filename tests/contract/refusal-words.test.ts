import { describe, expect, test } from 'vitest';
import type { Refusal } from '#shared/domain/refusals.ts';
import { WORKFLOW } from '#shared/domain/workflow.ts';
import { EVERY_PROCEDURE } from '#shared/wording/refusal-rule.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { ALL_CASTS } from '#tests/support/casts.ts';
import { plainFaults } from '#tests/support/plain-words.ts';
import { EACH, FIELDS } from '#tests/support/refusals.ts';

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
