import type { Page } from 'playwright-core';

/** What our pages may complain of where there is no network: teams-js asks Microsoft which hosts it may trust, Fluent for its fonts. */
const ALLOWED = [
  /^Failed to load resource: net::\S+ @https:\/\/res\.cdn\.office\.net\/teams-js\//,
  /^Failed to load resource: net::\S+ @https:\/\/(?:res(?:-1)?\.cdn\.office\.net|static2\.sharepointonline\.com)\/files\/fabric/,
];

/** Keeps every error of a page and its frames: scripts that fail, what the content policy refuses, what does not load. */
export function listen(page: Page, heard: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') keep(`${message.text()} @${message.location().url}`, heard);
  });
  page.on('pageerror', (error) => keep(`${error.name}: ${error.message}`, heard));
}

function keep(line: string, heard: string[]): void {
  if (!heard.includes(line) && !ALLOWED.some((allowed) => allowed.test(line))) heard.push(line);
}
