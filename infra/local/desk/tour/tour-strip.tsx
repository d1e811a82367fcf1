import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, DismissRegular } from '@fluentui/react-icons';
import { MoveDays } from './move-days.tsx';
import { steps } from './steps.ts';
import type { Tour } from './use-tour.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    flexShrink: 0,
    padding: '8px 16px',
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 280px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
});

function Turns({ tour }: { readonly tour: Tour }) {
  const { at } = tour;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label="Step before"
        disabled={at === 0}
        onClick={() => tour.turn(at - 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label="Next step"
        disabled={at === steps.length - 1}
        onClick={() => tour.turn(at + 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Close the tour"
        onClick={tour.close}
      />
    </>
  );
}

/** The tour where there is no room beside the work: one step at a time, under it. */
export function TourStrip({ tour }: { readonly tour: Tour }) {
  const styles = useStyles();
  const { at, step } = tour;
  return (
    <aside className={styles.strip} aria-label="Tour" data-testid="tour">
      <div className={styles.words} data-testid={`tour-step-${at + 1}`}>
        <Text size={200} className={styles.quiet}>
          Step {at + 1} of {steps.length}, as {step.person}
        </Text>
        <Text weight="semibold">{step.title}</Text>
        <Text>{step.todo}</Text>
      </div>
      <div className={styles.buttons}>
        {step.days !== undefined && <MoveDays days={step.days} />}
        <Button
          size="small"
          appearance="primary"
          aria-label={`Take me there: step ${at + 1}, ${step.title}`}
          onClick={() => tour.take(at)}
        >
          Take me there
        </Button>
        <Turns tour={tour} />
      </div>
    </aside>
  );
}
