import type { ReactNode } from 'react';
import { AgreeTimeForm } from './agree-time.tsx';
import { AskForTimeForm } from './ask-for-time.tsx';
import { AuthoriseForm } from './authorise.tsx';
import { CallMeetingForm } from './call-meeting.tsx';
import { CompleteActionForm } from './complete-action.tsx';
import { CorrectForm } from './correct.tsx';
import { EscalateForm } from './escalate.tsx';
import { FindNotSettledForm } from './find-not-settled.tsx';
import type { FormProps } from './form-props.ts';
import { HandOverForm } from './hand-over.tsx';
import { type DialogCommand, type OpenForm, offerOf } from './open-form.ts';
import { RaiseFlagForm } from './raise-flag.tsx';
import { RecordActForm } from './record-act.tsx';
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
  agreeTime: AgreeTimeForm,
  callMeeting: CallMeetingForm,
  recordMinutes: RecordMinutesForm,
  recordResolution: RecordResolutionForm,
  authorise: AuthoriseForm,
  completeAction: CompleteActionForm,
  handOver: HandOverForm,
  tellChild: TellChildForm,
};

/** The dialog of a command. */
export function CaseForm(props: Omit<FormProps, 'offer'> & { form: OpenForm }) {
  const { form, ...rest } = props;
  const offer = offerOf(rest.view, form);
  if (form.command === 'correct') return <CorrectForm {...rest} offer={offer} entry={form.entry} />;
  if (form.command === 'recordAct') return <RecordActForm {...rest} offer={offer} fulfils={form.fulfils} />;
  if (form.command === 'raiseFlag') return <RaiseFlagForm {...rest} offer={offer} />;
  const Form = FORMS[form.command];
  return <Form {...rest} offer={offer} />;
}
