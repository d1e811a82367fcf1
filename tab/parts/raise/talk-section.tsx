import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { DiscussionFields } from '../fields/discussion-fields.tsx';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { warnsOfEmail } from './talk.ts';

/** What has been talked about before, or why there was no talk. */
export function TalkSection({ form, draft, problems, change }: SectionProps) {
  if (form.discussion === 'none') return null;
  return (
    <Section title={raiseWords.talk} why={form.why.discussion ?? []} rules={form.rules}>
      {form.discussion === 'asked' && (
        <Field
          label={raiseWords.talked}
          required
          {...(problems.talked ? { validationMessage: problems.talked } : {})}
        >
          <RadioGroup
            layout="horizontal"
            value={draft.talked}
            onChange={(_, { value }) => change({ talked: value === 'yes' ? 'yes' : 'no' })}
          >
            <Radio value="yes" label={raiseWords.talkedYes} />
            <Radio value="no" label={raiseWords.talkedNo} />
          </RadioGroup>
        </Field>
      )}
      {draft.talked === 'yes' && (
        <DiscussionFields
          value={draft.discussion}
          today={form.today}
          problems={problems.discussion ?? {}}
          onChange={(discussion) => change({ discussion })}
        />
      )}
      {warnsOfEmail(form, { ...draft, mode: draft.discussion.mode }) && (
        <Reminder>{raiseWords.emailAlone}</Reminder>
      )}
      {draft.talked === 'no' && (
        <TextField
          label={raiseWords.noTalk}
          required
          value={draft.noTalk}
          problem={problems.noTalk}
          onChange={(noTalk) => change({ noTalk })}
        />
      )}
    </Section>
  );
}
