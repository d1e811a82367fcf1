import { useLayoutEffect } from 'react';

/** How Fluent's keeper of the focus asks for it to be given back to what opened a dialog or a menu. */
const GIVE_BACK = 'tabster:restorer:restore-focus';

/**
 * As long as a dialog is open, nothing behind it is given the focus. Where the frame around the tab takes the focus
 * from a dialog that is used by keyboard, Fluent holds it for lost and gives it to the button that opened the dialog:
 * that takes it out of people's hands, and hides the open dialog from everybody who does not see it.
 */
export function useKeepsFocus(): void {
  // Let go of before the dialog leaves the page, so that the focus is given back then.
  useLayoutEffect(() => {
    const stay = (event: Event) => event.stopPropagation();
    window.addEventListener(GIVE_BACK, stay, { capture: true });
    return () => window.removeEventListener(GIVE_BACK, stay, { capture: true });
  }, []);
}
