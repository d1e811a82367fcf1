import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The council's library, as the desk's Files show it. */
export function library(page: Page) {
  const files = page.getByRole('main', { name: 'Files' }).getByRole('table', { name: 'Files' });
  return {
    files,
    async openFolder(name: string): Promise<void> {
      await files.getByRole('button', { name }).click();
    },
    /** Waits until a file is there, and says how it is called. */
    async named(name: RegExp): Promise<string> {
      const link = files.getByRole('link', { name }).first();
      await link.waitFor();
      return link.innerText();
    },
    /** Opens a file as a person does who downloads it; its bytes. */
    async download(name: RegExp): Promise<Buffer> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        files
          .getByRole('row', { name })
          .getByRole('link', { name: /^Download/ })
          .click(),
      ]);
      return readFileSync(await download.path());
    },
  };
}
