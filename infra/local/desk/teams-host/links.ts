/** Where a link leads: to a case in the Resolution tab, to the bot's chat, or out of the desk. */
type Destination =
  | { readonly kind: 'case'; readonly subPageId: string | undefined }
  | { readonly kind: 'chat' }
  | { readonly kind: 'window' };

function subPageIn(context: string | null): string | undefined {
  if (!context) return undefined;
  try {
    const parsed: unknown = JSON.parse(context);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const found = 'subEntityId' in parsed ? parsed.subEntityId : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a link as Teams does: `https://teams.microsoft.com/l/entity/{app}/{page}?context={"subEntityId":…}`. */
export function destinationOf(link: string): Destination {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return { kind: 'window' };
  }
  const teams = url.hostname === 'teams.microsoft.com' || url.hostname === 'teams.cloud.microsoft';
  if (!teams) return { kind: 'window' };
  const [, kind, , page] = url.pathname.split('/').filter((part) => part !== '');
  if (url.pathname.startsWith('/l/chat/')) return { kind: 'chat' };
  if (kind !== 'entity') return { kind: 'window' };
  if (page === 'conversations') return { kind: 'chat' };
  return { kind: 'case', subPageId: subPageIn(url.searchParams.get('context')) };
}
