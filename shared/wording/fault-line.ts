/** A fault of a file in words: where it is, as a line of its text where that is known, and what is wrong and what to do. */
export interface FaultParts {
  readonly where: string;
  readonly what: string;
  readonly line?: number | undefined;
}

/** A fault of a file on one line. */
export function faultLine({ where, what, line }: FaultParts): string {
  return `${where}${line === undefined ? '' : `, line ${line}`}: ${what}`;
}
