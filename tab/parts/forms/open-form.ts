import type { EntryView } from '#shared/contract/views.ts';

const DIALOGS = [
  'recordDiscussion',
  'escalate',
  'respond',
  'findNotSettled',
  'askForTime',
  'agreeTime',
  'callMeeting',
  'recordMinutes',
  'recordResolution',
  'authorise',
  'tellChild',
] as const;

/** The commands that have a dialog of their own. */
export type DialogCommand = (typeof DIALOGS)[number];

/** Which form stands over the page: one of a command, of one of the pack's acts, or a correction of one entry. */
export type OpenForm =
  | { readonly command: DialogCommand }
  | { readonly command: 'recordAct'; readonly act: string }
  | { readonly command: 'correct'; readonly entry: EntryView };

/** The command with a dialog that goes by a name; nothing when there is none. */
export function dialogCommand(name: string): DialogCommand | undefined {
  return DIALOGS.find((command) => command === name);
}
