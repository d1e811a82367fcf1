import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { AlertRegular, CheckmarkCircleRegular, ClockRegular, WarningRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { useToneStyle } from '../look/tone.ts';
import { askJoin } from './ask-join.ts';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px 12px',
    padding: '8px 16px',
    minHeight: '24px',
    marginBottom: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  mine: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke2),
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  text: { flexGrow: 1, flexBasis: '200px', margin: 0 },
  what: { fontWeight: tokens.fontWeightSemibold },
  // The name of an act can be longer than a narrow page is wide.
  button: { maxWidth: '100%', '@media (min-width: 480px)': { whiteSpace: 'nowrap' } },
});

const ICONS = { calm: ClockRegular, soon: AlertRegular, late: WarningRegular };

/** The first line of a case: what is asked of this person and by when, or that nothing is. Its button is the one primary one. */
export function AskBanner(props: {
  ask: CaseView['ask'];
  offer: OfferView | undefined;
  banner: Ref<HTMLDivElement>;
  onPress: (offer: OfferView) => void;
}) {
  const { ask, offer, banner, onPress } = props;
  const styles = useStyles();
  const toned = useToneStyle(ask.tone);
  const Icon = ask.mine ? ICONS[ask.tone] : CheckmarkCircleRegular;
  return (
    <div ref={banner} tabIndex={-1} className={mergeClasses(styles.banner, ask.mine && styles.mine)}>
      <Icon className={mergeClasses(styles.icon, ask.mine && ask.tone !== 'calm' && toned)} />
      <p className={styles.text}>
        <span className={styles.what}>{ask.what}</span>
        {askJoin(ask.what, ask.detail)}
        <span className={ask.tone === 'calm' ? undefined : mergeClasses(toned, styles.what)}>
          {ask.detail}
        </span>
      </p>
      {offer && (
        <Button appearance="primary" className={styles.button} onClick={() => onPress(offer)}>
          {offer.label}
        </Button>
      )}
    </div>
  );
}
