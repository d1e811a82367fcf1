import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { shortMoment } from '#shared/wording/dates.ts';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import type { Message } from '../message.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  words: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  state: { margin: 0, marginTop: '4px', color: tokens.colorNeutralForeground2 },
});

/** The email that the pane is about. */
export function EmailCard(props: { message: Message; state?: string | undefined }) {
  const { message, state } = props;
  const styles = useStyles();
  const facts = [
    message.from?.name,
    shortMoment(message.receivedAt),
    ...(message.attachments > 0 ? [paneWords.attachments(message.attachments)] : []),
  ];
  return (
    <section className={styles.card} aria-label={paneWords.thisEmail}>
      <MailRegular className={styles.icon} />
      <div className={styles.words}>
        <h2 className={styles.subject}>{message.subject || paneWords.noSubject}</h2>
        <p className={styles.line}>{facts.filter(Boolean).join(' · ')}</p>
        {state && <p className={styles.state}>{state}</p>}
      </div>
    </section>
  );
}
