import { Button, makeStyles } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import type { MeetingView } from '#shared/contract/case-parts.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { useListStyles } from './list-styles.ts';

const useStyles = makeStyles({
  meeting: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'center' },
  join: { minWidth: 'auto' },
});

/** The meetings of a case, each with its way in. */
export function Meetings({ meetings }: { meetings: readonly MeetingView[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {meetings.map(({ id, title, line, joinUrl, state }) => (
        <li key={id} className={styles.meeting}>
          <div>
            <div>{title}</div>
            <div className={lists.line}>{line}</div>
          </div>
          {joinUrl && state !== 'held' && (
            <Button
              as="a"
              size="small"
              icon={<VideoRegular />}
              href={joinUrl}
              target="_blank"
              rel="noreferrer"
              aria-label={threadWords.joinMeeting(title)}
              className={styles.join}
            >
              {threadWords.join}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
