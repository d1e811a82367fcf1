import type { Frame, Locator, Page } from 'playwright-core';
import { faultsIn } from './axe.ts';
import { deskFrame, type Look } from './desk-frame.ts';
import type { Screen } from './open-screen.ts';

const LOOKS: readonly Look[] = ['Light', 'Dark', 'High contrast'];

/** Goes through every look, keeps a picture of each, and gives what axe finds wrong in any of them. */
export async function faultsInEveryLook(screen: Screen, name: string, frame?: Frame): Promise<string[]> {
  const faults: string[] = [];
  for (const look of LOOKS) {
    await deskFrame(screen.page).look(look);
    if (frame) await sameLook(screen.page, frame);
    await atRest(screen.page);
    await screen.shot(`${name}-${look.toLowerCase().replace(' ', '-')}`);
    faults.push(...(await faultsIn(frame ?? screen.page)).map((fault) => `${look}: ${fault}`));
  }
  await deskFrame(screen.page).look('Light');
  if (frame) await sameLook(screen.page, frame);
  return faults;
}

/** The page in an iframe of the desk. */
export async function frameOf(iframe: Locator): Promise<Frame> {
  const frame = await (await iframe.elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no page in the frame');
  return frame;
}

/** Waits until a frame has taken over the look of the desk around it. */
async function sameLook(page: Page, frame: Frame): Promise<void> {
  const ground = () => {
    const root = document.querySelector('.fui-FluentProvider');
    return root ? getComputedStyle(root).getPropertyValue('--colorNeutralBackground1') : '';
  };
  const wanted = await page.evaluate(ground);
  await frame.waitForFunction((colour) => {
    const root = document.querySelector('.fui-FluentProvider');
    return root && getComputedStyle(root).getPropertyValue('--colorNeutralBackground1') === colour;
  }, wanted);
}

/** Waits until no colour is on its way to another any more. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** How far something reaches beyond the right edge of its page; nothing where one need not scroll sideways. */
export async function sidewaysScroll(place: Page | Frame): Promise<number> {
  return place.evaluate(() => {
    const page = document.scrollingElement;
    return page ? Math.max(0, page.scrollWidth - page.clientWidth) : 0;
  });
}
