import { Checkbox } from '@fluentui/react-components';
import { discussionWords, shortWords } from '#shared/wording/tab/forms.ts';
import { discussionDraftSchema, discussionProblems, EMPTY_DISCUSSION } from '../fields/discussion-draft.ts';
import { DiscussionFields } from '../fields/discussion-fields.tsx';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const words = shortWords.discussion;

/** The owner puts a talk on the record. */
export function RecordDiscussionForm(props: FormProps) {
  const { view, offer } = props;
  const form = useCommandForm(props, {
    command: 'recordDiscussion',
    schema: discussionDraftSchema,
    start: { ...EMPTY_DISCUSSION, on: view.today },
    problems: (talk) => discussionProblems(talk, view.today),
    toCommand: (discussion) => ({ type: 'recordDiscussion', discussion }),
  });
  const { value, change, shown } = form;
  return (
    <CommandDialog form={form} title={offer?.label ?? words.title} sendLabel={words.send}>
      <Checkbox
        label={discussionWords.notTakenUp}
        checked={value.notTakenUp === true}
        onChange={(_, { checked }) => change({ notTakenUp: checked === true ? true : undefined })}
      />
      <DiscussionFields
        value={value}
        today={view.today}
        reminder={view.words.reminder}
        problems={shown ?? {}}
        onChange={change}
      />
    </CommandDialog>
  );
}
