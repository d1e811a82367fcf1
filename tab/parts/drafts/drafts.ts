import { z } from 'zod';

/** Where drafts are kept: the browser's own storage, or a stand-in. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What a draft belongs to. Two people on one computer never see each other's. */
export interface DraftPlace {
  readonly person: string;
  readonly caseId: string;
  readonly command: string;
}

/**
 * Something half written. Its command id stays with it, so that sending it again is the same command: until it is
 * changed after a sending that brought no answer, as a repeated id would be answered without its new words.
 */
export interface Draft<T> {
  readonly commandId: string;
  readonly savedAt: string;
  readonly value: T;
  /** Whether it was sent and no answer came. */
  readonly unanswered?: boolean | undefined;
}

/** A draft with something changed in it. */
export function withChange<T>(
  { commandId, value, unanswered }: Pick<Draft<T>, 'commandId' | 'value' | 'unanswered'>,
  patch: Partial<T>,
  freshId: () => string,
): Pick<Draft<T>, 'commandId' | 'value'> {
  return { commandId: unanswered ? freshId() : commandId, value: { ...value, ...patch } };
}

const PREFIX = 'resolution-draft/1/';

/** The draft of a place; nothing when there is none, or when it no longer has the form's shape. */
export function readDraft<T>(
  store: DraftStore,
  place: DraftPlace,
  schema: z.ZodType<T>,
): Draft<T> | undefined {
  const kept = store.getItem(keyOf(place));
  if (kept === null) return undefined;
  const shape = z.object({
    commandId: z.uuid(),
    savedAt: z.iso.datetime(),
    value: schema,
    unanswered: z.boolean().optional(),
  });
  const read = shape.safeParse(parsed(kept));
  return read.success ? read.data : undefined;
}

/** Keeps a draft. A full or closed store loses nothing that is on the screen. */
export function keepDraft<T>(store: DraftStore, place: DraftPlace, draft: Draft<T>): boolean {
  try {
    store.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of a draft: it was accepted, or its writer discarded it. */
export function dropDraft(store: DraftStore, place: DraftPlace): void {
  store.removeItem(keyOf(place));
}

/** How many drafts a person has on this computer. */
export function countDrafts(store: DraftStore, person: string): number {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at));
  return keys.filter((key) => key?.startsWith(`${PREFIX}${person}/`)).length;
}

function keyOf({ person, caseId, command }: DraftPlace): string {
  return `${PREFIX}${person}/${caseId}/${command}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
