import { needsAll } from '#shared/domain/asked.ts';
import type { Discussion, ResponseKind } from '#shared/domain/facts.ts';
import { eachOnce, type Way } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';

/** The kinds of answer to an alert, as offered, with what each entails. */
export const RESPONSE_KINDS: Readonly<
  Record<ResponseKind, { readonly label: string; readonly hint: string; readonly did: string }>
> = {
  accept: { label: 'I accept', hint: 'Say what will be done, by whom and by when.', did: 'accepted' },
  disagree: {
    label: 'I disagree',
    hint: 'Give your reasons. The owner then decides how to go on.',
    did: 'disagreed',
  },
  meeting: {
    label: 'We need to meet',
    hint: 'Say what the meeting should settle. The limit stands.',
    did: 'asked for a meeting',
  },
  outside: {
    label: 'It is outside our control',
    hint: 'Say what stands in the way. The owner may still go on if it affects the child.',
    did: 'said that it is outside their control',
  },
  notForMe: {
    label: 'It is not for me',
    hint: 'Say who should answer, so that the owner can ask them.',
    did: 'said that it is not for them',
  },
};

/** How many of those who must all answer have: "1 of 2 have answered"; nothing where one answer is enough. */
export function answeredSoFar(procedure: Procedure, run: StageRun): readonly string[] {
  if (!needsAll(procedure, run)) return [];
  const have = new Set(run.responses.map(({ by }) => by.id));
  const asked = eachOnce(run.respondents.map(({ person }) => person));
  return [`${asked.filter(({ id }) => have.has(id)).length} of ${asked.length} have answered`];
}

/** How a talk was held. */
export const DISCUSSION_MODES: Readonly<Record<Discussion['mode'], string>> = {
  faceToFace: 'face to face',
  telephone: 'by telephone',
  video: 'by video',
  email: 'by email',
};

/** What a talk is called: one that was offered and not taken up is put down as that (Q4). */
export function talkWords({ notTakenUp }: Pick<Discussion, 'notTakenUp'>): string {
  return notTakenUp ? 'the offer of a talk, which was not taken up,' : 'a talk';
}

/** By which way an entry came. */
export const WAYS: Readonly<Record<Way, string>> = {
  chat: 'Chat',
  tab: 'Tab',
  outlook: 'Outlook',
  clock: 'Clock',
  service: 'System',
};
