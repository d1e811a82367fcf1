import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { listTime } from '../parts/dates.ts';
import type { Mail } from '../parts/shapes.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto', flex: 1, minHeight: 0 },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    width: '100%',
    padding: '10px 12px 10px 20px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  dot: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '17px',
    width: '6px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  wide: { gridColumn: '1 / -1' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function who(mail: Mail): string {
  return mail.folder === 'inbox' ? mail.from.name : mail.to.map(({ name }) => name).join(', ');
}

type MessageListProps = {
  readonly mails: readonly Mail[];
  readonly open: string | undefined;
  readonly now: string;
  readonly choose: (mail: string) => void;
};

function MessageRow({
  mail,
  here,
  now,
  choose,
}: {
  mail: Mail;
  here: boolean;
  now: string;
  choose: () => void;
}) {
  const styles = useStyles();
  const weight = mail.isRead ? 'regular' : 'semibold';
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, here && styles.here)}
      aria-current={here ? 'true' : undefined}
      onClick={choose}
      data-testid={`mail-${mail.id}`}
    >
      {!mail.isRead && <span className={styles.dot} aria-hidden="true" />}
      <Text className={styles.line} weight={weight}>
        {!mail.isRead && <span className="spoken">Unread. </span>}
        {who(mail)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {mail.attachments.length > 0 && <AttachRegular aria-label="Has attachments" />}{' '}
        {listTime(mail.receivedAt, now)}
      </Text>
      <Text className={mergeClasses(styles.line, styles.wide)} weight={weight} size={200}>
        {mail.subject}
      </Text>
      <Text className={mergeClasses(styles.line, styles.wide, styles.quiet)} size={200}>
        {mail.preview}
      </Text>
    </button>
  );
}

/** The messages of a folder, newest first. */
export function MessageList({ mails, open, now, choose }: MessageListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Messages">
      {mails.map((mail) => (
        <li key={mail.id}>
          <MessageRow mail={mail} here={mail.id === open} now={now} choose={() => choose(mail.id)} />
        </li>
      ))}
    </ul>
  );
}
