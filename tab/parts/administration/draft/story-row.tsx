import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { DRAFT_LIMITS, type Rehearsed } from '#shared/contract/drafts.ts';
import { storiesWords as words } from '#shared/wording/tab/administration-draft.ts';
import { LineField } from '../../fields/line-field.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Opener } from '../opener.tsx';
import { RehearsedStory } from './rehearsed-story.tsx';
import { nameProblem } from './story-list.ts';
import { TextEditor, type TextEditorHandle } from './text-editor.tsx';
import type { Written } from './written.ts';

type Story = Written['stories'][number];

const useStyles = makeStyles({
  row: {
    padding: '12px 20px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Clear of the bar that stays at the top.
    scrollMarginTop: '80px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '4px', marginLeft: 'auto' },
  fields: { display: 'grid', gap: '12px', marginTop: '12px' },
});

/** One story of a draft: its name, how it went, and its text while it is open. */
export function StoryRow(props: {
  stories: Written['stories'];
  at: number;
  open: boolean;
  rehearsed: Rehearsed | undefined;
  onOpen: (open: boolean) => void;
  onChange: (patch: Partial<Story>) => void;
  onRemove: () => void;
  onSave: () => void;
}) {
  const { stories, at, open, rehearsed, onOpen, onChange, onRemove, onSave } = props;
  const styles = useStyles();
  const editor = useRef<TextEditorHandle>(null);
  const [removing, setRemoving] = useState(false);
  const story = stories[at];
  if (!story) return null;
  const goTo = (line: number) => {
    onOpen(true);
    // The editor is drawn first where it is not open yet.
    requestAnimationFrame(() => editor.current?.goTo(line));
  };
  return (
    <li className={styles.row} tabIndex={-1}>
      <div className={styles.head}>
        <span className={styles.name}>{story.name}</span>
        <Outcome rehearsed={rehearsed} />
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={open}
            aria-label={`${open ? words.done : words.edit}: ${story.name}`}
            onClick={() => onOpen(!open)}
          >
            {open ? words.done : words.edit}
          </Button>
          <Opener
            size="small"
            appearance="subtle"
            aria-label={`${words.remove}: ${story.name}`}
            onClick={() => setRemoving(true)}
          >
            {words.remove}
          </Opener>
        </div>
      </div>
      {open && (
        <div className={styles.fields}>
          <LineField
            label={words.name}
            required
            longest={120}
            value={story.name}
            problem={nameProblem(stories, at)}
            onChange={(name) => onChange({ name })}
          />
          <TextEditor
            ref={editor}
            label={words.body}
            hint={words.bodyHint}
            value={story.text}
            height={280}
            longest={DRAFT_LIMITS.story}
            onChange={(text) => onChange({ text })}
            onSave={onSave}
          />
        </div>
      )}
      {rehearsed && <RehearsedStory rehearsed={rehearsed} onGoTo={goTo} />}
      {removing && (
        <ConfirmDialog
          title={words.removeTitle(story.name)}
          sending={{ kind: 'writing' }}
          confirm={words.removeSend}
          onConfirm={() => {
            setRemoving(false);
            onRemove();
          }}
          onClose={() => setRemoving(false)}
        >
          {words.removeText}
        </ConfirmDialog>
      )}
    </li>
  );
}

function Outcome({ rehearsed }: { rehearsed: Rehearsed | undefined }) {
  if (!rehearsed) return <Badge appearance="outline">{words.notPlayed}</Badge>;
  return rehearsed.passed ? (
    <Badge appearance="tint" color="success">
      {words.passed}
    </Badge>
  ) : (
    <Badge appearance="tint" color="danger">
      {words.failed}
    </Badge>
  );
}
