import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { useNarrow } from '../look/use-narrow.ts';

const useStyles = makeStyles({
  wide: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr) 264px',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 979.98px)': { gridTemplateColumns: '248px minmax(0, 1fr)' },
  },
  ladder: { '@media (max-width: 979.98px)': { gridColumn: 1, gridRow: 1 } },
  record: { minWidth: 0, '@media (max-width: 979.98px)': { gridColumn: 2, gridRow: '1 / 3' } },
  tabs: { margin: '0 -8px 12px' },
});

const ZONES = ['record', 'ladder', 'glance'] as const;
type Zone = (typeof ZONES)[number];

/** The three zones of a case side by side; on a narrow page they are tabs, the record first. */
export function Zones(props: Readonly<Record<Zone, ReactNode>>) {
  const narrow = useNarrow();
  const styles = useStyles();
  if (narrow) return <ZoneTabs {...props} />;
  return (
    <div className={styles.wide}>
      <div className={styles.ladder}>{props.ladder}</div>
      <div className={styles.record}>{props.record}</div>
      <div>{props.glance}</div>
    </div>
  );
}

function ZoneTabs(props: Readonly<Record<Zone, ReactNode>>) {
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState<Zone>('record');
  return (
    <div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={threadWords.zones}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(ZONES.find((zone) => zone === value) ?? 'record')}
      >
        {ZONES.map((zone) => (
          <Tab key={zone} id={`${id}-${zone}`} value={zone} aria-controls={`${id}-panel`}>
            {threadWords[zone]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {props[shown]}
      </div>
    </div>
  );
}
