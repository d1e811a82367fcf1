import type { Procedure } from '#shared/domain/procedure.ts';
import { each, type NameUse, one } from './name-use.ts';
import { gateNames } from './names-in-stages.ts';

/** Every name that the acts of a pack use. */
export function actNames({ acts }: Procedure): readonly NameUse[] {
  return acts.flatMap(({ by, stages, answers, tells, emailed, duty }, at) => [
    ...each('whose', ['acts', at, 'by'], by),
    ...each('stage', ['acts', at, 'stages'], stages),
    ...one('act', ['acts', at, 'answers'], answers),
    ...each('told', ['acts', at, 'tells'], tells),
    ...each('role', ['acts', at, 'emailed', 'to'], emailed?.to),
    ...each('role', ['acts', at, 'emailed', 'cc'], emailed?.cc),
    ...one('act', ['acts', at, 'duty', 'doneBy'], duty?.doneBy),
  ]);
}

/** Every name that the end of a case and the filing of its documents use. */
export function endingNames({ ending, filing, referral }: Procedure): readonly NameUse[] {
  return [
    ...(ending?.outcomes ?? []).flatMap(({ from }, at) =>
      one('stage', ['ending', 'outcomes', at, 'from'], from),
    ),
    ...(ending?.gates ?? []).flatMap((gate, at) => gateNames(gate, ['ending', 'gates', at])),
    ...one('stage', ['ending', 'mayAuthoriseFromStage'], ending?.mayAuthoriseFromStage),
    ...one('act', ['filing', 'onceApproved', 'act'], filing?.onceApproved.act),
    ...one('act', ['referral', 'act'], referral?.act),
  ];
}
