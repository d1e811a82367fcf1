/** Why a change of who holds a role was not made. */
export const holdingRefusals = {
  holdingsChanged: {
    reason: 'holdingsChanged',
    what: 'Who holds roles was changed meanwhile.',
    why: 'Somebody else changed it after you opened it.',
    remedy: 'Look at the list as it is now, and make your change again.',
  },
  unknownHolding: {
    reason: 'unknownHolding',
    what: 'This entry is no longer there.',
    why: 'Somebody else took it out.',
    remedy: 'Look at the list as it is now.',
  },
  unknownRole: {
    reason: 'unknownRole',
    what: 'There is no such role.',
    why: 'None of your procedures has it.',
    remedy: 'Choose a role from the list.',
    field: 'role',
  },
  endBeforeStart: {
    reason: 'endBeforeStart',
    what: 'The last day is before the first.',
    why: 'A role is held from its first day to its last.',
    remedy: 'Correct one of the two days.',
    field: 'to',
  },
  holdingTwice: {
    reason: 'holdingTwice',
    what: 'They hold this role already at that time.',
    why: 'Nobody holds the same role for the same team twice at once.',
    remedy: 'Change the entry that is there, or correct the days.',
    field: 'from',
  },
  deputyIsHolder: {
    reason: 'deputyIsHolder',
    what: 'Nobody is their own deputy.',
    why: 'A deputy stands in while the holder is away.',
    remedy: 'Name somebody else, or nobody.',
    field: 'deputy',
  },
  fileHasFaults: (count: number) => ({
    reason: 'fileHasFaults',
    what: `The file has ${count === 1 ? '1 fault' : `${count} faults`}.`,
    why: 'A file is imported whole or not at all. Nothing was changed.',
    remedy: 'Correct each line that is named, and import the file again.',
  }),
} as const;

/** What is wrong in a file of role holders, and what to do. */
export const holdingsFileFaults = {
  notUtf8: 'The file is not UTF-8. Save it as "CSV UTF-8" and import that.',
  notCsv: 'A quotation mark is not closed, or stands where it should not. Correct the quotation marks.',
  empty: 'The file has no rows. Put one row for each role somebody holds.',
  tooManyRows: (most: number) => `The file has more than ${most} rows. Take out what has ended long ago.`,
  unknownColumn: (name: string, all: readonly string[]) =>
    `There is no column "${name}". The columns are ${all.join(', ')}.`,
  missingColumn: (name: string) => `The column "${name}" is missing. Add it to the first line.`,
  columnTwice: (name: string) => `The column "${name}" is there twice. Take one out.`,
  columnCount: (found: number, expected: number) =>
    `This row has ${found === 1 ? '1 column' : `${found} columns`}, but the first line has ${expected}. Put text that contains a comma or semicolon in quotation marks.`,
  missing: (column: string) => `The ${column} is missing. Fill it in.`,
  tooLong: (column: string, most: number) => `The ${column} is too long. Shorten it to ${most} characters.`,
  unknownRole: (role: string) =>
    `There is no role "${role}". Use its key or its name as the list of roles has it.`,
  unclearRole: (role: string) => `More than one role is called "${role}". Use its key.`,
  unknownPerson: (mail: string) =>
    `Nobody here has the address "${mail}". Check it, or add the person first.`,
  notADay: (text: string) =>
    `"${text}" is not a day. Write it as year-month-day or day/month/year: 2026-11-23 or 23/11/2026.`,
  endBeforeStart: 'The last day is before the first. Correct one of the two.',
  deputyIsHolder: 'Nobody is their own deputy. Name somebody else, or leave it empty.',
  sameAs: (line: number) =>
    `Line ${line} says that they hold this role already at that time. Take one of the two rows out, or correct the days.`,
} as const;
