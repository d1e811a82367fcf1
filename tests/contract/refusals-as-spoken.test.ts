import { describe, expect, test } from 'vitest';
import { FIELDS } from '#shared/wording/refusal-fields.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import {
  ALL_CASTS,
  OXFORDSHIRE,
  RUTLAND_ALERT,
  RUTLAND_DISAGREEMENT,
  STOKE,
  somebody,
} from '#tests/support/casts.ts';
import { EACH } from '#tests/support/refusals.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, anOpening } from '#tests/support/small-pack.ts';

test('a refusal reads as people speak', () => {
  const { procedure } = OXFORDSHIRE;
  const { direct } = procedure.opening;
  expect(refusalWords(procedure, { ...EACH.directNotProvided, why: direct.why })).toEqual({
    what: "The case can't go straight to that stage.",
    why: 'This procedure does not provide for passing a stage over. (Section 3. The Legislation and 5. The Process.)',
    remedy: 'Go to stage 2, ASCM first.',
  });
  expect(refusalWords(procedure, EACH.mayNotOpen).why).toMatch(
    /^Only an Independent Reviewing Officer can open one\. \(/,
  );
  expect(refusalWords(STOKE.procedure, { ...EACH.mayNotOpen, roles: ['crm'] }).why).toMatch(
    /^Only a Conference and Review Manager can open one\. \(/,
  );
  expect(refusalWords(procedure, EACH.authorised).why).toMatch(/^It was closed on Wed 25 Nov, 14:30\. /);
  expect(refusalWords(procedure, EACH.outOfDate).why).toBe(
    'Somebody has answered, or a stage has changed, in the meantime. This holds under every procedure.',
  );
  expect(refusalWords(procedure, EACH.dateOutOfRange).why).toBe(
    'The limits of the procedure allow Tue 24 Nov to Mon 30 Nov. (Section 3. The Legislation and 5. The Process.)',
  );
});

describe('whose something is reads as people speak', () => {
  const { procedure } = RUTLAND_DISAGREEMENT;
  const leah = somebody('Leah Brandt');

  test('the owner stands by name, with what owners are called here', () => {
    expect(
      refusalWords(procedure, { ...EACH.notPermitted, command: 'findNotSettled', owner: leah }),
    ).toMatchObject({
      what: "You can't say that this is not settled.",
      why: expect.stringMatching(
        /^Only the owner of the case, Leah Brandt \(Practitioner who disagrees\), can say that this is not settled\. /,
      ),
      remedy: 'Ask Leah Brandt to do it, or write an entry.',
    });
  });

  test('a role whose title speaks to whoever fills in the form is told by its short one', () => {
    const refusal = { ...EACH.notPermitted, command: 'raiseFlag', needs: 'named', owner: leah } as const;
    const words = refusalWords(procedure, { ...refusal, whose: ['lineManager', 'otherPractitioner'] });
    expect(words.why).toMatch(/^Only the Line manager or the Other practitioner can raise this flag\. /);
    expect(words.remedy).toBe('Ask them to do it (Leah Brandt, who owns the case, knows who they are).');
    expect(refusalWords(procedure, { ...refusal, owner: undefined, whose: ['lineManager'] }).remedy).toBe(
      'Ask them to do it.',
    );
    expect(
      refusalWords(procedure, { reason: 'notYourAct', act: 'managerReview', owner: leah }),
    ).toMatchObject({
      why: expect.stringMatching(/^Under this procedure it is for the Line manager\. \(/),
      remedy: 'Ask them to do it (Leah Brandt, who owns the case, knows who they are), or write an entry.',
    });
  });

  test('roles of which one is enough each have their article', () => {
    const roles = ['iro', 'independentChair'];
    expect(refusalWords(OXFORDSHIRE.procedure, { ...EACH.cannotOwn, roles }).why).toMatch(
      /^It goes to somebody else than its owner now, who may open such cases: an Independent Reviewing Officer or an Independent Chair\. /,
    );
  });
});

test('when the procedure has an act is said: at which stages, how the case stands, after what, in which cases', () => {
  const { procedure } = smallCast({
    opening: anOpening({ flags: [{ key: 'harm', label: 'Risk of harm', by: ['owner'], why: ['A1'] }] }),
    acts: [
      anAct('ask', { label: 'Ask for agreement' }),
      anAct('agree', {
        phases: ['answered', 'lapsed'],
        stages: ['1', '2'],
        answers: 'ask',
        when: { flag: 'harm' },
      }),
    ],
  });
  expect(refusalWords(procedure, { reason: 'actNotNow', act: 'agree' })).toEqual({
    what: "You can't do this now: Record agree.",
    why: 'The procedure has it at stage 1 and stage 2 once after each “Ask for agreement” when an answer has been given and the owner is to say whether it settles the matter, or when the limit of the stage has passed and the owner is to decide (only where the case is flagged "Risk of harm"). (One.)',
    remedy: 'Wait until then, or write an entry if it should stand on the record now.',
  });
});

test('what is incomplete says why it is asked for, each field in its own words', () => {
  const { procedure } = OXFORDSHIRE;
  const whys = Object.values(FIELDS).map(({ why }) => why);
  expect(new Set(whys).size).toBeGreaterThan(whys.length - 3);
  expect(refusalWords(procedure, { reason: 'incomplete', field: 'child' })).toEqual({
    what: 'The child is not fully named.',
    why: 'Everything in a case is about one child, and the record must say which. This holds under every procedure.',
    remedy: "Give the child's name, initials and number.",
  });
});

test('days outside the calendar are told from the first to the last that is known', () => {
  const known = { reason: 'calendarTooShort', first: '2015-01-01', last: '2040-12-31' } as const;
  expect(refusalWords(OXFORDSHIRE.procedure, known)).toMatchObject({
    why: expect.stringMatching(
      /^The bank holidays are known here from Thu 1 Jan 2015 to Mon 31 Dec 2040 only, and they are never guessed\. /,
    ),
    remedy: 'Choose a day in between, or ask your administrator to bring the calendar up to date.',
  });
});

test('no section of a procedure that is quoted is a heading that says nothing', () => {
  const sections = ALL_CASTS.flatMap(({ procedure }) =>
    Object.values(procedure.rules).map(({ section }) => section),
  );
  expect(sections.filter((section) => /^(notes?|general|other|introduction)$/i.test(section))).toEqual([]);
});

test("a stage stands with its ladder's own name beside the number", () => {
  const { procedure } = RUTLAND_ALERT;
  expect(refusalWords(procedure, { ...EACH.directNotProvided, next: '2' }).remedy).toBe(
    'Go to practice alert stage 2, Service Manager first.',
  );
  expect(refusalWords(OXFORDSHIRE.procedure, { ...EACH.directNotProvided, next: 'partner' }).remedy).toBe(
    'Go to stage 1 (Dispute with a partner agency), Partner agency first.',
  );
});
