import { describe, expect, test } from 'vitest';
import { anAct, anOpening, aStage, faultsWith, type PackFile, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
const role = (place: string) =>
  `${place}: The role "mayor" is not among the pack's roles. Add it to "roles", or check its spelling.`;
const noStage = (place: string) => `${place}: There is no stage with the key "9". Check its spelling.`;
const noAct = (place: string) =>
  `${place}: The act "blessing" is not among the pack's acts. Add it to "acts", or check its spelling.`;
const meeting: NonNullable<PackFile['stages'][number]['meeting']> = {
  required: ['manager'],
  chair: 'manager',
  obligatory: 'never',
  minutes: 30,
  why,
};
const withStage = (changes: Parameters<typeof aStage>[1]): Partial<PackFile> => ({
  stages: [aStage('1'), aStage('2', changes)],
});
const named = 'inDirectory';

test('the small pack is without fault before anything is spoilt', () => {
  expect(faultsWith({})).toEqual([]);
});

describe('a role that is not there is refused by name, wherever it stands', () => {
  const { roles } = smallPack();
  test.each<[string, Partial<PackFile>]>([
    ['reader 1', { readers: ['mayor'] }],
    [
      'role "boss", stand in',
      { roles: { ...roles, boss: { label: 'B', short: 'B', named, standIn: 'mayor' } } },
    ],
    ['ownership, moved by 1', { ownership: { movedBy: ['mayor'], why } }],
    ['informal, answer 1', { informal: { title: 'Talk', answers: ['mayor'], why } }],
    [
      'opening, flag 1 ("harm"), opened by 1',
      { opening: anOpening({ flags: [{ key: 'harm', label: 'Harm', by: ['mayor'], why }] }) },
    ],
    ['stage 2, told 1', withStage({ informed: ['mayor'] })],
    ['stage 2, begun by 1', withStage({ begunBy: ['mayor'] })],
    ['stage 2, owned with 1', withStage({ ownedWith: ['mayor'] })],
    ['stage 2, meeting, called by 1', withStage({ meeting: { ...meeting, calledBy: ['mayor'] } })],
    ['to be told 1 ("mayor"), role', { toldBy: [{ role: 'mayor', stage: '2', why }] }],
    ['act 1 ("note"), told 1', { acts: [anAct('note', { tells: ['mayor'] })] }],
    [
      'act 1 ("note"), emailed, to 1',
      { acts: [anAct('note', { emailed: { to: ['mayor'], heading: 'Note' } })] },
    ],
    [
      'report 1 ("usage"), opened by 1',
      {
        reports: [
          {
            key: 'usage',
            label: 'Use',
            period: 'year',
            by: ['mayor'],
            to: ['Board'],
            counts: ['cases'],
            why,
          },
        ],
      },
    ],
  ])('%s', (place, changes) => {
    expect(faultsWith(changes)).toEqual([role(place)]);
  });

  test('whoever chairs in cases of a kind, with the flag that is not there either', () => {
    const chairWhen = [{ when: { flag: 'harm' }, role: 'mayor', why }];
    expect(faultsWith(withStage({ meeting: { ...meeting, obligatory: 'whenBegun', chairWhen } }))).toEqual([
      role('stage 2, meeting, chair in some cases 1 ("mayor"), role'),
      'stage 2, meeting, chair in some cases 1 ("mayor"), when, flag: There is no flag with the key "harm". Add it to "flags", or check its spelling.',
    ]);
  });
});

test.each<[string, Partial<PackFile>]>([
  ['overall, covered stage 1', { overall: { workingDays: 20, binding: 'limit', covers: ['9'], why } }],
  [
    'opening, flag 1 ("harm"), opens',
    { opening: anOpening({ flags: [{ key: 'harm', label: 'Harm', by: ['owner'], opens: '9', why }] }) },
  ],
  ['to be told 1 ("manager"), stage', { toldBy: [{ role: 'manager', stage: '9', why }] }],
  ['act 1 ("note"), stage 2', { acts: [anAct('note', { stages: ['1', '9'] })] }],
  [
    'ending, outcome 2 ("no"), from',
    {
      ending: {
        outcomes: [
          { key: 'yes', label: 'Yes', settled: true },
          { key: 'no', label: 'No', settled: false, from: '9' },
        ],
        why,
      },
    },
  ],
  ['ending, may authorise from stage', { ending: { mayAuthoriseFromStage: '9', why } }],
])('a stage that is not there: %s', (place, changes) => {
  expect(faultsWith(changes)).toEqual([noStage(place)]);
});

test.each<[string, Partial<PackFile>]>([
  ['stage 2, gate 1 ("blessing"), needs', withStage({ gates: [{ needs: 'blessing', unless: [], why }] })],
  [
    'ending, gate 1 ("blessing"), needs',
    { ending: { gates: [{ needs: 'blessing', unless: [], why }], why } },
  ],
  ['filing, once approved, act', { filing: { onceApproved: { act: 'blessing' }, why } }],
  [
    'act 1 ("note"), duty, done by',
    {
      acts: [
        anAct('note', {
          fields: { until: { label: 'By', required: true } },
          duty: { what: 'Do it', doneBy: 'blessing' },
        }),
      ],
    },
  ],
  ['act 1 ("note"), answers', { acts: [anAct('note', { answers: 'blessing' })] }],
])('an act that is not there: %s', (place, changes) => {
  expect(faultsWith(changes)).toEqual([noAct(place)]);
});

test.each<[string, Partial<PackFile>, ...string[]]>([
  [
    'the outcome a gate needs',
    { acts: [anAct('note')], ...withStage({ gates: [{ needs: 'note', outcome: 'yes', unless: [], why }] }) },
    'stage 2, gate 1 ("note"), outcome: The act "note" has no outcome "yes". Add it to its choices, or check its spelling.',
  ],
  [
    'the outcome with which a duty begins',
    {
      acts: [
        anAct('note', {
          duty: {
            what: 'Do it',
            onlyWhen: 'yes',
            within: { days: 5, of: 'calendar', from: 'recorded' },
            doneBy: 'note',
          },
        }),
      ],
    },
    'act 1 ("note"), duty, only when: The act "note" has no outcome "yes". Add it to its choices, or check its spelling.',
  ],
  [
    'the group of a category',
    { opening: anOpening({ categories: [{ key: 'a', label: 'A', group: 'g' }] }) },
    'opening, category 1 ("a"), group: There is no group of categories "g". Add it to "groups", or check its spelling.',
  ],
  [
    'the track of a category',
    { opening: anOpening({ categories: [{ key: 'a', label: 'A', track: 't' }] }) },
    'opening, category 1 ("a"), track: There is no track with the key "t". Add it to "tracks", or check its spelling.',
  ],
  [
    'an example that the opening does not offer, and a point of the agenda',
    {
      agenda: [{ key: 'reason', heading: 'Reason', under: 'views' }],
      tracks: [{ key: 't', label: 'T', stages: ['1', '2'], examples: ['Delay'], chosenBy: 'owner', why }],
    },
    'track 1 ("t"), example group 1: "Delay" is not among the examples that the opening offers. Add it to "examples", or word it as it is there.',
    'agenda point 1 ("reason"), under: There is no point of the agenda with the key "views". Add it to "agenda", or check its spelling.',
  ],
  [
    'where writing alone does',
    { opening: anOpening({ emailOnly: { is: 'warned', exceptSources: ['midpoint'], why } }) },
    'opening, email only, except sources 1: There is no source with the key "midpoint". Add it to "sources", or check its spelling.',
  ],
  [
    'the act of a referral',
    { referral: { to: 'Cafcass', asked: 'Is it?', act: 'blessing', why } },
    noAct('referral, act'),
  ],
  [
    'the category of a condition',
    withStage({ answers: [{ role: 'manager' }, { role: 'director', when: { category: 'z' } }] }),
    'stage 2, answer 2 ("director"), when, category: There is no category with the key "z". Add it to "categories", or check its spelling.',
  ],
  [
    'a reading without its rule',
    { readings: { Q1: { settings: ['clock'] } } },
    'reading "Q1": The rule "Q1" is not quoted in the pack. Add it to "rules" with its section and the source\'s words.',
  ],
])('%s', (_, changes, ...faults) => {
  expect(faultsWith(changes)).toEqual(faults);
});
