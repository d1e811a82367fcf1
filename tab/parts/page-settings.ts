/** A setting that the server wrote into the page when it served it; nothing while it still holds its placeholder. */
export function pageSetting(name: 'host-origins' | 'style-nonce' | 'case-link'): string | undefined {
  const content = document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim();
  return content && !content.startsWith('__') ? content : undefined;
}
