import { useState } from 'react';

/** A form's own check before it is sent: what is missing is shown once somebody tried to send, not while they type. */
export interface Check<P> {
  /** What is missing, by field, once it is to be shown. */
  readonly shown: P | undefined;
  /** How often sending was held back: each time the first field that lacks something takes the focus. */
  readonly heldBack: number;
  readonly attempt: (then: () => void) => void;
}

/** Watches over a form; `problems` is nothing when all is there. */
export function useCheck<P>(problems: P | undefined): Check<P> {
  const [heldBack, setHeldBack] = useState(0);
  return {
    shown: heldBack > 0 ? problems : undefined,
    heldBack,
    attempt: (then) => (problems === undefined ? then() : setHeldBack((times) => times + 1)),
  };
}
