import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ChatRegular } from '@fluentui/react-icons';
import { useDesk } from '../parts/desk-context.ts';
import { Mark } from '../parts/mark.tsx';
import { narrow, useMedia } from '../parts/media.ts';
import { Empty, Failed, Loading } from '../parts/outcome.tsx';
import { useChats } from '../parts/queries.ts';
import type { Chat } from '../parts/shapes.ts';
import { Beside } from './beside.tsx';
import { BesideMenu } from './beside-menu.tsx';
import { ChatList } from './chat-list.tsx';
import { ColumnHeader } from './column-header.tsx';
import { Conversation } from './conversation.tsx';
import { Others } from './others.tsx';
import { lastAt } from './summary.ts';
import { useRoomBeside } from './use-room.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '248px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: '12px 8px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 767px)': { width: '100%', border: 'none' },
  },
  title: { margin: 0, padding: '4px 12px' },
});

function OpenChat({ chat, back }: { readonly chat: Chat; readonly back: boolean }) {
  const { me, go, place } = useDesk();
  const room = useRoomBeside();
  const header = (
    <ColumnHeader
      face={
        <>
          {back && (
            <Button
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label="All chats"
              onClick={() => go({ open: undefined })}
            />
          )}
          {chat.with === 'bot' ? (
            <Mark size={28} />
          ) : (
            <Avatar name={chat.title} color="colorful" idForColor={chat.with} />
          )}
        </>
      }
      title={chat.title}
      under={`Chat of ${me.name} (you)`}
    >
      {room && !place.beside && <BesideMenu />}
    </ColumnHeader>
  );
  const hint = chat.with === 'bot' ? `Write to ${chat.title}, or type “help”` : `Write to ${chat.title}`;
  return (
    <Conversation key={`${me.id}/${chat.id}`} person={me.id} chat={chat} header={header} hint={hint} reads />
  );
}

function Side({ open }: { readonly open: Chat | undefined }) {
  const styles = useStyles();
  const { state, me, go } = useDesk();
  const chats = useChats(me.id);
  return (
    <nav className={styles.side} aria-label="Chats">
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        Chat
      </Text>
      {chats.isPending && <Loading what="chats" rows={3} />}
      {chats.data && (
        <ChatList chats={chats.data} open={open?.id} now={state.now} choose={(chat) => go({ open: chat })} />
      )}
      <Others />
    </nav>
  );
}

/** The Chat application: the list, the open chat and, where there is room, another person's beside it. */
export function ChatPage() {
  const styles = useStyles();
  const { state, me, place } = useDesk();
  const chats = useChats(me.id);
  const small = useMedia(narrow);
  const room = useRoomBeside();
  const newest = [...(chats.data ?? [])].sort((one, other) => lastAt(other).localeCompare(lastAt(one)))[0];
  const chosen = chats.data?.find((chat) => chat.id === place.open);
  const open = chosen ?? (small ? undefined : newest);
  const beside = room ? state.people.find((one) => one.id === place.beside && one.id !== me.id) : undefined;
  return (
    <main className={styles.page} aria-label="Chat">
      {!(small && open) && <Side open={open} />}
      {chats.isError && <Failed what="Your chats" error={chats.error} again={() => void chats.refetch()} />}
      {open && <OpenChat chat={open} back={small} />}
      {chats.data?.length === 0 && !small && (
        <Empty icon={<ChatRegular />} title="No chats yet">
          When Resolution has something for {me.name}, it writes here. To see the main story from its first
          email, open the tour.
        </Empty>
      )}
      {beside && <Beside key={beside.id} person={beside} />}
    </main>
  );
}
