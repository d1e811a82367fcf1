import { afterEach, describe, expect, test, vi } from 'vitest';
import { findOutlook } from '#tab/outlook/host.ts';

const tom = { displayName: 'Tom Whitlock', emailAddress: 'tom@practice.example' };

function item(id: string, text: string) {
  return {
    itemType: 'message',
    itemId: `AA+${id}`,
    internetMessageId: `<${id}@practice.example>`,
    conversationId: 'c1',
    subject: 'Visits',
    from: tom,
    to: [{ displayName: '', emailAddress: 'amara@practice.example' }],
    cc: [],
    dateTimeCreated: new Date('2026-11-24T16:20:00Z'),
    attachments: [{ isInline: true }, { isInline: false }],
    body: {
      getAsync: (_type: string, answer: (result: object) => void) =>
        queueMicrotask(() => answer({ status: 'succeeded', value: text })),
    },
  };
}

/** Our double of Outlook, as far as the pane uses it. */
function stubOutlook(options: { platform?: string; background?: string; text?: string } = {}) {
  const listeners: (() => void)[] = [];
  const mailbox: { item: object | null } & Record<string, unknown> = {
    item: item('1', 'First.'),
    convertToRestId: (id: string) => id.replace('+', '_'),
    addHandlerAsync: (_event: string, listener: () => void) => listeners.push(listener),
    removeHandlerAsync: () => listeners.splice(0),
  };
  vi.stubGlobal('Office', {
    onReady: async () => ({ host: 'Outlook' }),
    context: {
      mailbox,
      platform: options.platform ?? 'OfficeOnline',
      officeTheme: { bodyBackgroundColor: options.background, bodyForegroundColor: options.text },
    },
    auth: { getAccessToken: async () => 'token' },
  });
  const show = (next: object | null) => {
    mailbox.item = next;
    for (const listener of listeners) listener();
  };
  return { show };
}

afterEach(() => vi.unstubAllGlobals());

describe('the pane finds out where it is', () => {
  test('a page without the library, or outside Outlook, is told so', async () => {
    expect(await findOutlook()).toBeUndefined();
    vi.stubGlobal('Office', { onReady: async () => ({ host: null, platform: null }), context: {} });
    expect(await findOutlook()).toBeUndefined();
  });
});

describe('the open email', () => {
  test('is read with the id that the server can use, and without counting pictures as attachments', async () => {
    stubOutlook();
    expect((await findOutlook())?.message()).toEqual({
      itemId: 'AA_1',
      internetMessageId: '<1@practice.example>',
      conversationId: 'c1',
      subject: 'Visits',
      from: { name: 'Tom Whitlock', mail: 'tom@practice.example' },
      to: [{ name: 'amara@practice.example', mail: 'amara@practice.example' }],
      cc: [],
      receivedAt: '2026-11-24T16:20:00.000Z',
      attachments: 1,
    });
  });

  test('keeps its id on a phone, where it already is the one the server uses', async () => {
    stubOutlook({ platform: 'iOS' });
    expect((await findOutlook())?.message()?.itemId).toBe('AA+1');
  });

  test('is nothing where none is open, or an appointment', async () => {
    const { show } = stubOutlook();
    const outlook = await findOutlook();
    show(null);
    expect(outlook?.message()).toBeUndefined();
    show({ ...item('2', ''), itemType: 'appointment' });
    expect(outlook?.message()).toBeUndefined();
  });

  test('another one opened beside a pinned pane is told of', async () => {
    const { show } = stubOutlook();
    const outlook = await findOutlook();
    const heard: (string | undefined)[] = [];
    const stop = outlook?.onMessage(() => heard.push(outlook.message()?.internetMessageId));
    show(item('2', 'Second.'));
    stop?.();
    show(item('3', 'Third.'));
    expect(heard).toEqual(['<2@practice.example>']);
  });

  test('gives its text, but never that of another one opened meanwhile', async () => {
    const { show } = stubOutlook();
    const outlook = await findOutlook();
    const message = outlook?.message();
    if (!outlook || !message) throw new Error('The double shows an email.');
    expect(await outlook.text(message)).toBe('First.');
    const reading = outlook.text(message);
    show(item('2', 'Second.'));
    expect(await reading).toBeUndefined();
    expect(await outlook.text(message)).toBeUndefined();
  });
});

describe('the theme', () => {
  test.each([
    ['#FFFFFF', '#242424', 'default'],
    ['#292929', '#FFFFFF', 'dark'],
    ['#000000', '#FFFFFF', 'contrast'],
    [undefined, undefined, undefined],
  ])('%s with %s is %s', async (background, text, theme) => {
    stubOutlook({ ...(background ? { background } : {}), ...(text ? { text } : {}) });
    expect((await findOutlook())?.theme()).toBe(theme);
  });
});
