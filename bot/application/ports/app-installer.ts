import type { Outcome } from './outcome.ts';

/** Brings people the product's app in Teams. */
export interface AppInstaller {
  /** Installs the app for somebody, where the authority's tenant has it and lets us; a lasting fault says that it does not. */
  install(authority: string, person: string): Promise<Outcome<'installed' | 'alreadyThere'>>;
}
