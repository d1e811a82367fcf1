import { makeStyles, mergeClasses, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { MailInboxRegular, MailReadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import { narrow, useMedia } from '../parts/media.ts';
import { Empty, Failed, Loading } from '../parts/outcome.tsx';
import { useMail } from '../parts/queries.ts';
import type { Mail } from '../parts/shapes.ts';
import { MessageList } from './message-list.tsx';
import { NewMail } from './new-mail.tsx';
import { PaneFrame } from './pane-frame.tsx';
import { ReadingPane } from './reading-pane.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flex: 1, minWidth: 0, minHeight: 0 },
  side: {
    display: 'flex',
    flexDirection: 'column',
    width: '304px',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 767px)': { width: '100%', border: 'none' },
  },
  slim: { '@media (max-width: 1199px)': { width: '232px' } },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '12px 12px 4px 20px',
  },
  title: { margin: 0 },
  folders: { paddingInline: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

type Folder = 'inbox' | 'sentitems';

type FolderSideProps = {
  readonly folder: Folder;
  readonly turn: (folder: Folder) => void;
  readonly mails: readonly Mail[] | undefined;
  readonly open: string | undefined;
};

function FolderSide({ folder, turn, mails, open }: FolderSideProps) {
  const styles = useStyles();
  const { state, me, place, go } = useDesk();
  return (
    <nav className={mergeClasses(styles.side, place.pane && styles.slim)} aria-label="Mail">
      <div className={styles.head}>
        <Text as="h1" size={400} weight="semibold" className={styles.title}>
          Outlook
        </Text>
        <NewMail />
      </div>
      <TabList
        className={styles.folders}
        size="small"
        selectedValue={folder}
        onTabSelect={(_event, data) => turn(data.value === 'sentitems' ? 'sentitems' : 'inbox')}
        aria-label="Folders"
      >
        <Tab value="inbox">{me.unread.mail > 0 ? `Inbox (${me.unread.mail})` : 'Inbox'}</Tab>
        <Tab value="sentitems">Sent</Tab>
      </TabList>
      {!mails && <Loading what="mail" />}
      {mails?.length === 0 && (
        <Empty icon={<MailInboxRegular />} title="Nothing here yet">
          {folder === 'inbox' ? `Emails to ${me.name} arrive here.` : `What ${me.name} sends is kept here.`}
        </Empty>
      )}
      {mails && mails.length > 0 && (
        <MessageList mails={mails} open={open} now={state.now} choose={(mail) => go({ open: mail })} />
      )}
    </nav>
  );
}

function newestFirst(mails: readonly Mail[], folder: string): readonly Mail[] {
  return mails
    .filter((mail) => mail.folder === folder)
    .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt));
}

/** The Outlook application: folders, messages, the open one, and the product's pane beside it. */
export function OutlookPage() {
  const styles = useStyles();
  const { me, place, go } = useDesk();
  const mail = useMail(me.id);
  const small = useMedia(narrow);
  const crowded = useMedia('(max-width: 1499px)');
  const open = mail.data?.find((one) => one.id === place.open);
  const [turned, turn] = useState<Folder>();
  const folder = turned ?? (open?.folder === 'sentitems' ? 'sentitems' : 'inbox');
  if (mail.isError) return <Failed what="Your mail" error={mail.error} again={() => void mail.refetch()} />;
  const pane = open && place.pane;
  // The pane and the tour together leave no room for the list as well.
  const alone = small || (crowded && pane && place.tour);
  return (
    <main className={styles.page} aria-label="Outlook">
      {!(alone && open) && (
        <FolderSide
          folder={folder}
          turn={turn}
          mails={mail.data && newestFirst(mail.data, folder)}
          open={open?.id}
        />
      )}
      {open && !(small && pane) && (
        <ReadingPane mail={open} back={alone ? () => go({ open: undefined, pane: undefined }) : undefined} />
      )}
      {!open && !small && (
        <Empty icon={<MailReadRegular />} title="Choose a message to read">
          From an open message, the Resolution button raises an alert or files the message to a case.
        </Empty>
      )}
      {pane && <PaneFrame mail={open} />}
    </main>
  );
}
