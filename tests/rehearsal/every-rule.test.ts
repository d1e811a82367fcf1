import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROCEDURES, readText } from '#bot/procedure/read-files.ts';
import { procedures } from '#bot/procedure/rehearse.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { noticing } from '#tests/support/rehearsals.ts';
import { lacking, type Spoilt, spoilt } from '#tests/support/spoilt-packs.ts';

/** Parts of a pack that no story can notice, each with the reason. */
const NOT_PLAYED: readonly (readonly [part: RegExp, because: string])[] = [
  [/^\$schema$|^id$|^version$|^name$|^source\.|^scope$/, 'says which pack it is and what it is for'],
  [/^rules\.|(^|\.)why\.\d+$/, 'the source in its own words; another test compares them with it'],
  [/^readings\./, 'says where readings are set'],
  [/^reports\.|^published\./, 'is read outside of cases'],
  [/^words\.(alert|record|notice|outcome|owner|childNumber|meeting|reminder)$/, 'heads cards and documents'],
  [/^roles\.\w+\.short$|^stages\.\d+\.(title|nature|alert|escalation)$/, 'heads screens and cards'],
  [
    /^acts\.\d+\.(cardTitle|emailed\.heading)$|^stages\.\d+\.milestones\.\d+\.label$/,
    'heads cards and emails',
  ],
  [/^acts\.\d+\.fields\.text\.label$/, 'the label over a text is in forms only'],
  [/^informal\.(title|answers\.\d+)$/, 'offered by forms only'],
  [
    /^opening\.(examples\.|redirects|steps$|service$|groups\.\d+\.(key|label|note)$)/,
    'offered by forms only',
  ],
  [/^opening\.categories\.\d+\.(gloss|group)$|^tracks\.\d+\.(label|gloss)$/, 'offered by forms only'],
  [
    /^opening\.sources\.(notes|items\.\d+\.label)$|^opening\.direct\.grounds\.\d+\.label$/,
    'offered by forms only',
  ],
  [/^referral\.(to|act)$/, 'drawn on the ladder and filled into the form only'],
];

/** Labels and lists of which one stands for all: a story that named each would say the same thing again. */
const ONE_FOR_ALL: readonly RegExp[] = [
  /^roles\.\w+\.label$/,
  /^opening\.categories\.\d+\.(key|label)$/,
  /^agenda\.\d+\.(key|heading|under)$/,
  /^acts\.\d+\.(label|fields\.\w+\.label|fields\.outcome\.choices\.\d+\.(key|label))$/,
];

/** What a pack can lack without a story that misses it: one of a list of which one stands for all, and what only pages show. */
const NOT_MISSED: readonly (readonly [part: RegExp, because: string])[] = [
  [/^opening\.(categories|examples)\.\d+$|^opening\.examples\.\d+\.items/, 'one stands for all'],
  [/^agenda\.\d+$/, 'one stands for all'],
  [/^reminders\./, 'is a setting of the product that no source says; other tests look at it'],
  [/^clock\.starts$/, 'the day it is raised and the day it is issued are one day here'],
  [/^acts\.\d+\.fields\.outcome\.choices\.\d+$/, 'one stands for all'],
  [/^opening\.direct\.grounds\.\d+$|^opening\.sources\.items\.\d+$/, 'one stands for all'],
  [/^source$|^source\.|^reports|^published|^readings/, 'is read outside of cases'],
  [/^rules$|\.why$/, 'is where it comes from'],
];

/** Parts that only work together with another, with whether a pack has that other one. */
const ONLY_WITH: readonly (readonly [part: RegExp, has: (procedure: Procedure) => boolean])[] = [
  // Where no overall limit binds, a stage ends at its own limit whoever sets it.
  [/^stages\.\d+\.limit\.setBy$/, ({ overall }) => overall?.binding === 'limit'],
  // Where no stage may be passed over, nothing is asked of it.
  [/^opening\.direct\.(reason|views)Required$/, ({ opening }) => opening.direct.allowed],
  // Where the record is filed only as the matter is raised, stages 2 and 5, which never come first, file nothing.
  [/^stages\.[14]\.formIssued$/, ({ formIssues }) => formIssues === undefined],
  // Meetings of stages have their own length.
  [/^meetings\.minutes$/, ({ meetings }) => meetings.ownerMayCall],
  // Where nothing waits for a settlement, whether an end is one is counted in reports only.
  [
    /^ending\.outcomes\.\d+\.settled$/,
    ({ ending, opening }) =>
      (ending?.gates.length ?? 0) > 0 || opening.emailOnly?.is === 'refusedForSettling',
  ],
];

describe.each([...procedures()])('in %s', (id, procedure) => {
  const isNoticed = noticing(id);
  const file = JSON.parse(readText(join(PROCEDURES, `${id}.json`)));
  const played = (place: string) =>
    !NOT_PLAYED.some(([part]) => part.test(place)) &&
    ONLY_WITH.every(([part, has]) => !part.test(place) || has(procedure));
  const single = (place: string) => played(place) && !ONE_FOR_ALL.some((part) => part.test(place));
  const missed = (place: string) => single(place) && !NOT_MISSED.some(([part]) => part.test(place));
  const unnoticed = (packs: readonly Spoilt[]) =>
    packs.filter(({ procedures }) => !procedures.some(isNoticed)).map(({ place }) => place);

  test('every story comes about as told while nothing is changed', () => {
    expect(isNoticed(procedure)).toBe(false);
  });

  test('a change to any one value turns a story red', () => {
    expect(unnoticed(spoilt(procedure, file, single))).toEqual([]);
  });

  test('the lack of any one part turns a story red', () => {
    const less = lacking(procedure, missed);
    expect(less.length).toBeGreaterThan(10);
    expect(unnoticed(less)).toEqual([]);
  });

  test.each(ONE_FOR_ALL)('a change to one of %s turns a story red', (like) => {
    const alike = spoilt(procedure, file, (place) => played(place) && like.test(place));
    expect(alike.length === 0 || alike.some(({ procedures: changed }) => changed.some(isNoticed))).toBe(true);
  });
});
