import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { MeetingView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { minutesWords } from '#shared/wording/tab/forms.ts';
import { ActionsPart } from '../fields/actions-part.tsx';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { Attendance } from './attendance.tsx';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';
import {
  type MinutesDraft,
  minutesCommand,
  minutesDraftSchema,
  minutesProblems,
  minutesStart,
} from './minutes-draft.ts';

/** The minutes of a meeting, on the procedure's agenda in its order. */
export function RecordMinutesForm({ offer, onClose, ...asked }: FormProps) {
  const { view } = asked;
  const start = minutesStart(view);
  const form = useCommand({ ...asked, command: 'recordMinutes', schema: minutesDraftSchema, start });
  const { value, change } = form.draft;
  const meetings = view.meetings.filter(({ mayRecord }) => mayRecord);
  const meeting = meetings.find(({ id }) => id === value.meeting) ?? meetings[0];
  const check = useCheck(minutesProblems(value, view.today));
  const send = () => {
    if (meeting) form.send(minutesCommand(value, meeting.id, view.agenda));
  };
  return (
    <FormDialog
      title={offer?.label ?? minutesWords.title}
      line={meeting ? `${view.reference} · ${meeting.title} · ${meeting.line}` : caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={minutesWords.send}
      onSend={() => check.attempt(send)}
      onClose={onClose}
    >
      <Which
        meetings={meetings}
        chosen={meeting?.id ?? ''}
        onChoose={(id) => change({ meeting: id, attended: [] })}
      />
      {meeting && (
        <Attendance
          meeting={meeting}
          value={value}
          problem={check.shown?.attended}
          onChange={(attended) => change({ attended })}
        />
      )}
      <Points
        agenda={view.agenda}
        value={value}
        problem={check.shown?.notes}
        onChange={(notes) => change({ notes })}
      />
      <Reminder>{view.words.reminder}</Reminder>
      <ActionsPart
        rows={value.actions}
        today={view.today}
        problem={check.shown?.actions}
        onChange={(actions) => change({ actions })}
      />
      <Reminder>{minutesWords.filed}</Reminder>
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}

function Which(props: { meetings: MeetingView[]; chosen: string; onChoose: (id: string) => void }) {
  if (props.meetings.length < 2) return null;
  return (
    <Field label={minutesWords.meeting}>
      <RadioGroup value={props.chosen} onChange={(_, { value }) => props.onChoose(value)}>
        {props.meetings.map(({ id, title, line }) => (
          <Radio key={id} value={id} label={`${title} · ${line}`} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Points(props: {
  agenda: CaseView['agenda'];
  value: MinutesDraft;
  problem: string | undefined;
  onChange: (notes: Record<string, string>) => void;
}) {
  const { agenda, value, problem, onChange } = props;
  return agenda.map(({ key, heading }, at) => (
    <TextField
      key={key}
      label={`${at + 1}. ${heading}`}
      rows={2}
      value={value.notes[key] ?? ''}
      problem={at === 0 ? problem : undefined}
      onChange={(text) => onChange({ ...value.notes, [key]: text })}
    />
  ));
}
