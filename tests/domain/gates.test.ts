import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { advisesFor, movesUpTo, saysResolved, talksWithAllParties } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, NEWCASTLE_DRP, somebody } from '#tests/support/casts.ts';

const heard = { ground: 'restsWithThem', reason: 'It rests with the Director.', views: 'They agree.' };
const withDirector = () =>
  story(NEWCASTLE)
    .on('Mon 23 Nov 2026')
    .opens('Leah Brandt', { ...heard, stage: '5' })
    .on('Tue 1 Dec 2026')
    .clocksTick();
const advisesAgainst = { ...advisesFor, outcome: 'against' } as const;
const decides = (outcome: string): PersonCommand => ({
  type: 'recordAct',
  act: 'decisionAfterAdvice',
  outcome,
  text: 'The child cannot wait.',
});

describe('before the Chief Executive (N24)', () => {
  test('all parties must have talked, and the Director must have advised', () => {
    const first = withDirector().tries('Leah Brandt', movesUpTo('6'));
    expect(first).toMatchObject({ reason: 'gateNotMet', stage: '6', needs: 'partiesDiscussed' });
    const talked = withDirector().does('Leah Brandt', talksWithAllParties);
    expect(talked.tries('Leah Brandt', movesUpTo('6'))).toMatchObject({ needs: 'directorAdvice' });
    const advised = talked.does('Dov Lister', advisesFor);
    expect(advised.does('Leah Brandt', movesUpTo('6')).now().record.runs.at(-1)?.stage).toBe('6');
  });

  test('the refusal names the act and the place in the procedure', () => {
    const refusal = withDirector().tries('Leah Brandt', movesUpTo('6'));
    expect(refusalWords(NEWCASTLE.procedure, refusal)).toEqual({
      what: "Stage 6, Chief Executive can't begin yet.",
      why: 'The procedure asks for this on the record first: “Record the discussion between all parties”. (The CDEP Process.)',
      remedy:
        'Under Actions, choose “Record the discussion between all parties”. It is for the owner of the case (Independent Reviewing Officer).',
    });
  });

  test('advice against leaves it to the IRO, who decides and records what follows (Q5)', () => {
    const against = () =>
      withDirector().does('Leah Brandt', talksWithAllParties).does('Dov Lister', advisesAgainst);
    expect(against().tries('Leah Brandt', movesUpTo('6'))).toMatchObject({
      needs: 'decisionAfterAdvice',
      outcome: 'goOn',
    });
    const stays = against().does('Leah Brandt', decides('goNoFurther'));
    expect(stays.tries('Leah Brandt', movesUpTo('6'))).toMatchObject({ reason: 'gateNotMet' });
    const goes = stays.does('Leah Brandt', decides('goOn')).does('Leah Brandt', movesUpTo('6'));
    expect(goes.now().record.runs.at(-1)?.stage).toBe('6');
  });

  test('nobody goes round it by starting there', () => {
    const started = story(NEWCASTLE).triesToOpen('Leah Brandt', { ...heard, stage: '6' });
    expect(started).toMatchObject({ reason: 'gateNotMet', stage: '6' });
  });

  test('the offer to escalate says what is missing', () => {
    const tale = withDirector();
    const offers = offersFor(NEWCASTLE.procedure, tale.now(), somebody('Leah Brandt'), tale.circumstances());
    expect(offers.find(({ type }) => type === 'escalate')).toMatchObject({
      stage: '6',
      refusal: { reason: 'gateNotMet', needs: 'partiesDiscussed' },
    });
  });
});

describe('email alone in the earlier edition of Newcastle (N4, Q4)', () => {
  const opened = () => story(NEWCASTLE_DRP).on('Mon 23 Nov 2026').opens('Leah Brandt');
  const talk = (mode: 'email' | 'telephone'): PersonCommand => ({
    type: 'recordDiscussion',
    discussion: { with: 'Kofi Mensah', mode, on: '2026-11-23', summary: 'We went through it.' },
  });

  test('does not let stage 1 be settled', () => {
    expect(opened().tries('Leah Brandt', saysResolved)).toEqual({
      reason: 'talkFirst',
      why: ['N4', 'Q4'],
    });
    const mailed = opened().does('Leah Brandt', talk('email'));
    expect(mailed.tries('Leah Brandt', saysResolved)).toMatchObject({ reason: 'talkFirst' });
    const spoken = mailed.does('Leah Brandt', talk('telephone')).does('Leah Brandt', saysResolved);
    expect(spoken.now().record.phase).toBe('resolved');
  });

  test('never holds back the escalation, also where a discussion was offered and not taken up', () => {
    const offered: PersonCommand = {
      type: 'recordDiscussion',
      discussion: {
        with: 'Kofi Mensah',
        mode: 'telephone',
        on: '2026-11-24',
        summary: 'Three calls, none returned.',
        notTakenUp: true,
      },
    };
    const lapsed = opened()
      .on('Tue 24 Nov 2026')
      .does('Leah Brandt', offered)
      .on('Tue 1 Dec 2026')
      .clocksTick();
    expect(lapsed.tries('Leah Brandt', saysResolved)).toMatchObject({ reason: 'talkFirst' });
    const up = lapsed.does('Leah Brandt', movesUpTo('2'));
    expect(up.does('Leah Brandt', saysResolved).now().record.phase).toBe('resolved');
  });

  test('is only warned of in the later edition', () => {
    const emailed = (tale: Story) => tale.seenBy('Leah Brandt');
    const tale = story(NEWCASTLE).opens('Leah Brandt', {
      discussion: { with: 'Kofi Mensah', mode: 'email', on: '2026-11-20', summary: 'I wrote to him.' },
    });
    expect(caseView(emailed(tale)).problems).toEqual([
      {
        seq: 2,
        text: 'No discussion face to face or by telephone is on the record.',
        remedy: 'Talk it over and record the discussion: email alone is not good practice.',
      },
    ]);
    expect(tale.does('Leah Brandt', saysResolved).now().record.phase).toBe('resolved');
  });

  test('a stage may not be passed over there (N5 is the later edition alone)', () => {
    expect(opened().tries('Leah Brandt', movesUpTo('3', heard))).toEqual({
      reason: 'directNotProvided',
      next: '2',
      why: ['Q4'],
    });
  });
});

describe('the record and the dispute are two things in Newcastle (N14, Q5)', () => {
  test('from the Director on the record may be authorised though the dispute lives', () => {
    const closed = withDirector().does('Leah Brandt', { type: 'authorise' });
    expect(closed.now()).toMatchObject({ record: { phase: 'lapsed' }, authorised: { entry: 5 } });
    expect(closed.now().record.resolution).toBeUndefined();
    expect(closed.due()).toEqual({});
    expect(closed.tries('Leah Brandt', movesUpTo('6'))).toMatchObject({ reason: 'gateNotMet' });
    const ids = { from: () => 'id', fresh: () => 'id' };
    expect(noticeView(closed.seenBy('Dov Lister'), 'outcome:end', ids)?.title).toBe(
      'Closed at stage 5: not resolved in this record',
    );
    expect(noticeView(closed.seenBy('Dov Lister'), 'alert:2', ids)).toMatchObject({ asks: true });
  });

  test('the advice and the referral then stand beside it', () => {
    const closed = withDirector().does('Leah Brandt', { type: 'authorise' });
    const record = closed.now().record;
    const referral: PersonCommand = {
      type: 'recordAct',
      act: 'cafcass',
      outcome: 'egress',
      with: 'CAFCASS legal',
      on: '2026-12-01',
      text: 'The report.',
      reason: 'The placement ends before the Chief Executive is back.',
    };
    const later = closed
      .does('Leah Brandt', talksWithAllParties)
      .does('Dov Lister', advisesAgainst)
      .does('Leah Brandt', referral);
    expect(later.now().record).toEqual(record);
    expect(later.now().beside.acts.map(({ act }) => act)).toEqual([
      'partiesDiscussed',
      'directorAdvice',
      'cafcass',
    ]);
  });

  test('below the Director it is authorised when it is resolved, and not before', () => {
    const early = story(NEWCASTLE)
      .on('Mon 23 Nov 2026')
      .opens('Leah Brandt', { ...heard, stage: '4' })
      .on('Tue 1 Dec 2026')
      .clocksTick();
    expect(early.tries('Leah Brandt', { type: 'authorise' })).toEqual({
      reason: 'notNow',
      command: 'authorise',
      phase: 'lapsed',
    });
  });
});
