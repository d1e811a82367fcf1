import { useState } from 'react';
import { useDesk } from '../parts/desk-context.ts';
import type { Step } from './steps.ts';
import { firstStep, steps } from './steps.ts';

const drawer = 'desk.tour';

function kept(): number {
  const at = Number(window.localStorage.getItem(drawer) ?? '0');
  return Number.isInteger(at) && at >= 0 && at < steps.length ? at : 0;
}

/** Where one is in the tour, and its ways. */
export type Tour = {
  readonly at: number;
  readonly step: Step;
  /** Turns to a step without going anywhere. */
  readonly turn: (at: number) => void;
  /** Turns to a step and takes the place of its person. */
  readonly take: (at: number) => void;
  readonly close: () => void;
};

/** The tour, which remembers its step for the next visit. */
export function useTour(): Tour {
  const { state, go } = useDesk();
  const [at, setAt] = useState(kept);
  const turn = (next: number) => {
    window.localStorage.setItem(drawer, String(next));
    setAt(next);
  };
  const take = (next: number) => {
    const step = steps[next] ?? firstStep;
    turn(next);
    go({ person: state.people.find((one) => one.name === step.person)?.id, app: step.app });
  };
  return { at, step: steps[at] ?? firstStep, turn, take, close: () => go({ tour: undefined }) };
}
