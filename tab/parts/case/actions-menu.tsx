import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Ref } from 'react';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';

const useStyles = makeStyles({
  item: { maxWidth: 'none' },
  // The label of what may not be done is dim; the reason beside it is not.
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  popover: { maxWidth: 'min(360px, calc(100vw - 32px))' },
});

/** Everything this person may do now. What may not be done yet stays in the list, can be reached, and says why. */
export function ActionsMenu(props: {
  offers: readonly OfferView[];
  place: Ref<HTMLDivElement>;
  onPress: (offer: OfferView) => void;
}) {
  const { offers, place, onPress } = props;
  const styles = useStyles();
  if (offers.length === 0) return null;
  return (
    <div ref={place}>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton>{threadWords.actions}</MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {offers.map((offer) => (
              <MenuItem
                key={`${offer.command} ${offer.act?.key ?? ''}`}
                className={styles.item}
                disabled={!offer.allowed}
                {...(offer.whyNot ? { subText: { className: styles.why, children: offer.whyNot } } : {})}
                onClick={() => onPress(offer)}
              >
                {offer.label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
