import { makeStyles, tokens } from '@fluentui/react-components';
import type { TargetView } from '#shared/contract/target-view.ts';
import { checkWords } from '#shared/wording/tab/outlook.ts';
import { dayText } from '#tab/parts/look/day-text.ts';
import { Face } from '#tab/parts/look/face.tsx';
import type { Told } from '#tab/parts/raise/told.ts';
import { Nobody } from './nobody.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 8px', padding: '6px 0' },
  name: { flexGrow: 1 },
  what: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginLeft: 'auto',
  },
  none: { margin: 0, padding: '6px 0' },
});

/** Who gets a card in Teams, and what it asks of them. */
export function ToldList(props: { told: readonly Told[]; target: TargetView | undefined; dueOn: string }) {
  const { told, target, dueOn } = props;
  const styles = useStyles();
  if (!target) return <p className={styles.none}>{checkWords.informal}</p>;
  const day = dueOn || target.usualDue;
  const due = day ? dayText(day) : undefined;
  return (
    <>
      <ul className={styles.list}>
        {told.map(({ name, part }) => (
          <li key={name} className={styles.one}>
            <Face person={{ id: name, name }} size={24} />
            <span className={styles.name}>{name}</span>
            <span className={styles.what}>{checkWords.part[part](due)}</span>
          </li>
        ))}
      </ul>
      <Nobody target={target} />
    </>
  );
}
