import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { AddRegular, PlayRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { storiesWords as words } from '#shared/wording/tab/administration-draft.ts';
import { Panel } from '../../look/panel.tsx';
import { RefusalBanner } from '../../send/refusal-banner.tsx';
import { FileField } from '../file-field.tsx';
import { FailingStories } from './failing-stories.tsx';
import { freeName, storiesProblem, withFiles } from './story-list.ts';
import { StoryRow } from './story-row.tsx';
import type { DraftWork } from './use-draft-work.ts';
import type { RehearsalWork } from './use-rehearsal.ts';

const useStyles = makeStyles({
  quiet: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '0 -20px', padding: 0 },
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '8px',
    marginTop: '12px',
  },
  playing: { display: 'grid', gap: '8px', marginBottom: '12px' },
  line: { margin: '0 0 12px', fontWeight: tokens.fontWeightSemibold },
});

/** The stories of a draft: written, added from files, rehearsed, each with what came of it. */
export function StoriesPanel({ work, rehearsal }: { work: DraftWork; rehearsal: RehearsalWork }) {
  const styles = useStyles();
  const [open, setOpen] = useState<number>();
  const rows = useRef<HTMLUListElement>(null);
  const { stories } = work.now;
  const { last, stale, playing } = rehearsal;
  const busy = playing.kind === 'sending' || work.sending.kind === 'sending';
  const keep = (next: typeof stories) => work.write({ stories: next });
  const add = () => {
    keep([...stories, { name: freeName(stories), text: words.blank(work.saved.procedure) }]);
    setOpen(stories.length);
  };
  const goTo = (name: string) => {
    const row = rows.current?.children.item(stories.findIndex((story) => story.name === name));
    if (!(row instanceof HTMLElement)) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'start' });
  };
  return (
    <Panel
      title={words.title}
      wide
      end={
        stories.length > 0 && (
          <Button icon={<PlayRegular />} disabledFocusable={busy || work.behind} onClick={rehearsal.play}>
            {work.unsavedSince === undefined ? words.rehearse : words.rehearseSaved}
          </Button>
        )
      }
    >
      <p className={styles.quiet}>{stories.length === 0 ? words.none : words.text}</p>
      <RefusalBanner sending={playing} />
      <div role="status">
        {playing.kind === 'sending' ? (
          <div className={styles.playing}>
            <span>{words.playing(stories.length)}</span>
            <ProgressBar aria-label={words.playing(stories.length)} />
          </div>
        ) : (
          last && <p className={styles.line}>{stale ? words.stale : last.line}</p>
        )}
      </div>
      {last && !stale && (
        <FailingStories
          names={last.stories.filter(({ passed }) => !passed).map(({ name }) => name)}
          onGoTo={goTo}
        />
      )}
      <ul ref={rows} className={styles.list}>
        {stories.map((story, at) => (
          <StoryRow
            // biome-ignore lint/suspicious/noArrayIndexKey: its name changes while it is typed
            key={at}
            stories={stories}
            at={at}
            open={open === at}
            rehearsed={last?.stories.find(({ name }) => name === story.name)}
            onOpen={(wanted) => setOpen(wanted ? at : undefined)}
            onChange={(patch) =>
              keep(stories.map((one, other) => (other === at ? { ...one, ...patch } : one)))
            }
            onRemove={() => {
              keep(stories.filter((_, other) => other !== at));
              setOpen(undefined);
            }}
            onSave={() => work.save()}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <Button icon={<AddRegular />} onClick={add}>
          {words.write}
        </Button>
        <FileField
          label={words.addFiles}
          accept=".yaml,.yml"
          many
          problem={storiesProblem(stories)}
          onRead={(files) => keep(withFiles(stories, [...files]))}
        />
      </div>
    </Panel>
  );
}
