import type { Locator, Page } from 'playwright-core';

/** The four places of the administration, as its links call them. */
export type Place = 'Procedures' | 'Calendar' | 'People and roles' | 'Log';

/** The administration's pages in the tab, as the administrator one is. */
export function administration(page: Page) {
  const frame = page.frameLocator('iframe[title^="Resolution, as "]');
  const editor = frame.getByRole('textbox', { name: /^Text of the procedure/ });
  const titled = (title: string | RegExp) => frame.getByRole('heading', { level: 1, name: title });
  const said = async (text: string | RegExp): Promise<void> => {
    await frame.getByRole('status').getByText(text).waitFor();
  };
  return {
    frame,
    editor,
    titled,
    /** Waits until the page says something by itself: that it is saved, that something was done. */
    said,
    region: (title: string) => frame.getByRole('region', { name: title }),
    async enter(): Promise<void> {
      await frame.getByRole('link', { name: 'Administration' }).click();
      await titled('Procedures').waitFor();
    },
    async goTo(place: Place): Promise<void> {
      await frame
        .getByRole('navigation', { name: 'Administration' })
        .getByRole('link', { name: place })
        .click();
      await titled(place).waitFor();
    },
    /** Presses the button that opens a form; the form. */
    async form(button: string, title = button): Promise<Locator> {
      await frame.getByRole('button', { name: button, exact: true }).click();
      const form = frame.getByRole('dialog', { name: title });
      await form.waitFor();
      return form;
    },
    /** Sends a form by its button, and waits until it is done and said. */
    async send(form: Locator, button: string, done: string): Promise<void> {
      await form.getByRole('button', { name: button, exact: true }).click();
      await form.waitFor({ state: 'detached' });
      await said(done);
    },
    /** Types a day into a field of a form, and leaves it. */
    async day(form: Locator, label: string, typed: string): Promise<void> {
      const field = form.getByRole('combobox', { name: label });
      await field.fill(typed);
      await field.press('Tab');
    },
    /** Writes something else in one place of the text of the draft. */
    async rewrite(was: string, now: string): Promise<void> {
      await editor.evaluate((area: HTMLTextAreaElement, words) => {
        const at = area.value.indexOf(words);
        if (at < 0) throw new Error(`The text does not say ${words}`);
        area.focus();
        area.setSelectionRange(at, at + words.length);
      }, was);
      await page.keyboard.insertText(now);
    },
  };
}

/** A file as somebody chooses it. */
export function csv(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) };
}
