import { z } from 'zod';

const address = z.url();
const seconds = z.coerce.number().positive().max(86_400);

/** What the service is told by its environment. Each line says what it is for: the text is shown when it is missing. */
const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4200),
  LISTEN_ON: z.string().default('127.0.0.1').describe('the network address to listen on'),
  DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(600)
    .default(5)
    .describe(
      'how long it still takes requests after it was asked to end, until the load balancer has seen it',
    ),
  PUBLIC_ADDRESS: address.describe(
    'the address people reach the service at, such as https://resolution.example.gov.uk',
  ),
  DATABASE_URL: z.string().min(1).optional().describe('the PostgreSQL database'),
  DATA_FOLDER: z.string().min(1).optional().describe('the folder for practice data'),
  PRODUCTION: z.stringbool().default(false),
  CLOCK_ADDRESS: address.optional().describe("a time service; without it the machine's clock is used"),
  BOT_APP_ID: z.uuid().describe("the bot's application id"),
  BOT_APP_TENANT: z.uuid().describe('the tenant the bot is registered in'),
  BOT_APP_SECRET: z.string().min(1).describe("the bot's client secret"),
  BOT_OPENID_METADATA: address
    .default('https://login.botframework.com/v1/.well-known/openidconfiguration')
    .describe('where the keys are published with which Teams signs what it sends'),
  BOT_TOKEN_ISSUER: z
    .string()
    .default('https://api.botframework.com')
    .describe('who issues the tokens Teams sends'),
  BOT_SCOPE: z
    .string()
    .default('https://api.botframework.com')
    .describe("the audience of the bot's own tokens"),
  TEAMS_SERVICE_URL: z
    .string()
    .default('https://smba.trafficmanager.net/teams/')
    .describe('where chats are opened with people who have none yet; may contain {tenant}'),
  TEAMS_APP_ID: z
    .uuid()
    .optional()
    .describe("the app's id in the Teams catalogue; without it the bot's id is used in links"),
  CLIENT_ID: z.uuid().describe('the application id of the tab, the pane and Graph'),
  CLIENT_SECRET: z.string().min(1).describe("that application's client secret"),
  ENTRA_AUTHORITY: address
    .default('https://login.microsoftonline.com')
    .describe('the name tokens are issued under'),
  ENTRA_ADDRESS: address.default('https://login.microsoftonline.com').describe('where that name is reached'),
  GRAPH_ADDRESS: address.default('https://graph.microsoft.com').describe('where Microsoft Graph is reached'),
  HOST_ORIGINS: z
    .string()
    .default('')
    .describe('further origins that may frame the tab and the pane, with spaces between'),
  OFFICE_JS: address
    .default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
    .describe('where Office.js is loaded from'),
  WATCH_EVERY_SECONDS: seconds.default(10).describe('how often the service looks at its own working'),
  LIMITS_WITHIN_SECONDS: seconds
    .default(60)
    .describe('how late a limit that has ended may be dealt with before administrators are told'),
  JOBS_WITHIN_SECONDS: seconds
    .default(300)
    .describe('how long a message may wait to be begun before administrators are told'),
  JOBS_AT_MOST: z.coerce
    .number()
    .int()
    .min(1)
    .default(5000)
    .describe('how many messages may wait at once before administrators are told'),
  OTEL_EXPORTER_OTLP_ENDPOINT: address
    .optional()
    .describe('the OpenTelemetry collector; without it nothing is measured'),
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce
    .number()
    .int()
    .positive()
    .default(60_000)
    .describe('how often measures are sent, in milliseconds'),
  OTEL_SDK_DISABLED: z.stringbool().default(false),
  AUTHORITIES_FILE: z
    .string()
    .min(1)
    .describe('the file that says which authorities are served, and who holds which role'),
});

/** The service's settings, checked. */
export type Settings = z.infer<typeof settingsSchema>;

/** Reads the settings; throws one error that names everything that is missing or does not fit. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settingsSchema.safeParse(given);
  const faults = read.success
    ? []
    : read.error.issues.map(({ path, message }) => explain(String(path[0]), message));
  if (!given.DATABASE_URL && !given.DATA_FOLDER) faults.push(explain('DATABASE_URL', 'nothing is set'));
  if (!read.success || faults.length > 0) {
    throw new Error(
      `The service cannot start. These settings are missing or do not fit:\n${faults.join('\n')}`,
    );
  }
  return read.data;
}

function explain(name: string, fault: string): string {
  const shape = Object.entries(settingsSchema.shape).find(([key]) => key === name)?.[1];
  return `  ${name}: ${shape?.description ?? 'a setting of the service'} (${fault})`;
}
