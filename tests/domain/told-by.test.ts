import { expect, test } from 'vitest';
import { answers, movesUpTo, saysNotSettled } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, somebody } from '#tests/support/casts.ts';

/** Newcastle, if it had the child's advocate named for each case and told by stage 2. */
const WITH_ADVOCATE = {
  ...NEWCASTLE,
  procedure: {
    ...NEWCASTLE.procedure,
    roles: {
      ...NEWCASTLE.procedure.roles,
      advocate: { label: 'Advocate', short: 'Advocate', named: 'atOpening' as const },
    },
    toldBy: [{ role: 'advocate', stage: '2', why: ['N22'] }],
  },
  opening: {
    ...NEWCASTLE.opening,
    named: { ...NEWCASTLE.opening.named, advocate: somebody('Ada Voss') },
  },
};

test('somebody who was only named as the case was opened has not been told, and is told with the stage', () => {
  const opened = story(WITH_ADVOCATE).opens('Leah Brandt');
  expect(opened.facts()).toMatchObject([{}, { stage: '1', informed: [] }]);
  const at2 = opened
    .does('Kofi Mensah', answers('disagree', 'No.'))
    .does('Leah Brandt', saysNotSettled)
    .does('Leah Brandt', movesUpTo('2'));
  expect(at2.facts()).toMatchObject([{ stage: '2', informed: [{ person: { name: 'Ada Voss' } }] }]);
});
