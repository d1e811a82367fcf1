import { Avatar, CounterBadge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { listTime } from '../parts/dates.ts';
import { Mark } from '../parts/mark.tsx';
import type { Chat } from '../parts/shapes.ts';
import { lastAt, lineOf } from './summary.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: '10px',
    alignItems: 'center',
    width: '100%',
    padding: '8px 12px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  pair: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
});

type ChatListProps = {
  readonly chats: readonly Chat[];
  readonly open: string | undefined;
  readonly now: string;
  readonly choose: (chat: string) => void;
};

function ChatWords({ chat, here, now }: { chat: Chat; here: boolean; now: string }) {
  const styles = useStyles();
  const last = chat.messages.at(-1);
  const at = lastAt(chat);
  return (
    <span className={styles.words}>
      <span className={styles.pair}>
        <Text className={styles.line} weight={chat.unread > 0 || here ? 'semibold' : 'regular'}>
          {chat.title}
        </Text>
        {chat.unread > 0 && (
          <CounterBadge count={chat.unread} size="small" aria-label={`${chat.unread} unread`} />
        )}
      </span>
      <span className={styles.pair}>
        <Text size={200} className={mergeClasses(styles.line, styles.quiet)}>
          {last ? lineOf(last) : 'No messages yet'}
        </Text>
        <Text size={200} className={styles.quiet}>
          {at === '' ? '' : listTime(at, now)}
        </Text>
      </span>
    </span>
  );
}

function ChatRow({
  chat,
  here,
  now,
  choose,
}: {
  chat: Chat;
  here: boolean;
  now: string;
  choose: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, here && styles.here)}
      aria-current={here ? 'true' : undefined}
      onClick={choose}
      data-testid={`chat-${chat.id}`}
    >
      {chat.with === 'bot' ? (
        <Mark size={32} />
      ) : (
        <Avatar name={chat.title} color="colorful" idForColor={chat.with} aria-hidden="true" />
      )}
      <ChatWords chat={chat} here={here} now={now} />
    </button>
  );
}

/** A person's chats, newest first. */
export function ChatList({ chats, open, now, choose }: ChatListProps) {
  const styles = useStyles();
  const newest = [...chats].sort((one, other) => lastAt(other).localeCompare(lastAt(one)));
  return (
    <ul className={styles.list} aria-label="Chats">
      {newest.map((chat) => (
        <li key={chat.id}>
          <ChatRow chat={chat} here={chat.id === open} now={now} choose={() => choose(chat.id)} />
        </li>
      ))}
    </ul>
  );
}
