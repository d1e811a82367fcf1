import { setTimeout as wait } from 'node:timers/promises';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { CaseAtWork } from './case-at-work.ts';

/** How often, and how long apart, the owner looks whether a meeting is booked; then they go on without. */
const LOOKS = 240;
const BETWEEN_LOOKS_MS = 500;
/** A meeting is booked within its limit: so many mornings later it must have begun. */
const LONGEST_WAIT = 12;

/** Holds every meeting that was called: waits until it is booked and has begun, and writes its minutes. */
export async function meet(work: CaseAtWork): Promise<void> {
  for (let view = await settled(work); isBooked(view); view = await settled(work))
    if (!(await writeMinutes(work))) return;
}

function isBooked(view: CaseView | undefined): boolean {
  return view?.meetings.some(({ state }) => state === 'booked') ?? false;
}

/** The case once no meeting waits to be booked any more. */
async function settled({ owner, caseId }: CaseAtWork): Promise<CaseView | undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    const view = await owner.view(caseId);
    if (!view?.meetings.some(({ state }) => state === 'called')) return view;
    await wait(BETWEEN_LOOKS_MS);
  }
  return owner.view(caseId);
}

async function writeMinutes({ owner, caseId, mornings }: CaseAtWork): Promise<boolean> {
  for (let morning = 0; morning <= LONGEST_WAIT; morning += 1) {
    const view = await owner.view(caseId);
    const meeting = view?.meetings.find(({ state, mayRecord }) => state === 'booked' && mayRecord);
    if (view && meeting) {
      const attended = meeting.required.map(({ id }) => id);
      const command = (words: string) => {
        const notes = view.agenda.map(({ key }) => ({ point: key, text: words }));
        return { type: 'recordMinutes', meeting: meeting.id, attended, notes, actions: [] } as const;
      };
      return owner.give(caseId, { type: 'MinutesRecorded', command });
    }
    await mornings.sleep(1);
  }
  return false;
}
