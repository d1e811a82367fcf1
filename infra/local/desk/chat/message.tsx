import { Avatar, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { dayAndTime, timeOf } from '../parts/dates.ts';
import { Mark } from '../parts/mark.tsx';
import type { Message } from '../parts/shapes.ts';
import { Card } from './card.tsx';
import { FormattedText } from './formatted-text.tsx';
import { cardOf, lineOf } from './summary.ts';
import { TaskDialog } from './task-dialog.tsx';
import type { Pressing } from './use-press.ts';
import { usePress } from './use-press.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: '8px' },
  mine: { marginInlineStart: 'auto', maxWidth: '85%', gridTemplateColumns: 'minmax(0, 1fr)' },
  face: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    marginTop: '24px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline', marginBottom: '4px' },
  mineHead: { justifyContent: 'flex-end' },
  quiet: { color: tokens.colorNeutralForeground2 },
  bubble: {
    width: 'fit-content',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mineBubble: {
    marginLeft: 'auto',
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  note: {
    display: 'flex',
    gap: '6px',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    marginTop: '8px',
  },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
});

function Note({ pressing }: { readonly pressing: Pressing }) {
  const styles = useStyles();
  const { busy, outcome } = pressing;
  if (busy) return <Spinner className={styles.note} size="tiny" label="Resolution is working on it" />;
  if (outcome.kind === 'failed') {
    return (
      <div className={mergeClasses(styles.note, styles.bad)} role="alert" data-testid="card-error">
        <ErrorCircleRegular className={styles.icon} aria-hidden="true" />
        <Text>{outcome.words}</Text>
      </div>
    );
  }
  if (outcome.kind === 'notice') {
    return (
      <div className={styles.note} role="status" data-testid="card-notice">
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-hidden="true" />
        <Text>{outcome.words}</Text>
      </div>
    );
  }
  return null;
}

type MessageCardProps = MessageProps & { readonly card: unknown };

function MessageCard({ person, chat, message, card, onOpen }: MessageCardProps) {
  const at = { person, chat, message: message.id };
  const pressing = usePress(at);
  return (
    <>
      <Card
        content={card}
        label={lineOf(message)}
        busy={pressing.busy}
        onPress={pressing.press}
        onOpen={onOpen}
      />
      <Note pressing={pressing} />
      {pressing.dialog !== undefined && (
        <TaskDialog at={at} data={pressing.dialog} onOpen={onOpen} close={pressing.closeDialog} />
      )}
    </>
  );
}

/** One message, and whose chat it is in. */
type MessageProps = {
  readonly person: string;
  readonly chat: string;
  readonly message: Message;
  readonly now: string;
  readonly onOpen: (url: string) => void;
};

type HeadProps = { readonly message: Message; readonly mine: boolean; readonly now: string };

function Head({ message, mine, now }: HeadProps) {
  const styles = useStyles();
  const updated = message.updatedAt ? ` · brought up to date ${dayAndTime(message.updatedAt, now)}` : '';
  return (
    <div className={mergeClasses(styles.head, mine && styles.mineHead)}>
      {!mine && (
        <Text size={200} weight="semibold">
          {message.from.name}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        {timeOf(message.at)}
        {updated}
      </Text>
    </div>
  );
}

/** A message: who, when, and the words or the card. */
export function MessageRow(props: MessageProps) {
  const { person, message, now, onOpen } = props;
  const styles = useStyles();
  const mine = message.from.id === person;
  const card = cardOf(message);
  return (
    <article
      className={mergeClasses(styles.row, mine && styles.mine)}
      aria-label={`${mine ? 'You' : message.from.name}, ${dayAndTime(message.at, now)}`}
      data-testid="message"
      data-message={message.id}
    >
      {!mine && (
        <span className={styles.face} aria-hidden="true">
          {message.from.kind === 'bot' ? (
            <Mark size={20} />
          ) : (
            <Avatar name={message.from.name} color="colorful" idForColor={message.from.id} />
          )}
        </span>
      )}
      <div>
        <Head message={message} mine={mine} now={now} />
        {message.text ? (
          <div className={mergeClasses(styles.bubble, mine && styles.mineBubble)}>
            <FormattedText text={message.text} onOpen={onOpen} />
          </div>
        ) : null}
        {card === undefined ? null : <MessageCard {...props} card={card} />}
      </div>
    </article>
  );
}
