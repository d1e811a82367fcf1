import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { MeetingView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { minutesWords } from '#shared/wording/tab/forms.ts';
import { ActionsPart } from '../fields/actions-part.tsx';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { Attendance } from './attendance.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';
import {
  type MinutesDraft,
  minutesCommand,
  minutesDraftSchema,
  minutesProblems,
  minutesStart,
} from './minutes-draft.ts';
import { useCommandForm } from './use-command-form.ts';

/** The minutes of a meeting, on the procedure's agenda in its order. */
export function RecordMinutesForm(props: FormProps) {
  const { view, offer } = props;
  const meetings = view.meetings.filter(({ mayRecord }) => mayRecord);
  const meetingOf = (draft: MinutesDraft) => meetings.find(({ id }) => id === draft.meeting) ?? meetings[0];
  const form = useCommandForm(props, {
    command: 'recordMinutes',
    schema: minutesDraftSchema,
    start: minutesStart(view),
    problems: (draft) => minutesProblems(draft, view.today),
    toCommand: (draft) => {
      const held = meetingOf(draft);
      return held && minutesCommand(draft, held.id, view.agenda);
    },
  });
  const { value, change, shown } = form;
  const meeting = meetingOf(value);
  return (
    <CommandDialog
      form={form}
      title={offer?.label ?? minutesWords.title}
      line={meeting ? `${view.reference} · ${meeting.title} · ${meeting.line}` : caseLine(view)}
      sendLabel={minutesWords.send}
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
          problem={shown?.attended}
          onChange={(attended) => change({ attended })}
        />
      )}
      <Points
        agenda={view.agenda}
        value={value}
        problem={shown?.notes}
        onChange={(notes) => change({ notes })}
      />
      <Reminder>{view.words.reminder}</Reminder>
      <ActionsPart
        rows={value.actions}
        today={view.today}
        problem={shown?.actions}
        onChange={(actions) => change({ actions })}
      />
      <Reminder>{minutesWords.filed}</Reminder>
    </CommandDialog>
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
