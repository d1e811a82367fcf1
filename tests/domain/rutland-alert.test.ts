import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { caseFigures } from '#shared/domain/case-figures.ts';
import { figuresOf } from '#shared/domain/figures.ts';
import { periodOf } from '#shared/domain/periods.ts';
import { documentName } from '#shared/wording/names.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { RUTLAND_ALERT } from '#tests/support/casts.ts';

const amara = (changes = {}) => story(RUTLAND_ALERT).on('Mon 23 Nov 2026').opens('Amara Okafor', changes);
const urgent = { reason: 'The child is not safe there.' };

describe('the reason codes of a practice alert (R3, Q19)', () => {
  test('are one or more, each once and each of the list', () => {
    expect(caseView(amara().seenBy('Ben Rees')).category).toBe(
      'Report not completed for CPC/CLA review; Childs views not ascertained',
    );
    for (const furtherCategories of [['code1'], ['code6', 'code6'], ['code99']])
      expect(story(RUTLAND_ALERT).triesToOpen('Amara Okafor', { furtherCategories })).toEqual({
        reason: 'incomplete',
        field: 'category',
      });
    const none = { category: undefined, furtherCategories: undefined };
    expect(story(RUTLAND_ALERT).triesToOpen('Amara Okafor', none)).toMatchObject({ field: 'category' });
  });
});

describe('a more serious or urgent alert', () => {
  test('goes straight to stage 3 or 4 at the discretion of the chair', () => {
    for (const stage of ['3', '4'])
      expect(amara({ ...urgent, stage }).facts()[1]).toMatchObject({ stage, entry: 'direct' });
    expect(amara().does('Amara Okafor', movesUpTo('3', urgent)).facts()).toMatchObject([
      { stage: '3', entry: 'direct', respondents: [{ person: { name: 'Helen Marsh' } }] },
    ]);
  });

  test('goes straight to no other stage', () => {
    for (const stage of ['2', '5'])
      expect(story(RUTLAND_ALERT).triesToOpen('Amara Okafor', { ...urgent, stage })).toEqual({
        reason: 'directNotProvided',
        next: '1',
        why: ['R-direct'],
      });
    expect(amara().tries('Amara Okafor', movesUpTo('5', urgent))).toMatchObject({
      reason: 'directNotProvided',
      next: '2',
    });
    expect(caseView(amara().seenBy('Amara Okafor')).targets.map(({ key }) => key)).toEqual(['2', '3', '4']);
  });
});

test('only the chair finalises (R6), and CAFCASS as stage 6 is recorded for a child looked after once the LSCB chair has it', () => {
  expect(amara().tries('Ben Rees', saysResolved)).toMatchObject({ reason: 'notPermitted', needs: 'owner' });
  const referral = {
    type: 'recordAct',
    act: 'cafcass',
    with: 'CAFCASS legal',
    on: '2026-11-23',
    text: 'The case note, by secure email.',
  } as const;
  expect(amara().tries('Amara Okafor', referral)).toEqual({ reason: 'actNotNow', act: 'cafcass' });
  const top = amara({ ...urgent, stage: '4' })
    .on('Tue 1 Dec 2026')
    .clocksTick()
    .does('Amara Okafor', movesUpTo('5'));
  expect(top.does('Amara Okafor', referral).facts()).toMatchObject([{ act: 'cafcass' }]);
});

describe('what is counted and kept of an alert', () => {
  const { procedure } = RUTLAND_ALERT;
  const [report] = procedure.reports;
  if (!report) throw new Error('The pack has no report');
  const history = (one: ReturnType<typeof amara>) => ({ state: one.now(), entries: one.entries() });
  const rowOf = (one: ReturnType<typeof amara>) =>
    caseFigures(procedure, history(one), '2026-12-31', { closedOn: [], openOn: [] });
  const movedUp = () =>
    amara()
      .on('Tue 24 Nov 2026')
      .does('Ben Rees', answers('disagree', 'There is no worker.'))
      .does('Amara Okafor', movesUpTo('2'))
      .on('Wed 2 Dec 2026')
      .clocksTick()
      .does('Sunil Rao', answers('accept', 'The report is here.'))
      .does('Amara Okafor', saysResolved);

  test('[R8, R3] is one row of the tracker for the whole alert, with its dates, codes, stages, and whether each was answered in time', () => {
    expect(rowOf(movedUp())).toMatchObject({
      opened: '2026-11-23',
      ended: '2026-12-02',
      days: 7,
      categories: ['code1', 'code6'],
      owner: 'Amara Okafor',
      stages: [
        { stage: '1', began: '2026-11-23', dueOn: '2026-11-30', answered: '2026-11-24', inTime: true },
        { stage: '2', began: '2026-11-24', dueOn: '2026-12-01', answered: '2026-12-02', inTime: false },
      ],
    });
  });

  test('[R8, Q19] is reported each quarter: how many alerts, which themes, and answers in time apart from days to finalise', () => {
    expect(report).toMatchObject({
      period: 'quarter',
      by: ['qualityAssurance'],
      to: ['Performance and QA meeting'],
    });
    const period = periodOf(report, '2027-01-15');
    expect(period).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    const { figures } = figuresOf(procedure, report, [rowOf(movedUp()), rowOf(amara())], period);
    const number = (counts: string, of?: string) =>
      figures.find((one) => one.counts === counts && one.of === of)?.number;
    expect(number('cases')).toBe(2);
    expect(number('byCategory', 'code6')).toBe(2);
    expect(number('byCategory', 'code2')).toBe(0);
    expect(number('answeredInTime', 'inTime')).toBe(1);
    // Nobody has answered the other alert, and its limit passed long before the report.
    expect(number('answeredInTime', 'late')).toBe(2);
    expect(number('daysToEnd')).toBe(7);
  });

  test('[Q18 rutland-alert] goes by the name of its ladder beside the number on the file, too', () => {
    const form = { kind: 'form', format: 'pdf', issue: 'stage 3 2026-11-23' } as const;
    expect(documentName(procedure, 'PA-2026-0001', form)).toBe(
      'PA-2026-0001 Practice Alert Case Note practice alert stage 3 2026-11-23.pdf',
    );
  });

  test('[R18 rutland-alert] points to the whistleblowing policy and to that of the LSCB, and replaces neither', () => {
    expect(procedure.opening.redirects.map(({ instead }) => instead)).toEqual([
      expect.stringContaining('Whistleblowing stays open to you beside this procedure'),
      expect.stringContaining('Resolving Practitioner Disagreements and Escalation of Concerns'),
    ]);
  });

  test('[R4] the chair is reminded where people type, and nobody is told by the product', () => {
    expect(procedure.words.reminder).toContain('Remember to verbally inform the members');
    const told = procedure.acts.filter(({ key }) => ['meetingAhead', 'toldMeeting'].includes(key));
    expect(told.map(({ tells, emailed }) => [tells, emailed])).toEqual([
      [[], undefined],
      [[], undefined],
    ]);
  });

  test('[R19, R20] lists the grounds at opening as examples, not as a closed list that raises an alert', () => {
    expect(procedure.opening.examples.map(({ group, items }) => [group, items.length])).toEqual([
      ['Child protection: what can lead to an alert', 6],
      ['Children looked after: what can lead to an alert', 3],
    ]);
  });
});
