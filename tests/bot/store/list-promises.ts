import { expect, it } from 'vitest';
import type { CaseSummary } from '#bot/application/ports/store.ts';
import type { Replicas } from './contract.ts';
import { note, summary } from './made-up.ts';

/** Cases are in the lists of those who have a part in them, the soonest due first. */
export function listPromises(open: () => Replicas): void {
  const keep = (authority: string, ...cases: readonly CaseSummary[]) =>
    open().one.store.inAuthority(authority, async (tx) => {
      for (const one of cases) {
        if ((await tx.entriesForChange(one.caseId)).length === 0)
          await tx.append(one.caseId, [note(1, 'opened')], `opened-${one.caseId}`);
        await tx.summarise(one);
      }
    });
  const list = (authority: string, person: string, after?: string) =>
    open().one.store.inAuthority(authority, (tx) => tx.summaries({ person, after, limit: 2 }));

  it('pages through them, the soonest due first and what is not due last', async () => {
    await keep(
      'listed',
      summary('c', { reference: 'RE-3' }),
      summary('b', { reference: 'RE-2', dueOn: '2026-12-04' }),
      summary('a', { reference: 'RE-1', dueOn: '2026-12-04' }),
      summary('d', { reference: 'RE-4', dueOn: '2026-11-27' }),
      summary('e', { reference: 'RE-5', people: ['sam'] }),
    );
    const first = await list('listed', 'ruth');
    expect(first.cases.map(({ reference }) => reference)).toEqual(['RE-4', 'RE-1']);
    const second = await list('listed', 'ruth', first.next);
    expect(second.cases.map(({ reference }) => reference)).toEqual(['RE-2', 'RE-3']);
    expect(second.next).toBeUndefined();
  });

  it('gives each summary back as it was kept', async () => {
    const kept = summary('whole', {
      stage: 's1',
      dueOn: '2026-11-30',
      waitingFor: ['Sam Lowe'],
      people: ['pat'],
    });
    await keep('listed', kept);
    expect(await list('listed', 'pat')).toEqual({ cases: [kept] });
  });

  it('takes a case out of the list of somebody who has no part in it any more', async () => {
    await keep('moved', summary('m', { people: ['ruth', 'sam'], asked: ['sam'] }));
    await keep('moved', summary('m', { people: ['ruth'], asked: ['ruth'], dueOn: '2026-12-01' }));
    expect((await list('moved', 'sam')).cases).toEqual([]);
    const needing = (person: string) => open().one.store.inAuthority('moved', (tx) => tx.needing(person, 10));
    expect(await needing('sam')).toEqual([]);
    expect((await needing('ruth')).map(({ dueOn }) => dueOn)).toEqual(['2026-12-01']);
  });
}
