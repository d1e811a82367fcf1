import { Avatar, Button, makeStyles, Tag, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, AttachRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ofPerson, tell } from '../parts/api.ts';
import { shortDay, timeOf } from '../parts/dates.ts';
import { useDesk } from '../parts/desk-context.ts';
import { Mark } from '../parts/mark.tsx';
import type { Mail } from '../parts/shapes.ts';
import { anything } from '../parts/shapes.ts';
import { useOpenUrl } from '../teams-host/use-open-url.ts';
import { PlainText } from './plain-text.tsx';
import { SafeHtml } from './safe-html.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    flex: 1,
    minWidth: 0,
    padding: '16px 24px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 767px)': { padding: '12px 16px' },
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 12px' },
  subject: { flex: '1 1 220px', margin: 0, minWidth: 0, overflowWrap: 'break-word' },
  button: { flexShrink: 0 },
  from: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 140px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  files: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

function useReadMail(person: string, mail: Mail): void {
  const client = useQueryClient();
  useEffect(() => {
    if (mail.isRead) return;
    tell(ofPerson(person, `mail/${encodeURIComponent(mail.id)}/read`), {}, anything)
      .then(() =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['mail', person] }),
          client.invalidateQueries({ queryKey: ['state'] }),
        ]),
      )
      .catch((error: unknown) => console.error('desk: the message could not be marked as read', error));
  }, [client, person, mail.id, mail.isRead]);
}

function From({ mail }: { readonly mail: Mail }) {
  const styles = useStyles();
  const names = (people: Mail['to']) => people.map(({ name }) => name).join(', ');
  return (
    <div className={styles.from}>
      <Avatar
        size={36}
        name={mail.from.name}
        color="colorful"
        idForColor={mail.from.mail}
        aria-hidden="true"
      />
      <div className={styles.words}>
        <Text weight="semibold">{mail.from.name}</Text>
        <Text size={200} className={styles.quiet}>
          To: {names(mail.to)}
        </Text>
        {mail.cc.length > 0 && (
          <Text size={200} className={styles.quiet}>
            Cc: {names(mail.cc)}
          </Text>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {shortDay(mail.receivedAt)}, {timeOf(mail.receivedAt)}
      </Text>
    </div>
  );
}

function Attachments({ mail }: { readonly mail: Mail }) {
  const styles = useStyles();
  return (
    <div className={styles.files}>
      {mail.attachments.map((one) => (
        <Tag key={one.id} media={<AttachRegular />} size="small" appearance="outline">
          {one.name}
        </Tag>
      ))}
    </div>
  );
}

type ReadingPaneProps = { readonly mail: Mail; readonly back: (() => void) | undefined };

/** One email, and the way to Resolution from it. */
export function ReadingPane({ mail, back }: ReadingPaneProps) {
  const styles = useStyles();
  const { me, place, go } = useDesk();
  const open = useOpenUrl();
  useReadMail(me.id, mail);
  return (
    <article className={styles.pane} aria-label={`Email: ${mail.subject}`} data-testid="reading">
      <div className={styles.top}>
        {back && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label="All messages" onClick={back} />
        )}
        <Text as="h2" size={500} weight="semibold" className={styles.subject}>
          {mail.subject}
        </Text>
        <Button
          className={styles.button}
          icon={<Mark size={20} />}
          aria-label="Resolution: raise an alert from this message or file it"
          aria-pressed={place.pane === true}
          data-testid="open-pane"
          onClick={() => go({ open: mail.id, pane: place.pane ? undefined : true })}
        >
          Resolution
        </Button>
      </div>
      <From mail={mail} />
      {mail.attachments.length > 0 && <Attachments mail={mail} />}
      {mail.bodyHtml ? (
        <SafeHtml html={mail.bodyHtml} open={open} />
      ) : (
        <PlainText text={mail.bodyText} open={open} />
      )}
    </article>
  );
}
