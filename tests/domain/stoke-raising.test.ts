import { describe, expect, test } from 'vitest';
import { openingForm } from '#bot/application/views/opening-form.ts';
import { story } from '#tests/support/case-story.ts';
import { STOKE } from '#tests/support/casts.ts';

const carol = (changes = {}) => story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', changes);

describe('the form for raising a concern in Stoke', () => {
  const form = openingForm(STOKE.procedure, 'carol-finch', carol().circumstances());

  test('[S1] is for children subject of a child protection plan, and says so', () => {
    expect(form.scope).toBe('Children who are subject of a child protection plan.');
    expect(form.why.opening).toContain('S1');
    expect(form.rules.S1?.says).toMatch(/children who are subject of a child protection plan/);
  });

  test('[S8] sends a concern about a CRM its own short way, and has no category for it', () => {
    expect(form.redirects).toEqual([
      {
        concern: 'A concern about a Conference and Review Manager',
        instead:
          "First contact the CRM and try to resolve it with them directly. If it is not resolved, take it to the CRM's Service Manager. It is not an escalation under this policy.",
        why: ['S8'],
      },
    ]);
    expect(form.categories.filter(({ label }) => /CRM|Conference and Review Manager/.test(label))).toEqual(
      [],
    );
  });

  test('[S2] has six reasons of list 2.1 and fourteen of list 2.2, each list with what it means', () => {
    const inGroup = (group: string) => form.categories.filter((one) => one.group === group).length;
    expect([inGroup('informal'), inGroup('formal')]).toEqual([6, 14]);
    expect(form.groups?.map(({ note }) => note)).toEqual([
      'Nothing bars taking one of these further: a stage can begin on it with a reason.',
      'They should be attempted to be resolved at an informal level in first instance.',
    ]);
  });

  test('[S7] twelve changes are listed, and the list is open', () => {
    const change = STOKE.procedure.acts.find(({ key }) => key === 'significantChange');
    expect(change?.fields.outcome?.choices.length).toBe(13);
    expect(change?.fields.outcome?.choices.at(-1)?.label).toBe('Another significant change');
  });
});

test('[S19] the policy carries its dates: devised October 2021, review October 2022', () => {
  expect(STOKE.procedure.source).toMatchObject({
    inUseFrom: '2021-10-01',
    reviewBy: '2022-10-01',
    why: ['S19'],
  });
});
