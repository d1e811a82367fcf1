import type { Locator, Page } from 'playwright-core';

/** The chat of the person one is. */
export function chat(page: Page) {
  const messages = page.getByRole('main', { name: 'Chat' }).getByRole('log', { name: 'Messages' });
  return {
    messages,
    /** The newest card that says something in its first line, once it is there. */
    async card(title: string): Promise<Locator> {
      const card = messages.getByRole('group', { name: title }).last();
      await card.waitFor();
      return card;
    },
    /** Opens a form of a card, fills its fields by their labels, chooses by name, and sends it. */
    async answer(card: Locator, form: CardForm): Promise<void> {
      await card.getByRole('button', { name: form.open }).first().click();
      if (form.choose) await card.getByRole('radio', { name: form.choose }).check();
      for (const [label, text] of Object.entries(form.write)) await card.getByLabel(label).fill(text);
      await card.getByRole('button', { name: form.send }).last().click();
    },
  };
}

/** What somebody does with a form of a card: the button that opens it, what is filled in, the button that sends it. */
export interface CardForm {
  readonly open: string;
  readonly choose?: string;
  readonly write: Readonly<Record<string, string>>;
  readonly send: string;
}
