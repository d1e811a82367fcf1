/** What is wrong with a draft as a whole, and what to do. */
export const draftFaults = {
  text: 'the text',
  empty: 'There is no text yet. Write the procedure, or begin with one that there is.',
  notJson:
    'The text is not JSON from here on. Look for a missing or extra comma, quotation mark or bracket on this line or the line before.',
  otherId: (found: string, wanted: string) =>
    `This is a draft of "${wanted}", but its text says "${found}". Correct the id, or begin a draft of "${found}".`,
  notYaml: 'The story is not YAML from here on. Look at the indentation, colons and quotation marks here.',
  otherStory: (pack: string) =>
    `This story is about the procedure "${pack}". Take it out, or correct its "pack".`,
} as const;
