import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The dummies only keep the focus inside a dialog: nobody sees or hears them. Each frame is looked at by itself. */
const RUN = `axe.run(
  { exclude: ['[data-tabster-dummy]'] },
  { iframes: false, resultTypes: ['violations'] },
)`;

/** What axe finds against a page, or against a page in a frame of it, one line each. */
export async function faultsIn(place: Page | Frame): Promise<string[]> {
  await place.evaluate(AXE);
  const { violations } = await place.evaluate<AxeResults>(RUN);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
