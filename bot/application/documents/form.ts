import { FORM } from '#shared/wording/forms.ts';
import type { DocumentModel } from '../ports/documents.ts';
import type { Scene } from '../views/scene.ts';
import { section } from './blocks.ts';
import { actsSections, resolutionBlocks, responsesSection } from './form-course.ts';
import { formFacts, lastRunFacts } from './form-facts.ts';
import { flagsSections, issuesSection, talkBlocks } from './form-matter.ts';

/**
 * The case's form as its source prints it (O5): who, what is asked of whom by when, issues with expected outcomes,
 * responses, and the resolution with its date. Each issue of it is dated and kept.
 */
export function formModel(scene: Scene, authority: string, writtenAt: string): DocumentModel {
  return model(scene, scene.procedure.words.record, authority, writtenAt);
}

/** The note of a matter that ended before its form was ever issued: what it was about, and its outcome (O14). */
export function noteModel(scene: Scene, authority: string, writtenAt: string): DocumentModel {
  return model(scene, scene.procedure.words.outcome, authority, writtenAt);
}

function model(scene: Scene, title: string, authority: string, writtenAt: string): DocumentModel {
  const { procedure, state } = scene;
  const { record } = state;
  return {
    title,
    heading: `${authority} · ${procedure.name}`,
    reference: state.reference,
    language: 'en-GB',
    writtenAt,
    facts: [...formFacts(scene), ...lastRunFacts(scene)],
    sections: [
      issuesSection(scene),
      ...flagsSections(scene),
      section(FORM.talk, talkBlocks(scene)),
      ...record.runs.map((run) => responsesSection(scene, run)),
      ...actsSections(scene),
      section(FORM.resolution, resolutionBlocks(scene)),
    ],
    footer: FORM.footer(procedure.name),
  };
}
