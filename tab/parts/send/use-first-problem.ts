import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on the first field that lacks something, each time that sending was held back. */
export function useFirstProblem<E extends HTMLElement>(heldBack: number): RefObject<E | null> {
  const form = useRef<E>(null);
  useEffect(() => {
    if (heldBack === 0) return;
    const first = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-problem] input, [role="alert"]',
    );
    const target = first?.matches('[role="radiogroup"]') ? first.querySelector<HTMLElement>('input') : first;
    target?.focus();
  }, [heldBack]);
  return form;
}
