import { z } from 'zod';
import { procedureSchema } from '#shared/domain/procedure.ts';
import { storySchema } from './story.ts';

/** The published JSON Schema of a procedure pack: what editors complete and check against. */
export function packJsonSchema(): object {
  return { title: 'Procedure pack', ...z.toJSONSchema(procedureSchema, { target: 'draft-7', io: 'input' }) };
}

/** The published JSON Schema of a story. */
export function storyJsonSchema(): object {
  return {
    title: 'Rehearsal story',
    ...z.toJSONSchema(storySchema, { target: 'draft-7', io: 'input', reused: 'ref' }),
  };
}
