import { describe, expect, test } from 'vitest';
import { procedures } from '#bot/procedure/rehearse.ts';
import { rehearse } from '#shared/rehearsal/play.ts';
import { pack } from '#tests/support/packs.ts';
import { failuresOf, shippedStories } from '#tests/support/rehearsals.ts';

describe('the stories that come with the packs', () => {
  test.each(shippedStories())('%s comes about as told', (_, story) => {
    expect(failuresOf(rehearse(pack(story.pack), story))).toEqual([]);
  });

  test('there are at least four for each pack', () => {
    const packs = shippedStories().map(([, story]) => story.pack);
    for (const id of procedures().keys())
      expect(packs.filter((one) => one === id).length, id).toBeGreaterThanOrEqual(4);
  });
});
