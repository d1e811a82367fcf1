import { expect, test } from 'vitest';
import { hashOf, type Route, routeOf } from '#tab/pages/route.ts';

const pages: readonly Route[] = [
  { page: 'caseload' },
  { page: 'raise' },
  { page: 'case', id: 'c-1' },
  { page: 'administration', part: { page: 'procedures' } },
  { page: 'administration', part: { page: 'draft', procedure: 'our-own' } },
  { page: 'administration', part: { page: 'version', procedure: 'our-own', version: 12 } },
  { page: 'administration', part: { page: 'calendar' } },
  { page: 'administration', part: { page: 'people' } },
  { page: 'administration', part: { page: 'log' } },
];

test('every page has an address that leads to it', () => {
  for (const page of pages) expect(routeOf(hashOf(page))).toEqual(page);
  expect(new Set(pages.map(hashOf)).size).toBe(pages.length);
});

test('an address that stands for no page leads to the caseload', () => {
  for (const hash of ['#/administration/else', '#/administration/drafts/No', '#/nothing', ''])
    expect(routeOf(hash)).toEqual({ page: 'caseload' });
});
