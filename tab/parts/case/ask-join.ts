/** What stands between what is asked and its detail: a space after a whole sentence, else a middle dot. */
export function askJoin(what: string, detail: string): string {
  if (!detail) return '';
  return /[.?!]$/.test(what) ? ' ' : ' · ';
}
