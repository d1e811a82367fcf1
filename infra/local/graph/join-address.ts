import type { Practice } from '../practice.ts';

/** Where a meeting is joined. */
export function joinAddress(practice: Practice, meetingId: string | undefined): string | undefined {
  return meetingId === undefined ? undefined : `${practice.address()}/join/${meetingId}`;
}
