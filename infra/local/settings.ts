/** The application ids the practice tenants have registered; start.ts hands the same ones to the product. */
export const registrations = {
  botAppId: 'b0000000-0000-4000-8000-00000000b071',
  apiClientId: 'c0000000-0000-4000-8000-0000000c11e7',
  /** Where the bot is registered: the supplier's own tenant, not a council's. */
  homeTenantId: 'a0000000-0000-4000-8000-00000000000c',
  secret: 'practice-secret',
} as const;

/** The https name that sign-in metadata carries; MSAL accepts no http authority. */
export const authorityName = 'https://login.practice.example';

/** What the practice tenant has to be told before it can start. */
export interface PracticeSettings {
  /** 0 lets the system choose a port. */
  readonly port: number;
  /** Folder where everything that happened is kept. */
  readonly dataFolder: string;
  /** Where the product answers, for example http://127.0.0.1:4200. */
  readonly productAddress: string;
  /** Folder with the built desk page. */
  readonly deskFolder: string;
  /** Where the clock starts the first time; without it the next working moment. */
  readonly startAt?: string | undefined;
  /** File that receives each Graph exchange as one JSON line. */
  readonly graphLog?: string | undefined;
  /** The tenants and the people in them, in the form of people.json; without it, those of people.json. */
  readonly peopleFile?: string | undefined;
  /** What goes wrong by itself from the start on, such as `throttled=0.1 lost=0.02`; nothing without it. */
  readonly weather?: string | undefined;
  /** Whether the services' documented limits are enforced from the start on. */
  readonly limits?: boolean | undefined;
  /** Quiet servers print nothing about unknown routes; tests use it. */
  readonly say?: ((line: string) => void) | undefined;
}
