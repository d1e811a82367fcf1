import type { Theme } from '@fluentui/react-components';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';

/** The looks a Teams host has, by Teams' own names. */
export type ThemeName = 'default' | 'dark' | 'contrast';

const names: readonly ThemeName[] = ['default', 'dark', 'contrast'];

/** Fluent's theme for each look. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const drawer = 'desk.theme';

function stored(): ThemeName {
  const kept = window.localStorage.getItem(drawer);
  const known = names.find((name) => name === kept);
  if (known) return known;
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}

/** The look in use, kept for the next visit. */
export function useThemeName(): readonly [ThemeName, (name: ThemeName) => void] {
  const [name, setName] = useState(stored);
  // The browser's own parts, such as date fields and scroll bars, follow.
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'default' ? 'light' : 'dark';
  }, [name]);
  const choose = useCallback((chosen: ThemeName) => {
    window.localStorage.setItem(drawer, chosen);
    setName(chosen);
  }, []);
  return [name, choose];
}
