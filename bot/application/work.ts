import type { Caller, CaseWork } from './case-work.ts';
import { findPeople, whoAmI } from './directory.ts';
import { gives, opens } from './giving.ts';
import { askedOf, caseloadOf, caseOfEmail, readableScene, type WorkParts } from './looking.ts';
import type { Transaction } from './ports/store.ts';
import { caseView } from './views/case-view.ts';
import { noticeView } from './views/notice.ts';
import type { Scene } from './views/scene.ts';

/** Everything people can do with cases: each use is one transaction that sees their authority only. */
export function caseWork(parts: WorkParts): CaseWork {
  const within = <T>({ authority }: Caller, use: (tx: Transaction) => Promise<T>) =>
    parts.store.inAuthority(authority, use);
  const inCase = <T>(caller: Caller, caseId: string, use: (scene: Scene, tx: Transaction) => Promise<T>) =>
    within(caller, async (tx) => {
      const scene = await readableScene(parts, tx, caller, caseId);
      return scene && use(scene, tx);
    });
  return {
    open: (caller, way, asked) => opens(parts, caller, way, asked),
    give: (caller, way, asked) => gives(parts, caller, way, asked),
    view: (caller, caseId) =>
      inCase(caller, caseId, async (scene, tx) => {
        await tx.logView({ caseId, person: caller.person, at: scene.now });
        return caseView(scene);
      }),
    notice: (caller, caseId, notice) =>
      inCase(caller, caseId, async (scene) => noticeView(scene, notice, parts.ids)),
    caseload: (caller, after) => within(caller, (tx) => caseloadOf(parts, tx, caller, after)),
    me: (caller) => within(caller, (tx) => whoAmI(parts, tx, caller)),
    people: (caller, search) => within(caller, (tx) => findPeople(parts, tx, caller, search)),
    lookup: (caller, ids) => within(caller, (tx) => caseOfEmail(parts, tx, caller, ids)),
    asked: (caller) => within(caller, (tx) => askedOf(parts, tx, caller)),
  };
}
