import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { verifyAuthority, verifyCase } from '#bot/store/verify-record.ts';
import type { Replicas } from './contract.ts';
import { entry, newCase, note } from './made-up.ts';

/** Entries are kept in order, once, for good, and a change behind the service's back is found. */
export function recordPromises(open: () => Replicas): void {
  it('reads entries in the order they were added', async () => {
    const { store } = open().one;
    const caseId = newCase();
    await store.inAuthority('north', async (tx) => {
      expect(await tx.entriesForChange(caseId)).toEqual([]);
      await tx.append(caseId, [note(1, 'first'), note(2, 'second')], 'c-1');
    });
    await store.inAuthority('north', (tx) => tx.append(caseId, [note(3, 'third')], 'c-2'));
    const entries = await store.inAuthority('north', (tx) => tx.entries(caseId));
    expect(entries).toEqual([note(1, 'first'), note(2, 'second'), note(3, 'third')]);
  });

  it('proves itself whatever was written, though the database keeps it in an order of its own', async () => {
    const { store, database } = open().one;
    const caseId = newCase();
    const texts = fc.sample(fc.string({ unit: 'grapheme' }), { numRuns: 50, seed: 1 });
    const notes = [...texts, '{"b":1,"a":2}', '\\u0041 \n\t"', '🙂 Ünïcode ﬁ'].map((text, at) =>
      note(at + 2, text),
    );
    const answer = entry(1, {
      type: 'ResponseGiven',
      stage: 's1',
      kind: 'accept',
      text: '',
      actions: [{ what: 'Visit', who: 'Sam Lowe', by: '2026-12-04' }],
      late: false,
    });
    await store.inAuthority('north', (tx) => tx.append(caseId, [answer, ...notes], 'c-8'));
    expect(await store.inAuthority('north', (tx) => tx.entries(caseId))).toEqual([answer, ...notes]);
    expect(await verifyCase(database.kysely, 'north', caseId)).toEqual({ entries: 54, broken: undefined });
  });

  it('refuses an entry that does not follow on the last one', async () => {
    const { store } = open().one;
    const caseId = newCase();
    await store.inAuthority('north', (tx) => tx.append(caseId, [note(1, 'first')], 'c-3'));
    const late = store.inAuthority('north', (tx) => tx.append(caseId, [note(1, 'again')], 'c-4'));
    await expect(late).rejects.toThrow('Entry 1 does not follow on entry 1.');
    expect(await store.inAuthority('north', (tx) => tx.entries(caseId))).toEqual([note(1, 'first')]);
  });

  it('lets two writers of one case in one after the other, and loses nothing', async () => {
    const { one, other } = open();
    const caseId = newCase();
    await one.store.inAuthority('north', (tx) => tx.append(caseId, [note(1, 'opened')], 'c-5'));
    const write = ({ store }: typeof one, text: string) =>
      store.inAuthority('north', async (tx) => {
        const entries = await tx.entriesForChange(caseId);
        await tx.append(caseId, [note(entries.length + 1, text)], text);
      });
    await Promise.all([write(one, 'a'), write(other, 'b'), write(one, 'c'), write(other, 'd')]);
    const entries = await one.store.inAuthority('north', (tx) => tx.entries(caseId));
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    const texts = entries.map(({ event }) => (event.type === 'NoteWritten' ? event.text : ''));
    expect(texts.toSorted()).toEqual(['a', 'b', 'c', 'd', 'opened']);
    expect(await verifyCase(one.database.kysely, 'north', caseId)).toEqual({ entries: 5, broken: undefined });
  });

  it('carries out a command that is sent twice at once one time, and gives both the same answer', async () => {
    const { one, other } = open();
    const give = ({ store }: typeof one) =>
      store.inAuthority('north', async (tx) => {
        const before = await tx.answerTo('twice');
        if (before) return before;
        const answer = { caseId: newCase(), seq: 1 };
        await tx.append(answer.caseId, [note(1, 'once')], 'twice');
        await tx.keepAnswer('twice', answer);
        return answer;
      });
    const [first, second] = await Promise.all([give(one), give(other)]);
    expect(second).toEqual(first);
  });

  it('gives the same command id to each authority anew', async () => {
    const { store } = open().one;
    await store.inAuthority('north', (tx) => tx.keepAnswer('shared-id', { caseId: 'n', seq: 1 }));
    expect(await store.inAuthority('south', (tx) => tx.answerTo('shared-id'))).toBeUndefined();
  });

  it.each([
    ['changed', `update entry set entry = jsonb_set(entry, '{event,text}', '"other"') where seq = 2`, 2],
    ['missing', 'delete from entry where seq = 2', 2],
    ['end', 'delete from entry where seq = 3', 3],
  ] as const)('finds an entry that is %s behind its back', async (found, tampering, seq) => {
    const { store, database } = open().one;
    const caseId = newCase();
    const authority = `tampered-${found}`;
    await store.inAuthority(authority, async (tx) => {
      await tx.append(caseId, [note(1, 'one'), note(2, 'two'), note(3, 'three')], 'c-6');
      await tx.append('untouched', [note(1, 'one')], 'c-7');
    });
    await sql.raw(`${tampering} and case_id = '${caseId}'`).execute(database.kysely);
    const verified = await verifyAuthority(database.kysely, authority);
    expect(verified).toMatchObject({ authority, cases: 2, broken: [{ caseId, seq, found }] });
  });
}
