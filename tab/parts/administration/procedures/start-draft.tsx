import { useState } from 'react';
import {
  DRAFT_LIMITS,
  type Procedures,
  procedureId,
  type StartDraft as Start,
} from '#shared/contract/drafts.ts';
import { startDraftWords as words } from '#shared/wording/tab/administration.ts';
import { goTo } from '#tab/pages/route.ts';
import { ChoiceCards } from '../../fields/choice-cards.tsx';
import { LineField } from '../../fields/line-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { useCheck } from '../../send/use-check.ts';
import { FileField, type ReadFile } from '../file-field.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { SelectField } from '../select-field.tsx';
import { useChange } from '../use-change.ts';
import { idInText } from './id-in-text.ts';

type Kind = 'shipped' | 'text';
const KINDS = [
  { value: 'shipped', title: words.shipped, hint: words.shippedHint },
  { value: 'text', title: words.own, hint: words.ownHint },
];

/** Starts a draft: from a procedure that comes with the service, from a file, or with nothing. */
export function StartDraft({ shipped, onClose }: { shipped: Procedures['shipped']; onClose: () => void }) {
  const [kind, setKind] = useState<Kind>('shipped');
  const [which, setWhich] = useState('');
  const [id, setId] = useState('');
  const [file, setFile] = useState<ReadFile>();
  const form = useStart();
  const procedure = kind === 'shipped' ? which : id.trim();
  const check = useCheck(problemsOf(kind, procedure, file));
  const from: Start['from'] =
    kind === 'shipped' ? { kind: 'shipped' } : { kind: 'text', text: file?.text ?? '' };
  return (
    <FormDialog
      title={words.title}
      sending={form.sending}
      savedAt={undefined}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(() => void form.send({ procedure, from }))}
      onClose={onClose}
    >
      <ChoiceCards
        name={words.from}
        value={kind}
        choices={KINDS}
        onChange={(value) => setKind(value === 'text' ? 'text' : 'shipped')}
      />
      {kind === 'shipped' ? (
        <SelectField
          label={words.which}
          value={which}
          choices={shipped.map((one) => ({ value: one.id, label: `${one.name} (${one.id})` }))}
          problem={check.shown?.which}
          onChange={setWhich}
        />
      ) : (
        <>
          <FileField
            label={words.file}
            accept=".json,application/json"
            said={file ? words.chosen(file.name, file.text.length.toLocaleString('en-GB')) : words.noFile}
            problem={check.shown?.file}
            onRead={([read]) => {
              setFile(read);
              setId((before) => (read && idInText(read.text)) || before);
            }}
          />
          <LineField
            label={words.id}
            hint={words.idHint}
            required
            value={id}
            longest={60}
            problem={check.shown?.id}
            onChange={setId}
          />
        </>
      )}
    </FormDialog>
  );
}

function useStart() {
  const client = useAdministration();
  const takeIn = useTakeInChange();
  return useChange({
    give: (id, asked: Omit<Start, 'id'>) => client.startDraft({ id, ...asked }),
    onDone: (draft) => {
      takeIn.draft(draft);
      goTo({ page: 'administration', part: { page: 'draft', procedure: draft.procedure } });
    },
    onRefused: ({ draft }) => draft && takeIn.draft(draft),
  });
}

function problemsOf(kind: Kind, procedure: string, file: ReadFile | undefined) {
  if (kind === 'shipped') return procedure === '' ? { which: words.missingWhich } : undefined;
  const id = procedureId.safeParse(procedure).success ? undefined : words.missingId;
  const tooLong = (file?.text.length ?? 0) > DRAFT_LIMITS.pack ? words.tooLong(DRAFT_LIMITS.pack) : undefined;
  return id || tooLong ? { id, file: tooLong } : undefined;
}
