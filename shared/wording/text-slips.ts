import type { TextSlip } from '#shared/contract/text-slips.ts';

/** Why a text cannot be read, and what to do. */
export function slipWords(slip: TextSlip): string {
  switch (slip.kind) {
    case 'emptyText':
      return 'There is no text yet. Write the procedure, or begin with one that there is.';
    case 'notUtf8':
      return 'Letters were lost here, because the file is not in UTF-8. Save it again as UTF-8 (in the editor: "Save with encoding"), and look at this line.';
    case 'notJson':
      return 'The text is not JSON from here on. Look for a missing or extra comma, quotation mark or bracket on this line or the line before.';
    case 'notYaml':
      return 'The story is not YAML from here on. Look at the indentation, colons and quotation marks here.';
    case 'nameTwice':
      return `"${slip.name}" is written twice in the same group of parts${slip.first === undefined ? '' : `, first on line ${slip.first}`}. Only the last would be read. Take one of the two out, or put them together.`;
    case 'aliasOfItself':
      return `The alias "*${slip.alias}" stands for something that it is itself part of, so it would never end. Write out what is meant here.`;
    case 'aliasOfNothing':
      return `The alias "*${slip.alias}" stands for nothing: no "&${slip.alias}" comes before it. Write out what is meant here.`;
    case 'tooManyAliases':
      return 'The aliases of this text stand for more than a story can hold. Write out what they stand for.';
  }
}
