import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { PublishedPack } from '#bot/application/ports/administration-store.ts';
import { inAuthority } from '#bot/store/enter.ts';
import type { Replicas } from './contract.ts';
import { RUTH, SAM, setUp } from './made-up.ts';

const AT = '2026-11-23T09:30:00.000Z';
const PACK: PublishedPack = {
  id: 'made-up',
  version: 1,
  name: 'Made up',
  text: '{ "zebra": 1,\n  "aardvark": 2 }',
  stories: [{ name: 'one.yaml', text: 'story: One' }],
  note: 'First.',
  at: AT,
  by: 'ruth',
};
const DRAFT = { procedure: 'made-up', text: '{ not JSON', stories: [], revision: 1, by: 'ruth', at: AT };

/** What administrators keep is there for them, as they wrote it, and for nobody else. */
export function administrationPromises(open: () => Replicas): void {
  const administer = () => open().one.store.inAdministration;
  beforeAll(async () => {
    await setUp(open().one.store, { id: 'run', people: [RUTH, SAM], administrators: ['ruth'] });
    await setUp(open().one.store, { id: 'next door', people: [RUTH], administrators: ['ruth'] });
  });

  it('keeps a published pack in the words and the order of its author', async () => {
    await administer()('run', (tx) => tx.publish(PACK));
    await administer()('run', async (tx) => {
      expect(await tx.version('made-up', 1)).toEqual(PACK);
      const { text: _, stories: __, ...line } = PACK;
      expect(await tx.versions()).toEqual([line]);
    });
  });

  it('publishes no version twice', async () => {
    const again = administer()('run', (tx) => tx.publish({ ...PACK, name: 'Another' }));
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });

  it('keeps one draft of a procedure, whatever was typed', async () => {
    await administer()('run', (tx) => tx.keepDraft(DRAFT));
    await administer()('run', (tx) => tx.keepDraft({ ...DRAFT, revision: 2, text: '' }));
    const { text: _, stories: __, ...line } = { ...DRAFT, revision: 2, basedOn: undefined };
    await administer()('run', async (tx) => {
      expect(await tx.draft('made-up')).toEqual({ ...line, text: '', stories: [] });
      expect(await tx.drafts()).toEqual([line]);
    });
  });

  it('holds roles by day, in the order it was given', async () => {
    const [one, two] = [
      { id: 'one', role: 'officer', person: RUTH, team: 'East', from: '2026-12-01', deputy: SAM },
      { id: 'two', role: 'officer', person: SAM, to: '2026-12-01' },
    ];
    await administer()('run', async (tx) => {
      await tx.keepHolding(one);
      await tx.keepHolding(two);
      await tx.holdingsChanged();
      const { revision, holdings } = await tx.holdings();
      expect(revision).toBe(2);
      expect(holdings).toMatchObject([one, two]);
      await tx.orderHoldings(['two', 'one']);
      expect((await tx.holdings()).holdings.map(({ id }) => id)).toEqual(['two', 'one']);
    });
    await open().one.store.inAuthority('run', async (tx) => {
      expect(await tx.holders('2026-11-30')).toEqual({ officer: [SAM] });
      expect(await tx.holders('2026-12-01')).toEqual({ officer: [SAM, RUTH] });
      expect(await tx.holders('2026-12-02')).toEqual({ officer: [RUTH] });
    });
  });

  it('finds people by their address, however it is capitalised', async () => {
    await administer()('run', async (tx) => {
      expect(await tx.withMail(['SAM@practice.example', 'nobody@practice.example'])).toEqual([SAM]);
      expect(await tx.withMail([])).toEqual([]);
    });
  });

  it('keeps what a command did once', async () => {
    const event = { type: 'published', procedure: 'made-up', version: 1 } as const;
    await administer()('run', (tx) => tx.log('c-1', { at: AT, person: 'ruth', event }));
    const again = administer()('run', (tx) => tx.log('c-1', { at: AT, person: 'ruth', event }));
    await expect(again).rejects.toMatchObject({ code: '23505' });
    await administer()('run', async (tx) => {
      expect(await tx.doneBefore('c-1')).toEqual(event);
      expect(await tx.logBefore(undefined, 10)).toMatchObject([{ at: AT, person: 'ruth', event }]);
    });
  });

  it('shows the authority next door none of it', async () => {
    await administer()('next door', async (tx) => {
      expect(await tx.versions()).toEqual([]);
      expect(await tx.version('made-up', 1)).toBeUndefined();
      expect(await tx.drafts()).toEqual([]);
      expect((await tx.holdings()).holdings).toEqual([]);
      expect(await tx.withMail(['sam@practice.example'])).toEqual([]);
      expect(await tx.doneBefore('c-1')).toBeUndefined();
      expect(await tx.logBefore(undefined, 10)).toEqual([]);
    });
  });

  it.each(['procedure_version', 'procedure_draft', 'administrator', 'administration_log', 'role_holding'])(
    'shows a query of the authority next door no row of another in %s',
    async (table) => {
      const seen = await inAuthority(open().one.database.kysely, 'next door', (rows) =>
        sql<{ authority: string }>`select distinct authority from ${sql.table(table)}`.execute(rows),
      );
      expect(seen.rows.filter(({ authority }) => authority !== 'next door')).toEqual([]);
    },
  );
}
