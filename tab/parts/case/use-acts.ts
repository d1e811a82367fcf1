import { useAnnounce } from '@fluentui/react-components';
import { type RefObject, useRef, useState } from 'react';
import { z } from 'zod';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { dialogCommand, type OpenForm, offerOf } from '../forms/open-form.ts';
import { focusAfterDialog } from '../look/focus-after-dialog.ts';
import { useCommand } from '../send/use-command.ts';
import type { Sending } from '../send/use-send.ts';

/** What somebody is doing with a case, and what they just did. */
export interface Acts {
  readonly form: OpenForm | undefined;
  readonly done: string | undefined;
  readonly sending: Sending;
  readonly press: (offer: OfferView) => void;
  readonly open: (form: OpenForm) => void;
  readonly close: () => void;
  readonly finish: (label: string) => void;
  readonly dismiss: () => void;
  readonly banner: RefObject<HTMLDivElement | null>;
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly note: RefObject<HTMLFormElement | null>;
}

const nothing = z.object({});

/** Opens forms, sends what needs no form, says aloud what was done, and puts the focus back where it belongs. */
export function useActs(view: CaseView, person: string): Acts {
  const announce = useAnnounce();
  const [form, setForm] = useState<OpenForm>();
  const [done, setDone] = useState<string>();
  const banner = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLFormElement>(null);
  const finish = (label: string) => {
    setForm(undefined);
    setDone(threadWords.done(label));
    announce.announce(threadWords.done(label), { polite: true });
    // The dialog gives the focus up as it closes; the line that says what is asked now is the place to go on from.
    focusAfterDialog(() => banner.current);
  };
  const seen = useCommand({
    person,
    view,
    command: 'acknowledge',
    schema: nothing,
    start: {},
    onPage: true,
    onDone: () =>
      finish(view.offers.find((one) => one.command === 'acknowledge')?.label ?? threadWords.record),
  });
  const press = ({ command, act, flag, allowed }: OfferView) => {
    const dialog = dialogCommand(command);
    if (!allowed) return;
    if (dialog) setForm({ command: dialog });
    if (act) setForm({ command: 'recordAct', act: act.key });
    if (flag) setForm({ command: 'raiseFlag', flag });
    if (command === 'acknowledge') seen.send({ type: 'acknowledge' });
    if (command === 'writeNote') note.current?.querySelector('textarea')?.focus();
  };
  const close = () => {
    setForm(undefined);
    focusAfterDialog(() => menu.current?.querySelector('button'));
  };
  return {
    form,
    done,
    sending: seen.sending,
    press,
    open: setForm,
    close,
    finish,
    dismiss: () => setDone(undefined),
    banner,
    menu,
    note,
  };
}

/** The words of an offer, as its button shows them. */
export function labelOf(view: CaseView, form: OpenForm): string {
  return offerOf(view, form)?.label ?? threadWords.record;
}
