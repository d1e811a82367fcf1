import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { publishWords as words } from '#shared/wording/tab/administration-draft.ts';
import { Panel } from '../../look/panel.tsx';
import { Opener } from '../opener.tsx';
import { PublishForm } from './publish-form.tsx';
import type { DraftWork } from './use-draft-work.ts';
import type { RehearsalWork } from './use-rehearsal.ts';

const useStyles = makeStyles({
  what: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  missing: { margin: '8px 0 0', paddingLeft: '20px' },
});

/** Publishing a draft: what it means, what is missing yet, and the way to it. */
export function PublishPanel(props: { work: DraftWork; rehearsal: RehearsalWork; person: string }) {
  const { work, rehearsal, person } = props;
  const styles = useStyles();
  const why = useId();
  const [open, setOpen] = useState(false);
  const missing = missingFor(work, rehearsal);
  const { becomes } = work.saved;
  return (
    <Panel title={words.title}>
      <p className={styles.what}>{words.what(becomes)}</p>
      <Opener
        appearance={missing.length === 0 ? 'primary' : 'secondary'}
        disabledFocusable={missing.length > 0}
        aria-describedby={why}
        onClick={() => setOpen(true)}
      >
        {words.button(becomes)}
      </Opener>
      <ul id={why} className={styles.missing} hidden={missing.length === 0}>
        {missing.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {open && <PublishForm work={work} person={person} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

/** What must be done before a draft can be published; the service looks at all of it again. */
function missingFor({ unsavedSince, behind, saved }: DraftWork, { last, stale }: RehearsalWork): string[] {
  const failing = last && !stale ? last.stories.filter(({ passed }) => !passed).length : 0;
  return [
    ...(behind ? [words.missing.behind] : unsavedSince === undefined ? [] : [words.missing.unsaved]),
    ...(saved.faults.length > 0 ? [words.missing.faults(saved.faults.length)] : []),
    ...(failing > 0 ? [words.missing.stories(failing)] : []),
  ];
}
