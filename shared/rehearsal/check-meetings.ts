import type { StageMeeting } from '#shared/domain/stage-run.ts';
import { londonDay, londonTime } from '#shared/domain/time.ts';
import type { Expectations } from './expectations.ts';
import { type Finding, same, sameSet } from './finding.ts';

type Wanted = NonNullable<Expectations['meeting']>;

/** Whether the last meeting that was called is as the story expects. */
export function meetingFindings(wanted: Wanted, meeting: StageMeeting | undefined): readonly Finding[] {
  if (!meeting) return [same('meeting', 'a meeting that was called', undefined)];
  const roles = meeting.required.map(({ role }) => role);
  const chair = meeting.required.find(({ person }) => person.id === meeting.chair.id)?.role;
  const { booked } = meeting;
  const when = booked ? `${londonDay(booked.start)} ${londonTime(booked.start)}` : 'no';
  return [
    ...(wanted.stage === undefined ? [] : [same('meeting stage', wanted.stage, meeting.stage)]),
    ...(wanted.demanded === undefined ? [] : [same('meeting demanded', wanted.demanded, meeting.obligatory)]),
    ...(wanted.with === undefined ? [] : [sameSet('meeting with', wanted.with, roles)]),
    ...(wanted.chair === undefined ? [] : [same('meeting chair', wanted.chair, chair)]),
    ...(wanted.by === undefined ? [] : [same('meeting by', wanted.by, meeting.by)]),
    ...(wanted.minutes === undefined ? [] : [same('meeting minutes', wanted.minutes, meeting.minutes)]),
    ...(wanted.booked === undefined ? [] : [same('meeting booked', wanted.booked, when)]),
    ...(wanted.held === undefined ? [] : [same('meeting held', wanted.held, meeting.held !== undefined)]),
  ];
}
