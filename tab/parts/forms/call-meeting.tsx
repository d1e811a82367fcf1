import { shortWords } from '#shared/wording/tab/forms.ts';
import type { FormProps } from './form-props.ts';
import { TextForm } from './text-form.tsx';

/** The owner calls a meeting of the stage. */
export function CallMeetingForm(props: FormProps) {
  const words = shortWords.meeting;
  return (
    <TextForm
      {...props}
      command="callMeeting"
      title={props.offer?.label ?? words.title}
      label={words.text}
      missing={words.missing}
      sendLabel={words.send}
      note={words.note}
      toCommand={(purpose) => ({ type: 'callMeeting', purpose })}
    />
  );
}
