import { storeWords } from '#shared/wording/store.ts';
import { type Database, openDatabase, type StoreSettings } from './open-database.ts';
import { authorities, type Verified, verifyAuthority } from './verify-record.ts';

/** What an operator reads of an authority whose record was gone through. */
function report({ authority, cases, entries, broken }: Verified): readonly string[] {
  if (broken.length === 0) return [storeWords.whole(authority, cases, entries)];
  const each = broken.map(({ caseId, seq, found }) =>
    storeWords.brokenAt(caseId, seq, storeWords.brokenCase[found]),
  );
  return [storeWords.broken(authority, broken.length), ...each];
}

function settings(env: NodeJS.ProcessEnv): StoreSettings {
  if (env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL };
  if (env.DATA_FOLDER) return { dataFolder: env.DATA_FOLDER, production: false };
  throw new Error(storeWords.noPlace);
}

async function verify({ kysely }: Database, asked: readonly string[]): Promise<boolean> {
  let whole = true;
  for (const authority of asked.length > 0 ? asked : await authorities(kysely)) {
    const verified = await verifyAuthority(kysely, authority);
    for (const line of report(verified)) console.log(line);
    whole &&= verified.broken.length === 0;
  }
  return whole;
}

const log = { info: () => {}, error: (line: string) => console.error(line) };

try {
  const database = await openDatabase(settings(process.env), log);
  const whole = await verify(database, process.argv.slice(2)).finally(() => database.close());
  process.exitCode = whole ? 0 : 1;
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 2;
}
