import type { Locator, Page } from 'playwright-core';

/** The tab in its Teams frame, as the person one is. */
export function tab(page: Page) {
  const frame = page.frameLocator('iframe[title^="Resolution, as "]');
  const actions = frame.getByRole('button', { name: 'Actions' });
  const dialog = frame.getByRole('dialog');
  /** Sends a form by its button, and waits until it is accepted. */
  const send = async (form: Locator, button: string): Promise<void> => {
    await form.getByRole('button', { name: button, exact: true }).click();
    await form.waitFor({ state: 'detached' });
  };
  return {
    frame,
    actions,
    record: frame.getByRole('region', { name: 'Record' }),
    glance: frame.getByRole('region', { name: 'At a glance' }),
    async openCase(reference: string): Promise<void> {
      await frame.getByRole('link', { name: reference }).first().click();
      await actions.waitFor();
    },
    /** Chooses something from Actions; the form that it opens. */
    async choose(action: string): Promise<Locator> {
      await actions.click();
      await frame.getByRole('menuitem', { name: action, exact: true }).click();
      await dialog.waitFor();
      return dialog;
    },
    /** What Actions offers now, and what it says may not be done. */
    async offered(): Promise<{ open: string[]; barred: string[] }> {
      await actions.click();
      const items = frame.getByRole('menuitem');
      await items.first().waitFor();
      const barred = await frame.getByRole('menuitem', { disabled: true }).allInnerTexts();
      const open = await frame.getByRole('menuitem', { disabled: false }).allInnerTexts();
      await page.keyboard.press('Escape');
      await items.first().waitFor({ state: 'detached' });
      return { open, barred };
    },
    send,
    async recordResolution(text: string): Promise<void> {
      const form = await this.choose('It is resolved');
      await form.getByLabel('How the matter was resolved').fill(text);
      await send(form, 'Record the resolution');
      await frame.getByText('The resolution is recorded').waitFor();
    },
    async authorise(closing = 'Authorise the record'): Promise<void> {
      const form = await this.choose(closing);
      await form.getByRole('checkbox', { name: 'I have read the record and it is complete' }).check();
      await send(form, closing);
      await frame.getByText(/^Closed on/).waitFor();
    },
  };
}

/** Fills the minutes of a meeting in: who was there, what was said on which point, and one action. */
export async function fillMinutes(form: Locator, minutes: Minutes): Promise<void> {
  for (const name of minutes.attended) await form.getByRole('checkbox', { name, exact: true }).check();
  for (const [point, text] of Object.entries(minutes.notes)) await form.getByLabel(point).fill(text);
  await form.getByRole('button', { name: 'Add an action' }).click();
  await form.getByLabel('What will be done').fill(minutes.action.what);
  await form.getByRole('textbox', { name: /^Who/ }).fill(minutes.action.who);
  const by = form.getByRole('combobox', { name: /^By when/ });
  await by.fill(minutes.action.by);
  await by.press('Tab');
}

/** The minutes as somebody writes them. */
export interface Minutes {
  readonly attended: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly action: { readonly what: string; readonly who: string; readonly by: string };
}
