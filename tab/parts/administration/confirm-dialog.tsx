import type { ReactNode } from 'react';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { Sending } from '../send/use-send.ts';

/** Asks once more before something is done, and says what it means. Its button says what will happen. */
export function ConfirmDialog(props: {
  title: string;
  sending: Sending;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, sending, confirm, onConfirm, onClose, children } = props;
  return (
    <FormDialog
      title={title}
      sending={sending}
      savedAt={undefined}
      heldBack={0}
      sendLabel={confirm}
      onSend={onConfirm}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
