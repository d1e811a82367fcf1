import type { MailAddress, Message } from './message.ts';

/** The themes that Outlook may show; nothing when it does not say. */
export type OutlookTheme = 'default' | 'dark' | 'contrast';

/** Outlook around the pane: the open email, its text, who is signed in. Nothing else of it is used. */
export interface Outlook {
  /** The email that is open now; nothing where none is, or something else than an email. */
  readonly message: () => Message | undefined;
  /** Says each time that another email is opened beside a pinned pane; the answer stops it. */
  readonly onMessage: (listener: () => void) => () => void;
  /** The text of an email that is open; nothing when it is no longer the open one. */
  readonly text: (message: Message) => Promise<string | undefined>;
  readonly token: () => Promise<string>;
  readonly theme: () => OutlookTheme | undefined;
  readonly onTheme: (listener: () => void) => () => void;
}

/** Outlook, once it has answered; nothing when the page is open elsewhere. */
export async function findOutlook(): Promise<Outlook | undefined> {
  if (typeof Office === 'undefined') return undefined;
  const { host } = await Office.onReady();
  // Outside Outlook the library answers with no host, and there is no mailbox.
  if (host === null || !Office.context?.mailbox) return undefined;
  return {
    message: readMessage,
    onMessage: (listener) => listen('olkItemSelectedChanged', Office.EventType?.ItemChanged, listener),
    text: readText,
    token: () => Office.auth.getAccessToken({ allowSignInPrompt: true, allowConsentPrompt: true }),
    theme: readTheme,
    onTheme: (listener) => listen('officeThemeChanged', Office.EventType?.OfficeThemeChanged, listener),
  };
}

function openItem(): Office.MessageRead | undefined {
  const item: Office.MessageRead | null | undefined = Office.context.mailbox.item;
  return item && String(item.itemType) === 'message' && item.internetMessageId ? item : undefined;
}

function readMessage(): Message | undefined {
  const item = openItem();
  if (!item) return undefined;
  return {
    itemId: restId(item.itemId),
    internetMessageId: item.internetMessageId,
    conversationId: item.conversationId ?? '',
    subject: item.subject ?? '',
    from: item.from ? address(item.from) : undefined,
    to: (item.to ?? []).map(address),
    cc: (item.cc ?? []).map(address),
    receivedAt: new Date(item.dateTimeCreated).toISOString(),
    attachments: (item.attachments ?? []).filter(({ isInline }) => !isInline).length,
  };
}

function address({ displayName, emailAddress }: Office.EmailAddressDetails): MailAddress {
  return { name: displayName || emailAddress, mail: emailAddress };
}

// On phones the ids already are those of the REST interface, and converting them is not supported.
function restId(itemId: string): string {
  const { mailbox, platform } = Office.context;
  const isPhone = String(platform) === 'iOS' || String(platform) === 'Android';
  return isPhone ? itemId : mailbox.convertToRestId(itemId, 'v2.0');
}

function readText(message: Message): Promise<string | undefined> {
  const item = openItem();
  if (item?.internetMessageId !== message.internetMessageId) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    item.body.getAsync('text', (result) => {
      // While Outlook was reading, the person may have gone on to another email: its text is not this one's.
      if (openItem()?.internetMessageId !== message.internetMessageId) resolve(undefined);
      else if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new Error('Outlook did not give the text of the email.'));
    });
  });
}

function listen(name: string, known: Office.EventType | undefined, listener: () => void): () => void {
  const { mailbox } = Office.context;
  const event = known ?? name;
  // Where Outlook does not know the event it answers so, and the pane simply stays as it is.
  mailbox.addHandlerAsync?.(event, listener, () => undefined);
  // The library takes all handlers of an event away at once; the pane never has more than one.
  return () => mailbox.removeHandlerAsync?.(event, () => undefined);
}

function readTheme(): OutlookTheme | undefined {
  const theme = Office.context.officeTheme;
  const background = brightness(theme?.bodyBackgroundColor);
  const text = brightness(theme?.bodyForegroundColor);
  if (background === undefined) return undefined;
  if (background === 0 && text === 255) return 'contrast';
  return background < 128 ? 'dark' : 'default';
}

function brightness(colour: string | undefined): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour?.trim() ?? '');
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000;
}
