/** How the procedure tool is used. */
export const procedureUsage = [
  'npm run procedure -- check FILE         finds the faults of a procedure pack',
  'npm run procedure -- draw FILE          prints its ladder as text and as a Mermaid diagram',
  'npm run procedure -- publish FILE       prints what staff, children and families can read of it',
  'npm run procedure -- rehearse STORY...  plays stories against their packs',
  'npm run procedure -- coverage           says which requirements the stories prove',
  'npm run procedure -- schema             writes the JSON Schemas for editors',
] as const;

/** A file could not be read at all: why, as the system's own code has it, and what to do. */
export function fileNotRead(path: string, code: string): string {
  return `${path} could not be read: ${NOT_READ[code] ?? `the computer says ${code}. Show this line to IT.`}`;
}

const NO_SUCH_FILE =
  'there is no such file. Check its name, and that you stand in the folder from which it is named.';

const NO_RIGHT =
  'you may not open it. Ask whoever owns it to let you read it, or work on a copy of your own.';

const NOT_READ: Readonly<Record<string, string>> = {
  ENOENT: NO_SUCH_FILE,
  ENOTDIR: NO_SUCH_FILE,
  EISDIR: 'it is a folder. Name the file in it that is meant.',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
};

/** A file was written. */
export function fileWritten(name: string): string {
  return `Wrote shared/procedures/${name}.`;
}
