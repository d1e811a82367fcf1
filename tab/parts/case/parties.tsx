import { makeStyles } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { Face } from '../look/face.tsx';
import { useListStyles } from './list-styles.ts';

const useStyles = makeStyles({
  party: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
  },
});

/** Everybody with a part in the case, and which. */
export function Parties({ parties }: { parties: CaseView['parties'] }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {parties.map((party) => (
        <li key={`${party.id} ${party.role}`} className={styles.party}>
          <Face person={party} size={24} />
          <div>
            <div>{party.name}</div>
            <div className={lists.line}>{party.role}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
