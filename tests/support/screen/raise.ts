import type { Locator, Page } from 'playwright-core';

/** An alert as somebody fills it in on the tab's own page. */
export interface AlertInTab {
  readonly procedure?: string;
  readonly child: { readonly name: string; readonly number: string; readonly numberLabel: string };
  /** Who is concerned, by the label of their field. */
  readonly named: Readonly<Record<string, string>>;
  readonly issue: string;
  readonly expected: string;
}

/** The page of the tab on which an alert is raised. */
export function raisePage(page: Page) {
  const frame = page.frameLocator('iframe[title^="Resolution, as "]');
  return {
    frame,
    /** Opens the page and fills in what every procedure asks for. */
    async begin(alert: AlertInTab): Promise<void> {
      await frame.getByRole('link', { name: 'Raise an alert' }).first().click();
      if (alert.procedure) await frame.getByRole('radio', { name: alert.procedure }).check();
      await frame.getByRole('textbox', { name: 'Name', exact: true }).fill(alert.child.name);
      await frame.getByLabel(alert.child.numberLabel).fill(alert.child.number);
      for (const [label, name] of Object.entries(alert.named)) await pickPerson(frame, label, name);
      await frame.getByRole('textbox', { name: 'What is wrong' }).fill(alert.issue);
      await frame.getByRole('textbox', { name: 'What should happen' }).fill(alert.expected);
    },
    async check(): Promise<void> {
      await frame.getByRole('button', { name: 'Check before it goes out' }).click();
      await frame.getByRole('heading', { name: 'What goes on the record' }).waitFor();
    },
    /** Sends it by its button, and waits for the case. */
    async raise(button: string, reference: string): Promise<void> {
      await frame.getByRole('button', { name: button, exact: true }).click();
      await frame.getByRole('heading', { name: new RegExp(`^${reference}`) }).waitFor();
    },
  };
}

/** Looks a colleague up by name in a field, and takes them. */
export async function pickPerson(
  place: Pick<Locator, 'getByRole'>,
  label: string,
  name: string,
): Promise<void> {
  await place.getByRole('combobox', { name: label }).fill(name);
  await place.getByRole('option', { name: new RegExp(`^${name}|${name} ·`) }).click();
}
