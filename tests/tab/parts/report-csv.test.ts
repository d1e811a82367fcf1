import { expect, test } from 'vitest';
import type { ReportView } from '#shared/contract/reports.ts';
import { hashOf, routeOf } from '#tab/pages/route.ts';
import { csvName, reportCsv } from '#tab/parts/reports/report-csv.ts';

const VIEW: ReportView = {
  procedure: 'rutland-alert',
  report: 'tracker',
  title: 'Practice alert tracker',
  under: 'Practice alerts. It goes to: Quality Assurance Service.',
  period: { from: '2025-12-04', to: '2026-12-03', words: 'Thu 4 Dec 2025 to Thu 3 Dec 2026' },
  previous: '2025-12-03',
  cases: 2,
  lines: [{ key: 'cases', label: 'Cases opened', value: '2', explained: 'Every case counts once.' }],
  tables: [
    {
      key: 'byService',
      caption: 'By service',
      explained: 'A case counts under every service.',
      of: 'Service',
      columns: ['Cases', 'Formal'],
      rows: [
        { label: '=HYPERLINK("https://bad.example")', numbers: [2, 1] },
        { label: 'Health, "CAMHS"', numbers: [1, 0] },
      ],
    },
  ],
  items: {
    caption: 'Case by case',
    explained: 'No child is named.',
    rows: [
      {
        reference: 'PA-2026-0001',
        opened: { day: '2026-11-23', text: 'Mon 23 Nov 2026' },
        about: ['Code 1', 'Code 6'],
        stages: [{ stage: 'Practice alert stage 1', answer: 'Not answered' }],
        end: 'Open',
        days: 8,
      },
    ],
  },
  why: [],
  rules: {},
};

test('[R8] the tracker can be taken away as a file for a spreadsheet, with days that sort', () => {
  expect(reportCsv(VIEW)).toBe(
    [
      '\uFEFFPractice alert tracker',
      'Thu 4 Dec 2025 to Thu 3 Dec 2026',
      'Practice alerts. It goes to: Quality Assurance Service.',
      '',
      'Cases opened,2,Every case counts once.',
      '',
      'Service,Cases,Formal',
      `"'=HYPERLINK(""https://bad.example"")",2,1`,
      '"Health, ""CAMHS""",1,0',
      '',
      'Reference,Opened,About,Stages and answers,Ended,How it ended,Working days',
      'PA-2026-0001,2026-11-23,Code 1; Code 6,Practice alert stage 1: Not answered,,Open,8',
      '',
    ].join('\r\n'),
  );
  expect(csvName(VIEW)).toBe('rutland-alert tracker 2026-12-03.csv');
});

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])(
  'a name that a spreadsheet would carry out is kept a name: %j',
  (label) => {
    const [table] = VIEW.tables;
    const rows = [{ label, numbers: [1, 0] }];
    const csv = reportCsv({
      ...VIEW,
      lines: [],
      items: undefined,
      tables: table ? [{ ...table, rows }] : [],
    });
    expect(csv).toContain(`"'${label}",1,0`);
  },
);

test('the page of reports has an address of its own', () => {
  expect(hashOf({ page: 'reports' })).toBe('#/reports');
  expect(routeOf('#/reports')).toEqual({ page: 'reports' });
});
