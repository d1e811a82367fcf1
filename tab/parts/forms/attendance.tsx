import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { MeetingView } from '#shared/contract/case-parts.ts';
import { minutesWords } from '#shared/wording/tab/forms.ts';
import { TickGroup } from '../fields/tick-group.tsx';
import type { MinutesDraft } from './minutes-draft.ts';

const useStyles = makeStyles({ ticks: { display: 'flex', flexDirection: 'column' } });

/** Who was at a meeting, of those who had to be there. */
export function Attendance(props: {
  meeting: MeetingView;
  value: MinutesDraft;
  problem: string | undefined;
  onChange: (attended: string[]) => void;
}) {
  const { meeting, value, problem, onChange } = props;
  const styles = useStyles();
  const tick = (id: string, there: boolean) =>
    onChange(there ? [...value.attended, id] : value.attended.filter((one) => one !== id));
  return (
    <TickGroup
      label={minutesWords.attended}
      hint={minutesWords.chair(meeting.chair)}
      problem={problem}
      className={styles.ticks}
    >
      {meeting.required.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={value.attended.includes(id)}
          onChange={(_, { checked }) => tick(id, checked === true)}
        />
      ))}
    </TickGroup>
  );
}
