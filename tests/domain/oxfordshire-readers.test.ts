import { describe, expect, test } from 'vitest';
import { openingForm } from '#bot/application/views/opening-form.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { publicationLines, publishedLines } from '#shared/wording/published.ts';
import { saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

const { procedure } = OXFORDSHIRE;
const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor', { stage: undefined });

describe('the form for raising an issue', () => {
  const form = openingForm(procedure, 'amara-okafor', opened().circumstances());

  test('[O1] is for children in care and under child protection planning, and says so', () => {
    expect(form.scope).toBe(
      'Children in care and children who are the subject of child protection planning.',
    );
    expect(form.why.opening).toContain('O1');
    expect(form.rules.O1?.says).toMatch(/children in care and all children who are the subject/);
  });

  test('[O2] offers four categories, and examples in four groups that bind nobody', () => {
    expect(form.categories.map(({ label }) => label)).toEqual([
      'Practice',
      'Judgement',
      'Clarification of accountability',
      'Strategic issues',
    ]);
    expect(form.examples.map(({ group, items }) => [group, items.length])).toEqual([
      ['General issues', 9],
      ['Failure to meet statutory requirements for the child', 1],
      ['Care plan implementation', 3],
      ['Dispute around the provision of services', 4],
    ]);
    const own = story(OXFORDSHIRE).opens('Amara Okafor', {
      issues: [{ issue: 'Something not listed.', expected: 'That it is looked at.' }],
    });
    expect(own.now().record.issues[0]?.issue).toBe('Something not listed.');
  });

  test('[O4] suggests where to start in the words of the procedure, beside the start', () => {
    expect(form.why.direct).toEqual(['O4', 'O15']);
    expect(form.rules.O4?.says).toMatch(
      /likely to be dealt with at Stage 1 .* Stages 2 and 3 from the outset/,
    );
  });

  test("[O6] an IRO's own performance is no alert: it has its own way, and no category", () => {
    expect(form.redirects).toEqual([
      {
        concern: 'A concern about an Independent Reviewing Officer',
        instead:
          'First talk it over with the IRO. If it cannot be resolved, refer it to the Quality Assurance Service Manager. It is not an alert.',
        why: ['O6'],
      },
    ]);
    expect(form.categories.filter(({ label }) => /IRO|Reviewing/.test(label))).toEqual([]);
  });

  test('[O3, Q12] offers the thematic track, whose list of examples is empty and which has no stage', () => {
    expect(form.tracks.find(({ key }) => key === 'thematic')).toMatchObject({
      mayChoose: true,
      examples: [],
      targets: [],
    });
  });
});

test('[O23] the process carries its dates: from 26 March 2018, reviewed after three months', () => {
  expect(procedure.source).toMatchObject({
    inUseFrom: '2018-03-26',
    reviewBy: '2018-06-26',
    why: ['O23'],
  });
});

describe('what people outside a case can read', () => {
  const [forStaff, forChildren] = procedure.published;
  const written = (one: typeof forStaff) => (one ? publicationLines(procedure, one).join('\n') : '');

  test('[O16] staff and elected members: the whole procedure, each stage and the words of its source', () => {
    expect(forStaff?.for).toEqual(['All staff', 'Elected members']);
    for (const { title } of procedure.stages) expect(written(forStaff)).toContain(title);
    for (const { says } of Object.values(procedure.rules)) expect(written(forStaff)).toContain(says);
  });

  test("[O16] children, young people and families: what the IRO's role in challenging is", () => {
    expect(forChildren?.for).toEqual(['Children and young people', 'Families']);
    expect(written(forChildren)).toMatch(/your IRO can ask their managers, one after the other/);
    expect(written(forChildren)).toMatch(/legal advice.*complain.*advocate/s);
  });

  test('[O17] they are told that they can ask for a challenge, and for an account of it', () => {
    expect(written(forChildren)).toMatch(/ask your IRO to challenge something for you/);
    expect(written(forChildren)).toMatch(/tell you in words that make sense to you/);
  });

  test('[O16, O17] what is for children has short sentences, and no word of the ladder they need not know', () => {
    const text = (forChildren?.text ?? []).join(' ');
    const sentences = text.split(/(?<=[.:])\s+/);
    expect(sentences.filter((sentence) => sentence.split(' ').length > 32)).toEqual([]);
    expect(text).not.toMatch(/escalat|stage|ASCM|Deputy|alert/i);
  });

  test('[O16] both are printed, one after the other', () => {
    const lines = publishedLines(procedure);
    expect(lines[0]).toBe("How issues about a child's care are raised and resolved");
    expect(lines).toContain('When your IRO does not agree with a plan for you');
  });
});

describe('the account for a child (O17)', () => {
  const offered = (tale: Story, who: string, act: string) =>
    offersFor(procedure, tale.now(), somebody(who), tale.circumstances()).some(
      (offer) => offer.act === act && !offer.refusal,
    );

  test('[O17] is the IRO’s to write at any time, also once the record is complete', () => {
    const closed = opened().does('Amara Okafor', saysResolved).does('Amara Okafor', { type: 'authorise' });
    for (const tale of [opened(), closed])
      for (const act of ['childAsked', 'childAccount']) expect(offered(tale, 'Amara Okafor', act)).toBe(true);
    expect(offered(opened(), 'Tom Whitlock', 'childAccount')).toBe(false);
  });
});
