import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { commonWords } from '#shared/wording/tab/common.ts';
import { RefusalBanner } from '../send/refusal-banner.tsx';
import { useFirstProblem } from '../send/use-first-problem.ts';
import type { Sending } from '../send/use-send.ts';
import { useKeepsFocus } from './use-keeps-focus.ts';

const useStyles = makeStyles({
  surface: {
    maxWidth: '720px',
    width: 'calc(100vw - 32px)',
    '@media (max-width: 479.98px)': { width: '100vw', maxHeight: '100dvh', padding: '16px', borderRadius: 0 },
  },
  line: { color: tokens.colorNeutralForeground2, marginBottom: '16px', fontSize: tokens.fontSizeBase200 },
  content: { display: 'flex', flexDirection: 'column', gap: '16px', paddingBottom: '4px' },
  actions: {
    gridColumn: '1 / -1',
    alignItems: 'center',
    justifySelf: 'stretch',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    // One under the other they are as wide as the form, so that no thumb misses them.
    '@media (max-width: 479.98px)': { alignItems: 'stretch' },
  },
  saved: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a form dialog shows around its fields. */
export interface FormDialogProps {
  readonly title: string;
  readonly line?: string | undefined;
  readonly sending: Sending;
  readonly savedAt: string | undefined;
  readonly heldBack: number;
  readonly sendLabel: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page. Closing it keeps the draft and says so; its one primary button says what will happen. */
export function FormDialog(props: FormDialogProps) {
  const { title, line, sending, heldBack, onSend, onClose, children } = props;
  const styles = useStyles();
  const form = useFirstProblem<HTMLFormElement>(heldBack);
  useKeepsFocus();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.kind !== 'sending') onSend();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form ref={form} onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle
              action={
                <Button
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={commonWords.close}
                  onClick={onClose}
                />
              }
            >
              {title}
            </DialogTitle>
            <DialogContent>
              {line && <div className={styles.line}>{line}</div>}
              <RefusalBanner sending={sending} />
              <div className={styles.content}>{children}</div>
            </DialogContent>
            <Foot {...props} />
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function Foot({ savedAt, sending, sendLabel, onClose }: FormDialogProps) {
  const styles = useStyles();
  const busy = sending.kind === 'sending';
  return (
    <DialogActions className={styles.actions} position="end">
      <span className={styles.saved}>{savedAt ? commonWords.draftSaved(clockTime(savedAt)) : ''}</span>
      <Button type="button" onClick={onClose}>
        {savedAt ? commonWords.closeKeep : commonWords.close}
      </Button>
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={busy}
        {...(busy ? { icon: <Spinner size="tiny" /> } : {})}
      >
        {busy ? commonWords.sending : sendLabel}
      </Button>
    </DialogActions>
  );
}

/** The computer's own time of a draft: "09:40". */
function clockTime(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
