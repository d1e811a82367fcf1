import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Fragment, type Ref } from 'react';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { menuGroups } from './menu-groups.ts';

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
  const groups = menuGroups(offers);
  return (
    <div ref={place}>
      <Menu positioning={{ position: 'below', align: 'end', autoSize: 'height' }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton>{threadWords.actions}</MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {groups.map(({ key, items }, at) => (
              <Fragment key={key}>
                {at > 0 && <MenuDivider />}
                <MenuGroup>
                  <MenuGroupHeader>{threadWords.actionGroups[key]}</MenuGroupHeader>
                  {items.map((offer) => (
                    <Item key={keyOf(offer)} offer={offer} onPress={onPress} />
                  ))}
                </MenuGroup>
              </Fragment>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function Item({ offer, onPress }: { offer: OfferView; onPress: (offer: OfferView) => void }) {
  const styles = useStyles();
  const { label, allowed, whyNot } = offer;
  return (
    <MenuItem
      className={styles.item}
      disabled={!allowed}
      {...(whyNot ? { subText: { className: styles.why, children: whyNot } } : {})}
      onClick={() => onPress(offer)}
    >
      {label}
    </MenuItem>
  );
}

function keyOf({ command, act, flag, label }: OfferView): string {
  return `${command} ${act?.key ?? flag ?? label}`;
}
