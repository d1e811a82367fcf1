import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { WeatherMoonRegular } from '@fluentui/react-icons';
import type { ThemeName } from '../parts/theme.ts';

type ThemeMenuProps = { readonly theme: ThemeName; readonly choose: (theme: ThemeName) => void };

const looks: readonly { readonly name: ThemeName; readonly label: string }[] = [
  { name: 'default', label: 'Light' },
  { name: 'dark', label: 'Dark' },
  { name: 'contrast', label: 'High contrast' },
];

/** Chooses the look of the desk, and of everything in its frames. */
export function ThemeMenu({ theme, choose }: ThemeMenuProps) {
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_event, data) => {
        const look = looks.find(({ name }) => data.checkedItems.includes(name));
        if (look) choose(look.name);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Theme" relationship="label">
          <Button appearance="subtle" icon={<WeatherMoonRegular />} data-testid="theme" />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {looks.map(({ name, label }) => (
            <MenuItemRadio key={name} name="theme" value={name}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
