import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMedia, wide } from '../parts/media.ts';
import { MoveDays } from './move-days.tsx';
import type { Step } from './steps.ts';
import { steps } from './steps.ts';
import { TourStrip } from './tour-strip.tsx';
import type { Tour as TourState } from './use-tour.ts';
import { useTour } from './use-tour.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    width: '280px',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', padding: '10px 8px 10px 20px', gap: '8px' },
  title: { flex: 1, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    margin: 0,
    padding: '0 8px 16px',
    listStyleType: 'none',
    overflowY: 'auto',
  },
  step: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
  },
  here: { backgroundColor: tokens.colorBrandBackground2 },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  words: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { marginLeft: '-8px' },
});

type StepEntryProps = {
  readonly step: Step;
  readonly at: number;
  readonly here: boolean;
  readonly take: () => void;
};

function StepEntry({ step, at, here, take }: StepEntryProps) {
  const styles = useStyles();
  return (
    <li
      className={mergeClasses(styles.step, here && styles.here)}
      aria-current={here ? 'step' : undefined}
      data-testid={`tour-step-${at + 1}`}
    >
      <Text className={styles.number}>{at + 1}</Text>
      <div className={styles.words}>
        <Text weight="semibold">{step.title}</Text>
        <Text size={200} className={styles.quiet}>
          As {step.person}
        </Text>
        {here && <Text>{step.todo}</Text>}
        {here && (
          <Text size={200} className={styles.quiet}>
            {step.outcome}
          </Text>
        )}
        {here && step.days !== undefined && <MoveDays days={step.days} />}
        <Button
          size="small"
          className={here ? '' : styles.link}
          appearance={here ? 'primary' : 'subtle'}
          aria-label={`Take me there: step ${at + 1}, ${step.title}`}
          onClick={take}
        >
          Take me there
        </Button>
      </div>
    </li>
  );
}

function TourPanel({ tour }: { readonly tour: TourState }) {
  const styles = useStyles();
  return (
    <aside className={styles.panel} aria-label="Tour" data-testid="tour">
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          Tour
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="Close the tour"
          onClick={tour.close}
        />
      </div>
      <ol className={styles.list}>
        {steps.map((step, at) => (
          <StepEntry key={step.title} step={step} at={at} here={at === tour.at} take={() => tour.take(at)} />
        ))}
      </ol>
    </aside>
  );
}

/** The tour: seven steps through the main story, in which one presses the buttons oneself. */
export function Tour() {
  const tour = useTour();
  return useMedia(wide) ? <TourPanel tour={tour} /> : <TourStrip tour={tour} />;
}
