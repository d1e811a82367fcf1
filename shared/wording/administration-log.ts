import type { Day } from '#shared/domain/time.ts';
import { longDay } from './dates.ts';

/** What administrators did, as their log tells it: after the name of who did it. */
export const administrationLogWords = {
  draftStarted: (procedure: string, basedOn: number | undefined) =>
    basedOn === undefined
      ? `began a draft of ${procedure}`
      : `began a draft of ${procedure} from version ${basedOn}`,
  draftSaved: (procedure: string, revision: number) =>
    `kept revision ${revision} of the draft of ${procedure}`,
  draftDiscarded: (procedure: string) => `threw the draft of ${procedure} away`,
  published: (procedure: string, version: number) => `published version ${version} of ${procedure}`,
  offered: (procedure: string) => `offered ${procedure} for new cases again`,
  withdrawn: (procedure: string) => `stopped offering ${procedure} for new cases`,
  calendarChanged: (added: readonly Day[], removed: readonly Day[]) =>
    `changed the calendar: ${[
      ...(added.length > 0 ? [`entered ${added.map(longDay).join(', ')}`] : []),
      ...(removed.length > 0 ? [`took out ${removed.map(longDay).join(', ')}`] : []),
    ].join('; ')}`,
  calendarLeft: 'kept the calendar as it was',
  holdingAdded: (role: string, who: string) => `gave ${who} the role ${role}`,
  holdingChanged: (role: string, who: string) => `changed how ${who} holds the role ${role}`,
  holdingEnded: (role: string, who: string) => `ended ${who}’s role ${role}`,
  holdingsImported: (added: number, changed: number, ended: number) =>
    `imported a file of role holders: ${added} added, ${changed} changed, ${ended} ended`,
  administratorNamed: (who: string) => `made ${who} an administrator`,
  administratorRemoved: (who: string) => `took ${who} from the administrators`,
  personAdded: (who: string) => `added ${who} to the people`,
  personChanged: (who: string) => `changed the name or address of ${who}`,
} as const;
