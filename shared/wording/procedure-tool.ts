/** How the procedure tool is used. */
export const procedureUsage = [
  'npm run procedure -- check FILE         finds the faults of a procedure pack',
  'npm run procedure -- draw FILE          prints its ladder as text and as a Mermaid diagram',
  'npm run procedure -- publish FILE       prints what staff, children and families can read of it',
  'npm run procedure -- rehearse STORY...  plays stories against their packs',
  'npm run procedure -- coverage           says which requirements the stories prove',
  'npm run procedure -- schema             writes the JSON Schemas for editors',
] as const;

/** A file could not be read, or does not hold what its name says. */
export function fileNotRead(path: string, reason: string): string {
  return `${path} could not be read: ${reason}`;
}

/** A file was written. */
export function fileWritten(name: string): string {
  return `Wrote shared/procedures/${name}.`;
}
