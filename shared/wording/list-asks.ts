import type { Procedure } from '#shared/domain/procedure.ts';

/** What a row of "Needs you" says, and its button: from a case's summary alone. */
export function listAsk(
  procedure: Procedure | undefined,
  summary: { readonly phase: string; readonly stage?: string | undefined },
  owner: boolean,
): { readonly what: string; readonly button: string } {
  const stage = procedure?.stages.find(({ key }) => key === summary.stage)?.number ?? '';
  if (!owner) return { what: `Respond at stage ${stage}`, button: 'Respond' };
  switch (summary.phase) {
    case 'answered':
      return { what: 'Say whether the response settles it', button: 'Read the response' };
    case 'lapsed':
      return { what: `Decide: the limit of stage ${stage} has passed`, button: 'Decide' };
    case 'unsettled':
      return { what: 'Decide how to go on', button: 'Decide' };
    case 'resolved':
      return { what: procedure?.words.closing ?? 'Authorise the record', button: 'Authorise' };
    case 'informal':
      return { what: 'Say whether the informal talk settled this', button: 'Decide' };
    default:
      return { what: 'Open the case', button: 'Open' };
  }
}
