import type { CaseView } from '#shared/contract/case-view.ts';
import type { ResponseKind } from '#shared/domain/facts.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { NOTICE_ACTS } from './buttons.ts';
import { askedAt, type CaseAtWork } from './case-at-work.ts';
import { meet } from './meet.ts';
import type { Somebody } from './somebody.ts';

/** A limit of five working days has passed on the morning after it; one more for a day on which nobody works. */
const PAST_THE_LIMIT = 7;

/** What people do at a stage: see it, answer in time or late or never, and meet. */
export async function atStage(work: CaseAtWork, stage: Stage): Promise<void> {
  const { choices, owner, mornings } = work;
  const asked = askedAt(work, stage);
  const name = `stage ${stage.key}`;
  const [first] = asked;
  if (first && choices.happens(`${name} is seen`, 0.5)) await see(work, first);
  if (first && choices.happens(`${name} has notes`, 0.3))
    await Promise.all([owner, first].map((person) => note(work, person)));
  const isAnswered = stage.limit.in === 'openEnded' || choices.happens(`${name} is answered`, 0.6);
  if (isAnswered) await answer(work, stage);
  else await mornings.sleep(PAST_THE_LIMIT);
  if (!isAnswered && choices.happens(`${name} is answered late`, 0.3)) await answer(work, stage);
  await judge(work);
  if (choices.happens(`${name} meets`, 0.4)) await callMeeting(work);
  await meet(work);
}

/** Everybody who is asked answers, in chat or in the tab. */
export async function answer(work: CaseAtWork, stage: Stage): Promise<void> {
  for (const person of askedAt(work, stage)) {
    const view = await person.view(work.caseId);
    if (!view || !may(view, 'respond')) continue;
    const inChat = work.choices.happens(`${person.me.id} answers ${stage.key} in chat`, 0.4);
    const pressed = inChat ? await person.press(work.caseId, NOTICE_ACTS.respond) : undefined;
    if (pressed) continue;
    const kind = kindIn(work, view, `${person.me.id} ${stage.key}`);
    const command = (text: string) => ({ type: 'respond', kind, text, actions: [] }) as const;
    await person.give(work.caseId, { type: 'ResponseGiven', command });
  }
}

const KINDS = ['disagree', 'accept', 'outside', 'meeting'] as const satisfies readonly ResponseKind[];

function kindIn({ choices }: CaseAtWork, view: CaseView, what: string): ResponseKind {
  const [first = 'disagree', ...more] = KINDS.filter((kind) =>
    view.responseKinds.some((one) => one.kind === kind),
  );
  return choices.one(`kind ${what}`, [first, ...more]);
}

/** Whether somebody may do something now. */
export function may(view: CaseView | undefined, command: string): boolean {
  return view?.offers.some((offer) => offer.command === command && offer.allowed) ?? false;
}

async function see({ caseId, choices }: CaseAtWork, person: Somebody): Promise<void> {
  const pressed = choices.happens('seen in chat', 0.5)
    ? await person.press(caseId, NOTICE_ACTS.acknowledge)
    : undefined;
  if (pressed) return;
  const command = () => ({ type: 'acknowledge' }) as const;
  await person.give(caseId, { type: 'AlertSeen', wordless: true, command });
}

async function note({ caseId }: CaseAtWork, person: Somebody): Promise<void> {
  const command = (text: string) => ({ type: 'writeNote', text }) as const;
  await person.give(caseId, { type: 'NoteWritten', command });
}

/** The owner finds that the answer does not settle it. */
async function judge({ owner, caseId, choices }: CaseAtWork): Promise<void> {
  if (!may(await owner.view(caseId), 'findNotSettled')) return;
  const pressed = choices.happens('judged in chat', 0.4)
    ? await owner.press(caseId, NOTICE_ACTS.findNotSettled)
    : undefined;
  if (pressed) return;
  const command = (text: string) => ({ type: 'findNotSettled', text }) as const;
  await owner.give(caseId, { type: 'FoundNotSettled', command });
}

async function callMeeting({ owner, caseId }: CaseAtWork): Promise<void> {
  if (!may(await owner.view(caseId), 'callMeeting')) return;
  const command = (purpose: string) => ({ type: 'callMeeting', purpose }) as const;
  await owner.give(caseId, { type: 'MeetingCalled', command });
}
