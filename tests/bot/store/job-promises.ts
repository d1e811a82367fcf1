import { beforeAll, expect, it, vi } from 'vitest';
import type { Job, JobResult } from '#bot/application/jobs.ts';
import type { Replicas } from './contract.ts';
import { newCase, note } from './made-up.ts';

const SOON = { timeout: 20_000, interval: 20 };
const DONE: JobResult = { done: true };

/** A job is there when what decided it is, is tried again when it fails, and is never given up in silence. */
export function jobPromises(open: () => Replicas): void {
  const handlers = new Map<string, (job: Job) => Promise<JobResult>>();
  const givenUp = new Map<string, string | undefined>();
  const handle = async (job: Job) => (await handlers.get(job.caseId)?.(job)) ?? DONE;
  const enqueue = (...jobs: readonly Job[]) =>
    open().one.store.inAuthority('north', (tx) => tx.enqueue(jobs));
  const keepEmail = (caseId: string): Job => ({ kind: 'keepOriginalEmail', authority: 'north', caseId });
  const refresh = (caseId: string): Job => ({ kind: 'refreshCards', authority: 'north', caseId });
  /** Answers the tries at a case's jobs, one after another; the moments at which they were made. */
  const answering = (caseId: string, answer: (tries: number) => JobResult) => {
    const tries: number[] = [];
    handlers.set(caseId, async () => answer(tries.push(Date.now())));
    return tries;
  };

  beforeAll(async () => {
    const { one, other } = open();
    const gaveUp = async (job: Job, said: string | undefined) => void givenUp.set(job.caseId, said);
    await one.startWorkers(handle, gaveUp);
    if (other !== one) await other.startWorkers(handle, gaveUp);
  });

  it.concurrent('hands a job over as it was enqueued, soon after its transaction is committed', async () => {
    const caseId = newCase();
    const seen: Job[] = [];
    handlers.set(caseId, async (job) => {
      seen.push(job);
      return DONE;
    });
    await enqueue(keepEmail(caseId));
    await vi.waitFor(() => expect(seen).toEqual([keepEmail(caseId)]), SOON);
  });

  it.concurrent('leaves neither entry nor job of a transaction that failed', async () => {
    const lost = newCase();
    const tries = answering(lost, () => DONE);
    const failing = open().one.store.inAuthority('north', async (tx) => {
      await tx.append(lost, [note(1, 'lost')], 'lost');
      await tx.enqueue([keepEmail(lost)]);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    const after = newCase();
    const next = answering(after, () => DONE);
    await enqueue(keepEmail(after));
    await vi.waitFor(() => expect(next).toHaveLength(1), SOON);
    expect(tries).toEqual([]);
    expect(await open().one.store.inAuthority('north', (tx) => tx.entries(lost))).toEqual([]);
  });

  it.concurrent('tries a job again no sooner than the service has said, until it is done', async () => {
    const caseId = newCase();
    const throttled: JobResult = { done: false, said: 'Busy.', afterSeconds: 3 };
    const tries = answering(caseId, (count) => (count === 1 ? throttled : DONE));
    await enqueue(keepEmail(caseId));
    await vi.waitFor(() => expect(tries).toHaveLength(2), SOON);
    expect((tries[1] ?? 0) - (tries[0] ?? 0)).toBeGreaterThanOrEqual(2_900);
    expect(givenUp.has(caseId)).toBe(false);
  });

  it.concurrent('gives a job up after its last try, with what was said', async () => {
    const caseId = newCase();
    const tries = answering(caseId, () => ({ done: false, said: 'The mailbox is full.' }));
    await enqueue(keepEmail(caseId));
    await vi.waitFor(() => expect(givenUp.get(caseId)).toBe('The mailbox is full.'), SOON);
    expect(tries).toHaveLength(3);
  });

  it.concurrent('gives a job up that breaks off every time', async () => {
    const caseId = newCase();
    const tries = answering(caseId, () => {
      throw new Error('a bug');
    });
    await enqueue(keepEmail(caseId));
    await vi.waitFor(() => expect(givenUp.has(caseId)).toBe(true), SOON);
    expect(givenUp.get(caseId)).toBeUndefined();
    expect(tries).toHaveLength(3);
  });

  it.concurrent('puts a job off as often as it must, and counts no try for it', async () => {
    const caseId = newCase();
    const putOff: JobResult = { done: false, putOffSeconds: 1 };
    const tries = answering(caseId, (count) =>
      count <= 2 ? putOff : { done: false, said: 'The mailbox is full.' },
    );
    await enqueue(keepEmail(caseId));
    await vi.waitFor(() => expect(givenUp.get(caseId)).toBe('The mailbox is full.'), SOON);
    expect(tries).toHaveLength(2 + 3);
  });

  it.concurrent('takes the next job when it is done with one, while there are any', async () => {
    const cases = Array.from({ length: 200 }, newCase);
    const done = new Set<string>();
    for (const caseId of cases)
      handlers.set(caseId, async () => {
        done.add(caseId);
        return DONE;
      });
    await enqueue(...cases.map(keepEmail));
    await vi.waitFor(() => expect(done.size).toBe(200), SOON);
  });

  it.concurrent('refreshes the cards of a case one after another, and folds those that wait', async () => {
    const caseId = newCase();
    const order: string[] = [];
    handlers.set(caseId, async () => {
      order.push('begun');
      await new Promise((done) => setTimeout(done, 600));
      order.push('done');
      return DONE;
    });
    await enqueue(refresh(caseId), refresh(caseId), refresh(caseId));
    await vi.waitFor(() => expect(order).toEqual(['begun']), SOON);
    await enqueue(refresh(caseId), refresh(caseId));
    await vi.waitFor(() => expect(order).toEqual(['begun', 'done', 'begun', 'done']), SOON);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(order).toHaveLength(4);
  });
}
