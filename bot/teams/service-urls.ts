import type { BotSettings } from './settings.ts';

/** Hosts of the bot service, and domains under which all hosts are: public, and the United States government's. */
const MICROSOFT_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
];
const MICROSOFT_DOMAINS = ['.botframework.com', '.teams.microsoft.com', '.teams.microsoft.us'];

/** The address at which a chat is opened with somebody of this authority. */
export function defaultServiceUrl(settings: BotSettings, authority: string): string {
  return settings.serviceUrl.replaceAll('{tenant}', encodeURIComponent(authority));
}

/**
 * Whether the bot may send to this address: the configured one, or Microsoft's over https. The address comes with
 * each message and our token goes to it, so nothing else is trusted.
 */
export function mayServe(settings: BotSettings, serviceUrl: string): boolean {
  const address = URL.parse(serviceUrl);
  if (!address) return false;
  if (address.origin === URL.parse(defaultServiceUrl(settings, 'tenant'))?.origin) return true;
  if (address.protocol !== 'https:' || address.port !== '') return false;
  const host = address.hostname;
  return MICROSOFT_HOSTS.includes(host) || MICROSOFT_DOMAINS.some((domain) => host.endsWith(domain));
}
