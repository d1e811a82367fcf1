import { actsOf } from '#shared/domain/case.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { capital, roleLabel } from '#shared/wording/names.ts';
import { FACTS, HEADINGS, NOTICE } from '#shared/wording/notices.ts';
import { type NoticeBody, type NoticeScene, openAct, ownerLine } from './notice-parts.ts';

/** To those who are told of one of the pack's acts: that it was recorded, and by whom. What was said is read in the case. */
export function actNotice(scene: NoticeScene): NoticeBody | undefined {
  const { procedure, state, viewer, about } = scene;
  const recorded = actsOf(state).find(({ entry }) => String(entry) === about);
  if (!recorded) return ownerNotice(scene);
  const act = actOf(procedure, recorded?.act);
  if (!act) return undefined;
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

/** To the new and the old owner of a case: whose it is now. Why is read in the case. */
function ownerNotice(scene: NoticeScene): NoticeBody | undefined {
  const { procedure, viewer, about } = scene;
  const entry = scene.entries.find(({ seq }) => String(seq) === about);
  if (entry?.event.type !== 'OwnerChanged') return undefined;
  const { from, to } = entry.event;
  return {
    heading: HEADINGS.told(procedure.words.notice),
    title: to.id === viewer.id ? NOTICE.ownerIsYou(from.name) : NOTICE.ownerIsNow(to.name),
    line: NOTICE.handedOver(entry.at),
    tone: 'calm',
    facts: [{ label: FACTS.owner, value: ownerLine(scene) }],
    acts: [openAct(scene, NOTICE.openCase)],
    asks: false,
  };
}
