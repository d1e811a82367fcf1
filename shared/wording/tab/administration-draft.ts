/** Words of the page of a draft. */
export const draftWords = {
  under: (becomes: number, basedOn: number | undefined) =>
    `Draft of version ${becomes}${basedOn === undefined ? '' : `, begun from version ${basedOn}`}`,
  failed: 'We could not read the draft',
  state: {
    saved: (who: string | undefined, when: string) => (who ? `Saved by ${who}, ${when}` : `Saved ${when}`),
    unsaved: (time: string) => `Not saved yet. Kept on this computer since ${time}.`,
    onlyHere: 'Not saved yet, and this computer has no room to keep it: save before you leave this page.',
    saving: 'Saving…',
    faults: (count: number) =>
      count === 0 ? 'No fault found.' : count === 1 ? '1 fault found.' : `${count} faults found.`,
  },
  save: 'Save and check',
  undo: 'Undo my changes',
  undoTitle: 'Undo your changes?',
  undoText: 'The draft goes back to what is saved. What you wrote since then is gone.',
  undoSend: 'Undo my changes',
  discard: 'Throw the draft away',
  discardTitle: 'Throw the draft away?',
  discardText:
    'The text and the stories of this draft are gone for everybody. What is published stays as it is.',
  discardSend: 'Throw the draft away',
  text: 'Text of the procedure',
  textHint: 'JSON, as procedure packs are written',
  line: (line: number) => `Line ${line}`,
  tooLong: (over: number, most: number) =>
    `${over.toLocaleString('en-GB')} characters too many; at most ${most.toLocaleString('en-GB')}`,
  ladder: 'Ladder',
  noLadder: 'The ladder is drawn once the text has no faults.',
} as const;

/** Words of the check of a draft. */
export const checkWords = {
  title: 'Check',
  none: 'No fault found.',
  asSaved: 'This is what the last save found. Save to check what you wrote since.',
  goTo: (where: string, line: number) => `Line ${line}: ${where}`,
} as const;

/** Words where somebody else saved a draft while one was writing. */
export const conflictWords = {
  title: 'The draft was saved by somebody else meanwhile',
  text: (who: string | undefined, when: string) =>
    `${who ?? 'Somebody'} saved it, ${when}. Yours is below and not saved. Compare the two, then choose.`,
  differs: 'What yours changes against theirs',
  theirs: 'Theirs, as it is saved',
  stories: (count: number) => `Stories in theirs: ${count}`,
  same: 'The texts say the same; the stories differ.',
  unread: 'One of the two is not JSON yet, so they can only be compared as texts.',
  keepMine: 'Go on with mine',
  keepMineHint: 'Nothing is overwritten until you save.',
  takeTheirs: 'Take theirs, drop mine',
  takeTitle: 'Drop what you wrote?',
  takeText: 'What you wrote here is gone; the draft is shown as it is saved.',
} as const;

/** Words where a draft is gone while what somebody wrote is still on their computer. */
export const orphanWords = {
  title: 'What you wrote is still here',
  text: 'The draft was published or thrown away before yours was saved. Begin a draft with it, or drop it.',
  yours: 'Your text, not saved',
  begin: 'Begin a draft with it',
  drop: 'Drop it',
} as const;

/** Words of the stories of a draft and their rehearsal. */
export const storiesWords = {
  title: 'Stories',
  text: 'Each story says what people do, and what must come of it. All must end as written before you can publish.',
  none: 'There is no story yet. Write one, or add files: they show that the procedure does what you mean.',
  rehearse: 'Rehearse',
  rehearseSaved: 'Save and rehearse',
  playing: (count: number) => (count === 1 ? 'Rehearsing 1 story…' : `Rehearsing ${count} stories…`),
  stale: 'From before your last change. Rehearse again.',
  failing: 'Stories that do not end as written',
  passed: 'Passed',
  failed: 'Fails',
  notPlayed: 'Not rehearsed',
  edit: 'Edit',
  done: 'Done',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove the story “${name}”?`,
  removeText: 'It is taken out of this draft. Published versions keep theirs.',
  removeSend: 'Remove the story',
  write: 'Write a story',
  addFiles: 'Add files',
  name: 'Name',
  nameMissing: 'Give the story a name.',
  nameTwice: 'Another story has this name. Give this one another.',
  body: 'The story',
  bodyHint: 'YAML',
  steps: (name: string) => `What came of “${name}”`,
  expected: 'As expected',
  unexpected: 'Not as expected',
  tooMany: (most: number) => `A draft holds at most ${most} stories.`,
  tooLong: (name: string, most: number) =>
    `“${name}” is too long: at most ${most.toLocaleString('en-GB')} characters.`,
  blank: (pack: string) =>
    `story: What this shows\npack: ${pack}\nbegins: 2026-11-23\nsteps:\n  - who: iro\n    does: openCase\n    with: { stage: 1 }\n    expect: { stage: 1 }\n`,
  newName: (at: number) => `story-${at}.yaml`,
} as const;

/** Words of what has changed since the published version. */
export const changesWords = {
  title: 'What has changed',
  since: (version: number) => `Since version ${version}, which is in use`,
  first: 'Nothing of this procedure is published yet: all of it is new.',
  none: 'The text says the same as the version in use.',
  unread: 'The changes are listed once the text is JSON.',
  failed: 'The version in use could not be read, so the changes are not listed.',
  all: (count: number) => `Show all ${count}`,
  count: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
} as const;

/** Words of publishing. */
export const publishWords = {
  title: 'Publish',
  button: (version: number) => `Publish version ${version}`,
  what: (version: number) =>
    `New cases use version ${version} from then on. Cases that run keep the version they began with. A published version never changes.`,
  missing: {
    unsaved: 'Save what you wrote first.',
    behind: 'Choose between your text and theirs first.',
    faults: (count: number) =>
      count === 1
        ? 'Correct the fault that the check names.'
        : `Correct the ${count} faults that the check names.`,
    stories: (count: number) =>
      count === 1 ? 'A story does not end as written.' : `${count} stories do not end as written.`,
  },
  note: 'What is new, and why',
  noteHint: 'It stands beside the version for everybody who administers.',
  noteMissing: 'Write what is new, and why.',
  confirm: (version: number) => `Publish version ${version} for new cases`,
  done: (version: number) => `Version ${version} is published. New cases use it from now on.`,
} as const;
