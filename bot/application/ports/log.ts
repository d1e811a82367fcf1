/** What the service writes about its own running: ids only, never names or what people wrote. */
export interface Log {
  info(what: string, ids?: Readonly<Record<string, string | number>>): void;
  warn(what: string, ids?: Readonly<Record<string, string | number>>): void;
}
