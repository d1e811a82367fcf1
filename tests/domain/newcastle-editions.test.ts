import { describe, expect, test } from 'vitest';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { NEWCASTLE, NEWCASTLE_DRP } from '#tests/support/casts.ts';

const cdep = NEWCASTLE.procedure;
const drp = NEWCASTLE_DRP.procedure;
const says = ({ rules }: Procedure, id: string) => rules[id]?.says;
const stage = (procedure: Procedure, key: string) => stageOf(procedure, key);
const answers = (procedure: Procedure, key: string) =>
  stage(procedure, key)
    ?.answers.filter(({ copied }) => !copied)
    .map(({ role }) => procedure.roles[role]?.label);

describe('what the two Newcastle editions show differently', () => {
  test('[N20 newcastle-cdep newcastle-drp] stage 1 is a record of case discussion, or the discussion of a dispute', () => {
    expect(stage(cdep, '1')).toMatchObject({
      nature: 'Case discussion, not an escalation',
      escalation: false,
    });
    expect(stage(drp, '1')).toMatchObject({ nature: 'Discussion of a dispute', escalation: false });
    expect(says(cdep, 'N20')).toContain('Stage one of the process does not involve escalation.');
    expect(says(drp, 'N20')).toContain('Stage one of the process is discussion between');
  });

  test('[N19 newcastle-cdep newcastle-drp] opened when a potential difference or concern appears, or when there is a dispute', () => {
    expect(cdep.scope).toContain('a potential difference of opinion or concern');
    expect(cdep.scope).toContain("the IRO's professional judgement");
    expect(drp.scope).toBe(
      "Opened when there is a dispute about the child's needs or plan, or how a plan is being implemented.",
    );
    expect(cdep.opening.redirects.map(({ concern }) => concern)).toEqual([
      'An informal discussion that shows no potential difference of opinion or concern',
    ]);
    expect(drp.opening.redirects.map(({ concern }) => concern)).toEqual([
      'A routine conversation that is not about a dispute',
    ]);
  });

  test('[N3 newcastle-cdep] opening must not surprise, and the rationale comes first; the other says nothing', () => {
    expect(cdep.opening.discussion).toBe('required');
    expect(drp.opening.discussion).toBe('none');
    expect(drp.rules).not.toHaveProperty('N3');
  });

  test('[N4 newcastle-cdep newcastle-drp] email alone is not good practice, or not sufficient', () => {
    expect(cdep.opening.emailOnly?.is).toBe('warned');
    expect(says(cdep, 'N4')).toContain('It would not be good practice');
    expect(drp.opening.emailOnly?.is).toBe('refusedForSettling');
    expect(says(drp, 'N4')).toContain('it will not be sufficient');
  });

  test('[N2 newcastle-cdep newcastle-drp] the IRO states issue, what should happen and steps; or what should happen and steps', () => {
    expect(cdep.opening).toMatchObject({ issue: 'required', steps: true });
    expect(drp.opening).toMatchObject({ issue: 'asked', steps: true });
  });

  test('[N20 newcastle-cdep newcastle-drp] talk is recorded that shaped a plan, here or elsewhere; or that about a dispute', () => {
    expect(says(cdep, 'N20')).toContain(
      'all discussions that have helped shape a child’s plan or address concerns about a plan must be recorded',
    );
    expect(cdep.opening.redirects[0]?.instead).toContain(
      'IRO oversight records, Case Observations and Management Records',
    );
    expect(drp.opening.redirects[0]?.instead).toContain('discussions about a dispute');
  });

  test('[N5 newcastle-cdep, Q4 newcastle-drp] straight to a senior manager in two cases only, or not provided', () => {
    const { direct } = cdep.opening;
    expect(direct).toMatchObject({ allowed: true, reasonRequired: true, viewsRequired: true });
    expect(direct.grounds.map(({ label }) => label)).toEqual([
      'The IRO and the CSW / team manager agree about the action required, and the disagreement rests with that manager',
      'The decision requires senior manager approval',
    ]);
    expect(drp.opening.direct).toMatchObject({ allowed: false, why: ['Q4'] });
  });

  test('stage 2 is the group manager or next tier manager, or the group manager', () => {
    expect(answers(cdep, '2')).toEqual(['Group manager or next tier manager']);
    expect(answers(drp, '2')).toEqual(['Group manager']);
  });

  test('[N14 newcastle-cdep newcastle-drp] stage 5 is the Director for People, or the Director WCL; both may close from there', () => {
    expect(answers(cdep, '5')).toEqual(['Director for People']);
    expect(answers(drp, '5')).toEqual(['Director WCL']);
    expect([cdep, drp].map(({ ending }) => ending?.mayAuthoriseFromStage)).toEqual(['5', '5']);
    expect(says(cdep, 'N14')).toContain('Director WCL');
  });

  test('[N25 newcastle-cdep newcastle-drp] answered as soon as possible and within the time frame of the child, or with no needless delay', () => {
    expect(says(cdep, 'N25')).toContain('CDEPs must be responded to as soon as possible');
    expect(says(cdep, 'N25')).toContain('always within the child’s time frame');
    expect(says(drp, 'N25')).toContain('It must not add unnecessary delay or complication.');
    expect(says(drp, 'N25')).not.toContain('as soon as possible');
  });

  test('[N1 newcastle-cdep, N17 newcastle-cdep] seven categories and a report, or none', () => {
    expect([cdep.opening.categories.length, cdep.reports.length]).toEqual([7, 1]);
    expect([drp.opening.categories.length, drp.reports.length]).toEqual([0, 0]);
    expect(drp.rules).not.toHaveProperty('N17');
  });

  test('[N11 newcastle-cdep newcastle-drp] resolved, remains and next steps stand beside the outcome, or under it', () => {
    const points = ({ agenda }: Procedure) =>
      agenda.map(({ key, under }) => (under ? `${under} > ${key}` : key));
    const first = ['child', 'meeting', 'reason', 'views', 'actionsToDate', 'discussion', 'outcome'];
    expect(points(cdep)).toEqual([...first, 'resolved', 'remains', 'nextSteps']);
    expect(points(drp)).toEqual([...first, 'outcome > resolved', 'outcome > remains', 'outcome > nextSteps']);
  });

  test('issue and CDEP record, or dispute and Dispute Resolution Record', () => {
    expect(cdep.words).toMatchObject({ matter: 'issue', record: 'CDEP record', notice: 'CDEP record' });
    expect(drp.words).toMatchObject({
      matter: 'dispute',
      record: 'Dispute Resolution Record',
      notice: 'Dispute Resolution Record',
    });
  });
});

/** A pack without what the editions say differently. */
function alike({ clock, overall, ownership, toldBy, ending, stages, acts, readings }: Procedure) {
  return {
    clock,
    overall,
    ownership,
    toldBy,
    ending,
    stages: stages.map(({ title: _, nature: __, alert: ___, ...rest }) => rest),
    acts: acts.map(({ cardTitle: _, ...rest }) => rest),
    readings: { ...readings, Q4: undefined },
  };
}

test('in all else the two editions ask the same', () => {
  expect(alike(drp)).toEqual(alike(cdep));
});

describe('the words of both', () => {
  test('a report opens stage 1 and what is above the Assistant Director; between, the record is reassigned', () => {
    const opens = ({ words, stages }: Procedure) => stages.map(({ alert }) => alert ?? words.alert);
    const [report, again] = ['CDEP report', 'Reassigned CDEP record'];
    expect(opens(cdep)).toEqual([report, again, again, again, report, report]);
    const [first, next] = ['DRP report', 'Reassigned Dispute Resolution Record'];
    expect(opens(drp)).toEqual([first, next, next, next, first, first]);
  });

  test('people are informed, records are authorised, children have a Care First number', () => {
    const own = { told: 'informed', closing: 'Authorise the record', childNumber: 'Care First number' };
    expect(cdep.words).toMatchObject(own);
    expect(drp.words).toMatchObject(own);
  });
});
