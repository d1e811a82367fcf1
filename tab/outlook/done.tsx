import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { doneWords, paneWords } from '#shared/wording/tab/outlook.ts';
import { dayText } from '#tab/parts/look/day-text.ts';
import { caseLink } from './case-link.ts';
import { CheckBox } from './parts/check-box.tsx';
import { PanePage, PaneTitle } from './parts/pane-page.tsx';
import type { Raised } from './raise.tsx';
import { ToldList } from './steps/told-list.tsx';

const useStyles = makeStyles({
  // A reference is read as one word: it never breaks at its hyphen.
  reference: {
    margin: 0,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
});

/** The case is open: its reference, who is told, and the way to it. */
export function Done({ raised, onClose }: { raised: Raised; onClose: () => void }) {
  const { view, form, told, target, dueOn } = raised;
  const styles = useStyles();
  const due = dueOn || target?.usualDue;
  return (
    <PanePage>
      <PaneTitle focus>{target ? doneWords.raised(form.words.alert) : doneWords.opened}</PaneTitle>
      <p className={styles.reference}>{view.reference}</p>
      <p className={styles.line}>{view.stageLine}</p>
      <CheckBox level="h2" icon={<CheckmarkCircleRegular />} title={doneWords.told}>
        {target ? (
          <ToldList told={told} target={target} dueOn={dueOn} />
        ) : (
          <p className={styles.line}>{doneWords.toldNobody}</p>
        )}
      </CheckBox>
      {target && <p className={styles.line}>{doneWords.next(due && dayText(due))}</p>}
      <Link href={caseLink(view.id)} target="_blank" rel="noopener">
        {paneWords.open}
      </Link>
      <div>
        <Button onClick={onClose}>{doneWords.back}</Button>
      </div>
    </PanePage>
  );
}
