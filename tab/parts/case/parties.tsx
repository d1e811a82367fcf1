import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { Face } from '../look/face.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  party: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
  },
  role: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Everybody with a part in the case, and which. */
export function Parties({ parties }: { parties: CaseView['parties'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {parties.map((party) => (
        <li key={`${party.id} ${party.role}`} className={styles.party}>
          <Face person={party} size={24} />
          <div>
            <div>{party.name}</div>
            <div className={styles.role}>{party.role}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
