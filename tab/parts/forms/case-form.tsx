import type { ReactNode } from 'react';
import { AskForTimeForm } from './ask-for-time.tsx';
import { AuthoriseForm } from './authorise.tsx';
import { CallMeetingForm } from './call-meeting.tsx';
import { CorrectForm } from './correct.tsx';
import { EscalateForm } from './escalate.tsx';
import { FindNotSettledForm } from './find-not-settled.tsx';
import type { FormProps } from './form-props.ts';
import type { DialogCommand, OpenForm } from './open-form.ts';
import { RecordDiscussionForm } from './record-discussion.tsx';
import { RecordMinutesForm } from './record-minutes.tsx';
import { RecordResolutionForm } from './record-resolution.tsx';
import { RespondForm } from './respond.tsx';
import { TellChildForm } from './tell-child.tsx';

const FORMS: Readonly<Record<DialogCommand, (props: FormProps) => ReactNode>> = {
  recordDiscussion: RecordDiscussionForm,
  escalate: EscalateForm,
  respond: RespondForm,
  findNotSettled: FindNotSettledForm,
  askForTime: AskForTimeForm,
  callMeeting: CallMeetingForm,
  recordMinutes: RecordMinutesForm,
  recordResolution: RecordResolutionForm,
  authorise: AuthoriseForm,
  tellChild: TellChildForm,
};

/** The dialog of a command. */
export function CaseForm(props: Omit<FormProps, 'offer'> & { form: OpenForm }) {
  const { form, ...rest } = props;
  const offer = rest.view.offers.find(({ command }) => command === form.command);
  if (form.command === 'correct') return <CorrectForm {...rest} offer={offer} entry={form.entry} />;
  const Form = FORMS[form.command];
  return <Form {...rest} offer={offer} />;
}
