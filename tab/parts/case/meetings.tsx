import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import type { MeetingView } from '#shared/contract/case-parts.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  meeting: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'center' },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  join: { minWidth: 'auto' },
});

/** The meetings of a case, each with its way in. */
export function Meetings({ meetings }: { meetings: readonly MeetingView[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {meetings.map(({ id, title, line, joinUrl, state }) => (
        <li key={id} className={styles.meeting}>
          <div>
            <div>{title}</div>
            <div className={styles.line}>{line}</div>
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
