import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { EntryView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { Panel } from '../look/panel.tsx';
import { Record } from '../record/record.tsx';
import { WriteEntry } from '../record/write-entry.tsx';

const NARROW = '@media (max-width: 719.98px)';
const useStyles = makeStyles({
  panel: { [NARROW]: { backgroundColor: 'transparent', border: 'none', padding: 0 } },
  all: { [NARROW]: { display: 'flex', flexDirection: 'column-reverse' } },
  // Within the thumb's reach: on a narrow page the field stays at the bottom of the window.
  write: {
    [NARROW]: {
      position: 'sticky',
      bottom: 0,
      margin: '0 -16px -16px',
      padding: '12px 16px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** The record, with the field to write in above it, so that what one writes appears next to where one wrote it. */
export function RecordPanel(props: {
  view: CaseView;
  person: { id: string; name: string };
  place: RefObject<HTMLFormElement | null>;
  onCorrect: (entry: EntryView) => void;
  onDone: (view: CaseView) => void;
}) {
  const { view, person, place, onCorrect, onDone } = props;
  const styles = useStyles();
  const mayWrite = view.offers.some(({ command, allowed }) => command === 'writeNote' && allowed);
  return (
    <Panel title={threadWords.record} wide tabbed className={styles.panel}>
      <div className={styles.all}>
        {mayWrite && (
          <div className={styles.write}>
            <WriteEntry view={view} person={person} place={place} onDone={onDone} />
          </div>
        )}
        <Record view={view} onCorrect={onCorrect} />
      </div>
    </Panel>
  );
}
