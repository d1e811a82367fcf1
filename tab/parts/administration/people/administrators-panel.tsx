import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Administrators } from '#shared/contract/administration.ts';
import { administratorsWords as words } from '#shared/wording/tab/administration-people.ts';
import { goTo } from '#tab/pages/route.ts';
import { type NamedPerson, PersonPicker } from '../../fields/person-picker.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { Panel } from '../../look/panel.tsx';
import { useCheck } from '../../send/use-check.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { useSayDone } from '../done-note.tsx';
import { Loaded } from '../loaded.tsx';
import { Opener } from '../opener.tsx';
import { useAdministration, useAdministrators, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '40px',
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});

type Form = { readonly kind: 'add' } | { readonly kind: 'remove'; readonly who: NamedPerson };

/** Who administers the authority: somebody is added, or removed once that is confirmed. */
export function AdministratorsPanel({ person }: { person: string }) {
  const styles = useStyles();
  const query = useAdministrators();
  const [form, setForm] = useState<Form>();
  const close = () => setForm(undefined);
  return (
    <Panel title={words.title}>
      <p className={styles.quiet}>{words.text}</p>
      <Loaded query={query} failed={words.failed}>
        {({ administrators }) => (
          <>
            <ul className={styles.list} aria-label={words.title}>
              {administrators.map((who) => (
                <li key={who.id} className={styles.row}>
                  <span>
                    {who.name}
                    {who.id === person && ` (${words.you})`}
                  </span>
                  <Opener
                    size="small"
                    appearance="subtle"
                    aria-label={`${words.remove}: ${who.name}`}
                    onClick={() => setForm({ kind: 'remove', who })}
                  >
                    {words.remove}
                  </Opener>
                </li>
              ))}
            </ul>
            <Opener size="small" icon={<AddRegular />} onClick={() => setForm({ kind: 'add' })}>
              {words.add}
            </Opener>
          </>
        )}
      </Loaded>
      {form?.kind === 'add' && <AddAdministrator onClose={close} />}
      {form?.kind === 'remove' && (
        <RemoveAdministrator who={form.who} you={form.who.id === person} onClose={close} />
      )}
    </Panel>
  );
}

function useNaming(administrator: boolean, onDone: (now: Administrators, who: NamedPerson) => void) {
  const client = useAdministration();
  const takeIn = useTakeInChange();
  return useChange({
    give: (id, who: NamedPerson) => client.nameAdministrator(who.id, { id, administrator }),
    onDone: (now, who) => {
      takeIn.administrators(now);
      onDone(now, who);
    },
  });
}

function AddAdministrator({ onClose }: { onClose: () => void }) {
  const sayDone = useSayDone();
  const [who, setWho] = useState<NamedPerson>();
  const form = useNaming(true, (_, named) => {
    sayDone(words.added(named.name));
    onClose();
  });
  const check = useCheck(who ? undefined : { person: words.missing });
  return (
    <FormDialog
      title={words.add}
      sending={form.sending}
      savedAt={undefined}
      heldBack={check.heldBack}
      sendLabel={words.addSend}
      onSend={() => check.attempt(() => who && void form.send(who))}
      onClose={onClose}
    >
      <PersonPicker
        label={words.person}
        required
        value={who}
        problem={check.shown?.person}
        onChange={setWho}
      />
    </FormDialog>
  );
}

function RemoveAdministrator({ who, you, onClose }: { who: NamedPerson; you: boolean; onClose: () => void }) {
  const sayDone = useSayDone();
  const form = useNaming(false, () => {
    onClose();
    if (you) goTo({ page: 'caseload' });
    else sayDone(words.removed(who.name));
  });
  return (
    <ConfirmDialog
      title={words.removeTitle(who.name)}
      sending={form.sending}
      confirm={you ? words.removeYouSend : words.removeSend}
      onConfirm={() => void form.send(who)}
      onClose={onClose}
    >
      {you ? words.removeYou : words.removeText}
    </ConfirmDialog>
  );
}
