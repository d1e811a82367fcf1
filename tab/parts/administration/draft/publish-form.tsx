import { z } from 'zod';
import { DRAFT_LIMITS } from '#shared/contract/drafts.ts';
import { draftWords, publishWords as words } from '#shared/wording/tab/administration-draft.ts';
import { goTo } from '#tab/pages/route.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { TextField } from '../../fields/text-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { useCheck } from '../../send/use-check.ts';
import { useSayDone } from '../done-note.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';
import type { DraftWork } from './use-draft-work.ts';

const noteSchema = z.object({ note: z.string() });

/** Asks for the note of a version, says once more what publishing means, and publishes. */
export function PublishForm(props: { work: DraftWork; person: string; onClose: () => void }) {
  const { work, person, onClose } = props;
  const { procedure, revision, becomes } = work.saved;
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const sayDone = useSayDone();
  const draft = useDraft({ person, caseId: 'administration', command: `publish-${procedure}` }, noteSchema, {
    note: '',
  });
  const { note } = draft.value;
  const form = useChange({
    give: (id, asked: { revision: number; note: string }) => client.publish(procedure, { id, ...asked }),
    onDone: ({ version }) => {
      draft.drop();
      goTo({ page: 'administration', part: { page: 'procedures' } });
      sayDone(words.done(version));
      takeIn.draftGone(procedure);
    },
    onRefused: (said) => said.draft && takeIn.draft(said.draft),
  });
  const problem = noteProblem(note);
  const check = useCheck(problem ? { note: problem } : undefined);
  return (
    <FormDialog
      title={words.button(becomes)}
      sending={form.sending}
      savedAt={draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.confirm(becomes)}
      onSend={() => check.attempt(() => void form.send({ revision, note: note.trim() }))}
      onClose={onClose}
    >
      <div>{words.what(becomes)}</div>
      <TextField
        label={words.note}
        hint={words.noteHint}
        required
        value={note}
        problem={check.shown?.note}
        onChange={(text) => draft.change({ note: text })}
      />
    </FormDialog>
  );
}

function noteProblem(note: string): string | undefined {
  const over = note.trim().length - DRAFT_LIMITS.note;
  if (over > 0) return draftWords.tooLong(over, DRAFT_LIMITS.note);
  return note.trim() === '' ? words.noteMissing : undefined;
}
