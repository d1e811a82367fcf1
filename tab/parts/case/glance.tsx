import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import type { OpenForm } from '../forms/open-form.ts';
import { Panel } from '../look/panel.tsx';
import { ChildRights, Files } from './files-and-rights.tsx';
import { AgreedActions, Duties } from './follow-ups.tsx';
import { Issues, Said } from './matters.tsx';
import { Meetings } from './meetings.tsx';
import { Parties } from './parties.tsx';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: '80px minmax(0, 1fr)', rowGap: '4px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  part: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginTop: '16px',
    paddingTop: '16px',
  },
  heading: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  taken: { margin: '8px 0 0' },
  line: { margin: 0 },
});

/** What stands at a glance beside the record: my part, the issues, who is in it, meetings, files, what the child was told. */
export function Glance({ view, onOpen }: { view: CaseView; onOpen: (form: OpenForm) => void }) {
  const styles = useStyles();
  return (
    <Panel title={threadWords.glance} tabbed>
      <dl className={styles.facts}>
        <dt className={styles.label}>{threadWords.youAre}</dt>
        <dd className={styles.value}>{view.you}</dd>
        {view.nowWith && <dt className={styles.label}>{threadWords.nowWith}</dt>}
        {view.nowWith && <dd className={styles.value}>{view.nowWith}</dd>}
        <dt className={styles.label}>{threadWords.owner}</dt>
        <dd className={styles.value}>{view.owner.name}</dd>
        {view.track && <dt className={styles.label}>{threadWords.track}</dt>}
        {view.track && <dd className={styles.value}>{view.track}</dd>}
      </dl>
      <div className={styles.taken}>
        {[view.taken, ...view.standIns].map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <Part heading={threadWords.flags} shown={view.flags.length > 0}>
        <Said lines={view.flags.map(({ label, reason }) => ({ title: label, text: reason }))} />
      </Part>
      <Part heading={threadWords.duties} shown={view.duties.length > 0}>
        <Duties
          duties={view.duties}
          mayRecord={(act) => view.offers.some((offer) => offer.act?.key === act && offer.allowed)}
          onRecord={({ act, entry }) => onOpen({ command: 'recordAct', act, fulfils: entry })}
        />
      </Part>
      <Part heading={threadWords.actionsAgreed} shown={view.actions.length > 0}>
        <AgreedActions actions={view.actions} />
      </Part>
      <Part heading={threadWords.issues} shown={view.issues.length > 0}>
        <Issues issues={view.issues} />
      </Part>
      <Part heading={threadWords.parties} shown={view.parties.length > 0}>
        <Parties parties={view.parties} />
      </Part>
      <Part heading={threadWords.meetings} shown={view.meetings.length > 0}>
        <Meetings meetings={view.meetings} />
      </Part>
      <Part heading={threadWords.files} shown={view.files.length > 0}>
        <Files files={view.files} />
      </Part>
      <Part heading={threadWords.childHeading} shown={view.childRights.length > 0}>
        <ChildRights rights={view.childRights} />
      </Part>
      <Part heading={threadWords.readings} shown={view.readings.length > 0}>
        <Said lines={view.readings.map(({ says }) => ({ text: says }))} />
      </Part>
    </Panel>
  );
}

function Part(props: { heading: string; shown: boolean; children: ReactNode }) {
  const styles = useStyles();
  if (!props.shown) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{props.heading}</h3>
      {props.children}
    </div>
  );
}
