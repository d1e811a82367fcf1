import type { Meter, Tracer } from '@opentelemetry/api';
import type { Caller, CaseWork, CommandAnswer } from '../application/case-work.ts';
import { SECONDS, traced } from './spans.ts';

/** People's commands, by their type, the way they came and what was answered. */
export function measuredWork(work: CaseWork, meter: Meter, tracer: Tracer): CaseWork {
  const duration = meter.createHistogram('resolution.command.duration', {
    ...SECONDS,
    description: 'Commands of people, from their arrival until they are answered',
  });
  const measured = (
    { authority }: Caller,
    type: string,
    way: string,
    caseId: string | undefined,
    run: () => Promise<CommandAnswer>,
  ) =>
    traced(tracer, {
      name: `command ${type}`,
      attributes: { authority, way, ...(caseId === undefined ? {} : { case: caseId }) },
      run,
      outcome: (answer) => ({ outcome: answer.ok ? 'done' : answer.kind }),
      measured: (seconds, outcome) => duration.record(seconds, { type, way, ...outcome }),
    });
  return {
    ...work,
    open: (caller, way, asked) =>
      measured(caller, asked.command.type, way, undefined, () => work.open(caller, way, asked)),
    give: (caller, way, asked) =>
      measured(caller, asked.command.type, way, asked.caseId, () => work.give(caller, way, asked)),
  };
}
