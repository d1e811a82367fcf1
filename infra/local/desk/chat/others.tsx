import { Avatar, Button, CounterBadge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDesk } from '../parts/desk-context.ts';
import { newFor } from '../parts/people.ts';
import { useRoomBeside } from './use-room.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    marginTop: 'auto',
    padding: '10px 8px 8px',
    maxHeight: '40%',
    overflowY: 'auto',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { paddingInline: '4px', paddingBottom: '4px' },
  row: {
    justifyContent: 'flex-start',
    paddingInline: '4px',
    gap: '8px',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  name: { flex: 1, textAlign: 'start', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The other people of one's council who have something new; a press shows theirs beside, or takes their place. */
export function Others() {
  const styles = useStyles();
  const { state, me, go } = useDesk();
  const room = useRoomBeside();
  const others = state.people.filter(
    (one) => one.id !== me.id && one.tenantId === me.tenantId && newFor(one) > 0,
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.box} aria-label="Other people with something new">
      <Text className={styles.title} size={200} weight="semibold">
        Other people with something new
      </Text>
      {others.map((one) => (
        <Button
          key={one.id}
          className={styles.row}
          appearance="subtle"
          size="small"
          onClick={() => go(room ? { beside: one.id } : { person: one.id, app: 'chat' })}
        >
          <span className="spoken">{room ? 'Show beside: ' : 'Switch to: '}</span>
          <Avatar size={20} name={one.name} color="colorful" idForColor={one.id} aria-hidden="true" />
          <span className={styles.name}>{one.name}</span> <CounterBadge count={newFor(one)} size="small" />
          <span className="spoken"> new</span>
        </Button>
      ))}
    </section>
  );
}
