import { expect, test } from 'vitest';
import { readHoldingsFile } from '#bot/application/administration/read-holdings-file.ts';
import type { HoldingsView } from '#shared/contract/holdings.ts';
import {
  holdingAsked,
  holdingDraft,
  holdingProblems,
} from '#tab/parts/administration/people/holding-draft.ts';
import { holdingsCsv } from '#tab/parts/administration/people/holdings-csv.ts';
import { roleRows } from '#tab/parts/administration/people/role-rows.ts';

const person = (name: string) => ({ id: name, name, mail: `${name}@practice.example` });
const view: HoldingsView = {
  revision: 1,
  today: '2026-11-24',
  roles: [
    { key: 'iro', label: 'Reviewing officer', procedures: ['re'] },
    { key: 'head', label: 'Head', procedures: ['re'] },
    { key: 'old', label: 'old', procedures: [] },
  ],
  holdings: [
    { id: '1', role: 'head', person: person('lena'), from: '2027-01-01', when: 'ahead' },
    { id: '2', role: 'iro', person: person('ben'), to: '2026-01-01', when: 'ended' },
    { id: '3', role: 'iro', person: person('ama'), team: 'North, "A"', deputy: person('ivo'), when: 'now' },
  ],
};

test('a role that nobody holds today stands out, though somebody will; one that is out of use does not', () => {
  expect(roleRows(view).map(({ key, vacant }) => `${key} ${vacant}`)).toEqual([
    'iro false',
    'head true',
    'old false',
  ]);
});

test('who holds a role now comes before who did', () => {
  expect(roleRows(view)[0]?.holdings.map(({ id }) => id)).toEqual(['3', '2']);
});

test('the downloaded list is a file that the import reads, without what has ended', () => {
  const { rows, faults } = readHoldingsFile(holdingsCsv(view));
  expect(faults).toEqual([]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    { role: 'head', person: 'lena@practice.example', team: '', from: '2027-01-01', to: '', deputy: '' },
    {
      role: 'iro',
      person: 'ama@practice.example',
      team: 'North, "A"',
      from: '',
      to: '',
      deputy: 'ivo@practice.example',
    },
  ]);
});

test('a holding goes out without what was left empty, and not without a person', () => {
  const empty = holdingDraft('iro');
  expect(holdingProblems(empty)).toMatchObject({ person: 'Name the person.', role: undefined });
  const filled = { ...empty, person: person('ama'), team: ' ', from: '2026-11-24' };
  expect(holdingProblems(filled)).toBeUndefined();
  expect(holdingAsked(filled)).toEqual({ role: 'iro', person: 'ama', from: '2026-11-24' });
  expect(holdingProblems({ ...filled, to: 'soon' })).toMatchObject({
    to: 'Give a day we can read, or leave it empty.',
  });
});

test('a holding that is changed begins as it is', () => {
  const [, , holding] = view.holdings;
  expect(holdingAsked(holdingDraft('iro', holding))).toEqual({
    role: 'iro',
    person: 'ama',
    team: 'North, "A"',
    deputy: 'ivo',
  });
});
