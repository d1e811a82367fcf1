import { existsSync, readFileSync } from 'node:fs';

/** What the published contract of Graph says against an exchange. */
type Finding = { level: 'violation' | 'note'; side: string; code: string; at: string; message: string };
type Checker = { check(exchange: object): Finding[] };

const file = new URL('../../../shared/graph/graph-check.mjs', import.meta.url);

/** Whether the contract lies beside this checkout; it is not part of the product. */
export const contractIsHere = existsSync(file);
if (!contractIsHere)
  console.warn('NOT CHECKED against the contract of Graph: ../shared/graph is not beside the checkout.');

/** Every violation of Graph's contract in a log of exchanges, one line each. */
export async function violationsIn(log: string): Promise<string[]> {
  const contract: { createChecker(): Checker } = await import(file.href);
  const checker = contract.createChecker();
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const exchange = JSON.parse(line);
    return checker
      .check(exchange)
      .filter(({ level }) => level === 'violation')
      .map(
        ({ side, code, at, message }) =>
          `${exchange.method} ${exchange.url} ${side} ${code} ${at}: ${message}`,
      );
  });
}
