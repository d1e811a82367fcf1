// The practice tenant's double of Office.js: what a task pane in Outlook on the web can ask for, answered by the
// page around it. The pane asks with {officeDouble: {id, ask, args}} and hears {officeDouble: {id, answer}}.
// The page says {officeDouble: {event: 'ItemChanged'}} when another message is opened, and
// {officeDouble: {event: 'ThemeChanged', theme: 'dark'}} when the look changes.
(() => {
  const desk = new URL(document.currentScript.src).origin;
  const waiting = new Map();
  const handlers = new Map();
  let nextId = 1;

  const ask = (what, args) =>
    new Promise((answered) => {
      const id = `office-${nextId++}`;
      waiting.set(id, answered);
      window.parent.postMessage({ officeDouble: { id, ask: what, args } }, desk);
    });

  const eventTypes = { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' };
  const succeeded = (value, asyncContext) => ({ status: 'succeeded', value, error: undefined, asyncContext });
  const failed = (message) => ({
    status: 'failed',
    value: undefined,
    error: { code: 5000, name: 'InternalError', message },
  });
  // Outlook's calls take (options, callback) or (callback).
  const lastFunction = (args) => args.findLast((a) => typeof a === 'function') ?? (() => {});
  const options = (args) => args.find((a) => typeof a === 'object' && a !== null) ?? {};

  const bodyOf = {
    getAsync: async (coercionType, ...rest) => {
      const answer = await ask('body', { coercionType });
      const result =
        typeof answer === 'string' ? succeeded(answer, options(rest).asyncContext) : failed('No body.');
      lastFunction(rest)(result);
    },
    getTypeAsync: (...rest) => lastFunction(rest)(succeeded('html')),
  };
  const asItem = (answer) =>
    answer ? { ...answer, dateTimeCreated: new Date(answer.dateTimeCreated), body: bodyOf } : null;
  const themes = {
    default: ['#FFFFFF', '#242424'],
    dark: ['#1F1F1F', '#FFFFFF'],
    contrast: ['#000000', '#FFFFFF'],
  };
  const asTheme = (name) => {
    const [back, front] = themes[name] ?? themes.default;
    return {
      bodyBackgroundColor: back,
      bodyForegroundColor: front,
      controlBackgroundColor: back,
      controlForegroundColor: front,
      isDarkTheme: name === 'dark' || name === 'contrast',
    };
  };

  const mailbox = {
    item: null,
    userProfile: null,
    diagnostics: { hostName: 'OutlookWebApp', hostVersion: '16.0.0.0' },
    convertToRestId: (itemId) => itemId,
    addHandlerAsync: (type, handler, ...rest) => {
      handlers.set(type, [...(handlers.get(type) ?? []), handler]);
      lastFunction(rest)(succeeded(undefined));
    },
    removeHandlerAsync: (type, ...rest) => {
      handlers.delete(type);
      lastFunction(rest)(succeeded(undefined));
    },
  };

  const refresh = async () => {
    const [item, profile] = await Promise.all([ask('item'), ask('profile')]);
    mailbox.item = asItem(item);
    mailbox.userProfile = profile;
    window.Office.context.officeTheme = asTheme(profile?.theme);
  };
  const tell = (type, event) => {
    for (const handler of handlers.get(type) ?? []) handler({ type, ...event });
  };

  window.addEventListener('message', async ({ origin, source, data }) => {
    if (origin !== desk || source !== window.parent || !data?.officeDouble) return;
    const { id, answer, event, theme } = data.officeDouble;
    if (waiting.has(id)) {
      waiting.get(id)(answer);
      waiting.delete(id);
    }
    if (event === 'ItemChanged') {
      await refresh();
      tell(eventTypes.ItemChanged, {});
    }
    if (event === 'ThemeChanged') {
      window.Office.context.officeTheme = asTheme(theme);
      tell(eventTypes.OfficeThemeChanged, { officeTheme: window.Office.context.officeTheme });
    }
  });

  // Microsoft 365 opens links into Teams in Teams; on this machine that is the page around the pane.
  document.addEventListener?.('click', (event) => {
    const link = event.target.closest?.('a[href^="https://teams.microsoft.com/"]');
    if (!link || window.parent === window) return;
    event.preventDefault();
    void ask('open', { url: link.href });
  });

  // Opened by itself, without a page around it, the pane is not in Outlook; the real library says so too.
  const inOutlook = window.parent !== window;
  const host = inOutlook ? 'Outlook' : null;
  const platform = inOutlook ? 'OfficeOnline' : null;
  let whenReady;

  window.Office = {
    onReady: (callback) => {
      whenReady ??= (inOutlook ? refresh() : Promise.resolve()).then(() => ({ host, platform }));
      return whenReady.then((info) => {
        callback?.(info);
        return info;
      });
    },
    context: {
      mailbox: inOutlook ? mailbox : undefined,
      host,
      platform,
      displayLanguage: 'en-GB',
      contentLanguage: 'en-GB',
      officeTheme: asTheme('default'),
      requirements: {
        isSetSupported: (name, version) =>
          (name === 'Mailbox' && Number((version ?? '1.1').split('.')[1]) <= 14) ||
          (name === 'IdentityAPI' && version === '1.3'),
      },
    },
    auth: {
      getAccessToken: async () => {
        const token = await ask('token');
        if (typeof token === 'string') return token;
        throw Object.assign(new Error('The user is not signed in.'), { code: 13001 });
      },
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Text: 'text', Html: 'html' },
    EventType: eventTypes,
    HostType: { Outlook: 'Outlook' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    MailboxEnums: {
      ItemType: { Message: 'message', Appointment: 'appointment' },
      RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' },
      BodyType: { Text: 'text', Html: 'html' },
    },
  };
})();
