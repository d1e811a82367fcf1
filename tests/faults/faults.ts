import { rmSync } from 'node:fs';
import { longestWait } from './counts/clocks.ts';
import { byCase } from './counts/facts.ts';
import { mustBeTold } from './counts/must-be-told.ts';
import { secondCards } from './counts/outside.ts';
import { countAll, type Line, tableOf } from './counts/table.ts';
import { type Form, formsAsked } from './forms.ts';
import { type Run, runFaults } from './run.ts';
import { onPglite, onPostgres, type Stand } from './stand/stands.ts';

/** Runs one form, says how it went, and ends with the table; true when nothing was found. */
async function prove(
  name: string,
  openStand: (folder: string) => Promise<Stand>,
  form: Form,
): Promise<boolean> {
  console.log(`\nFaults on ${name}: ${form.cases} cases, at least ${form.kills} kills, seed ${form.seed}`);
  const run = await runFaults(openStand, form);
  for (const line of figures(run)) console.log(line);
  const lines = [...countAll(run.facts), ...vain(run)];
  console.log(`\n${tableOf(lines)}`);
  const isProved = lines.every(({ found }) => found.length === 0);
  if (isProved) rmSync(run.folder, { recursive: true, force: true });
  else console.log(`\nThe journal, and what the replicas said, is kept in ${run.folder}.`);
  return isProved;
}

/** A run in which people got nowhere, or the sun shone, proves nothing: that is counted too. */
function vain({ progress, weather }: Run): readonly Line[] {
  const missing = ['throttled', 'failing', 'lost'].filter((what) => !weather[what]);
  return [
    { what: 'cases not brought to their end', found: progress.stuck },
    { what: 'kinds of bad weather that never came', found: missing },
  ];
}

function figures({ facts, kills, progress, weather, workedMs, quietMs }: Run): readonly string[] {
  const { asked, journal } = facts;
  const count = (answer: string) => asked.filter((one) => one.answer === answer).length;
  const kind = (name: string) => journal.filter((row) => row.kind === name).length;
  const second = secondCards(facts);
  const lost = second.filter(({ isAnswerLost }) => isAnswerLost).length;
  const again = asked.filter(({ sent }) => sent > 1).length;
  const owed = [...byCase(facts.entries).values()].flatMap(mustBeTold).length;
  const seconds = (ms: number) => Math.round(ms / 1000);
  return [
    `${seconds(workedMs)} s of work over ${progress.mornings} mornings with ${kills} kills; quiet ${seconds(quietMs)} s after`,
    `${facts.heads.length} cases, ${facts.entries.length} entries; ${count('done')} commands acknowledged (${again} sent again), ${count('refused')} refused`,
    `${owed} notices owed: ${kind('card')} cards, ${kind('cardChanged')} changes of cards, ${kind('mail')} emails, ${kind('event')} meetings, ${kind('file')} files, ${kind('request')} requests`,
    `the tenant: ${Object.entries(weather)
      .map(([what, times]) => `${times} ${what}`)
      .join(', ')}`,
    `second cards: ${lost} after a lost answer, ${second.length - lost} after a try that broke off; longest wait of a clock ${seconds(longestWait(facts))} s`,
  ];
}

const { postgres, embedded } = formsAsked(process.argv.slice(2));
const proofs = [
  ...(postgres ? [() => prove('PostgreSQL, three replicas', onPostgres, postgres)] : []),
  ...(embedded ? [() => prove('the embedded database', onPglite, embedded)] : []),
];
let isProved = true;
for (const next of proofs) isProved = (await next()) && isProved;
process.exit(isProved ? 0 : 1);
