import { createHash, randomUUID } from 'node:crypto';
import type { Changes } from '../changes.ts';
import type { Directory, Person } from '../people.ts';
import type { Clock } from '../time/clock.ts';
import type { Collection } from './collection.ts';
import type { Attachment, Mailbox, MailMessage, WrittenBody } from './shapes.ts';

/** A mail before it lies in any mailbox. */
export interface Letter {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc?: readonly Mailbox[] | undefined;
  readonly bcc?: readonly Mailbox[] | undefined;
  readonly subject: string;
  readonly body: WrittenBody;
  readonly attachments?: readonly Attachment[] | undefined;
  /** When it was sent, if not now. */
  readonly at?: string | undefined;
  readonly isRead?: boolean | undefined;
}

const newMailId = (): string => `AAMk${randomUUID().replaceAll('-', '')}`;

function conversationOf(subject: string): string {
  const topic = subject
    .replace(/^((re|fw|fwd):\s*)+/i, '')
    .trim()
    .toLowerCase();
  return `AAQk${createHash('sha256').update(topic).digest('base64url').slice(0, 40)}`;
}

function newMessage(owner: string, letter: Letter, at: string): MailMessage {
  return {
    id: newMailId(),
    owner,
    folder: 'drafts',
    internetMessageId: `<${randomUUID()}@${letter.from.mail.split('@')[1] ?? 'practice.example'}>`,
    conversationId: conversationOf(letter.subject),
    subject: letter.subject,
    from: letter.from,
    to: [...letter.to],
    cc: [...(letter.cc ?? [])],
    bcc: [...(letter.bcc ?? [])],
    createdAt: at,
    changedAt: at,
    receivedAt: at,
    isRead: letter.isRead ?? false,
    body: letter.body,
    attachments: [...(letter.attachments ?? [])],
  };
}

function undeliverable(message: MailMessage, unknown: readonly Mailbox[]): Letter {
  const list = unknown.map((u) => u.mail).join(', ');
  return {
    from: { name: 'Microsoft Outlook', mail: `postmaster@${message.from.mail.split('@')[1] ?? ''}` },
    to: [message.from],
    subject: `Undeliverable: ${message.subject}`,
    body: {
      contentType: 'text',
      content: `Your message was not delivered, because there is no such mailbox: ${list}`,
    },
  };
}

/** Where mail is kept, whose mailboxes there are, and what to tell when one changes. */
interface MailKeeping {
  readonly shelf: Collection<MailMessage>;
  readonly people: Directory;
  readonly clock: Clock;
  readonly changes: Changes;
}

/** Everybody's mail. */
export class Mailboxes {
  readonly #keeping: MailKeeping;

  constructor(keeping: MailKeeping) {
    this.#keeping = keeping;
  }

  list(personId: string): readonly MailMessage[] {
    return this.#keeping.shelf.of(personId);
  }

  find(personId: string, id: string): MailMessage | undefined {
    const message = this.#keeping.shelf.get(id);
    return message?.owner === personId ? message : undefined;
  }

  draft(owner: Person, letter: Letter): MailMessage {
    return this.save({ ...newMessage(owner.id, letter, this.#keeping.clock.nowIso()), isRead: true });
  }

  save(message: MailMessage): MailMessage {
    this.#keeping.shelf.put(message);
    this.#tell(message.owner);
    return message;
  }

  discard(message: MailMessage): void {
    this.#keeping.shelf.remove(message.id);
    this.#tell(message.owner);
  }

  /** Sends what lies in a mailbox: it moves to the sent items, and each person gets a copy. */
  send(draft: MailMessage, keepCopy: boolean): void {
    const at = this.#keeping.clock.nowIso();
    const sent = { ...draft, receivedAt: at, changedAt: at };
    if (keepCopy) this.save({ ...sent, folder: 'sentitems', isRead: true });
    this.#handOut({ ...sent, isRead: false });
  }

  /** Puts a mail from anybody into the inboxes of those it is for. */
  deliver(letter: Letter): void {
    this.#handOut(newMessage('', letter, letter.at ?? this.#keeping.clock.nowIso()));
  }

  #handOut(message: MailMessage): void {
    const { people } = this.#keeping;
    const addressed = [...message.to, ...message.cc, ...message.bcc];
    const unknown = addressed.filter((a) => people.byMail(a.mail) === undefined);
    const readers = new Set(addressed.map((a) => people.byMail(a.mail)).filter((p) => p !== undefined));
    for (const reader of readers)
      this.save({ ...message, id: newMailId(), owner: reader.id, folder: 'inbox', bcc: [] });
    if (unknown.length > 0 && people.byMail(message.from.mail) !== undefined)
      this.deliver(undeliverable(message, unknown));
  }

  #tell(personId: string): void {
    const tenant = this.#keeping.people.byId(personId)?.tenantId;
    this.#keeping.changes.announce({ topic: 'mail', person: personId, tenant });
  }
}
