import type { Page } from 'playwright-core';

/** An alert as somebody fills it in beside an email. */
export interface AlertFromEmail {
  readonly email: RegExp;
  readonly childName: string;
  readonly category: RegExp;
  /** The words of the email that are taken. */
  readonly takes: RegExp;
  readonly expected: string;
  readonly steps?: string;
  readonly talkedWith: string;
  readonly talk: string;
}

/** Outlook with the pane of Resolution beside an email. */
export function pane(page: Page) {
  const frame = page.frameLocator('iframe[title="Resolution for the open message"]');
  const on = (name: string | RegExp) => frame.getByRole('button', { name }).click();
  const step = (number: number) => frame.getByRole('heading', { name: `Step ${number} of 4` }).waitFor();
  return {
    frame,
    /** Opens an email in Outlook, and the pane beside it. */
    async openBeside(email: RegExp): Promise<void> {
      await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: email }).click();
      await page
        .getByRole('button', { name: 'Resolution: raise an alert from this message or file it' })
        .click();
    },
    async begin(alert: AlertFromEmail): Promise<void> {
      await on('Raise an alert from this email');
      await step(1);
      await frame.getByLabel('Name of the child').fill(alert.childName);
    },
    async sayWhatIsWrong(alert: AlertFromEmail): Promise<void> {
      await on('Next: what is wrong');
      await step(2);
      await frame.getByRole('radio', { name: alert.category }).check();
      await frame.getByRole('checkbox', { name: alert.takes }).check();
      await frame.getByLabel('What should happen').fill(alert.expected);
      if (alert.steps) await frame.getByLabel('Steps to get there (optional)').fill(alert.steps);
    },
    async sayWhatWasSaid(alert: AlertFromEmail): Promise<void> {
      await on('Next: what has been said');
      await step(3);
      const yes = frame.getByRole('radio', { name: 'Yes, we have talked' });
      // Where the procedure demands a talk there is no such question.
      if (await yes.isVisible()) await yes.check();
      await frame.getByLabel('Who you talked with').fill(alert.talkedWith);
      await frame.getByRole('radio', { name: 'By telephone' }).check();
      await frame.getByLabel('What was said').fill(alert.talk);
    },
    async check(): Promise<void> {
      await on('Next: check and send');
      await step(4);
    },
    /** Raises it; the button says how many people are told. */
    async raise(button: string): Promise<void> {
      await on(button);
      await frame.getByRole('heading', { name: 'Who is told' }).waitFor();
    },
  };
}
