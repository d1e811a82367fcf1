import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { buildPages } from '#local/start/build.ts';
import { openBrowser } from '../browser.ts';
import { type House, openHouse } from '../house.ts';
import { chat } from './chat.ts';
import { deskFrame } from './desk-frame.ts';
import { library } from './library.ts';
import { listen } from './noise.ts';
import { pane } from './pane.ts';
import { tab } from './tab.ts';

/** A person's screen on the desk, in a real Chromium, with the practice tenant and the product behind it. */
export interface Screen {
  readonly house: House;
  readonly page: Page;
  readonly desk: ReturnType<typeof deskFrame>;
  readonly chat: ReturnType<typeof chat>;
  readonly pane: ReturnType<typeof pane>;
  readonly tab: ReturnType<typeof tab>;
  readonly library: ReturnType<typeof library>;
  /** Every error the pages have shown so far, beside what is allowed without a network. */
  readonly errors: readonly string[];
  /** Another window of the same browser on the same desk. */
  secondWindow(): Promise<Page>;
  /** Keeps a picture of the screen in the folder that SHOTS names; nothing where it names none. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Longer than anything on a slow machine takes; nothing is ever waited for by the clock alone. */
const PATIENCE = 15_000;

/** Builds the pages where they are out of date, opens a house on the given morning, and the desk in it. */
export async function openScreen(story: string, startAt: string): Promise<Screen> {
  if (!(await buildPages(ROOT, (line) => console.log(line)))) throw new Error('The pages could not be built');
  const [house, browser] = await Promise.all([openHouse(startAt), openBrowser()]);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  await stayHere(context);
  const errors: string[] = [];
  context.on('page', (page) => listen(page, errors));
  const page = await context.newPage();
  await page.goto(`${house.practice}/`);
  return {
    house,
    page,
    desk: deskFrame(page),
    chat: chat(page),
    pane: pane(page),
    tab: tab(page),
    library: library(page),
    errors,
    secondWindow: async () => {
      const window = await context.newPage();
      await window.goto(`${house.practice}/`);
      return window;
    },
    shot: pictures(page, story),
    close: async () => {
      await browser.close();
      await house.close();
    },
  };
}

/** Nothing of a story leaves this computer. */
async function stayHere(context: BrowserContext): Promise<void> {
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
}

function pictures(page: Page, story: string): Screen['shot'] {
  const folder = process.env.SHOTS;
  let count = 0;
  return async (name) => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    count += 1;
    await page.screenshot({ path: join(folder, `${story}-${String(count).padStart(2, '0')}-${name}.png`) });
  };
}
