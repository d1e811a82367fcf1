import type { Locator, Page } from 'playwright-core';

const LONGEST_WAY = 80;

/** A person who uses no mouse: goes to things by Tab or the arrow keys, and presses them with keys. */
export function keyboard(page: Page) {
  const goTo = async (target: Locator, key: string) => {
    await target.waitFor();
    for (let step = 0; step < LONGEST_WAY; step += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The ${key} key does not lead to ${target}`);
  };
  return {
    async press(target: Locator, key = 'Enter'): Promise<void> {
      await goTo(target, 'Tab');
      await page.keyboard.press(key);
    },
    async write(target: Locator, text: string): Promise<void> {
      await goTo(target, 'Tab');
      await page.keyboard.insertText(text);
    },
    /** Opens a menu and chooses from it. */
    async choose(menu: Locator, item: Locator): Promise<void> {
      await goTo(menu, 'Tab');
      await page.keyboard.press('Enter');
      await goTo(item, 'ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((one) => one.ownerDocument.hasFocus() && one.ownerDocument.activeElement === one);
}
