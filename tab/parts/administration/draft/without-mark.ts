/** A line of a rehearsal without the word in front that says how it went: the screen says that by itself. */
export function withoutMark(line: string): string {
  return line.replace(/^(?:pass|FAIL|PASSED|FAILED) {2}/, '');
}
