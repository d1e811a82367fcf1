import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular, VideoRegular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ofPerson, tell, wordsOf } from '../parts/api.ts';
import { timeOf } from '../parts/dates.ts';
import { useDesk } from '../parts/desk-context.ts';
import type { CalendarEvent } from '../parts/shapes.ts';
import { anything } from '../parts/shapes.ts';
import { isMine, peopleLine, responseWords } from './responses.ts';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr) auto',
    gap: '4px 12px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 767px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  cancelled: { textDecorationLine: 'line-through' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' },
});

function useRespond(event: CalendarEvent) {
  const { me } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (response: 'accepted' | 'declined') =>
      tell(ofPerson(me.id, `calendar/${encodeURIComponent(event.id)}/response`), { response }, anything),
    onSettled: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
}

function Buttons({ event, answer }: { event: CalendarEvent; answer: ReturnType<typeof useRespond> }) {
  const styles = useStyles();
  const { me } = useDesk();
  const mine = event.attendees.find((one) => one.mail === me.mail);
  if (event.isCancelled) return null;
  return (
    <div className={styles.buttons}>
      {event.joinUrl && (
        <Button
          size="small"
          appearance="primary"
          icon={<VideoRegular />}
          onClick={() => window.open(event.joinUrl ?? '', '_blank', 'noopener')}
        >
          Join
        </Button>
      )}
      {mine && !isMine(event, me) && (
        <>
          <Button
            size="small"
            icon={<CheckmarkRegular />}
            disabledFocusable={answer.isPending || mine.response === 'accepted'}
            onClick={() => answer.mutate('accepted')}
          >
            Accept
          </Button>
          <Button
            size="small"
            icon={<DismissRegular />}
            disabledFocusable={answer.isPending || mine.response === 'declined'}
            onClick={() => answer.mutate('declined')}
          >
            Decline
          </Button>
        </>
      )}
    </div>
  );
}

/** One meeting in the agenda: when, what, who, and one's answer to it. */
export function EventEntry({ event }: { readonly event: CalendarEvent }) {
  const styles = useStyles();
  const { me } = useDesk();
  const answer = useRespond(event);
  return (
    <li className={styles.entry} aria-label={event.subject} data-testid="event">
      <Text weight="semibold">
        {timeOf(event.start)}–{timeOf(event.end)}
      </Text>
      <div className={styles.words}>
        <Text weight="semibold" className={event.isCancelled ? styles.cancelled : ''}>
          {event.subject}
        </Text>
        <Text size={200} className={styles.quiet}>
          {responseWords(event, me)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {peopleLine(event)}
        </Text>
        {answer.isError && (
          <MessageBar intent="error">
            <MessageBarBody>Your answer was not sent. {wordsOf(answer.error)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Buttons event={event} answer={answer} />
    </li>
  );
}
