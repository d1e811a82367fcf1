import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync(new URL('../../infra/local/office-double/office.js', import.meta.url), 'utf8');
const desk = 'http://127.0.0.1:4100';

interface Asked {
  readonly officeDouble: { readonly id: string; readonly ask: string; readonly args?: unknown };
}

/** What the tests use of the double. */
interface PaneOffice {
  readonly onReady: () => Promise<{ host: string; platform: string }>;
  readonly auth: { readonly getAccessToken: () => Promise<string> };
  readonly EventType: { readonly ItemChanged: string };
  readonly context: {
    readonly officeTheme: { readonly isDarkTheme: boolean };
    readonly mailbox: {
      readonly item: PaneItem | null;
      readonly userProfile: { readonly displayName: string };
      readonly addHandlerAsync: (type: string, handler: () => void) => void;
    };
  };
}
interface PaneItem {
  readonly subject: string;
  readonly dateTimeCreated: Date;
  readonly body: {
    readonly getAsync: (type: string, options: object, done: (result: unknown) => void) => void;
  };
}

/** A pane's page inside a desk that answers from the given table; the desk can also say things by itself. */
function paneInDesk(answers: Record<string, unknown>) {
  let hear: (event: object) => unknown = () => undefined;
  const say = (officeDouble: object) => hear({ origin: desk, source: parent, data: { officeDouble } });
  const parent = {
    postMessage: ({ officeDouble }: Asked, to: string) => {
      expect(to).toBe(desk);
      queueMicrotask(() => say({ id: officeDouble.id, answer: answers[officeDouble.ask] }));
    },
  };
  const window: { parent: object; Office: PaneOffice | undefined; addEventListener: unknown } = {
    parent,
    Office: undefined,
    addEventListener: (_type: string, listener: (event: object) => unknown) => {
      hear = listener;
    },
  };
  const page = createContext({ window, document: { currentScript: { src: `${desk}/office.js` } }, URL });
  runInContext(script, page);
  const office = window.Office;
  if (office === undefined) throw new Error('The script left no Office behind.');
  return { office, say, hear: (event: object) => hear(event), parent };
}

const item = (subject: string) => ({
  itemType: 'message',
  itemId: '1',
  subject,
  dateTimeCreated: '2026-11-23T08:47:00Z',
});
const profile = { displayName: 'Amara Okafor', emailAddress: 'amara@example', theme: 'dark' };

test('the pane learns which mail is open, who reads it, and its text', async () => {
  const { office } = paneInDesk({ item: item('RE: plan'), profile, body: 'Dear Amara', token: 'signed' });
  expect(await office.onReady()).toEqual({ host: 'Outlook', platform: 'OfficeOnline' });
  const { mailbox } = office.context;
  expect(mailbox.item?.subject).toBe('RE: plan');
  expect(mailbox.item?.dateTimeCreated.toISOString()).toBe('2026-11-23T08:47:00.000Z');
  expect(mailbox.userProfile.displayName).toBe('Amara Okafor');
  expect(office.context.officeTheme.isDarkTheme).toBe(true);
  expect(await office.auth.getAccessToken()).toBe('signed');
  const body = await new Promise((done) => mailbox.item?.body.getAsync('text', {}, done));
  expect(body).toMatchObject({ status: 'succeeded', value: 'Dear Amara' });
});

test('a pinned pane hears that another mail was opened', async () => {
  const answers: Record<string, unknown> = { item: item('One'), profile };
  const { office, say } = paneInDesk(answers);
  await office.onReady();
  const heard: string[] = [];
  office.context.mailbox.addHandlerAsync(office.EventType.ItemChanged, () =>
    heard.push(office.context.mailbox.item?.subject ?? 'nothing'),
  );
  answers.item = item('Two');
  await say({ event: 'ItemChanged' });
  answers.item = null;
  await say({ event: 'ItemChanged' });
  expect(heard).toEqual(['Two', 'nothing']);
});

test('messages of other pages are not heard', async () => {
  const { office, hear, parent } = paneInDesk({ item: item('One'), profile });
  await office.onReady();
  await hear({
    origin: 'http://elsewhere.example',
    source: parent,
    data: { officeDouble: { event: 'ItemChanged' } },
  });
  expect(office.context.mailbox.item?.subject).toBe('One');
});
