import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Lookup } from '#shared/contract/api.ts';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import { caseLink } from './case-link.ts';
import type { Message } from './message.ts';
import { EmailCard } from './parts/email-card.tsx';
import { PanePage, PaneTitle } from './parts/pane-page.tsx';

const useStyles = makeStyles({
  case: {
    padding: '12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  reference: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, marginTop: '4px', marginBottom: '8px' },
});

/** The case an email belongs to, in one line, and the way to it. */
export function Belongs(props: { found: NonNullable<Lookup['case']>; message: Message; kept: ReactNode }) {
  const { found, message, kept } = props;
  const styles = useStyles();
  return (
    <PanePage>
      {kept}
      <PaneTitle>{paneWords.belongs}</PaneTitle>
      <div className={styles.case}>
        <div className={styles.reference}>{found.reference}</div>
        <p className={styles.line}>{found.line}</p>
        <Link href={caseLink(found.id)} target="_blank" rel="noopener">
          {paneWords.open}
        </Link>
      </div>
      <EmailCard message={message} />
    </PanePage>
  );
}
