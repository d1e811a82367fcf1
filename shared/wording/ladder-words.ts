import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf, type Gate, outcomeLabel } from '#shared/domain/procedure-acts.ts';
import type { Limit } from '#shared/domain/procedure-limits.ts';
import type { Condition } from '#shared/domain/procedure-parts.ts';
import { workingDays } from './dates.ts';
import { inARow } from './names.ts';

/** A limit in words, as a handbook has it. */
export function limitWords(limit: Limit): string {
  switch (limit.in) {
    case 'workingDays': {
      const days = workingDays(limit.days);
      return limit.setBy === 'owner' ? `${days} unless the owner sets another date` : days;
    }
    case 'calendarDays': {
      const days = limit.days === 1 ? '1 calendar day' : `${limit.days} calendar days`;
      return limit.onFreeDay === 'thatDay'
        ? `${days}, whatever day that is`
        : `${days}, or the next working day where that is a free day`;
    }
    case 'hours':
      return limit.hours === 1 ? '1 hour' : `${limit.hours} hours`;
    case 'sameWorkingDay':
      return limit.onFreeDay === 'thatDay'
        ? 'the same day, whatever day it is'
        : 'the same working day, or the next one after a free day';
    case 'openEnded':
      return limit.target === undefined
        ? 'none, unless a date is set'
        : `none of the procedure; ${workingDays(limit.target)} unless another date is set`;
  }
}

/** Roles in a row, as the pack labels them. */
export function roleNames({ roles }: Pick<Procedure, 'roles'>, keys: readonly string[]): string {
  return inARow(keys.map((key) => roles[key]?.label ?? key));
}

/** Parts and roles in a row: whose something is. */
export function whoseNames({ roles, words }: Procedure, whose: readonly string[]): string {
  const parts: Readonly<Record<string, string>> = {
    owner: `the owner (${words.owner})`,
    respondent: 'whoever must answer',
    party: 'anybody with a part in the case',
  };
  return inARow(whose.map((key) => parts[key] ?? roles[key]?.label ?? key));
}

/** A stage as the pack numbers it: "stage 2", "level 2". */
export function rungName({ words, stages }: Procedure, key: string): string {
  const stage = stages.find((one) => one.key === key);
  return stage ? `${words.stage} ${stage.number}` : key;
}

/** When something applies, in brackets behind it; nothing where it always does. */
export function whenWords(
  { opening, tracks }: Procedure,
  { when }: { readonly when?: Condition | undefined },
): string {
  if (!when) return '';
  const { flag, track, category } = when;
  const labelIn = (list: readonly { readonly key: string; readonly label: string }[], key: string) =>
    `"${list.find((one) => one.key === key)?.label ?? key}"`;
  const kinds = [
    ...(flag === undefined ? [] : [`flagged ${labelIn(opening.flags, flag)}`]),
    ...(track === undefined ? [] : [`on the track ${labelIn(tracks, track)}`]),
    ...(category === undefined ? [] : [`of the category ${labelIn(opening.categories, category)}`]),
  ];
  return ` (only where the case is ${inARow(kinds)})`;
}

/** What must be on the record first, in words. */
export function gateWords(procedure: Procedure, { needs, outcome, onlyAfter, unless }: Gate): string {
  const after = onlyAfter ? `, where there was ${record(procedure, onlyAfter.act, onlyAfter.outcome)}` : '';
  const ways = unless.map((entry) => ENTRIES[entry]);
  const but = ways.length > 0 ? `; not when it is ${inARow(ways)}` : '';
  return `${record(procedure, needs, outcome)}${after}${but}`;
}

const ENTRIES: Readonly<Record<Gate['unless'][number], string>> = {
  raised: 'raised as the first',
  escalated: 'moved up to',
  direct: 'entered straight',
};

function record(procedure: Procedure, key: string, outcome: string | undefined): string {
  const act = actOf(procedure, key);
  const label = `"${act?.label ?? key}"`;
  return outcome === undefined ? label : `${label} with "${outcomeLabel(act, outcome) ?? outcome}"`;
}
