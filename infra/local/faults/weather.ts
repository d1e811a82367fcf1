import { z } from 'zod';
import { type Chance, chanceOf } from './chance.ts';
import type { Fault } from './faults.ts';

const share = z.number().min(0).max(1).default(0);

/** How often what goes wrong, as shares of all requests to Graph and to the connector, or of all deliveries. */
export const weatherReport = z
  .strictObject({
    /** Another seed is other weather; the same seed meets the same requests in the same way. */
    seed: z.number().int().default(1),
    /** 429; every other one says after how many seconds to come back. */
    throttled: share,
    retryAfter: z.number().min(0).default(1),
    /** 500, 502, 503 or 504, and nothing is done. */
    failing: share,
    /** The work is done, and the connection is cut in place of the answer. */
    lost: share,
    /** Done and answered, but late. */
    slow: share,
    slowMs: z.number().min(0).max(120_000).default(1500),
    /** Activities that are brought twice, the second time after others. */
    duplicated: share,
    /** Activities that are held back, so that later ones overtake them. */
    reordered: share,
    heldMs: z.number().min(0).max(120_000).default(700),
  })
  .refine(({ throttled, failing, lost }) => throttled + failing + lost <= 1, {
    message: 'throttled, failing and lost together are more than every request.',
  });
export type WeatherReport = z.infer<typeof weatherReport>;

/** How one activity is brought: held back so long, and once more so long after. */
export interface Delivery {
  readonly heldMs: number;
  readonly againAfterMs?: number | undefined;
}

/** What goes wrong by itself, at the rates that were asked for. */
export interface Weather {
  readonly report: () => WeatherReport;
  readonly change: (report: WeatherReport) => void;
  /** What this request meets; nothing most of the time. */
  readonly meets: (method: string, path: string) => Fault | undefined;
  /** How the next activity of a person is brought. */
  readonly brings: (person: string) => Delivery;
  /** How often each thing has been played since the weather changed. */
  readonly played: () => Readonly<Record<string, number>>;
}

const failures = [500, 502, 503, 504] as const;

/** Reads weather from a line such as `throttled=0.1 lost=0.02 seed=7`. */
export function readWeather(line: string | undefined): WeatherReport {
  const parts = (line ?? '').split(/[\s,]+/).filter((part) => part !== '');
  return weatherReport.parse(
    Object.fromEntries(parts.map((part) => part.split('=')).map(([k, v]) => [k, Number(v)])),
  );
}

/** Opens the weather. What something meets depends on what it is and how often it came before, not on its moment. */
export function openWeather(first: WeatherReport): Weather {
  let report = first;
  let chance = chanceOf(first.seed);
  let times = new Map<string, number>();
  let played: Record<string, number> = {};
  const nth = (what: string): number => {
    const count = (times.get(what) ?? 0) + 1;
    times.set(what, count);
    return count;
  };
  const count = (what: string): void => {
    played[what] = (played[what] ?? 0) + 1;
  };
  return {
    report: () => report,
    change: (next) => {
      report = next;
      chance = chanceOf(next.seed);
      times = new Map();
      played = {};
    },
    meets: (method, path) => {
      const what = `${method} ${path}`;
      const met = meeting(report, chance, what, nth(what));
      if (met) count(met.name);
      return met?.fault;
    },
    brings: (person) => {
      const what = `bring ${person}`;
      const n = nth(what);
      const isHeld = chance('held', what, n) < report.reordered;
      const isTwice = chance('twice', what, n) < report.duplicated;
      if (isHeld) count('reordered');
      if (isTwice) count('duplicated');
      const heldMs = isHeld ? report.heldMs : 0;
      return isTwice ? { heldMs, againAfterMs: report.heldMs * 2 * chance('again', what, n) } : { heldMs };
    },
    played: () => played,
  };
}

function meeting(
  { throttled, failing, lost, slow, retryAfter, slowMs }: WeatherReport,
  chance: Chance,
  what: string,
  nth: number,
): { readonly name: string; readonly fault: Fault } | undefined {
  const drawn = chance('answer', what, nth);
  const kind = chance('kind', what, nth);
  if (drawn < throttled) {
    const fault = { status: 429, when: 'before', retryAfter: kind < 0.5 ? retryAfter : undefined } as const;
    return { name: 'throttled', fault };
  }
  if (drawn < throttled + failing) {
    const status = failures[Math.floor(kind * failures.length)] ?? 503;
    return { name: 'failing', fault: { status, when: 'before' } };
  }
  if (drawn < throttled + failing + lost) return { name: 'lost', fault: { cut: true, when: 'after' } };
  if (chance('slow', what, nth) < slow) return { name: 'slow', fault: { delayMs: slowMs, when: 'before' } };
  return undefined;
}
