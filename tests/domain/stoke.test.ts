import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { answers, movesUpTo } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { STOKE, somebody } from '#tests/support/casts.ts';

const carol = (changes = {}) => story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', changes);
const act = (key: string, more: object): PersonCommand => ({ type: 'recordAct', act: key, ...more });
const endsAs = (outcome: string): PersonCommand => ({
  type: 'recordResolution',
  text: 'The core group met.',
  outcome,
  overallReason: 'It had not met since March.',
});
const asks = act('askAgreement', { text: 'Two calls and a meeting.' });
const answersAgreement = (outcome: string) =>
  act('agreement', { outcome, on: '2026-11-23', text: 'I have looked at what was tried.' });

describe('a formal start in Stoke (S5, Q16)', () => {
  test('needs the recorded agreement of the CP and QA Service Manager', () => {
    const refusal = carol().tries('Carol Finch', movesUpTo('1'));
    expect(refusal).toMatchObject({ reason: 'gateNotMet', needs: 'agreement', outcome: 'agreed' });
    expect(refusalWords(STOKE.procedure, refusal).remedy).toBe(
      "Under Actions, choose “Record the service manager's agreement” with the outcome “Agreed”. It is for the owner of the case (Conference and Review Manager) or the CP and QA Service Manager.",
    );
    const asked = carol().does('Carol Finch', asks);
    const last = asked.entries().at(-1);
    expect(last && noticesFor(asked.now(), last)).toMatchObject([{ to: { name: 'Quinn Abara' } }]);
    const agreed = asked.does('Quinn Abara', answersAgreement('agreed'));
    expect(agreed.does('Carol Finch', movesUpTo('1')).facts()).toMatchObject([
      { stage: '1', entry: 'raised', respondents: [{ person: { name: 'Sunil Rao' } }] },
    ]);
  });

  test('is held back by a refusal, until it is agreed to after all', () => {
    const refused = carol().does('Carol Finch', asks).does('Quinn Abara', answersAgreement('refused'));
    expect(refused.tries('Carol Finch', movesUpTo('1'))).toMatchObject({ reason: 'gateNotMet' });
    const agreed = refused.does('Quinn Abara', answersAgreement('agreed'));
    expect(agreed.does('Carol Finch', movesUpTo('1')).now().record.phase).toBe('waiting');
  });

  test('cannot be the way a case is opened', () => {
    const refusal = story(STOKE).triesToOpen('Carol Finch', { stage: '1' });
    expect(refusal).toMatchObject({ reason: 'gateNotMet' });
  });

  test('needs no agreement when it goes exceptionally straight higher, only its reasons (S4)', () => {
    expect(carol().tries('Carol Finch', movesUpTo('2'))).toEqual({
      reason: 'incomplete',
      field: 'reason',
      why: ['S4', 'S15'],
    });
    const urgent = carol().does('Carol Finch', movesUpTo('2', { reason: 'The child is at risk.' }));
    expect(urgent.facts()).toMatchObject([{ stage: '2', entry: 'direct', reason: 'The child is at risk.' }]);
  });

  test('while the agreement is missing, the page offers the exceptional way and no other', () => {
    const view = caseView(carol().seenBy('Carol Finch'));
    const ways = view.offers.filter(({ command }) => command === 'escalate');
    expect(ways.map(({ label, allowed }) => [label, allowed])).toEqual([
      ['Start stage 1', false],
      ['Go straight to stage 2', true],
    ]);
    expect(view.targets.map(({ key }) => key)).toEqual(['2', '3', '4']);
  });
});

describe('what an escalation in Stoke is about', () => {
  test('has a reason of the lists and says where the concern came from (S2, S3)', () => {
    expect(story(STOKE).triesToOpen('Carol Finch', { source: undefined })).toEqual({
      reason: 'incomplete',
      field: 'source',
    });
    expect(story(STOKE).triesToOpen('Carol Finch', { source: 'rumour' })).toMatchObject({ field: 'source' });
    expect(story(STOKE).triesToOpen('Carol Finch', { category: 'weather' })).toMatchObject({
      field: 'category',
    });
    expect(caseView(carol().seenBy('Carol Finch')).entries[0]?.details.slice(0, 2)).toEqual([
      { label: 'Category', value: "Avoidable drift and delay in children's plans" },
      { label: 'Where it came from', value: 'Mid-point review' },
    ]);
  });

  test('takes a reason before a formal stage when it is one of the informal list (Q17)', () => {
    const agreed = () =>
      carol({ category: 'absence' })
        .does('Carol Finch', asks)
        .does('Quinn Abara', answersAgreement('agreed'));
    expect(agreed().tries('Carol Finch', movesUpTo('1'))).toEqual({
      reason: 'incomplete',
      field: 'reason',
      why: ['S2', 'Q17'],
    });
    const formal = agreed().does('Carol Finch', movesUpTo('1', { reason: 'It is the fourth time.' }));
    expect(formal.now().record.runs[0]).toMatchObject({ stage: '1', reason: 'It is the fourth time.' });
  });

  test('several reasons are not chosen there: one is', () => {
    expect(story(STOKE).triesToOpen('Carol Finch', { furtherCategories: ['health'] })).toMatchObject({
      field: 'category',
    });
  });
});

test('the CRM may name another manager as best placed, and nobody else is asked (S14)', () => {
  const urgent = { reason: 'It is urgent.', respondent: somebody('Noor Aziz') };
  const named = carol().does('Carol Finch', { ...movesUpTo('2', urgent), ...urgent });
  expect(named.facts()).toMatchObject([
    { respondents: [{ role: 'strategicManager', person: { name: 'Noor Aziz' } }] },
  ]);
  expect(named.tries('Stella Ward', answers('accept', 'Yes.'))).toMatchObject({ reason: 'notPermitted' });
  expect(named.does('Noor Aziz', answers('accept', 'Yes.')).now().record.phase).toBe('answered');
});

test('a significant change is made known to the chair by anybody with a part, also after the end (S7)', () => {
  const change = act('significantChange', { outcome: 'movedAway', text: 'They moved on Friday.' });
  const closed = carol().does('Carol Finch', endsAs('resolved')).does('Carol Finch', { type: 'authorise' });
  const told = closed.does('Ben Rees', change);
  const last = told.entries().at(-1);
  expect(last && noticesFor(told.now(), last)).toMatchObject([{ to: { name: 'Carol Finch' } }]);
});

test('the informal discussion is confirmed to social worker and team manager (S13)', () => {
  const confirmed = carol().does(
    'Carol Finch',
    act('informalConfirmation', { outcome: 'notResolved', on: '2026-11-23', text: 'As we said.' }),
  );
  expect(confirmed.facts()).toMatchObject([
    {
      outcome: 'notResolved',
      told: [{ person: { name: 'Tom Whitlock' } }, { person: { name: 'Ben Rees' } }],
    },
  ]);
});
