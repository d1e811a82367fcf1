import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { DRAFT_LIMITS } from '#shared/contract/drafts.ts';
import { conflictWords as words } from '#shared/wording/tab/administration-draft.ts';
import { Panel } from '../../look/panel.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Opener } from '../opener.tsx';
import { ChangesList } from './changes-list.tsx';
import { changesBetween } from './read-text.ts';
import { TextEditor } from './text-editor.tsx';
import type { DraftWork } from './use-draft-work.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '12px', marginBottom: '16px' },
  bar: { alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  body: { whiteSpace: 'normal' },
  line: { display: 'block', marginTop: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** Somebody else saved the draft meanwhile: theirs beside one's own, what differs, and the choice between the two. */
export function Conflict({ work }: { work: DraftWork }) {
  const styles = useStyles();
  const [dropping, setDropping] = useState(false);
  const { saved, now } = work;
  return (
    <div className={styles.all}>
      <div role="alert">
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.title}</MessageBarTitle>
            <span className={styles.line}>{words.text(saved.edited.who?.name, saved.edited.when)}</span>
          </MessageBarBody>
        </MessageBar>
      </div>
      <Panel title={words.differs}>
        <Differences theirs={saved.text} mine={now.text} />
      </Panel>
      <TextEditor
        label={words.theirs}
        hint={words.stories(saved.stories.length)}
        value={saved.text}
        height={240}
        longest={DRAFT_LIMITS.pack}
        readOnly
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={work.keepMine}>
          {words.keepMine}
        </Button>
        <Opener onClick={() => setDropping(true)}>{words.takeTheirs}</Opener>
        <span>{words.keepMineHint}</span>
      </div>
      {dropping && (
        <ConfirmDialog
          title={words.takeTitle}
          sending={{ kind: 'writing' }}
          confirm={words.takeTheirs}
          onConfirm={work.undo}
          onClose={() => setDropping(false)}
        >
          {words.takeText}
        </ConfirmDialog>
      )}
    </div>
  );
}

function Differences({ theirs, mine }: { theirs: string; mine: string }) {
  const changes = useMemo(() => changesBetween(theirs, mine), [theirs, mine]);
  if (!changes) return words.unread;
  return changes.length === 0 ? words.same : <ChangesList changes={changes} />;
}
