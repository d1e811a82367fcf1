import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPack } from '#shared/contract/packs.ts';
import { procedureSchema } from '#shared/domain/procedure.ts';
import newcastle from '#shared/procedures/newcastle-cdep.json' with { type: 'json' };
import { packFaultLine } from '#shared/wording/procedure-check.ts';
import { hasWords } from '#shared/wording/shape-faults.ts';
import { faultsAfter, type Pack, stage, there } from '#tests/support/pack-changes.ts';

describe('a pack of the wrong shape is refused in words', () => {
  test.each<[string, (pack: Pack) => void, readonly string[]]>([
    [
      'an unknown part',
      (pack) => Object.assign(stage(pack, 2).limit, { hours: 4 }),
      [
        'stage 2, limit: There is a part "hours" here that nothing reads. What can stand here: in, days, setBy, why. Check its spelling, or take it out.',
      ],
    ],
    [
      'a missing part',
      (pack) => Reflect.deleteProperty(stage(pack, 2).limit, 'days'),
      ['stage 2, limit, days: This part is missing. Add it.'],
    ],
    [
      'a kind of limit that is none',
      (pack) => Object.assign(stage(pack, 2).limit, { in: 'weeks' }),
      [
        'stage 2, limit, in: "weeks" is not a choice here. Choose "workingDays", "calendarDays", "hours", "sameWorkingDay" or "openEnded".',
      ],
    ],
    [
      'an unknown part of a limit counted in hours',
      (pack) => Object.assign(stage(pack, 2), { limit: { in: 'hours', hours: 4, days: 5, why: ['N7'] } }),
      [
        'stage 2, limit: There is a part "days" here that nothing reads. What can stand here: in, hours, why. Check its spelling, or take it out.',
      ],
    ],
    [
      'the wrong kind',
      (pack) => Object.assign(stage(pack, 2).limit, { days: '5' }),
      ['stage 2, limit, days: This is text in quotation marks. Write a number instead.'],
    ],
    [
      'part of a day',
      (pack) => Object.assign(stage(pack, 2).limit, { days: 2.5 }),
      ['stage 2, limit, days: This is a number. Write a whole number instead.'],
    ],
    [
      'no days at all',
      (pack) => Object.assign(stage(pack, 2).limit, { days: 0 }),
      ['stage 2, limit, days: This number is too small. Write 1 or more.'],
    ],
    [
      'more days than a year has',
      (pack) => Object.assign(stage(pack, 2).limit, { days: 300 }),
      ['stage 2, limit, days: This number is too big. Write 260 or less.'],
    ],
    [
      'something that is no choice',
      (pack) => Object.assign(pack.clock, { atLimit: 'perhaps' }),
      ['clock, at limit: "perhaps" is not a choice here. Choose "must" or "asked".'],
    ],
    [
      'a wrong prefix',
      (pack) => Object.assign(pack, { referencePrefix: 'cd' }),
      [
        'reference prefix: "cd" is not of the form that is read here. Write two to four capital letters, like "RE".',
      ],
    ],
    [
      'a day that is not written as one',
      (pack) => Object.assign(pack.source, { inUseFrom: '1 May 2026' }),
      [
        'source, in use from: "1 May 2026" is not of the form that is read here. Write a day written year-month-day, like "2026-11-23".',
      ],
    ],
    [
      'a role with a space',
      (pack) => Object.assign(pack.roles, { 'team manager': pack.roles.teamManager }),
      [
        'role "team manager": "team manager" is not of the form that is read here. Write a key of letters and digits without spaces, beginning with a small letter, like "teamManager".',
      ],
    ],
    [
      'empty text and an empty list',
      (pack) => {
        pack.words.matter = '';
        pack.agenda = [];
      },
      ['words, matter: This text is empty. Write it.', 'agenda: This list is empty. Name at least one.'],
    ],
    [
      'text that does not fit',
      (pack) => Object.assign(pack.words, { matter: 'x'.repeat(121) }),
      ['words, matter: This text is too long. Write at most 120 characters.'],
    ],
  ])('%s', (_, change, faults) => {
    expect(faultsAfter(newcastle, change)).toEqual(faults);
  });

  test('a file that holds something else altogether', () => {
    const read = readPack(['no', 'pack']);
    expect('faults' in read && read.faults.map(packFaultLine)).toEqual([
      'the text: This is a list in square brackets. Write a group of parts in curly brackets instead.',
    ]);
  });

  test('each form that the schema asks for can be said in words', () => {
    const patterns = JSON.stringify(z.toJSONSchema(procedureSchema)).matchAll(
      /"pattern":"((?:[^"\\]|\\.)*)"/g,
    );
    const unsaid = [...patterns]
      .map(([, pattern]) => `/${JSON.parse(`"${pattern}"`)}/`)
      .filter((pattern) => !hasWords(pattern));
    expect(unsaid).toEqual([]);
  });
});

describe('a pack with loose ends is refused', () => {
  test.each<[string, (pack: Pack) => void, string]>([
    [
      'a rule that is not quoted',
      (pack) => pack.meetings.why.push('N99'),
      'meetings, why: The rule "N99" is not quoted in the pack. Add it to "rules" with its section and the source\'s words.',
    ],
    [
      'also where a limit cites it',
      (pack) => stage(pack, 3).limit.why.push('N98'),
      'stage 3, limit, why: The rule "N98" is not quoted in the pack. Add it to "rules" with its section and the source\'s words.',
    ],
    [
      'a reader nobody labelled',
      (pack) => pack.readers.push('mayor'),
      'reader 2: The role "mayor" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
    ],
    [
      'an opener by a name that objects have',
      (pack) => pack.opening.by.push('constructor'),
      'opening, opened by 2: The role "constructor" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
    ],
    [
      'a meeting without a chair among the roles',
      (pack) => Object.assign(there(stage(pack, 2).meeting), { chair: 'mayor' }),
      'stage 2, meeting, chair: The role "mayor" is not among the pack\'s roles. Add it to "roles", or check its spelling.',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsAfter(newcastle, change)).toContain(fault);
  });
});
