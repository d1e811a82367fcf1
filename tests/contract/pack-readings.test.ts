import { expect, test } from 'vitest';
import { unsetReadings } from '#shared/contract/soundness/readings.ts';
import { procedureSchema } from '#shared/domain/procedure.ts';
import { anAct, aStage, faultsWith, smallPack } from '#tests/support/small-pack.ts';

const rules = {
  A1: { section: 'One', says: 'It is so.' },
  Q1: { section: 'Reading', says: 'We read it so.' },
};
const reading = (...settings: readonly string[]) =>
  faultsWith({
    rules,
    readings: { Q1: { settings: [...settings] } },
    toldBy: [{ role: 'director', stage: '2', why: ['A1'] }],
    acts: [anAct('note')],
    stages: [aStage('1'), aStage('2')],
  });

test('a setting is a path in the pack: parts by their name, things of a list by their key or role', () => {
  expect(
    reading(
      'clock.moveUp',
      'stages.2.limit',
      'toldBy.director.stage',
      'acts.note.elsewhere',
      'roles.manager',
    ),
  ).toEqual([]);
});

test('a part that is left out has its default, so it can be a setting too', () => {
  expect(reading('clock.endsAt', 'stages.2.meeting', 'filing')).toEqual([]);
});

test('but nothing inside a part that is left out', () => {
  expect(reading('filing.onceApproved')).toEqual([
    expect.stringMatching(/there is no "filing"\. What can stand there: .*filing/),
  ]);
});

test('a path that leads nowhere is refused with what can stand there', () => {
  expect(reading('clock.endAt', 'stages.3.limit')).toEqual([
    'reading "Q1", setting 1: "clock.endAt" leads nowhere in the pack: there is no "endAt". What can stand there: starts, endsAt, covers, atLimit, moveUp, moreTime, why. Correct the path; a stage, an act or another thing of a list stands in it by its key.',
    'reading "Q1", setting 2: "stages.3.limit" leads nowhere in the pack: there is no "3". What can stand there: 1, 2. Correct the path; a stage, an act or another thing of a list stands in it by its key.',
  ]);
});

test('a reading that is quoted without a setting is noted, and is no fault', () => {
  const without = smallPack({ rules });
  expect(unsetReadings(procedureSchema.parse(without))).toEqual(['Q1']);
  const said = smallPack({ rules, readings: { Q1: { settings: ['clock'] } } });
  expect(unsetReadings(procedureSchema.parse(said))).toEqual([]);
});
