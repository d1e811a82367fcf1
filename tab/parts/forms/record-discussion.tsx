import { Checkbox } from '@fluentui/react-components';
import { discussionWords, shortWords } from '#shared/wording/tab/forms.ts';
import { discussionDraftSchema, discussionProblems, EMPTY_DISCUSSION } from '../fields/discussion-draft.ts';
import { DiscussionFields } from '../fields/discussion-fields.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

/** The owner puts a talk on the record. */
export function RecordDiscussionForm({ view, person, offer, onClose, onDone }: FormProps) {
  const words = shortWords.discussion;
  const form = useCommand({
    person,
    view,
    command: 'recordDiscussion',
    schema: discussionDraftSchema,
    start: { ...EMPTY_DISCUSSION, on: view.today },
    onDone,
  });
  const { value } = form.draft;
  const check = useCheck(discussionProblems(value, view.today));
  return (
    <FormDialog
      title={offer?.label ?? words.title}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(() => form.send({ type: 'recordDiscussion', discussion: value }))}
      onClose={onClose}
    >
      <Checkbox
        label={discussionWords.notTakenUp}
        checked={value.notTakenUp === true}
        onChange={(_, { checked }) => form.draft.change({ notTakenUp: checked === true ? true : undefined })}
      />
      <DiscussionFields
        value={value}
        today={view.today}
        reminder={view.words.reminder}
        problems={check.shown ?? {}}
        onChange={form.draft.change}
      />
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
