import { z } from 'zod';
import { newPersonWords as words } from '#shared/wording/tab/administration-people.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { anyProblem } from '../../fields/any-problem.ts';
import { LineField } from '../../fields/line-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { useCheck } from '../../send/use-check.ts';
import { useSayDone } from '../done-note.tsx';
import { useAdministration } from '../queries.ts';
import { useChange } from '../use-change.ts';

const personSchema = z.object({ id: z.string(), name: z.string(), mail: z.string() });
type PersonDraft = z.infer<typeof personSchema>;

/** Adds somebody to the authority's people by their sign-in. */
export function NewPerson({ person, onClose }: { person: string; onClose: () => void }) {
  const client = useAdministration();
  const sayDone = useSayDone();
  const place = { person, caseId: 'administration', command: 'new-person' };
  const draft = useDraft(place, personSchema, { id: '', name: '', mail: '' });
  const { value, change } = draft;
  const form = useChange({
    give: (id, asked: PersonDraft) =>
      client.keepPerson(asked.id.trim(), { id, name: asked.name.trim(), mail: asked.mail.trim() }),
    onDone: (_, asked) => {
      draft.drop();
      sayDone(words.added(asked.name.trim()));
      onClose();
    },
  });
  const check = useCheck(problemsOf(value));
  return (
    <FormDialog
      title={words.title}
      line={words.line}
      sending={form.sending}
      savedAt={draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(() => void form.send(value))}
      onClose={onClose}
    >
      <LineField
        label={words.name}
        required
        value={value.name}
        problem={check.shown?.name}
        onChange={(name) => change({ name })}
      />
      <LineField
        label={words.mail}
        required
        longest={320}
        value={value.mail}
        problem={check.shown?.mail}
        onChange={(mail) => change({ mail })}
      />
      <LineField
        label={words.id}
        hint={words.idHint}
        required
        longest={36}
        value={value.id}
        problem={check.shown?.id}
        onChange={(id) => change({ id })}
      />
    </FormDialog>
  );
}

function problemsOf({ id, name, mail }: PersonDraft) {
  return anyProblem({
    id: z.uuid().safeParse(id.trim()).success ? undefined : words.missing.id,
    name: name.trim() === '' ? words.missing.name : undefined,
    mail: z.email().safeParse(mail.trim()).success ? undefined : words.missing.mail,
  });
}
