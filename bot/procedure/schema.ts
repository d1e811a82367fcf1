import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from '#shared/contract/json-text.ts';
import { packJsonSchema, storyJsonSchema } from '#shared/rehearsal/json-schemas.ts';
import { fileWritten } from '#shared/wording/procedure-tool.ts';
import type { Surroundings } from './carry-out.ts';
import { PROCEDURES } from './read-files.ts';

/** The published schemas as their files have them, by file name. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map([
    ['procedure.schema.json', jsonText(packJsonSchema())],
    ['story.schema.json', jsonText(storyJsonSchema())],
  ]);
}

/** Writes the JSON Schemas that editors read, from the schemas the service reads packs and stories with. */
export function schema(_: readonly string[], { say }: Surroundings): 0 | 1 {
  for (const [name, text] of schemaTexts()) {
    writeFileSync(join(PROCEDURES, name), text);
    say(fileWritten(name));
  }
  return 0;
}
