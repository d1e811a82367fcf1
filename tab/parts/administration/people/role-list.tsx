import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { peopleWords as words } from '#shared/wording/tab/administration-people.ts';
import { dayTextWithYear } from '../../look/day-text.ts';
import { Opener } from '../opener.tsx';
import type { Holding, RoleRow } from './role-rows.ts';

const NARROW = '@media (max-width: 719.98px)';
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -16px', padding: 0 },
  role: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr) auto',
    gap: '0 16px',
    alignItems: 'start',
    padding: '4px 16px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto', padding: '8px 16px' },
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minHeight: '40px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  add: { marginTop: '8px' },
  holding: { minWidth: 0, [NARROW]: { gridColumn: '1 / -1', gridRow: '2' } },
  vacant: { margin: '10px 0' },
  holders: { listStyleType: 'none', margin: 0, padding: 0 },
  holder: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
    minHeight: '40px',
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', gap: '4px' },
});

/** What can be done with somebody's holding of a role. */
export interface HoldingActs {
  readonly onAdd: (role: string) => void;
  readonly onChange: (holding: Holding) => void;
  readonly onEnd: (holding: Holding) => void;
}

/** Every role with who holds it; a role that nobody holds now stands out. */
export function RoleList({ rows, acts }: { rows: readonly RoleRow[]; acts: HoldingActs }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.key} className={styles.role}>
          <div className={styles.head}>
            <h3 className={styles.title}>{row.label}</h3>
            {!row.inUse && <Badge appearance="outline">{words.unused}</Badge>}
          </div>
          <div className={styles.holding}>
            {row.vacant && (
              <Badge className={styles.vacant} appearance="tint" color="warning" icon={<WarningRegular />}>
                {words.nobody}
              </Badge>
            )}
            {row.holdings.length > 0 && (
              <ul className={styles.holders} aria-label={row.label}>
                {row.holdings.map((holding) => (
                  <Holder key={holding.id} holding={holding} label={row.label} acts={acts} />
                ))}
              </ul>
            )}
          </div>
          {row.inUse && (
            <Opener
              size="small"
              className={styles.add}
              aria-label={words.addTo(row.label)}
              onClick={() => acts.onAdd(row.key)}
            >
              {words.addHere}
            </Opener>
          )}
        </li>
      ))}
    </ul>
  );
}

function Holder({ holding, label, acts }: { holding: Holding; label: string; acts: HoldingActs }) {
  const styles = useStyles();
  const { person, team, from, to, deputy, when } = holding;
  const day = (one: string | undefined) => one && dayTextWithYear(one);
  const how = [
    team,
    from || to ? words.span(day(from), day(to)) : undefined,
    deputy && words.deputyIs(deputy.name),
  ]
    .filter(Boolean)
    .join(' · ');
  const who = words.changeTitle(person.name, label);
  return (
    <li className={styles.holder}>
      <div>
        {person.name}{' '}
        {when !== 'now' && (
          <Badge appearance="outline" size="small">
            {words.when[when]}
          </Badge>
        )}
        {how && <div className={styles.quiet}>{how}</div>}
      </div>
      <span className={styles.buttons}>
        <Opener
          size="small"
          appearance="subtle"
          aria-label={`${words.change}: ${who}`}
          onClick={() => acts.onChange(holding)}
        >
          {words.change}
        </Opener>
        {when !== 'ended' && (
          <Opener
            size="small"
            appearance="subtle"
            aria-label={`${words.end}: ${who}`}
            onClick={() => acts.onEnd(holding)}
          >
            {words.end}
          </Opener>
        )}
      </span>
    </li>
  );
}
