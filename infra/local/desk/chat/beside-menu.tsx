import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { PanelRightRegular } from '@fluentui/react-icons';
import { useDesk } from '../parts/desk-context.ts';

/** Chooses whose chat to show beside one's own: the people of the same council. */
export function BesideMenu() {
  const { state, me, go } = useDesk();
  const people = state.people.filter((one) => one.id !== me.id && one.tenantId === me.tenantId);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<PanelRightRegular />}>
          Show beside
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {people.map((one) => (
            <MenuItem key={one.id} secondaryContent={one.role} onClick={() => go({ beside: one.id })}>
              {one.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
