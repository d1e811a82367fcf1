/** What an operator is told about where data is kept. */
export const storeWords = {
  folderInUse: (folder: string) =>
    `The practice data in ${folder} is in use by another process. Stop that one first, or set DATA_FOLDER to another folder.`,
  practiceData: (folder: string) =>
    `Practice data in ${folder}: it is not power-safe. Set DATABASE_URL to keep data in PostgreSQL.`,
  notInProduction:
    'Set DATABASE_URL. A data folder holds practice data, which is not power-safe, so it cannot be used in production.',
  notReached:
    'The database cannot be reached. Check that PostgreSQL is running and that DATABASE_URL names it, then start the service again.',
  connectionLost: 'A database connection was lost.',
  queueFault: (code: string) => `The job queue met a fault: ${code}.`,
  noPlace: 'Set DATABASE_URL or DATA_FOLDER to say where the record is kept.',
  whole: (authority: string, cases: number, entries: number) =>
    `${authority}: the record is whole (cases: ${cases}, entries: ${entries}).`,
  broken: (authority: string, cases: number) =>
    `${authority}: the record does not hold in ${cases} of its cases.`,
  brokenCase: { changed: 'was changed', missing: 'is missing', end: 'is not where the record ended' },
  brokenAt: (caseId: string, seq: number, what: string) => `  Case ${caseId}: entry ${seq} ${what}.`,
} as const;
