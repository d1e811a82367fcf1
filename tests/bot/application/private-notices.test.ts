import { describe, expect, test } from 'vitest';
import type { NoticeView } from '#bot/application/notice-view.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { alertEmail } from '#shared/wording/alert-email.ts';
import { meetingInvitation } from '#shared/wording/meetings.ts';
import type { Story } from '#tests/support/case-story.ts';
import { KIT } from '#tests/support/casts.ts';
import {
  SECRET,
  wholeAlertStory,
  wholeDisagreementStory,
  wholeNewcastleStory,
  wholeOxfordshireStory,
  wholeStokeStory,
} from '#tests/support/whole-stories.ts';

const PRIVATE = [SECRET, KIT.name, KIT.initials, KIT.number, 'Kit', 'Marlow', '48213'];

/** Every card of a story as each reader would see it at each moment at which it could be drawn again. */
function everyCard(whole: (look: (tale: Story) => void) => Story): readonly NoticeView[] {
  const cards: NoticeView[] = [];
  const sent = new Map<string, { readonly key: string; readonly name: string }>();
  let looked = 0;
  whole((tale) => {
    for (const entry of tale.entries().slice(looked))
      for (const { key, to } of noticesFor(tale.now(), entry))
        sent.set(`${key} ${to.id}`, { key, name: to.name });
    looked = tale.entries().length;
    for (const { key, name } of sent.values()) {
      const card = noticeView(tale.seenBy(name), key, ids);
      if (card) cards.push(card);
    }
  });
  return cards;
}

describe.each([
  ['Oxfordshire', wholeOxfordshireStory],
  ['Newcastle', wholeNewcastleStory],
  ['Stoke', wholeStokeStory],
  ["Rutland's practice alerts", wholeAlertStory],
  ["Rutland's disagreements", wholeDisagreementStory],
])('over a whole story in %s', (_, whole) => {
  test('no card names the child or repeats what anybody wrote', () => {
    const shown = everyCard(whole).map((card) => JSON.stringify(card));
    expect(shown.length).toBeGreaterThan(15);
    const telling = PRIVATE.flatMap((word) => shown.filter((card) => card.includes(word)));
    expect(telling).toEqual([]);
  });

  test('every card has words, and at most four acts', () => {
    const cards = everyCard(whole);
    for (const { heading, title, line, facts, acts } of cards) {
      expect([heading, title, line, ...facts.flatMap(({ label, value }) => [label, value])]).not.toContain(
        '',
      );
      expect(acts.length).toBeLessThanOrEqual(4);
    }
  });

  test('a card that was sent can always be drawn again', () => {
    const tale = whole(() => {});
    for (const entry of tale.entries())
      for (const { key, to } of noticesFor(tale.now(), entry).filter(
        (notice) => !notice.key.startsWith('decision'),
      ))
        expect(noticeView(tale.seenBy(to.name), key, ids), `${key} for ${to.name}`).toBeDefined();
  });

  test('a press carries an id that is the same for the same card, and another for another person', () => {
    const commandIds = (cards: readonly NoticeView[]) =>
      cards.flatMap(({ acts }) => acts.flatMap((act) => ('commandId' in act ? [act.commandId] : [])));
    const once = commandIds(everyCard(whole));
    expect(commandIds(everyCard(whole))).toEqual(once);
    expect(new Set(once).size).toBeGreaterThan(3);
  });

  test('subjects of emails and invitations carry the reference and nothing of the child', () => {
    const tale = whole(() => {});
    const { procedure, state } = tale.seenBy('Amara Okafor');
    const subjects = state.record.runs.map((run) => alertEmail(procedure, state, run).subject);
    const invitations = state.record.meetings.map((one) =>
      meetingInvitation(procedure, state.reference, one),
    );
    const written = [...subjects, ...invitations.flatMap(({ subject, bodyHtml }) => [subject, bodyHtml])];
    expect(written.length).toBeGreaterThan(0);
    expect(written.every((text) => text.includes('RE-2026-0001'))).toBe(true);
    expect(PRIVATE.filter((word) => written.some((text) => text.includes(word)))).toEqual([]);
  });
});

test('between them the stories draw every kind of card', () => {
  const kinds = [wholeOxfordshireStory, wholeNewcastleStory].map(
    (whole) => new Set(everyCard(whole).map(({ kind }) => kind)),
  );
  const all = ['alert', 'decision', 'meeting', 'minutes', 'outcome', 'problem', 'reminder', 'told'];
  for (const drawn of kinds) expect([...drawn].toSorted()).toEqual(all);
});
