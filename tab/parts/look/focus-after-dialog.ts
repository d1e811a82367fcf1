/** As long as a dialog takes to close and to give the focus up, in milliseconds. */
const CLOSING = 200;

/**
 * Puts the focus where somebody goes on from once a dialog has closed; nowhere when they have gone on by themselves
 * meanwhile: a menu that was opened at once, here or in the frame around the tab, would close as it lost the focus.
 */
export function focusAfterDialog(find: () => HTMLElement | null | undefined): void {
  const wentOn = new AbortController();
  for (const press of ['pointerdown', 'keydown'])
    document.addEventListener(press, () => wentOn.abort(), { capture: true, signal: wentOn.signal });
  setTimeout(() => {
    if (!wentOn.signal.aborted && document.hasFocus()) find()?.focus();
    wentOn.abort();
  }, CLOSING);
}
