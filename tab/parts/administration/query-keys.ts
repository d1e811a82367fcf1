/** What begins the key of everything that administrators read. */
export const ALL = ['administration'] as const;

/** Under which key each reading of the administration is kept. */
export const keys = {
  procedures: [...ALL, 'procedures'],
  draft: (procedure: string) => [...ALL, 'draft', procedure],
  calendar: [...ALL, 'calendar'],
  holdings: [...ALL, 'holdings'],
  administrators: [...ALL, 'administrators'],
  log: [...ALL, 'log'],
} as const;
