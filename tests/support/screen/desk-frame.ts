import type { Page } from 'playwright-core';

/** The applications of the desk's rail. */
export type App = 'Chat' | 'Resolution' | 'Outlook' | 'Calendar' | 'Files';

/** The looks of the desk's theme menu. */
export type Look = 'Light' | 'Dark' | 'High contrast';

/** The desk around the applications: who one is, which application, which day, which look. */
export function deskFrame(page: Page) {
  const day = page.getByRole('region', { name: 'The practice day' });
  const rail = page.getByRole('navigation', { name: 'Applications' });
  return {
    day,
    /** Takes the place of a person, at one of the applications. */
    async be(name: string, app: App): Promise<void> {
      await page.getByRole('button', { name: /Change person$/ }).click();
      await page.getByRole('menuitemradio', { name: `${name},` }).click();
      await page.getByRole('button', { name: `You are ${name}` }).waitFor();
      await this.open(app);
    },
    async open(app: App): Promise<void> {
      await rail.getByRole('button', { name: app }).click();
      await page.getByRole('main', { name: app }).waitFor();
    },
    /** Moves the day on by working days, and says which day it then is. */
    async nextWorkingDays(count: number): Promise<string> {
      for (let moved = 0; moved < count; moved += 1) {
        const before = await dayShown();
        await day.getByRole('button', { name: 'Next working day' }).click();
        await day.getByText(before, { exact: true }).waitFor({ state: 'detached' });
      }
      return dayShown();
    },
    /** Moves the day to 09:00 of a date; stays where it is when it is that day already. */
    async goTo(date: string): Promise<void> {
      if (new Date(`${await dayShown()} UTC`).toISOString().startsWith(date)) return;
      await day.getByRole('button', { name: 'Go to date' }).click();
      await page.getByLabel('Go to 09:00 on').fill(date);
      await page.getByRole('button', { name: 'Move the day' }).click();
      await page.getByLabel('Go to 09:00 on').waitFor({ state: 'detached' });
    },
    async look(name: Look): Promise<void> {
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('menuitemradio', { name }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    },
  };

  async function dayShown(): Promise<string> {
    const [shown] = /\w{3} \d{1,2} \w{3} \d{4}/.exec(await day.innerText()) ?? [];
    if (!shown) throw new Error('The desk shows no day');
    return shown;
  }
}
