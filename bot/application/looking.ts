import { mayRead } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { askOf } from '#shared/wording/asks.ts';
import type { Caller, CaseWork } from './case-work.ts';
import type { CaseSummary, Store, Transaction } from './ports/store.ts';
import type { RecordParts } from './record.ts';
import { loadScene } from './scenes.ts';
import { stageLine } from './views/case-view.ts';
import { caseloadView } from './views/caseload.ts';
import type { Scene } from './views/scene.ts';

/** What people's use of cases is made of. */
export interface WorkParts extends RecordParts {
  readonly store: Store;
}

const PAGE = 25;

/** A case as somebody finds it who may read it; nothing when there is none, or they may not. */
export async function readableScene(
  parts: WorkParts,
  tx: Transaction,
  caller: Caller,
  caseId: string,
): Promise<Scene | undefined> {
  const viewer = await tx.person(caller.person);
  const scene = viewer && (await loadScene(parts, tx, caseId, viewer));
  return scene && mayRead(scene.procedure, scene.state, scene.holders, caller.person) ? scene : undefined;
}

/** Somebody's cases, and those that need them, from what is kept for lists alone. */
export async function caseloadOf(
  { clock }: WorkParts,
  tx: Transaction,
  { person }: Caller,
  after: string | undefined,
): ReturnType<CaseWork['caseload']> {
  const needing = await tx.needing(person, PAGE);
  const page = await tx.summaries({ person, after, limit: PAGE });
  return caseloadView({
    person,
    now: clock.now(),
    calendar: (await tx.authorityRow())?.calendar ?? { closedOn: [], openOn: [] },
    needing,
    page,
    procedureOf: await proceduresOf(tx, [...needing, ...page.cases]),
  });
}

/** The case that was raised from an email, if the caller may read it. */
export async function caseOfEmail(
  parts: WorkParts,
  tx: Transaction,
  caller: Caller,
  ids: Parameters<CaseWork['lookup']>[1],
): ReturnType<CaseWork['lookup']> {
  const caseId = await tx.caseOfMessage(ids);
  const scene = caseId ? await readableScene(parts, tx, caller, caseId) : undefined;
  return scene
    ? { case: { id: scene.state.id, reference: scene.state.reference, line: stageLine(scene) } }
    : {};
}

/** What the caller is asked to do now, a line for each case. */
export async function askedOf(
  parts: WorkParts,
  tx: Transaction,
  caller: Caller,
): ReturnType<CaseWork['asked']> {
  const needing = await tx.needing(caller.person, PAGE);
  const scenes = await Promise.all(needing.map(({ caseId }) => readableScene(parts, tx, caller, caseId)));
  return scenes.filter((scene) => scene !== undefined).map(askedLine);
}

function askedLine({ procedure, state, viewer, now, calendar }: Scene) {
  const { what, detail } = askOf(procedure, state, viewer.id, { now, calendar });
  return { caseId: state.id, reference: state.reference, what, due: detail };
}

/** The procedures that some cases run under. */
async function proceduresOf(
  tx: Transaction,
  cases: readonly CaseSummary[],
): Promise<(summary: CaseSummary) => Procedure | undefined> {
  const key = ({ procedureId, procedureVersion }: CaseSummary) => `${procedureId} ${procedureVersion}`;
  const read = new Map<string, Procedure | undefined>();
  for (const one of cases)
    if (!read.has(key(one))) read.set(key(one), await tx.procedure(one.procedureId, one.procedureVersion));
  return (summary) => read.get(key(summary));
}
