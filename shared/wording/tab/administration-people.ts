/** Words of the page of people and roles. */
export const peopleWords = {
  title: 'People and roles',
  under: 'Who holds which role in your authority’s procedures, from when to when, and who stands in',
  failed: 'We could not read who holds which role',
  roles: 'Roles',
  none: 'Your authority has no roles yet: publish a procedure first.',
  nobody: 'Nobody holds this role now',
  nobodyCount: (count: number) =>
    count === 1 ? '1 role is held by nobody now' : `${count} roles are held by nobody now`,
  unused: 'No procedure knows this role any more',
  deputyIs: (name: string) => `Deputy: ${name}`,
  span: (from: string | undefined, to: string | undefined) => {
    if (from && to) return from === to ? `on ${to} only` : `${from} – ${to}`;
    if (from) return `from ${from}`;
    return to ? `until ${to}` : '';
  },
  when: { ended: 'Ended', ahead: 'Not yet' },
  showEnded: 'Show what has ended',
  add: 'Give somebody a role',
  addTo: (role: string) => `Add: ${role}`,
  addHere: 'Add',
  change: 'Change',
  changeTitle: (who: string, role: string) => `${who}, ${role}`,
  end: 'End',
  endTitle: (who: string, role: string) => `End ${who}’s role as ${role}?`,
  endText: 'Cases that run name people by their role: from the day after, whoever then holds it is asked.',
  lastDay: 'Last day',
  endSend: 'End it',
  role: 'Role',
  person: 'Person',
  team: 'Team (optional)',
  from: 'First day (optional)',
  to: 'Last day (optional)',
  deputy: 'Deputy, while they are away (optional)',
  addSend: 'Give them the role',
  changeSend: 'Save the change',
  missing: {
    role: 'Choose a role.',
    person: 'Name the person.',
    day: 'Give a day we can read, or leave it empty.',
    lastDay: 'Choose the last day.',
  },
  added: (who: string, role: string) => `${who} holds the role ${role}.`,
  changed: (who: string, role: string) => `How ${who} holds the role ${role} is changed.`,
  ended: (who: string, role: string, day: string) => `The last day of ${who} as ${role} is ${day}.`,
} as const;

/** Words of adding somebody to the authority's people. */
export const newPersonWords = {
  open: 'Add a person',
  title: 'Add a person',
  line: 'Somebody who can sign in but is not among your authority’s people yet.',
  id: 'Object id of their sign-in',
  idHint: 'Your IT finds it in Microsoft Entra: 36 signs, such as d0000000-0000-4000-8000-000000000001',
  name: 'Name',
  mail: 'Email address',
  send: 'Add the person',
  added: (who: string) => `${who} is among the people. You can give them a role now.`,
  missing: {
    id: 'Write the object id: 36 signs, letters a to f, digits and hyphens.',
    name: 'Write the name.',
    mail: 'Write the email address.',
  },
} as const;

/** Words of importing role holders from a file. */
export const importWords = {
  open: 'Import from a file',
  title: 'Import role holders from a file',
  line: 'The file is the whole list: whoever is not in it holds no role from today. Nothing is changed until you import.',
  template: 'Download the list as it is now',
  templateHint:
    'A CSV file with the columns role, person, team, from, to and deputy; people by their email address. Change it and import it.',
  templateName: 'role-holders.csv',
  file: 'Choose a CSV file',
  looking: 'Looking through the file…',
  chosen: (name: string) => `File: ${name}`,
  faults: (count: number) =>
    count === 1 ? '1 fault: nothing can be imported' : `${count} faults: nothing can be imported`,
  faultsText: 'Correct each line in the file, and choose it again.',
  place: (line: number, column: string | undefined) => `Line ${line}${column ? `, ${column}` : ''}`,
  would: 'What would change',
  counts: (added: number, changed: number, ended: number, unchanged: number) =>
    `${added} added, ${changed} changed, ${ended} ended, ${unchanged} as they are`,
  nothing: 'The file says what is there already. Nothing would change.',
  kinds: { added: 'Added', changed: 'Changed', ended: 'Ended' },
  send: (count: number) => (count === 1 ? 'Import 1 change' : `Import ${count} changes`),
  sendNothing: 'Import the file',
  missing: 'Choose a file first.',
  missingFaults: 'Correct the file first.',
  tooLong: (most: number) => `The file is too long: at most ${most.toLocaleString('en-GB')} characters.`,
  done: (added: number, changed: number, ended: number) =>
    `Imported: ${added} added, ${changed} changed, ${ended} ended.`,
} as const;

/** Words of who administers the authority. */
export const administratorsWords = {
  title: 'Administrators',
  text: 'They publish procedures, and keep the calendar and who holds which role. There is always at least one.',
  failed: 'We could not read who administers',
  you: 'you',
  add: 'Add an administrator',
  person: 'Person',
  addSend: 'Make them an administrator',
  missing: 'Name the person.',
  remove: 'Remove',
  removeTitle: (who: string) => `Remove ${who} from the administrators?`,
  removeText: 'They can no longer come here. Their roles in cases stay as they are.',
  removeYou: 'You can then no longer come here. Your roles in cases stay as they are.',
  removeSend: 'Remove them',
  removeYouSend: 'Remove me',
  added: (who: string) => `${who} is an administrator.`,
  removed: (who: string) => `${who} is no administrator any more.`,
} as const;
