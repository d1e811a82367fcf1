import { expect, it } from 'vitest';
import type { KeptFigures } from '#shared/domain/case-figures.ts';
import type { Replicas } from './contract.ts';
import { newCase, note } from './made-up.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** What cases count as is kept beside them, found by procedure and day of opening, and changed with them. */
export function figurePromises(open: () => Replicas): void {
  const counted = (authority: string, procedure = 'made-up', period = YEAR) =>
    open().one.store.inAuthority(authority, (tx) => tx.figuresOpened(procedure, period));
  const keep = async (authority: string, ...all: readonly KeptFigures[]) => {
    const ids = all.map(newCase);
    await open().one.store.inAuthority(authority, async (tx) => {
      for (const [at, caseId] of ids.entries()) {
        await tx.append(caseId, [note(1, 'opened')], `opened-${caseId}`);
        await tx.keepFigures(caseId, 'made-up', all[at] ?? figures());
      }
    });
    return ids;
  };

  it('gives those opened in a period, its first and last day among them, the earliest first', async () => {
    const days = ['2026-04-01', '2026-03-31', '2026-01-01', '2025-12-31'];
    await keep('counted', ...days.map((opened) => figures({ opened })));
    const found = await counted('counted', 'made-up', { from: '2026-01-01', to: '2026-03-31' });
    expect(found.map(({ figures: kept }) => kept?.opened)).toEqual(['2026-01-01', '2026-03-31']);
    expect(await counted('counted', 'another')).toEqual([]);
    expect(await counted('stranger')).toEqual([]);
  });

  it('gives figures back as they were kept, and the last ones of a case', async () => {
    const [caseId = ''] = await keep('recounted', figures());
    const later = figures({
      ended: '2026-12-02',
      settled: true,
      stages: [{ stage: '1', began: '2026-11-23' }],
    });
    await open().one.store.inAuthority('recounted', (tx) => tx.keepFigures(caseId, 'made-up', later));
    expect(await counted('recounted')).toEqual([{ caseId, figures: later }]);
  });

  it('gives an older case its figures once: what came meanwhile stands', async () => {
    const [caseId = ''] = await keep('older', figures({ owner: 'Ruth Okafor' }));
    await open().one.store.inAuthority('older', (tx) =>
      tx.addFigures(caseId, figures({ owner: 'Sam Lowe' })),
    );
    expect((await counted('older')).map(({ figures: kept }) => kept?.owner)).toEqual(['Ruth Okafor']);
    await open()
      .one.database.kysely.updateTable('case_figures')
      .set({ figures: null })
      .where('case_id', '=', caseId)
      .execute();
    expect(await counted('older')).toEqual([{ caseId, figures: undefined }]);
    await open().one.store.inAuthority('older', (tx) =>
      tx.addFigures(caseId, figures({ owner: 'Sam Lowe' })),
    );
    expect((await counted('older')).map(({ figures: kept }) => kept?.owner)).toEqual(['Sam Lowe']);
  });
}

function figures(about: Partial<KeptFigures> = {}): KeptFigures {
  return {
    reference: 'RE-1',
    opened: '2026-11-23',
    categories: ['drift'],
    services: [],
    owner: 'Ruth Okafor',
    formal: true,
    stages: [],
    ...about,
  };
}
