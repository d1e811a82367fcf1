import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { CsvFault, HoldingsView, Imported } from '#shared/contract/holdings.ts';
import { peopleWords, importWords as words } from '#shared/wording/tab/administration-people.ts';
import { dayTextWithYear } from '../../look/day-text.ts';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fault: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    gap: '0 16px',
    overflowWrap: 'anywhere',
    '@media (max-width: 479.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '8px' },
  row: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  kind: { width: '72px', flexShrink: 0 },
});

/** Every fault of a file by its line. Nothing of the file was imported. */
export function ImportFaults({ faults }: { faults: readonly CsvFault[] }) {
  const styles = useStyles();
  return (
    <section aria-live="polite">
      <h3 className={styles.title}>{words.faults(faults.length)}</h3>
      <div>{words.faultsText}</div>
      <ul className={styles.list} aria-label={words.faults(faults.length)}>
        {faults.map(({ line, column, what }) => (
          <li key={`${line} ${column} ${what}`} className={styles.fault}>
            <span className={styles.place}>{words.place(line, column)}</span>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Line = NonNullable<Imported['rows']>['added'][number];

/** What a file would change, row by row. */
export function ImportPlan({ plan, roles }: { plan: Imported; roles: HoldingsView['roles'] }) {
  const styles = useStyles();
  const { added, changed, ended, unchanged } = plan.counts;
  const lines = (['added', 'changed', 'ended'] as const).flatMap((kind) =>
    (plan.rows?.[kind] ?? []).map((line) => ({ kind, said: lineSaid(line, roles) })),
  );
  return (
    <section aria-live="polite">
      <h3 className={styles.title}>{words.would}</h3>
      <div>{lines.length === 0 ? words.nothing : words.counts(added, changed, ended, unchanged)}</div>
      <ul className={styles.list}>
        {lines.map(({ kind, said }) => (
          <li key={`${kind} ${said}`} className={styles.row}>
            <span className={styles.kind}>
              <Badge appearance="tint" color={kind === 'ended' ? 'warning' : 'informative'}>
                {words.kinds[kind]}
              </Badge>
            </span>
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineSaid({ role, person, team, from, to, deputy }: Line, roles: HoldingsView['roles']): string {
  const day = (one: string | undefined) => one && dayTextWithYear(one);
  return [
    `${person}, ${roles.find(({ key }) => key === role)?.label ?? role}`,
    ...(team ? [team] : []),
    ...(from || to ? [peopleWords.span(day(from), day(to))] : []),
    ...(deputy ? [peopleWords.deputyIs(deputy)] : []),
  ].join(' · ');
}
