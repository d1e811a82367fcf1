import { openStore } from '#bot/store/open-store.ts';
import { note } from './made-up.ts';

const [, , folder = ''] = process.argv;
const silent = { info: () => {}, error: () => {} };
const { store, startWorkers } = await openStore({ dataFolder: folder, production: false }, silent);

// A job is under way, and will be for ever, when the process is killed.
const underWay = Promise.withResolvers<void>();
const begin = () => {
  underWay.resolve();
  return new Promise<never>(() => {});
};
await startWorkers(begin, begin);
await store.inAuthority('killed', (tx) =>
  tx.enqueue([{ kind: 'keepOriginalEmail', authority: 'killed', caseId: 'case-1' }]),
);
await underWay.promise;

// Writes until it is killed; says a number once so many entries are acknowledged.
for (let seq = 1; ; seq += 1) {
  await store.inAuthority('killed', (tx) => tx.append('case-1', [note(seq, 'written')], `c-${seq}`));
  if (seq === 25) console.log(seq);
}
