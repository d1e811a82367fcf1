import type { Case } from '#shared/domain/case.ts';
import { sameDocument } from '#shared/domain/decisions/report.ts';
import { effectsFor } from '#shared/domain/effects.ts';
import type { Entry } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import type { DocumentRef } from '#shared/domain/facts.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { same } from './finding.ts';
import { report } from './reports.ts';
import type { Wait } from './story.ts';
import type { Turn } from './turns.ts';
import { historyOf, type World } from './world.ts';

/** What a document is called in a story: "form stage 2 2026-11-30". */
export function documentName({ kind, issue }: DocumentRef): string {
  return `${kind} ${issue}`;
}

/** The documents that entries send to the file, once the case stands as it does. */
export function documentsSent(
  procedure: Procedure,
  state: Case,
  entries: readonly Entry[],
): readonly DocumentRef[] {
  return entries
    .flatMap((entry) => effectsFor(procedure, state, entry))
    .flatMap((effect) => (effect.kind === 'fileDocument' ? [effect.document] : []));
}

/** The service reports that documents that were sent to the file are there, or that they could not be filed. */
export function reportFiling(world: World, { filed, notFiled }: Wait): Turn {
  const waiting = documentsWaiting(world);
  const all = filed === undefined || filed === 'all';
  const wanted = all ? waiting : waiting.filter((one) => filed.includes(documentName(one)));
  const lost = all ? [] : filed.filter((name) => !wanted.some((one) => documentName(one) === name));
  if (lost.length > 0 || wanted.length === 0)
    return { world, findings: [same('filed', lost[0] ?? 'a document that waits for it', undefined)] };
  return wanted.reduce<Turn>(
    (turn, document) => {
      const outcome = notFiled === undefined ? filedAs(document) : { failed: notFiled };
      const next = report(turn.world, 'filed', { type: 'reportFiling', document, outcome });
      return { world: next.world, findings: [...turn.findings, ...next.findings] };
    },
    { world, findings: [] },
  );
}

function filedAs({ kind, format, issue }: DocumentRef) {
  const name = `${kind} ${issue}.${format}`;
  return { name, itemId: name, webUrl: 'https://rehearsal.example/file', sha256: '0'.repeat(64) };
}

/** Every document that was sent to the file and is not there yet. */
function documentsWaiting(world: World): readonly DocumentRef[] {
  let state: Case | undefined;
  const sent: DocumentRef[] = [];
  for (const entry of world.entries) {
    state = evolve(state, entry);
    sent.push(...documentsSent(world.procedure, state, [entry]));
  }
  const files = historyOf(world)?.state.beside.files ?? [];
  return sent.filter((one) => !files.some(({ document }) => sameDocument(document, one)));
}
