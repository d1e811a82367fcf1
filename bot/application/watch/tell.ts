import type { Person } from '#shared/domain/people.ts';
import { botWords } from '#shared/wording/bot.ts';
import { paragraphs } from '#shared/wording/html.ts';
import { type NewsWords, newsWords } from '#shared/wording/watch.ts';
import { DONE, later } from '../carry-out/parts.ts';
import type { JobResult } from '../jobs.ts';
import type { Mail } from '../ports/mail.ts';
import type { Card, Messenger } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import type { News, WatchStore } from '../ports/watch.ts';

/** What telling administrators is made of. */
export interface TellParts {
  readonly watch: WatchStore;
  readonly store: Store;
  readonly messenger: Messenger;
  readonly mail: Mail;
  drawNews(words: NewsWords): Card;
}

/**
 * Tells an administrator of an alarm, in chat, or by email where chat does not take it, whatever the reason: the chat
 * may be what is not well. That it was raised is not told any more once it is over.
 */
export async function tellAdministrator(parts: TellParts, news: News): Promise<JobResult> {
  const { authority } = news;
  const alarm = await parts.watch.alarm(authority, news.alarm);
  const to = await parts.store.inAuthority(authority, (tx) => tx.person(news.person));
  if (!alarm || !to || (news.what === 'raised' && alarm.overAt !== undefined)) return DONE;
  const words = newsWords(alarm);
  const sent = await parts.messenger.send(authority, to, parts.drawNews(words));
  if (sent.ok) return DONE;
  return sent.fault.reason === 'noBudget' ? later(sent.fault) : byEmail(parts, news, to, words);
}

/** The service has no mailbox of its own: the email comes to them from theirs. */
async function byEmail(
  { store, mail }: TellParts,
  { authority, alarm, person, what }: News,
  to: Person,
  { title, lines }: NewsWords,
): Promise<JobResult> {
  const effect = `news:${alarm}:${person}:${what}`;
  const kept = await store.inAuthority(authority, (tx) => tx.step(effect));
  const subject = `${botWords.name}: ${title}`;
  const email = { from: to.id, to: [to], cc: [], subject, bodyHtml: paragraphs(lines.join('\n\n')) };
  const draft = kept
    ? ({ ok: true, value: { draftId: kept } } as const)
    : await mail.prepare(authority, email);
  if (!draft.ok) return later(draft.fault);
  const { draftId } = draft.value;
  if (!kept) await store.inAuthority(authority, (tx) => tx.keepStep(effect, draftId));
  const sent = await mail.send(authority, { from: to.id, draftId });
  return sent.ok ? DONE : later(sent.fault);
}
