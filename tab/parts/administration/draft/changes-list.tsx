import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PackChange } from '#shared/contract/pack-changes.ts';
import { packChangeKinds, packChangeWords } from '#shared/wording/pack-changes.ts';
import { changesWords as words } from '#shared/wording/tab/administration-draft.ts';

const FIRST = 8;
const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  what: { overflowWrap: 'anywhere' },
  more: { marginTop: '8px' },
});

/** Parts of a pack that were added, removed or changed, each with its place. */
export function ChangesList({ changes }: { changes: readonly PackChange[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((change) => {
          const { where, what } = packChangeWords(change);
          return (
            <li key={`${change.kind} ${change.place.join('/')}`}>
              <div className={styles.where}>
                <span>{where}</span>
                <Badge appearance="tint" color={change.kind === 'changed' ? 'brand' : 'informative'}>
                  {packChangeKinds[change.kind]}
                </Badge>
              </div>
              <div className={styles.what}>{what}</div>
            </li>
          );
        })}
      </ul>
      {shown.length < changes.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setAll(true)}>
          {words.all(changes.length)}
        </Button>
      )}
    </>
  );
}
