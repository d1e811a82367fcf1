import { describe, expect, test } from 'vitest';
import { caseFigures } from '#shared/domain/case-figures.ts';
import { answers, movesUpTo, saysNotSettled } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage } from '#tests/support/small-pack.ts';

const both = [{ role: 'manager' }, { role: 'director' }, { role: 'worker', copied: true as const }];
const byAll = smallCast({ stages: [aStage('1', { answers: both, answered: 'byAll' }), aStage('2')] });
const byAny = smallCast({ stages: [aStage('1', { answers: both }), aStage('2')] });
const raised = (cast = byAll) => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
const yes = answers('accept', 'Yes.');
const phase = (tale: Story) => tale.now().record.phase;

describe('where everybody who is asked must answer', () => {
  test('one answer leaves the others awaited, the last one answers the stage', () => {
    const first = raised().does('Max Boyle', yes);
    expect(first.facts()).toMatchObject([{ type: 'ResponseGiven', complete: false }]);
    expect(phase(first)).toBe('waiting');
    expect(first.tries('Ada Penn', movesUpTo('2'))).toMatchObject({ reason: 'answerFirst' });
    const last = first.does('Dora Field', answers('disagree', 'No.'));
    expect(last.facts()).toMatchObject([{ complete: undefined }]);
    expect(phase(last)).toBe('answered');
  });

  test('who answers twice does not answer for the other', () => {
    expect(phase(raised().does('Max Boyle', yes).does('Max Boyle', yes))).toBe('waiting');
  });

  test('a copied one who answers first does not answer for those who are asked', () => {
    const copied = raised().does('Will Reed', yes);
    expect(copied.facts()).toMatchObject([{ complete: false }]);
    expect(phase(copied.does('Max Boyle', yes))).toBe('waiting');
    expect(phase(copied.does('Dora Field', yes))).toBe('answered');
  });

  test('at the limit it lapses with the answers it has, and one that comes late is still taken', () => {
    const lapsed = raised().does('Max Boyle', yes).on('Tue 1 Dec 2026').clocksTick();
    expect(phase(lapsed)).toBe('lapsed');
    expect(lapsed.does('Dora Field', yes).facts()).toMatchObject([{ late: true, complete: undefined }]);
  });

  test('not settled, one more answer is enough: everybody has answered', () => {
    const found = raised().does('Max Boyle', yes).does('Dora Field', yes).does('Ada Penn', saysNotSettled);
    expect(phase(found.does('Max Boyle', yes))).toBe('answered');
  });

  test('it is in time when the last of them is, not the first', () => {
    const inTime = (tale: Story, day = '2026-12-31') => {
      const history = { state: tale.now(), entries: tale.entries() };
      const calendar = { closedOn: [], openOn: [] };
      return caseFigures(byAll.procedure, history, day, calendar).stages.map((one) => one.inTime);
    };
    const first = () => raised().does('Max Boyle', yes);
    expect(inTime(first(), '2026-11-30')).toEqual([undefined]);
    expect(inTime(first(), '2026-12-01')).toEqual([false]);
    expect(inTime(first().does('Dora Field', yes))).toEqual([true]);
    expect(inTime(first().on('Tue 1 Dec 2026').clocksTick().does('Dora Field', yes))).toEqual([false]);
  });
});

test('where one answer is enough, that of a copied one is', () => {
  expect(phase(raised(byAny).does('Will Reed', yes))).toBe('answered');
});

test('who is asked only in cases of a kind is not waited for in others', () => {
  const categories = [
    { key: 'money', label: 'Money' },
    { key: 'delay', label: 'Delay' },
  ];
  const cast = smallCast({
    opening: anOpening({ categories, categoryRequired: true }),
    stages: [
      aStage('1', {
        answers: [{ role: 'manager' }, { role: 'director', when: { category: 'money' } }],
        answered: 'byAll',
      }),
    ],
  });
  const answered = (category: string) =>
    phase(story(cast).opens('Ada Penn', { category }).does('Max Boyle', yes));
  expect(answered('money')).toBe('waiting');
  expect(answered('delay')).toBe('answered');
});
