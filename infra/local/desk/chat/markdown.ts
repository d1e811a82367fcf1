// Adaptive Cards and bot messages take a small part of Markdown: emphasis, links and lists. Nothing else, and no HTML.

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function emphasis(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(^|[\s(])[_*]([^_*\s][^_*]*)[_*](?=$|[\s).,;:!?])/g, '$1<em>$2</em>')
    .replaceAll(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1');
}

function block(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const bullets = lines.every((line) => /^\s*[-*]\s+/.test(line));
  const numbers = lines.every((line) => /^\s*\d+\.\s+/.test(line));
  if (!bullets && !numbers) return `<p>${lines.map(emphasis).join('<br>')}</p>`;
  const items = lines.map((line) => `<li>${emphasis(line.replace(/^\s*([-*]|\d+\.)\s+/, ''))}</li>`);
  return bullets ? `<ul>${items.join('')}</ul>` : `<ol>${items.join('')}</ol>`;
}

/** Turns a message's or a card's Markdown into HTML in which nothing of the sender's can run. */
export function markdownToHtml(text: string): string {
  const blocks = escapeHtml(text.trim()).split(/\n\s*\n/);
  return blocks.map(block).join('');
}
