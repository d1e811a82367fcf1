import { describe, expect, test } from 'vitest';
import { openingForm } from '#bot/application/views/opening-form.ts';
import { caseFigures } from '#shared/domain/case-figures.ts';
import { figuresOf } from '#shared/domain/figures.ts';
import { movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { type Cast, NEWCASTLE, NEWCASTLE_DRP } from '#tests/support/casts.ts';

const form = ({ procedure }: Cast) =>
  openingForm(procedure, 'leah-brandt', story(NEWCASTLE).on('Mon 23 Nov 2026').circumstances());

describe.each([
  ['newcastle-cdep', NEWCASTLE],
  ['newcastle-drp', NEWCASTLE_DRP],
] as const)('%s', (_, cast) => {
  const { procedure } = cast;

  test('[N10 newcastle-cdep newcastle-drp] where people type it says that no views on staff are taken down', () => {
    expect(form(cast).words.reminder).toBe(
      'Only the details of the dispute and action taken should be recorded. Views on the performance of individual staff must not be recorded.',
    );
    expect(procedure.rules.N10?.says).toContain('Views on the performance of individual staff');
  });

  test('[N19 newcastle-cdep newcastle-drp] who opens a record is shown which talks are none', () => {
    expect(form(cast).redirects).toMatchObject([{ why: ['N19', 'N20'] }]);
  });

  test('[N16 newcastle-cdep newcastle-drp] the referral is never emailed, and Egress is the only way it was sent', () => {
    const referral = procedure.acts.find(({ key }) => key === 'cafcass');
    expect(referral?.emailed).toBeUndefined();
    expect(referral?.fields.outcome).toEqual({
      label: 'How it was sent',
      required: true,
      choices: [{ key: 'egress', label: 'In writing, by secure email (Egress)' }],
    });
  });

  test('the product itself says nothing of a case by email', () => {
    expect(procedure.stages.filter(({ confirmedByEmail }) => confirmedByEmail)).toEqual([]);
    expect(procedure.acts.filter(({ emailed }) => emailed)).toEqual([]);
  });
});

describe('[N17 newcastle-cdep] CSSU reports on usage by category', () => {
  const { procedure } = NEWCASTLE;
  const [report] = procedure.reports;
  const counted = (told: Story) =>
    caseFigures(
      procedure,
      { state: told.now(), entries: told.entries() },
      '2026-12-01',
      told.circumstances().calendar,
    );
  const opened = (category: string) =>
    story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt', { category });

  test('and on nothing else that the source does not ask for', () => {
    expect(procedure.reports.map(({ key }) => key)).toEqual(['usage']);
    expect(report).toMatchObject({ by: ['cssuServiceManager'], period: 'onDemand', itemised: 'all' });
  });

  test('each category with its cases, how far they went, and how many were settled', () => {
    if (!report) throw new Error('There is no report');
    const cases = [
      counted(opened('driftDelay').does('Leah Brandt', saysResolved)),
      counted(opened('driftDelay').on('Tue 1 Dec 2026').clocksTick().does('Leah Brandt', movesUpTo('2'))),
      counted(opened('childsVoice')),
    ];
    const { figures } = figuresOf(procedure, report, cases, { from: '2026-11-01', to: '2026-11-30' });
    const of = (counts: string) =>
      figures
        .filter((one) => one.counts === counts && one.number > 0)
        .map(({ of: what, number }) => [what, number]);
    expect(of('cases')).toEqual([[undefined, 3]]);
    expect(of('byCategory')).toEqual([
      ['driftDelay', 2],
      ['childsVoice', 1],
    ]);
    expect(of('byStage')).toEqual([
      ['1', 3],
      ['2', 1],
    ]);
  });
});
