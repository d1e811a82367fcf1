import { describe, expect, test } from 'vitest';
import { effectsFor } from '#shared/domain/effects.ts';
import { movesUpTo } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { RUTLAND_ALERT, RUTLAND_DISAGREEMENT } from '#tests/support/casts.ts';

const { procedure } = RUTLAND_DISAGREEMENT;
const amara = (changes = {}) =>
  story(RUTLAND_DISAGREEMENT).on('Mon 23 Nov 2026').opens('Amara Okafor', changes);
const flag = {
  type: 'raiseFlag',
  flag: 'significantHarm',
  reason: 'Kit has not been seen since Friday.',
} as const;

/** What an entry would have placed on the child's file. */
function filedBy(told: ReturnType<typeof amara>) {
  const all = told.entries();
  return all
    .slice(-told.facts().length)
    .flatMap((entry) =>
      effectsFor(procedure, told.now(), entry).flatMap((effect) =>
        effect.kind === 'fileDocument' ? [`${effect.document.kind} ${effect.document.issue}`] : [],
      ),
    );
}

describe('what a disagreement leaves standing', () => {
  test('[R15] the plan: no decision is suspended, and people are told so where they type', () => {
    expect(procedure.words.reminder).toContain(
      'An open disagreement does not suspend a decision: all staff go on working',
    );
  });

  test('[R16] the way of settling it outside of professional meetings: none is booked unasked before stage 3', () => {
    expect(procedure.words.reminder).toContain('Keep disagreements out of professional meetings');
    expect(procedure.stages.map(({ key, meeting }) => [key, meeting?.obligatory])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['3', 'whenBegun'],
      ['4', undefined],
    ]);
  });

  test('[R18 rutland-disagreement] the whistleblowing policy and that of the LSCB, which are pointed to before a case is opened', () => {
    expect(procedure.opening.redirects.map(({ instead }) => instead)).toEqual([
      expect.stringContaining('Whistleblowing stays open to you beside this procedure'),
      expect.stringContaining('Resolving Practitioner Disagreements and Escalation of Concerns'),
    ]);
  });
});

describe('a belief that a child is at risk of significant harm', () => {
  test('[R11] can be said by everybody who has a part in the case, and takes it to stage 4 in the same step', () => {
    for (const who of ['Amara Okafor', 'Tom Whitlock', 'Ben Rees', 'Dov Lister', 'Grace Hall'])
      expect(amara().does(who, flag).facts()).toMatchObject([
        { type: 'FlagRaised', flag: 'significantHarm' },
        {
          type: 'StageStarted',
          stage: '4',
          entry: 'direct',
          milestones: [{ dueOn: '2026-11-23', until: 'seen' }],
        },
      ]);
  });

  test('[R11] does so on top of everything that otherwise waits: review, next steps, meeting, referral', () => {
    expect(amara().tries('Amara Okafor', movesUpTo('2'))).toMatchObject({ reason: 'gateNotMet' });
    expect(amara().tries('Amara Okafor', movesUpTo('4'))).toMatchObject({ reason: 'notPermitted' });
    const opened = amara({ flags: [{ flag: 'significantHarm', reason: flag.reason }] });
    expect(opened.now().record.runs.map(({ stage }) => stage)).toEqual(['4']);
    expect(opened.due()).toEqual({ 'milestone:reached': '2026-11-23' });
  });

  test("[R11, R2] files nothing: the referral is not the child's file", () => {
    expect(filedBy(amara().does('Tom Whitlock', flag))).toEqual([]);
  });
});

test('[Q18 rutland-disagreement] neither ladder of Rutland calls a rung a stage alone', () => {
  expect([procedure.words.stage, RUTLAND_ALERT.procedure.words.stage]).toEqual([
    'disagreement stage',
    'practice alert stage',
  ]);
});

test('[R2] what the line manager approves is on the file as it then stands, and nothing that came after', () => {
  const words = { type: 'recordAct', act: 'fileWording', text: 'Two options; the second, for Kit.' } as const;
  const yes = { type: 'recordAct', act: 'fileApproval', outcome: 'approved', text: 'Agreed.' } as const;
  const no = { ...yes, outcome: 'notApproved' } as const;
  expect(filedBy(amara().does('Amara Okafor', words))).toEqual([]);
  expect(filedBy(amara().does('Amara Okafor', words).does('Ben Rees', no))).toEqual([]);
  expect(filedBy(amara().does('Amara Okafor', words).does('Ben Rees', yes))).toEqual([
    'form 2026-11-23 entry 4',
  ]);
});
