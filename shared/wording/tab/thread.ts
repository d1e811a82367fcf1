/** Words of the case thread: the ladder, the record and what stands at a glance beside them. */
export const threadWords = {
  child: (initials: string) => `Child ${initials}`,
  actions: 'Actions',
  actionGroups: { steps: 'Steps of the procedure', record: 'Put on the record', notYet: 'Not yet' },
  ladder: 'Ladder',
  record: 'Record',
  glance: 'At a glance',
  zones: 'Parts of the case',
  whyLimits: 'Why these limits?',
  rungState: { done: 'Done', now: 'Now', ahead: 'Ahead', passedOver: 'Passed over' },
  today: (day: string) => `Today, ${day}`,
  earlier: (count: number, day: string) =>
    `${count === 1 ? '1 earlier entry' : `${count} earlier entries`}, from ${day}`,
  correction: (name: string, day: string, time: string, way: string) =>
    `Correction by ${name} · ${day}, ${time} · ${way}`,
  correct: 'Correct',
  correctThis: (did: string, day: string) => `Correct: ${did}, ${day}`,
  noEntries: 'Nothing is on the record yet.',
  system: 'Resolution',
  youAre: 'You are',
  nowWith: 'Now with',
  issues: 'What is wrong, and what should happen',
  steps: (steps: string) => `Steps: ${steps}`,
  service: (service: string) => `Service: ${service}`,
  actionsAgreed: 'Agreed actions',
  actionState: { open: 'Open', late: 'Late', done: 'Done' },
  duties: 'What must still follow',
  flags: 'Flags',
  track: 'Track',
  owner: 'Owner',
  readings: 'How the procedure is read here',
  parties: 'Parties',
  meetings: 'Meetings',
  join: 'Join',
  joinMeeting: (title: string) => `Join: ${title}`,
  files: 'Files',
  childHeading: 'The child',
  error: 'We could not open this case',
  done: (label: string) => `Done: ${label}. It is on the record.`,
  dismiss: 'Hide this message',
} as const;

/** Words of the field in which somebody writes an entry. */
export const noteWords = {
  label: 'Write an entry',
  placeholder: 'Write an entry. It stays on the record as written.',
  put: 'Put it on the record',
} as const;
