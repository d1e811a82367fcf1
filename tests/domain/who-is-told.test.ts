import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { answers, saysNotSettled } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, STOKE, somebody } from '#tests/support/casts.ts';

const heard = { ground: 'restsWithThem', reason: 'It rests with them.', views: 'They agree.' };
const agrees: PersonCommand = {
  type: 'recordAct',
  act: 'agreement',
  outcome: 'agreed',
  on: '2026-11-23',
  text: 'I have looked at what was tried.',
};

describe('an act that the owner is told of', () => {
  const carol = () =>
    story(STOKE)
      .on('Mon 23 Nov 2026')
      .opens('Carol Finch')
      .does('Carol Finch', { type: 'recordAct', act: 'askAgreement', text: 'Two calls and a meeting.' });

  test('tells the owner when somebody else records it', () => {
    expect(carol().does('Quinn Abara', agrees).facts()).toMatchObject([
      { told: [{ role: 'crm', person: { name: 'Carol Finch' } }], empty: [] },
    ]);
  });

  test('tells nobody what they recorded themselves', () => {
    expect(carol().does('Carol Finch', agrees).facts()).toMatchObject([{ told: [], empty: [] }]);
  });

  test('tells the owner of the case alone, not everybody in that role', () => {
    const two = carol().isHeldBy('crm', 'Carol Finch', 'Noor Aziz').does('Quinn Abara', agrees);
    expect(two.facts()).toMatchObject([{ told: [{ person: { name: 'Carol Finch' } }] }]);
  });
});

test('the meeting of a stage is for the IRO of the case, not for every IRO', () => {
  const met = story(NEWCASTLE)
    .isHeldBy('iro', 'Leah Brandt', 'Noor Aziz')
    .on('Mon 23 Nov 2026')
    .opens('Leah Brandt', { ...heard, stage: '2' })
    .does('Grace Hall', answers('disagree', 'No.'))
    .does('Leah Brandt', saysNotSettled);
  expect(met.now().record.meetings[0]?.required.map(({ person }) => person.name)).toEqual([
    'Grace Hall',
    'Leah Brandt',
    'Kofi Mensah',
    'Ewa Nowak',
  ]);
});

test('a role that the authority does not know yet is empty, and holds nothing back', () => {
  const { iro = [] } = OXFORDSHIRE.holders;
  const opened = story({ ...OXFORDSHIRE, holders: { iro } }).opens('Amara Okafor', { stage: '2' });
  expect(opened.facts()).toMatchObject([
    {},
    { respondents: [], informed: [], empty: ['ascm', 'smSafeguarding'] },
  ]);
});

describe('somebody the owner names to answer', () => {
  const respondent = somebody('Noor Aziz');

  test('fills a role that nobody holds (S14)', () => {
    const named = story(STOKE)
      .isHeldBy('strategicManager')
      .opens('Carol Finch', { stage: '2', reason: 'It is urgent.', respondent });
    expect(named.facts()).toMatchObject([{}, { respondents: [{ person: respondent }], empty: [] }]);
  });

  test('is not for procedures that do not provide it', () => {
    const refusal = { reason: 'incomplete', field: 'respondent' };
    expect(story(OXFORDSHIRE).triesToOpen('Amara Okafor', { respondent })).toEqual(refusal);
    const opened = story(OXFORDSHIRE).opens('Amara Okafor');
    expect(
      opened.tries('Amara Okafor', { type: 'escalate', stage: '2', text: 'It is not settled.', respondent }),
    ).toEqual(refusal);
  });
});

describe('what is written in the form and is not asked for', () => {
  test('a role that the procedure does not have is left out', () => {
    const named = { ...OXFORDSHIRE.opening.named, astrologer: somebody('Mallory Vane') };
    const opened = story(OXFORDSHIRE).opens('Amara Okafor', { named });
    expect(opened.now().record.named.map(({ role }) => role)).toEqual(['socialWorker', 'teamManager']);
  });

  test('an empty list of further categories is left out where one category is chosen', () => {
    expect(story(OXFORDSHIRE).opens('Amara Okafor', { furtherCategories: [] }).facts()[0]).toMatchObject({
      category: 'practice',
      furtherCategories: undefined,
    });
  });
});
