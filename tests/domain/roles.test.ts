import { describe, expect, test } from 'vitest';
import { noticesFor } from '#shared/domain/notices.ts';
import { answers, movesUpTo, saysNotSettled } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

/** Who gets which card for the last entry. */
function cards(tale: Story): readonly string[] {
  const last = tale.entries().at(-1);
  return last ? noticesFor(tale.now(), last).map(({ key, to }) => `${key} ${to.name}`) : [];
}

describe('nobody in a role', () => {
  test('never holds a stage back: it stands on the record, and the owner gets a card about it', () => {
    const empty = story(OXFORDSHIRE)
      .isHeldBy('ascm')
      .isHeldBy('smSafeguarding')
      .opens('Amara Okafor', { stage: '2' });
    expect(empty.facts()[1]).toMatchObject({
      respondents: [],
      informed: [],
      empty: ['ascm', 'smSafeguarding'],
    });
    expect(cards(empty)).toEqual(['problem:2 Amara Okafor']);
  });

  test('is said once of a role that is both asked and told', () => {
    const heard = {
      stage: '3',
      ground: 'restsWithThem',
      reason: 'It rests with them.',
      views: 'They agree.',
    };
    const empty = story(NEWCASTLE).isHeldBy('cssuServiceManager').opens('Leah Brandt', heard);
    expect(empty.facts()[1]).toMatchObject({ empty: ['cssuServiceManager'] });
  });

  test('leaves the chair of a meeting to the owner', () => {
    const met = story(NEWCASTLE)
      .opens('Leah Brandt', {
        stage: '2',
        ground: 'restsWithThem',
        reason: 'It rests with them.',
        views: 'They agree.',
      })
      .does('Grace Hall', answers('disagree', 'No.'))
      .isHeldBy('groupManager')
      .does('Leah Brandt', saysNotSettled);
    expect(met.now().record.meetings[0]?.chair.name).toBe('Leah Brandt');
  });
});

describe('one person in two roles', () => {
  test('who answers and is alerted gets the alert alone (Q10)', () => {
    const both = story(OXFORDSHIRE)
      .isHeldBy('smSafeguarding', 'Jaya Patel')
      .opens('Amara Okafor', { stage: '2' });
    expect(both.facts()[1]).toMatchObject({
      respondents: [{ role: 'ascm', person: { name: 'Jaya Patel' } }],
      informed: [{ role: 'smSafeguarding', person: { name: 'Jaya Patel' } }],
    });
    expect(cards(both)).toEqual(['alert:2 Jaya Patel']);
  });

  test('who answers and is copied gets one card', () => {
    const named = { socialWorker: somebody('Tom Whitlock'), teamManager: somebody('Tom Whitlock') };
    expect(cards(story(OXFORDSHIRE).opens('Amara Okafor', { named }))).toEqual(['alert:2 Tom Whitlock']);
  });

  test('who is needed twice in a meeting is invited once', () => {
    const met = story(NEWCASTLE)
      .isHeldBy('cssuServiceManager', 'Sunil Rao')
      .opens('Leah Brandt', {
        stage: '3',
        ground: 'restsWithThem',
        reason: 'It rests with them.',
        views: 'They agree.',
      })
      .does('Sunil Rao', answers('disagree', 'No.'))
      .does('Leah Brandt', saysNotSettled);
    const [meeting] = met.now().record.meetings;
    expect(meeting?.required.map(({ person }) => person.name)).toEqual(['Sunil Rao', 'Leah Brandt']);
  });

  test('who owns the case and is asked at a stage may do both', () => {
    const acting = story(OXFORDSHIRE)
      .isHeldBy('ascm', 'Amara Okafor')
      .opens('Amara Okafor')
      .does('Amara Okafor', movesUpTo('2'));
    expect(acting.does('Amara Okafor', answers('accept', 'I will.')).now().record.phase).toBe('answered');
  });
});

test('a role with two people asks both, and one answer is an answer', () => {
  const two = story(OXFORDSHIRE)
    .isHeldBy('ascm', 'Jaya Patel', 'Noor Aziz')
    .opens('Amara Okafor', { stage: '2' });
  expect(cards(two)).toEqual(['alert:2 Jaya Patel', 'alert:2 Noor Aziz', 'told:2 Sana Malik']);
  expect(two.does('Noor Aziz', answers('accept', 'Yes.')).now().record.phase).toBe('answered');
});

test('a role that changes hands asks the new holder at the next stage, and leaves the old stage as it was', () => {
  const changed = story(OXFORDSHIRE)
    .opens('Amara Okafor', { stage: '2' })
    .isHeldBy('ascm', 'Noor Aziz')
    .isHeldBy('deputyDirector', 'Femi Ola')
    .does('Amara Okafor', movesUpTo('3'));
  expect(changed.now().record.runs.map(({ respondents }) => respondents[0]?.person.name)).toEqual([
    'Jaya Patel',
    'Femi Ola',
  ]);
});

test('somebody with no part is refused everything', () => {
  const opened = story(OXFORDSHIRE).opens('Amara Okafor');
  for (const type of ['acknowledge', 'authorise'] as const)
    expect(opened.tries('Colin Drew', { type })).toMatchObject({ reason: 'notPermitted' });
  expect(opened.tries('Colin Drew', { type: 'writeNote', text: 'Hello.' })).toMatchObject({ needs: 'party' });
});
