/** What is wrong with a draft as a whole, and what to do. */
export const draftFaults = {
  otherId: (found: string, wanted: string) =>
    `This is a draft of "${wanted}", but its text says "${found}". Correct the id, or begin a draft of "${found}".`,
  otherStory: (pack: string) =>
    `This story is about the procedure "${pack}". Take it out, or correct its "pack".`,
} as const;
