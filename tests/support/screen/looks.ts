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

const NARROW = { width: 360, height: 780 };

/** What is wrong with a page of a frame in any look, or at 360 px, where nobody may have to scroll sideways. */
export async function faultsEverywhere(screen: Screen, name: string, frame: Frame): Promise<string[]> {
  const wide = screen.page.viewportSize() ?? { width: 1280, height: 800 };
  const faults = await faultsInEveryLook(screen, name, frame);
  await screen.page.setViewportSize(NARROW);
  await screen.shot(`${name}-360`);
  const beyond = await settledScroll(frame);
  await screen.page.setViewportSize(wide);
  return beyond > 0 ? [...faults, `at 360 px it reaches ${beyond} px beyond the page`] : faults;
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

/** The same once the page has arranged itself in its new width: what still reaches beyond after a while does so for good. */
async function settledScroll(frame: Frame): Promise<number> {
  let beyond = await sidewaysScroll(frame);
  for (let look = 0; beyond > 0 && look < 20; look += 1) {
    await frame.waitForTimeout(100);
    beyond = await sidewaysScroll(frame);
  }
  return beyond;
}

/** How far something reaches beyond the right edge of its page; nothing where one need not scroll sideways. */
export async function sidewaysScroll(place: Page | Frame): Promise<number> {
  return place.evaluate(() => {
    const page = document.scrollingElement;
    return page ? Math.max(0, page.scrollWidth - page.clientWidth) : 0;
  });
}
