import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

const leah = () => story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt');
const records = (act: string, more: object = {}): PersonCommand => ({ type: 'recordAct', act, ...more });
const advice = records('legalAdvice', { on: '2026-11-20', with: 'Counsel', text: 'On the order.' });

function lastWords(tale: Story, { procedure } = NEWCASTLE) {
  const entry = tale.entries().at(-1);
  return entry && entryWords(procedure, entry);
}

describe('what a pack lets people put on the record beside the steps of the ladder', () => {
  test('legal advice sought stands in the thread in the words of the pack (N8)', () => {
    expect(lastWords(leah().does('Leah Brandt', advice))).toEqual({
      did: 'sought independent legal advice',
      words: 'On the order.',
      details: [
        { label: 'Who was asked', value: 'Counsel' },
        { label: 'When it was sought', value: 'Fri 20 Nov' },
      ],
      quiet: false,
    });
  });

  test('an obstacle outside control is recorded, and the escalation goes on all the same (N9)', () => {
    const obstacle = records('obstacle', { outcome: 'courtDelay', text: 'The hearing is in March.' });
    const told = leah().does('Kofi Mensah', obstacle);
    expect(lastWords(told)?.details).toEqual([{ label: 'What kind', value: 'Court delays' }]);
    expect(told.now().record.phase).toBe('waiting');
    expect(told.due()).toEqual({ stage: '2026-11-30', overall: '2026-12-21' });
  });

  test('the CSSU service manager told early gets a card, and may then read the case (N22)', () => {
    const told = leah().does('Leah Brandt', records('toldCssu'));
    const last = told.entries().at(-1);
    const cards = last ? noticesFor(told.now(), last) : [];
    expect(cards.map(({ key, to }) => `${key} ${to.name}`)).toEqual(['told:3 Carys Webb']);
    const ids = { from: () => 'id', fresh: () => 'id' };
    expect(noticeView(told.seenBy('Carys Webb'), 'told:3', ids)).toMatchObject({
      title: 'You are told of a case discussion and escalation',
      note: 'Nothing is asked of you',
      asks: false,
    });
    expect(caseView(told.seenBy('Carys Webb')).parties.map(({ name }) => name)).toContain('Carys Webb');
  });

  test('where nobody holds the role that is told, the owner hears of it', () => {
    const told = leah().isHeldBy('cssuServiceManager').does('Leah Brandt', records('toldCssu'));
    const last = told.entries().at(-1);
    expect(last && noticesFor(told.now(), last)).toMatchObject([
      { key: 'problem:3', to: { name: 'Leah Brandt' } },
    ]);
    expect(caseView(told.seenBy('Leah Brandt')).problems).toMatchObject([
      { text: 'Nobody holds the role Service manager for CSSU.' },
    ]);
  });

  test('the referral to CAFCASS names what was sent, to whom and when, and only goes securely (N16)', () => {
    const reason = 'The placement ends this week.';
    const sent = { with: 'CAFCASS legal', on: '2026-11-23', text: 'The record.', reason };
    expect(leah().tries('Leah Brandt', records('cafcass', sent))).toMatchObject({
      reason: 'incomplete',
      field: 'outcome',
    });
    expect(leah().tries('Leah Brandt', records('cafcass', { ...sent, outcome: 'openEmail' }))).toMatchObject({
      reason: 'incomplete',
      field: 'outcome',
    });
    const referred = leah().does('Leah Brandt', records('cafcass', { ...sent, outcome: 'egress' }));
    expect(lastWords(referred)?.details).toContainEqual({
      label: 'How it was sent',
      value: 'In writing, by secure email (Egress)',
    });
  });

  test('a Cafcass referral in Oxfordshire takes the grounds of regulation 45(3) (O7)', () => {
    const referral = records('cafcass', {
      outcome: 'decisions',
      with: 'Helen Marsh',
      on: '2026-11-23',
      text: 'No answer in four weeks.',
    });
    const referred = story(OXFORDSHIRE).opens('Amara Okafor').does('Amara Okafor', referral);
    expect(lastWords(referred, OXFORDSHIRE)).toMatchObject({
      did: 'referred the matter to Cafcass',
      details: [{ value: 'Effectively implementing decisions of a review' }, {}, {}],
    });
  });

  test.each([
    ['the text', { on: '2026-11-20', outcome: 'electronically', with: 'Dov' }, 'text'],
    ['whom', { on: '2026-11-20', outcome: 'electronically', text: 'All of it.' }, 'actWith'],
    ['the day', { outcome: 'electronically', text: 'All of it.', with: 'Dov' }, 'actDate'],
    ['a day that has come', { on: '2026-11-24', outcome: 'paper', text: 'All.', with: 'Dov' }, 'actDate'],
    ['how', { on: '2026-11-20', text: 'All of it.', with: 'Dov' }, 'outcome'],
  ])('sharing the report above the Assistant Director asks for %s (N23)', (_, more, field) => {
    const early = { ...more, reason: 'The court asked for it.' };
    expect(leah().tries('Leah Brandt', records('sharedReport', early))).toMatchObject({
      reason: 'incomplete',
      field,
    });
  });

  test('an act is for those whom the pack names, and for nobody else', () => {
    expect(leah().tries('Kofi Mensah', advice)).toEqual({
      reason: 'notYourAct',
      act: 'legalAdvice',
      owner: somebody('Leah Brandt'),
    });
    expect(leah().tries('Leah Brandt', records('nonsense'))).toEqual({ reason: 'unknownAct' });
    expect(leah().tries('Mallory Vane', advice)).toMatchObject({ reason: 'notPermitted' });
  });

  test('only what the pack lets stand beside a closed record is possible after authorising (N12)', () => {
    const closed = leah().does('Leah Brandt', saysResolved).does('Leah Brandt', { type: 'authorise' });
    const record = closed.now().record;
    const later = closed.does('Leah Brandt', advice);
    expect(later.now().record).toEqual(record);
    expect(later.now().beside.acts).toMatchObject([{ act: 'legalAdvice', with: 'Counsel' }]);
    const obstacle = records('obstacle', { outcome: 'staffing', text: 'No worker.' });
    expect(closed.tries('Leah Brandt', obstacle)).toMatchObject({ reason: 'authorised' });
  });

  test('what has its place at another stage is not offered, and is refused with where it belongs', () => {
    const offered = (who: string, tale: Story) =>
      offersFor(NEWCASTLE.procedure, tale.now(), somebody(who), tale.circumstances()).flatMap(
        ({ act }) => act ?? [],
      );
    expect(offered('Leah Brandt', leah())).toEqual([
      'toldCssu',
      'legalAdvice',
      'obstacle',
      'sharedReport',
      'significantChange',
      'reviewHeld',
      'cafcass',
      'communication',
    ]);
    expect(offered('Kofi Mensah', leah())).toEqual(['obstacle', 'communication']);
    expect(leah().tries('Leah Brandt', records('directorAdvice'))).toEqual({
      reason: 'actNotNow',
      act: 'directorAdvice',
    });
  });
});
