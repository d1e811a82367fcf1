import type { EntryView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';

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
  'completeAction',
  'handOver',
  'tellChild',
] as const;

/** The commands that have a dialog of their own. */
export type DialogCommand = (typeof DIALOGS)[number];

/** Which form stands over the page: of a command, of one of the pack's acts or flags, or a correction of one entry. */
export type OpenForm =
  | { readonly command: DialogCommand }
  | { readonly command: 'recordAct'; readonly act: string; readonly fulfils?: number }
  | { readonly command: 'raiseFlag'; readonly flag: string }
  | { readonly command: 'correct'; readonly entry: EntryView };

/** The command with a dialog that goes by a name; nothing when there is none. */
export function dialogCommand(name: string): DialogCommand | undefined {
  return DIALOGS.find((command) => command === name);
}

/** What the service offers under a form: the command, and which act or flag where there are several. */
export function offerOf(view: CaseView, form: OpenForm): OfferView | undefined {
  const act = form.command === 'recordAct' ? form.act : undefined;
  const flag = form.command === 'raiseFlag' ? form.flag : undefined;
  const found = view.offers.filter(
    (one) => one.command === form.command && one.act?.key === act && one.flag === flag,
  );
  // Of two ways up the one that is open is meant.
  return found.find(({ allowed }) => allowed) ?? found[0];
}
