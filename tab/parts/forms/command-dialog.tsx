import type { ReactNode } from 'react';
import { Why } from '../look/why.tsx';
import { FormDialog, type FormDialogProps } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';
import type { FormInDialog } from './use-command-form.ts';

/** The dialog of a command about a case: which case it is, the form's own fields, and why they are asked for. */
export function CommandDialog({
  form,
  why = <OfferWhy {...form.asked} />,
  children,
  ...own
}: Pick<FormDialogProps, 'title' | 'sendLabel' | 'children'> &
  Partial<Pick<FormDialogProps, 'line' | 'savedAt'>> & {
    form: FormInDialog;
    /** Nothing where the form shows it among its fields. */
    why?: ReactNode;
  }) {
  const { asked, sending, savedAt, heldBack, send } = form;
  return (
    <FormDialog
      line={caseLine(asked.view)}
      sending={sending}
      savedAt={savedAt}
      heldBack={heldBack}
      onSend={send}
      onClose={asked.onClose}
      {...own}
    >
      {children}
      {why}
    </FormDialog>
  );
}

/** The procedure's own sentences from which the offer of a command comes. */
export function OfferWhy({ view, offer }: Pick<FormProps, 'view' | 'offer'>) {
  return offer && <Why ids={offer.why} rules={view.rules} />;
}
