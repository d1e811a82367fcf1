import { failureWords, loadWords } from '#shared/wording/tab/common.ts';
import type { ApiFailure } from '../api/api-failure.ts';

/** Why something could not be read, in words: a code only after them. A refusal speaks for itself. */
export function loadSaid(failure: ApiFailure, title: string): { what: string; why: string; remedy: string } {
  if (failure.refusal) return failure.refusal;
  const code = failure.status === undefined ? '' : failureWords.code(failure.status);
  switch (failure.reason) {
    case 'signIn':
      return failureWords.signIn;
    case 'notReached':
      return { what: title, why: loadWords.dropped, remedy: loadWords.retry };
    case 'refused':
    case 'unexpected':
      return { what: title, why: loadWords.ours, remedy: `${loadWords.retry} ${code}` };
  }
}
