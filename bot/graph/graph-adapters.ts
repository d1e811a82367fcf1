import type { Calendar } from '#bot/application/ports/calendar.ts';
import type { Library } from '#bot/application/ports/library.ts';
import type { Mail } from '#bot/application/ports/mail.ts';
import { askGraph } from './ask-graph.ts';
import { graphCalendar } from './calendar.ts';
import { graphLibrary } from './library.ts';
import { graphMail } from './mail.ts';
import type { GraphSettings } from './settings.ts';
import { signIn, type TokenFor } from './sign-in.ts';

/** Everything the procedure does in Microsoft 365 besides talking: calendars, mail and the document library. */
type GraphAdapters = { calendar: Calendar; mail: Mail; library: Library; tokenFor: TokenFor };

/** Connects the ports to Microsoft Graph, for every authority whose tenant has let the service in. */
export function graphAdapters(settings: GraphSettings): GraphAdapters {
  const tokenFor = signIn(settings);
  const askFor = askGraph(settings.graphAddress, tokenFor);
  return {
    calendar: graphCalendar(askFor),
    mail: graphMail(askFor),
    library: graphLibrary(askFor),
    tokenFor,
  };
}
