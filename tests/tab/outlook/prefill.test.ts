import { describe, expect, test } from 'vitest';
import { type Message, talkDay } from '#tab/outlook/message.ts';
import { addressesOf, type Colleague, childInSubject, initialsOf, matchRoles } from '#tab/outlook/prefill.ts';

const message: Message = {
  itemId: 'AAMk1',
  internetMessageId: '<1@practice.example>',
  conversationId: 'c1',
  subject: 'Life story work for L.W.',
  from: { name: 'Tom Whitlock', mail: 'Tom.Whitlock@practice.example' },
  to: [{ name: 'Amara Okafor', mail: 'amara.okafor@practice.example' }],
  cc: [
    { name: 'Ben Rees', mail: 'ben.rees@practice.example' },
    { name: 'Tom Whitlock', mail: 'tom.whitlock@practice.example' },
  ],
  receivedAt: '2026-11-24T16:20:00.000Z',
  attachments: 1,
};

const named = [
  { role: 'socialWorker', label: 'Social worker' },
  { role: 'teamManager', label: 'Team manager' },
];

function colleague(id: string, name: string, ...roles: string[]): Colleague {
  return { id, name, mail: `${id}@practice.example`, roles };
}

const tom = colleague('tom', 'Tom Whitlock', 'Social worker');
const ben = colleague('ben', 'Ben Rees', 'teamManager');
const una = colleague('una', 'Una Bell', 'Team manager');

describe('who the email is from and to', () => {
  test('the sender first, each once, never the reader', () => {
    expect(addressesOf(message, 'Amara.Okafor@practice.example')).toEqual([
      { mail: 'tom.whitlock@practice.example', source: 'sender' },
      { mail: 'ben.rees@practice.example', source: 'copied' },
    ]);
  });
});

describe('who is taken for which role', () => {
  test('the sender is a social worker and the team manager was copied in', () => {
    expect(
      matchRoles(named, [
        { person: tom, source: 'sender' },
        { person: ben, source: 'copied' },
      ]),
    ).toEqual({
      socialWorker: {
        person: { id: 'tom', name: 'Tom Whitlock', mail: 'tom@practice.example' },
        source: 'sender',
      },
      teamManager: {
        person: { id: 'ben', name: 'Ben Rees', mail: 'ben@practice.example' },
        source: 'copied',
      },
    });
  });

  test('of two team managers the one written to goes before the one copied in', () => {
    const matched = matchRoles(named, [
      { person: una, source: 'recipient' },
      { person: ben, source: 'copied' },
    ]);
    expect(matched.teamManager?.person.name).toBe('Una Bell');
  });

  test('two team managers copied in are left to choose between', () => {
    const matched = matchRoles(named, [
      { person: una, source: 'copied' },
      { person: ben, source: 'copied' },
    ]);
    expect(matched).toEqual({});
  });

  test('a sender without a known role is taken for the first role; one with another role is not', () => {
    const unknown = colleague('kit', 'Kit Ray');
    expect(matchRoles(named, [{ person: unknown, source: 'sender' }]).socialWorker?.person.name).toBe(
      'Kit Ray',
    );
    const director = colleague('dee', 'Dee Low', 'Director');
    expect(matchRoles(named, [{ person: director, source: 'sender' }])).toEqual({});
  });
});

describe('the child in the subject line', () => {
  test.each([
    ['Life story work for L.W.', { initials: 'L.W.', number: '' }],
    ['K.M (48213): statutory visits', { initials: 'K.M.', number: '48213' }],
    ['Re: RE-2026-0142 stage 2', { initials: '', number: '' }],
    ['U.K. guidance on visits', { initials: '', number: '' }],
    ['L.W. and K.M., contact', { initials: '', number: '' }],
    ['Visits 2026', { initials: '', number: '' }],
  ])('%s', (subject, expected) => {
    expect(childInSubject(subject)).toEqual(expected);
  });

  test('initials are made from a name', () => {
    expect(initialsOf('Liam Webb')).toBe('L.W.');
    expect(initialsOf("  Mary-Jane  O'Neil ")).toBe('M.O.');
    expect(initialsOf('')).toBe('');
  });
});

describe('the day of the talk', () => {
  test('is the day of the email', () => {
    expect(talkDay(message, '2026-11-25')).toBe('2026-11-24');
  });
  test('is never a day that is still to come', () => {
    expect(talkDay(message, '2026-11-23')).toBe('2026-11-23');
  });
});
