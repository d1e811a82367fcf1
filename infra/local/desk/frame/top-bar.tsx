import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useDesk } from '../parts/desk-context.ts';
import { Mark } from '../parts/mark.tsx';
import { councilOf } from '../parts/people.ts';
import type { ThemeName } from '../parts/theme.ts';
import { DayGroup } from './day-group.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '12px',
    flexShrink: 0,
    height: '56px',
    padding: '0 8px 0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 767px)': {
      gridTemplateColumns: 'auto minmax(0, 1fr) auto',
      columnGap: '4px',
      padding: '0 4px 0 8px',
      justifyItems: 'center',
    },
  },
  name: { display: 'flex', alignItems: 'center', gap: '10px', minWidth: 0 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    '@media (max-width: 767px)': { display: 'none' },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  right: { display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: '4px', minWidth: 0 },
});

type TopBarProps = { readonly theme: ThemeName; readonly choose: (theme: ThemeName) => void };

/** The desk's head: whose desk, which day, who one is. */
export function TopBar({ theme, choose }: TopBarProps) {
  const styles = useStyles();
  const { state, me } = useDesk();
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Mark size={28} />
        <div className={styles.words}>
          <Text weight="semibold" className={styles.line}>
            The desk
          </Text>
          <Text size={200} className={mergeClasses(styles.line, styles.quiet)}>
            {councilOf(state, me)}
          </Text>
        </div>
      </div>
      <DayGroup />
      <div className={styles.right}>
        <ThemeMenu theme={theme} choose={choose} />
        <PersonMenu />
      </div>
    </header>
  );
}
