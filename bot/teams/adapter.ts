import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { channelKeys } from './channel-keys.ts';
import { sendOnce } from './connector-http.ts';
import { ownToken } from './own-token.ts';
import { mayServe } from './service-urls.ts';
import type { BotSettings, TokenFor } from './settings.ts';
import { NotSigned, signatureCheck } from './signature.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** Checks that what comes in is from Teams: our own check first, for its gaps, then botbuilder's. */
class CheckedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #check: ReturnType<typeof signatureCheck>;

  constructor(settings: BotSettings, tokenFor: TokenFor) {
    const token = ownToken(settings, tokenFor);
    const httpClient = sendOnce((url) => mayServe(settings, url), token.notTaken);
    super(
      {
        MicrosoftAppId: settings.appId,
        MicrosoftAppTenantId: settings.tenant,
        ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadata,
        ToBotFromChannelTokenIssuer: settings.tokenIssuer,
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${settings.tenant}`,
        ToChannelFromBotOAuthScope: settings.scope,
        OAuthUrl: settings.scope,
        ValidateAuthority: 'false',
        CallerId: 'urn:botframework:azure',
      },
      token.credentials,
      { requiredEndorsements: [] },
      undefined,
      { httpClient },
    );
    this.#check = signatureCheck(settings, channelKeys(settings.openIdMetadata));
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    await this.#check(activity, authorization);
    try {
      return await super.authenticateRequest(activity, authorization);
    } catch {
      throw new NotSigned('refused', "botbuilder's own check failed");
    }
  }
}

/** The bot service's own interface at one of its addresses. */
type Connector = Awaited<ReturnType<ReturnType<CheckedAuthentication['createConnectorFactory']>['create']>>;

/** Our end of the bot service: takes what Teams sends, checked, and answers and sends by its connector. */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: CheckedAuthentication;
  readonly #settings: BotSettings;

  constructor(settings: BotSettings, tokenFor: TokenFor) {
    const authentication = new CheckedAuthentication(settings, tokenFor);
    super(authentication);
    this.#authentication = authentication;
    this.#settings = settings;
  }

  /** Runs a turn for an activity that is shown to come from Teams; throws NotSigned for any other. */
  async take(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const authenticated = await this.#authentication.authenticateRequest(activity, authorization);
    return this.processActivity(authenticated, activity, turn);
  }

  /** The connector at an address of the bot service, for sending without having been asked. */
  async connector(serviceUrl: string): Promise<Connector> {
    const factory = this.#authentication.createConnectorFactory(
      this.createClaimsIdentity(this.#settings.appId),
    );
    return factory.create(serviceUrl, this.#settings.scope);
  }
}
