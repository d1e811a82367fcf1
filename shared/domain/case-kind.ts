import type { CaseRecord } from './case.ts';
import type { Limit } from './procedure-limits.ts';
import type { Condition } from './procedure-parts.ts';
import type { Stage } from './procedure-stages.ts';

/** What kind of case one is, as far as a condition of a pack can ask. */
export type CaseKind = Pick<CaseRecord, 'track' | 'category' | 'furtherCategories' | 'flags'>;

/** Whether what a pack says holds for cases of a kind holds for this one. */
export function applies(
  { when }: { readonly when?: Condition | undefined },
  { track, category, furtherCategories, flags }: CaseKind,
): boolean {
  if (!when) return true;
  const ofCategory = [category, ...furtherCategories].includes(when.category);
  return (
    (when.flag === undefined || flags.some(({ flag }) => flag === when.flag)) &&
    (when.track === undefined || when.track === track) &&
    (when.category === undefined || ofCategory)
  );
}

/** How long a stage may take in a case of a kind: the first of its limits for such cases that fits, else the usual one. */
export function limitOf({ limit, limitWhen }: Pick<Stage, 'limit' | 'limitWhen'>, kind: CaseKind): Limit {
  return limitWhen.find((one) => applies(one, kind))?.limit ?? limit;
}
