import {
  Avatar,
  Button,
  CounterBadge,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useDesk } from '../parts/desk-context.ts';
import { newFor } from '../parts/people.ts';
import type { Person } from '../parts/shapes.ts';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: '10px',
    minWidth: 0,
    maxWidth: '100%',
    padding: '4px 8px',
    textAlign: 'end',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    // Not there to see on a narrow window, but still the button's name.
    '@media (max-width: 767px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  line: {
    maxWidth: '220px',
    textAlign: 'end',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  chevron: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { maxHeight: 'min(760px, calc(100vh - 80px))', overflowY: 'auto', minWidth: '300px' },
  item: { maxWidth: 'none', alignItems: 'center' },
  row: { display: 'flex', alignItems: 'center', gap: '10px', paddingInlineEnd: '8px' },
  name: { display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 },
});

function PersonItem({ person }: { readonly person: Person }) {
  const styles = useStyles();
  const news = newFor(person);
  const spoken = news > 0 ? `, ${news} new` : '';
  return (
    <MenuItemRadio
      name="person"
      value={person.id}
      className={styles.item}
      aria-label={`${person.name}, ${person.role}${spoken}`}
      data-testid={`person-${person.id}`}
    >
      <span className={styles.row}>
        <Avatar size={28} name={person.name} color="colorful" idForColor={person.id} aria-hidden="true" />
        <span className={styles.name}>
          <Text>{person.name}</Text>
          <Text size={200} className={styles.quiet}>
            {person.role}
          </Text>
        </span>
        {news > 0 && <CounterBadge count={news} size="small" />}
      </span>
    </MenuItemRadio>
  );
}

function MyButton({ me, others }: { readonly me: Person; readonly others: number }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.words}>
        <span className="spoken">You are </span>
        <Text weight="semibold" className={styles.line}>
          {me.name}
        </Text>
        <Text size={200} className={mergeClasses(styles.line, styles.quiet)}>
          {me.role}
        </Text>
      </span>
      <Avatar size={36} name={me.name} color="colorful" idForColor={me.id} aria-hidden="true" />
      {others > 0 && (
        <>
          <CounterBadge count={others} size="small" />
          <span className="spoken"> other people have something new</span>
        </>
      )}
      <span className="spoken">. Change person</span>
      <ChevronDownRegular className={styles.chevron} aria-hidden="true" />
    </>
  );
}

/** Who one is, and the way to take somebody else's place. */
export function PersonMenu() {
  const styles = useStyles();
  const { state, me, go } = useDesk();
  const others = state.people.filter((one) => one.id !== me.id && newFor(one) > 0).length;
  return (
    <Menu
      checkedValues={{ person: [me.id] }}
      onCheckedValueChange={(_event, data) => {
        const [chosen] = data.checkedItems;
        if (chosen) go({ person: chosen });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.button} data-testid="person-menu">
          <MyButton me={me} others={others} />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {state.tenants.map((tenant) => (
            <MenuGroup key={tenant.id}>
              <MenuGroupHeader>{tenant.name}</MenuGroupHeader>
              {state.people
                .filter((one) => one.tenantId === tenant.id)
                .map((one) => (
                  <PersonItem key={one.id} person={one} />
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
