import { z } from 'zod';
import { procedureId } from '#shared/contract/drafts.ts';

const named = z.looseObject({ id: procedureId });

/** The id that the text of a procedure gives itself; nothing where it gives none. */
export function idInText(text: string): string | undefined {
  try {
    return named.safeParse(JSON.parse(text)).data?.id;
  } catch {
    return undefined;
  }
}
