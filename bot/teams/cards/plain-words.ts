/**
 * People's words as a card shows them: exactly as written. Cards read a little Markdown, so its marks are taken
 * out of effect; line breaks stay.
 */
export function plainWords(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]]/g, String.raw`\$&`)
    .replaceAll(String.raw`\](`, String.raw`\]\(`)
    .replaceAll(/^(\s*)([-+#>])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);
}
