import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { DRAFT_LIMITS, type DraftView } from '#shared/contract/drafts.ts';
import { checkWords, draftWords as words } from '#shared/wording/tab/administration-draft.ts';
import { Panel } from '../../look/panel.tsx';
import { RefusalBanner } from '../../send/refusal-banner.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { Conflict } from './conflict.tsx';
import { DrawnLadder } from './drawn-ladder.tsx';
import { FaultList } from './fault-list.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { SaveBar } from './save-bar.tsx';
import { StoriesPanel } from './stories-panel.tsx';
import { TextEditor, type TextEditorHandle } from './text-editor.tsx';
import { useDraftWork } from './use-draft-work.ts';
import { useRehearsal } from './use-rehearsal.ts';

const useStyles = makeStyles({
  zones: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: '248px minmax(0, 1fr) 280px',
    gridTemplateAreas: '"ladder main side"',
    '@media (max-width: 1079.98px)': {
      gridTemplateColumns: 'minmax(0, 1fr) 280px',
      gridTemplateAreas: '"main side" "main ladder"',
      gridTemplateRows: 'auto 1fr',
    },
    '@media (max-width: 719.98px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"main" "side" "ladder"',
    },
  },
  ladder: { gridArea: 'ladder', minWidth: 0 },
  main: { gridArea: 'main', display: 'grid', gap: '16px', minWidth: 0 },
  side: { gridArea: 'side', display: 'grid', gap: '16px', minWidth: 0 },
  quiet: { margin: '0 0 12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0 },
});

/** Where a draft is worked on: the ladder drawn, the text and its stories, then check, changes and publishing. */
export function DraftDesk({ saved, person }: { saved: DraftView; person: string }) {
  const styles = useStyles();
  const work = useDraftWork(saved, person);
  const editor = useRef<TextEditorHandle>(null);
  const rehearsal = useRehearsal(work);
  const { now } = work;
  const faulty = useMemo(() => new Set(saved.faults.flatMap(({ line }) => line ?? [])), [saved.faults]);
  return (
    <>
      <SaveBar work={work} />
      {work.behind ? <Conflict work={work} /> : <RefusalBanner sending={work.sending} />}
      <div className={styles.zones}>
        <div className={styles.main}>
          <Panel title={words.text} wide>
            <TextEditor
              ref={editor}
              label={words.text}
              labelHidden
              hint={words.textHint}
              value={now.text}
              height={480}
              longest={DRAFT_LIMITS.pack}
              faulty={faulty}
              onChange={(text) => work.write({ text })}
              onSave={() => work.save()}
            />
          </Panel>
          <StoriesPanel work={work} rehearsal={rehearsal} />
        </div>
        <div className={styles.side}>
          <Panel title={checkWords.title}>
            {work.unsavedSince !== undefined && <p className={styles.quiet}>{checkWords.asSaved}</p>}
            {saved.faults.length === 0 ? (
              <p className={styles.none}>{checkWords.none}</p>
            ) : (
              <FaultList faults={saved.faults} onGoTo={(line) => editor.current?.goTo(line)} />
            )}
          </Panel>
          <ChangesPanel procedure={saved.procedure} text={now.text} />
          <PublishPanel work={work} rehearsal={rehearsal} person={person} />
        </div>
        <div className={styles.ladder}>
          <Panel title={words.ladder}>
            <DrawnLadder text={now.text} version={saved.becomes} />
          </Panel>
        </div>
      </div>
    </>
  );
}
