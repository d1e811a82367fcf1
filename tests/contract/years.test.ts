import { describe, expect, test } from 'vitest';
import { formModel } from '#bot/application/documents/form.ts';
import { caseView } from '#bot/application/views/case-view.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import { answers } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE } from '#tests/support/casts.ts';

/** Opened on Mon 14 Dec 2026, and due on Mon 21 Dec. */
const opened = () => story(NEWCASTLE).on('Mon 14 Dec 2026').opens('Leah Brandt');
const todo = ['2026-12-18', '2027-01-08'].map((by) => ({ what: 'Visit', who: 'Kofi', by }));
const answered = () => opened().does('Kofi Mensah', answers('accept', 'Yes.', todo));
const view = (tale: Story) => caseView(tale.seenBy('Leah Brandt'));
const last = (tale: Story) => view(tale).entries.at(-1);

describe('a date of another year than the one it is read beside carries its year', () => {
  test('in an entry, beside the day of the entry', () => {
    expect(last(answered())?.details.map(({ label }) => label)).toEqual([
      'Kofi, by Fri 18 Dec',
      'Kofi, by Fri 8 Jan 2027',
      'The limit covers the action too',
    ]);
    const change = {
      type: 'recordAct',
      act: 'significantChange',
      on: '2026-12-11',
      text: 'He moves.',
    } as const;
    expect(last(opened().does('Leah Brandt', change))?.details).toEqual([
      { label: 'When the change was agreed or directed', value: 'Fri 11 Dec' },
      { label: 'Hold a Looked After review', value: 'By Fri 8 Jan 2027' },
    ]);
    const asks = { type: 'askForTime', until: '2027-01-04', reason: 'Christmas.' } as const;
    expect(last(opened().does('Kofi Mensah', asks))?.did).toBe(
      'asked for time until Mon 4 Jan 2027; the limit stands',
    );
  });

  test('in the thread and on the rest of the page, beside the day on which it is read', () => {
    const days = (tale: Story) => [...new Set(view(tale).entries.map(({ day }) => day))];
    expect(days(answered())).toEqual(['Mon 14 Dec']);
    expect(days(answered().on('Mon 4 Jan 2027'))).toEqual(['Mon 14 Dec 2026']);
    const lines = (tale: Story) => view(tale).actions.map(({ line }) => line);
    expect(lines(answered())).toEqual(['Kofi, by Fri 18 Dec', 'Kofi, by Fri 8 Jan 2027']);
    expect(lines(answered().on('Mon 4 Jan 2027'))).toEqual([
      'Kofi, by Fri 18 Dec 2026; its time has passed',
      'Kofi, by Fri 8 Jan',
    ]);
    const rung = (tale: Story) => view(tale).ladder.find(({ key }) => key === '1');
    expect(rung(answered())?.lines).toContain('Kofi Mensah accepted, Mon 14 Dec');
    expect(rung(answered().on('Mon 4 Jan 2027'))?.lines).toContain('Kofi Mensah accepted, Mon 14 Dec 2026');
    expect(rung(answered().on('Mon 4 Jan 2027'))?.due?.text).toBe('Mon 21 Dec 2026');
    expect(view(opened().on('Mon 4 Jan 2027').clocksTick()).ask.detail).toMatch(/^Mon 21 Dec 2026 ·/);
  });

  test('in what has gone wrong, beside the day on which it did', () => {
    const change = {
      type: 'recordAct',
      act: 'significantChange',
      on: '2026-12-03',
      text: 'He moves.',
    } as const;
    const passed = opened().does('Leah Brandt', change).on('Mon 4 Jan 2027').clocksTick();
    expect(view(passed).problems.map(({ text }) => text)).toContain(
      '“Hold a Looked After review” was due by Thu 31 Dec 2026, and is not on the record.',
    );
  });

  test('in the form, beside the day of what was recorded', () => {
    const advice = {
      type: 'recordAct',
      act: 'legalAdvice',
      on: '2026-12-11',
      text: 'On the order.',
    } as const;
    const scene = opened().on('Mon 4 Jan 2027').does('Leah Brandt', advice).seenBy('Leah Brandt');
    const acts = formModel(scene, 'Newcastle', scene.now).sections.find(
      ({ heading }) => heading === 'Also on the record',
    );
    expect(acts?.blocks[0]).toEqual({
      kind: 'facts',
      facts: [
        { label: 'Leah Brandt sought independent legal advice', value: 'Mon 4 Jan 2027' },
        { label: 'When it was sought', value: 'Fri 11 Dec 2026' },
      ],
    });
  });

  test('and a card, which stands for weeks, goes without', () => {
    const card = noticeView(opened().seenBy('Kofi Mensah'), 'alert:2', ids);
    expect(card?.line).toBe('by Mon 21 Dec · 5 working days');
  });
});
