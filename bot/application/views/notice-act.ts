import { actsOf } from '#shared/domain/case.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { capital } from '#shared/wording/names.ts';
import { FACTS, HEADINGS, NOTICE } from '#shared/wording/notices.ts';
import { type NoticeBody, type NoticeScene, openAct, ownerLine } from './notice-parts.ts';
import { roleLabel } from './scene.ts';

/** To those who are told of one of the pack's acts: that it was recorded, and by whom. What was said is read in the case. */
export function actNotice(scene: NoticeScene): NoticeBody | undefined {
  const { procedure, state, viewer, about } = scene;
  const recorded = actsOf(state).find(({ entry }) => String(entry) === about);
  const act = actOf(procedure, recorded?.act);
  if (!recorded || !act) return undefined;
  const role = recorded.told.find(({ person }) => person.id === viewer.id)?.role;
  return {
    heading: HEADINGS.told(procedure.words.notice),
    title: act.cardTitle ?? capital(act.did),
    line: NOTICE.answeredBy(recorded.by.name, recorded.at),
    tone: 'calm',
    facts: [
      { label: FACTS.owner, value: ownerLine(scene) },
      ...(role ? [{ label: FACTS.youAre, value: roleLabel(procedure, role) }] : []),
    ],
    note: NOTICE.nothingAsked,
    acts: [openAct(scene, NOTICE.openCase)],
    asks: false,
  };
}
