import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, EditRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { draftWords as words } from '#shared/wording/tab/administration-draft.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Opener } from '../opener.tsx';
import type { DraftWork } from './use-draft-work.ts';

const NARROW = '@media (max-width: 479.98px)';
const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    marginBottom: '16px',
    padding: '8px 16px',
    [NARROW]: { padding: '8px 12px', flexWrap: 'nowrap' },
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexGrow: 1,
    flexBasis: '240px',
    [NARROW]: { flexBasis: '120px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Whether what is on the screen is saved, always in sight, and the button that saves it. */
export function SaveBar({ work }: { work: DraftWork }) {
  const styles = useStyles();
  const [undoing, setUndoing] = useState(false);
  const unsaved = work.unsavedSince !== undefined;
  const saving = work.sending.kind === 'sending';
  return (
    <div className={styles.bar}>
      <div className={styles.state} role="status">
        <StateIcon work={work} />
        <span>{stateOf(work)}</span>
      </div>
      <div className={styles.buttons}>
        {unsaved && !work.behind && (
          <Opener appearance="subtle" disabledFocusable={saving} onClick={() => setUndoing(true)}>
            {words.undo}
          </Opener>
        )}
        <Button
          appearance={unsaved ? 'primary' : 'secondary'}
          disabledFocusable={!unsaved || saving || work.behind}
          onClick={() => work.save()}
        >
          {words.save}
        </Button>
      </div>
      {undoing && (
        <ConfirmDialog
          title={words.undoTitle}
          sending={{ kind: 'writing' }}
          confirm={words.undoSend}
          onConfirm={() => {
            work.undo();
            setUndoing(false);
          }}
          onClose={() => setUndoing(false)}
        >
          {words.undoText}
        </ConfirmDialog>
      )}
    </div>
  );
}

function StateIcon({ work }: { work: DraftWork }) {
  const { icon } = useStyles();
  if (work.sending.kind === 'sending') return <Spinner size="tiny" />;
  if (!work.kept) return <WarningRegular className={icon} />;
  if (!work.unsavedSince && work.saved.faults.length > 0) return <WarningRegular className={icon} />;
  return work.unsavedSince ? <EditRegular className={icon} /> : <CheckmarkCircleRegular className={icon} />;
}

function stateOf({ sending, unsavedSince, kept, saved }: DraftWork): string {
  const { state } = words;
  if (sending.kind === 'sending') return state.saving;
  if (!kept) return state.onlyHere;
  if (unsavedSince !== undefined) return state.unsaved(clockTime(unsavedSince));
  return `${state.saved(saved.edited.who?.name, saved.edited.when)}. ${state.faults(saved.faults.length)}`;
}

function clockTime(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
