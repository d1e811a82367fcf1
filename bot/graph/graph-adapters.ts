import type { AppInstaller } from '#bot/application/ports/app-installer.ts';
import type { Budgets } from '#bot/application/ports/budgets.ts';
import type { Calendar } from '#bot/application/ports/calendar.ts';
import type { Library } from '#bot/application/ports/library.ts';
import type { Mail } from '#bot/application/ports/mail.ts';
import { type AskFor, type AskOutlook, askGraph } from './ask-graph.ts';
import { graphCalendar } from './calendar.ts';
import { graphAppInstaller } from './install-app.ts';
import { graphLibrary } from './library.ts';
import { graphMail } from './mail.ts';
import type { GraphSettings } from './settings.ts';
import { signIn, type TokenFor } from './sign-in.ts';

/** Everything the procedure does in Microsoft 365 besides talking: calendars, mail, the document library, our own app. */
type GraphAdapters = {
  calendar: Calendar;
  mail: Mail;
  library: Library;
  installer: AppInstaller;
  tokenFor: TokenFor;
};

/** Connects the ports to Microsoft Graph, for every authority whose tenant has let the service in. */
export function graphAdapters(settings: GraphSettings, budgets: Budgets): GraphAdapters {
  const tokenFor = signIn(settings);
  const askFor = askGraph(settings.graphAddress, tokenFor);
  const askOutlook: AskOutlook = (authority, mailbox) => (request) =>
    budgets.within({ kind: 'mailbox', authority, mailbox }, () => askFor(authority)(request));
  const askTeams: AskFor = (authority) => (request) =>
    budgets.within({ kind: 'teamsApps', authority }, () => askFor(authority)(request));
  return {
    calendar: graphCalendar(askOutlook),
    mail: graphMail(askOutlook),
    library: graphLibrary(askFor),
    installer: graphAppInstaller(settings, askTeams),
    tokenFor,
  };
}
