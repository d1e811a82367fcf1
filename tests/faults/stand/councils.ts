import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });
const authority = z.looseObject({
  id: z.string(),
  procedures: z.array(z.object({ id: z.string(), version: z.number() })),
  people: z.array(person),
  roles: z.record(z.string(), z.array(z.string())),
});
const authoritiesFile = z.object({ authorities: z.array(authority) });
const peopleFile = z.object({ tenants: z.array(z.unknown()), people: z.array(z.unknown()) });

/** Somebody of a council, as a command names them. */
export type Member = z.infer<typeof person>;

/** A council as those who work in it need to know it. */
export interface Council {
  /** Its tenant, by which the product knows it too. */
  readonly id: string;
  readonly procedures: readonly string[];
  /** Who holds, or can be named for, each role. */
  readonly roles: Readonly<Record<string, readonly Member[]>>;
}

/** Councils in the files by which the practice tenant and the product learn of them. */
export interface Councils {
  readonly all: readonly Council[];
  readonly peopleFile: string;
  readonly authoritiesFile: string;
}

const local = (file: string) =>
  readFileSync(new URL(`../../../infra/local/${file}`, import.meta.url), 'utf8');

/**
 * The practice councils, so many times over. A thousand cases in four councils would all be with the same few people,
 * and a chat holds no more than so many messages an hour.
 */
export function layOutCouncils(folder: string, times: number): Councils {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const read = <T>(file: string, shape: z.ZodType<T>) =>
    copies.map((copy) => shape.parse(JSON.parse(inCopy(local(file), copy))));
  const people = read('people.json', peopleFile);
  const authorities = read('authorities.json', authoritiesFile).flatMap((each) => each.authorities);
  const write = (file: string, content: object) => {
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  return {
    all: authorities.map(councilOf),
    peopleFile: write('people.json', {
      tenants: people.flatMap((each) => each.tenants),
      people: people.flatMap((each) => each.people),
    }),
    authoritiesFile: write('authorities.json', { authorities }),
  };
}

/** The same text with ids, addresses and libraries of their own. The first copy is the practice councils themselves. */
function inCopy(text: string, copy: number): string {
  if (copy === 0) return text;
  const mark = copy.toString(16).padStart(4, '0');
  return text
    .replaceAll(/\b([ad]0000000-0000-4000-8000-)0000/g, `$1${mark}`)
    .replaceAll('.practice.example', `-${copy}.practice.example`)
    .replaceAll('-records"', `-records-${copy}"`)
    .replaceAll(' practice council"', ` practice council ${copy}"`);
}

function councilOf({ id, procedures, people, roles }: z.infer<typeof authority>): Council {
  const byId = new Map(people.map((one) => [one.id, one]));
  const held = Object.entries(roles).map(([role, ids]) => [role, ids.flatMap((one) => byId.get(one) ?? [])]);
  return { id, procedures: procedures.map((one) => one.id), roles: Object.fromEntries(held) };
}
