import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { Action } from 'adaptivecards';

type MoreActionsProps = {
  readonly actions: readonly Action[];
  readonly target: HTMLElement | undefined;
  readonly close: () => void;
};

/** The actions of a card that wait behind its "..." button. */
export function MoreActions({ actions, target, close }: MoreActionsProps) {
  return (
    <Menu
      open
      onOpenChange={(_event, data) => {
        if (data.open) return;
        close();
        target?.focus();
      }}
      positioning={{ target: target ?? null, position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList>
          {actions.map((action) => (
            <MenuItem
              key={action.id ?? action.title}
              disabled={!action.isEnabled}
              onClick={() => action.execute()}
            >
              {action.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
