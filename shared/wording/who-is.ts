/** Whoever a title is, within a sentence to whoever fills in the form: "the team manager", "your line manager". */
export function whoIs(title: string): string {
  return /^(your|the)\b/i.test(title) ? title.toLowerCase() : `the ${title.toLowerCase()}`;
}
