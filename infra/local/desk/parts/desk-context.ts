import { createContext, useContext } from 'react';
import type { Go, Place } from './place.ts';
import type { DeskState, Person } from './shapes.ts';
import type { ThemeName } from './theme.ts';

/** What every part of the desk may know. */
export type Desk = {
  readonly state: DeskState;
  readonly me: Person;
  readonly place: Place;
  readonly go: Go;
  readonly theme: ThemeName;
};

/** Carries the desk to its parts. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk, for any part of it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the desk was drawn outside the desk.');
  return desk;
}
