import { Button, makeStyles } from '@fluentui/react-components';
import { checkWords, stepWords } from '#shared/wording/tab/outlook.ts';

// Beside the longest button that leads on, both still fit on one line of 320 px.
const useStyles = makeStyles({ back: { minWidth: 'auto' } });

/** The way back and the way on. The last button says how many people are told. */
export function RaiseFoot(props: {
  step: number;
  told: number;
  informal: boolean;
  sending: boolean;
  onBack: () => void;
  onNext: () => void;
}) {
  const { step, told, informal, sending, onBack, onNext } = props;
  const styles = useStyles();
  const raise = informal ? checkWords.raiseInformal : checkWords.raise(told);
  const next = stepWords.next[step - 1] ?? raise;
  return (
    <>
      <Button className={styles.back} onClick={onBack} disabled={sending}>
        {step === 1 ? stepWords.leave : stepWords.back}
      </Button>
      <Button appearance="primary" onClick={onNext} disabledFocusable={sending}>
        {sending ? checkWords.raising : next}
      </Button>
    </>
  );
}
