import {
  type DraftView,
  draftAnswerSchema,
  type Procedures,
  proceduresSchema,
} from '#shared/contract/drafts.ts';
import type { Answer, Office } from './office.ts';

/** Who administers Oxfordshire. */
export const IVO = 'Ivo Grant';

/** The draft of Oxfordshire's procedure, as the API addresses it. */
export const OXON = '/drafts/oxfordshire-re';

/** The draft in an answer. */
export function draftIn({ body }: Answer): DraftView {
  return draftAnswerSchema.parse(body).draft;
}

/** Drafts as Ivo Grant works on them. */
export function drafting(office: Office) {
  const procedures = async (): Promise<Procedures> =>
    proceduresSchema.parse((await office.administer(IVO, 'GET', '/procedures')).body);
  return {
    procedures,
    oxfordshire: async () => (await procedures()).procedures.find(({ id }) => id === 'oxfordshire-re'),
    begin: (from: object = { kind: 'version', version: 1 }, procedure = 'oxfordshire-re') =>
      office.administer(IVO, 'POST', '/drafts', { procedure, from }),
    keep: ({ procedure, revision, text, stories }: DraftView, changed: object) =>
      office.administer(IVO, 'PUT', `/drafts/${procedure}`, { revision, text, stories, ...changed }),
    publish: ({ procedure, revision }: DraftView, more: object = {}) =>
      office.administer(IVO, 'POST', `/drafts/${procedure}/publish`, { revision, note: 'Renamed.', ...more }),
    discardAll: async () => {
      for (const { procedure, revision } of (await procedures()).drafts)
        await office.administer(IVO, 'POST', `/drafts/${procedure}/discard`, { revision });
    },
  };
}
