import { Avatar, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useDesk } from '../parts/desk-context.ts';
import { Failed, Loading } from '../parts/outcome.tsx';
import { firstName } from '../parts/people.ts';
import { useChats } from '../parts/queries.ts';
import type { Person } from '../parts/shapes.ts';
import { ColumnHeader } from './column-header.tsx';
import { Conversation } from './conversation.tsx';
import { lastAt } from './summary.ts';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flex: 1,
    flexDirection: 'column',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function BesideHeader({ person }: { readonly person: Person }) {
  const { go } = useDesk();
  return (
    <ColumnHeader
      face={<Avatar name={person.name} color="colorful" idForColor={person.id} />}
      title={person.name}
      under={`Shown beside · ${person.role}`}
    >
      <Button size="small" onClick={() => go({ person: person.id, app: 'chat', beside: undefined })}>
        Switch to {firstName(person)}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Close the chat shown beside"
        onClick={() => go({ beside: undefined })}
      />
    </ColumnHeader>
  );
}

/** Another person's newest chat, beside one's own, so that the effect of a press is seen at once. It works as theirs. */
export function Beside({ person }: { readonly person: Person }) {
  const styles = useStyles();
  const chats = useChats(person.id);
  const newest = [...(chats.data ?? [])].sort((one, other) => lastAt(other).localeCompare(lastAt(one)))[0];
  const header = <BesideHeader person={person} />;
  return (
    <div className={styles.column} data-testid="beside">
      {newest ? (
        <Conversation
          key={newest.id}
          person={person.id}
          chat={newest}
          header={header}
          hint={`Write as ${person.name}`}
          reads={false}
        />
      ) : (
        header
      )}
      {chats.isPending && <Loading what="the chat" />}
      {chats.isError && <Failed what="The chat" error={chats.error} again={() => void chats.refetch()} />}
    </div>
  );
}
