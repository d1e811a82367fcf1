import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fragment, useEffect, useRef } from 'react';
import { ofPerson, tell } from '../parts/api.ts';
import { dayLine, isoDay } from '../parts/dates.ts';
import { useDesk } from '../parts/desk-context.ts';
import { Empty } from '../parts/outcome.tsx';
import type { Chat, Message } from '../parts/shapes.ts';
import { anything } from '../parts/shapes.ts';
import { useOpenUrl } from '../teams-host/use-open-url.ts';
import { Compose } from './compose.tsx';
import { MessageRow } from './message.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, minHeight: 0 },
  scroll: { flex: 1, minHeight: 0, overflowY: 'auto', padding: '12px 16px', scrollbarGutter: 'stable' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '680px',
    minHeight: '100%',
    margin: '0 auto',
  },
  day: { flexGrow: 0, color: tokens.colorNeutralForeground2 },
});

// A chat opens at its newest message and follows new ones, unless one has scrolled up to read. What one opens in a card
// must not move the page, so only a new message does.
function useStayAtEnd(count: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const watch = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
    };
    box.addEventListener('scroll', watch);
    return () => box.removeEventListener('scroll', watch);
  }, []);
  useEffect(() => {
    if (count > 0 && atEnd.current) scroll.current?.scrollTo({ top: scroll.current.scrollHeight });
  }, [count]);
  return scroll;
}

function useRead(person: string, chat: Chat): void {
  const client = useQueryClient();
  useEffect(() => {
    if (chat.unread === 0) return;
    const path = ofPerson(person, `chats/${encodeURIComponent(chat.id)}/read`);
    tell(path, {}, anything)
      .then(() =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['chat', person] }),
          client.invalidateQueries({ queryKey: ['state'] }),
        ]),
      )
      .catch((error: unknown) => console.error('desk: the chat could not be marked as read', error));
  }, [client, person, chat.id, chat.unread]);
}

function startsDay(messages: readonly Message[], at: number): boolean {
  const one = messages[at];
  const before = messages[at - 1];
  return one !== undefined && (before === undefined || isoDay(before.at) !== isoDay(one.at));
}

type ConversationProps = {
  readonly person: string;
  readonly chat: Chat;
  readonly header: ReactNode;
  readonly hint: string;
  readonly reads: boolean;
};

function MarkRead({ person, chat }: { readonly person: string; readonly chat: Chat }) {
  useRead(person, chat);
  return null;
}

function Messages({ person, chat }: { readonly person: string; readonly chat: Chat }) {
  const styles = useStyles();
  const { state } = useDesk();
  const open = useOpenUrl();
  return (
    <div className={styles.list} role="log" aria-label="Messages">
      {chat.messages.length === 0 && (
        <Empty icon={<ChatRegular />} title="Nothing here yet">
          When {chat.title} has something to say, it appears here. You can also write first.
        </Empty>
      )}
      {chat.messages.map((message, at) => (
        <Fragment key={message.id}>
          {startsDay(chat.messages, at) && (
            <Divider className={styles.day}>{dayLine(message.at, state.now)}</Divider>
          )}
          <MessageRow person={person} chat={chat.id} message={message} now={state.now} onOpen={open} />
        </Fragment>
      ))}
    </div>
  );
}

/** One chat: its messages by day, and the line to write in. */
export function Conversation({ person, chat, header, hint, reads }: ConversationProps) {
  const styles = useStyles();
  const client = useQueryClient();
  const { state } = useDesk();
  const owner = state.people.find((one) => one.id === person)?.name ?? '';
  const scroll = useStayAtEnd(chat.messages.length);
  return (
    <section
      className={styles.column}
      aria-label={`Chat of ${owner} with ${chat.title}`}
      data-testid="conversation"
    >
      {reads && <MarkRead person={person} chat={chat} />}
      {header}
      <div ref={scroll} className={styles.scroll}>
        <Messages person={person} chat={chat} />
      </div>
      <Compose
        person={person}
        chat={chat.id}
        hint={hint}
        sent={() => void client.invalidateQueries({ queryKey: ['chat', person] })}
      />
    </section>
  );
}
