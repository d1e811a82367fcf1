/** How much a person may write in one field, in characters. Longer papers are attached, not pasted (S6). */
export const LIMITS = {
  line: 200,
  text: 8000,
  issues: 20,
  flags: 20,
  actions: 20,
  notes: 30,
} as const;
