import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { DRAFT_LIMITS } from '#shared/contract/drafts.ts';
import { orphanWords as words } from '#shared/wording/tab/administration-draft.ts';
import { deviceStore } from '../../drafts/device-store.ts';
import { dropDraft, keepDraft, readDraft } from '../../drafts/drafts.ts';
import { Panel } from '../../look/panel.tsx';
import { RefusalBanner } from '../../send/refusal-banner.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';
import { TextEditor } from './text-editor.tsx';
import { placeOf } from './use-draft-work.ts';
import { writtenSchema } from './written.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/**
 * A draft is gone while this computer still keeps what somebody wrote of it: they begin anew with it, or drop it. Where
 * nothing is kept, what stands inside is shown.
 */
export function Orphan(props: { procedure: string; person: string; children: ReactNode }) {
  const { procedure, person, children } = props;
  const styles = useStyles();
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const place = placeOf(person, procedure);
  const [mine, setMine] = useState(() => readDraft(deviceStore, place, writtenSchema));
  const form = useChange({
    give: (id, text: string) => client.startDraft({ id, procedure, from: { kind: 'text', text } }),
    onDone: (draft) => {
      // The stories are not in the new draft yet: what was written goes on as unsaved.
      if (mine)
        keepDraft(deviceStore, place, { ...mine, value: { ...mine.value, revision: draft.revision } });
      takeIn.draft(draft);
    },
    onRefused: ({ draft }) => draft && takeIn.draft(draft),
  });
  if (!mine) return children;
  return (
    <Panel title={words.title}>
      <div className={styles.all}>
        <div>{words.text}</div>
        <RefusalBanner sending={form.sending} />
        <TextEditor
          label={words.yours}
          value={mine.value.text}
          height={320}
          longest={DRAFT_LIMITS.pack}
          readOnly
        />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={form.sending.kind === 'sending'}
            onClick={() => void form.send(mine.value.text)}
          >
            {words.begin}
          </Button>
          <Button
            onClick={() => {
              dropDraft(deviceStore, place);
              setMine(undefined);
            }}
          >
            {words.drop}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
