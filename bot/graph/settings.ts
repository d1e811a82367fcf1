/** How the service proves to Entra ID who it is: by a shared secret, or by a certificate it holds the key of. */
export type Credential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; thumbprintSha256: string; privateKey: string; x5c?: string | undefined };

/**
 * Where and as whom the service signs in. The authority is the name tokens are issued under (always https);
 * its address is where that name is reached. In production the two are equal.
 */
export type SignInSettings = {
  clientId: string;
  credential: Credential;
  authority: string;
  authorityAddress: string;
};

/** The product's app in Teams: by its manifest's id, and by its catalogue's where that is one for all tenants. */
export type AppInTeams = { manifestId: string; catalogueId?: string | undefined };

/** What it takes to reach the calendars, mailboxes and libraries of every authority we serve, and to install our app. */
export type GraphSettings = SignInSettings & { graphAddress: string; app: AppInTeams };
