import type { Documents } from '#bot/application/ports/documents.ts';

/** Writes the procedure's documents. The libraries are large, so each is read when a document first needs it. */
export function documents(): Documents {
  return {
    async pdf(model) {
      const { writePdf } = await import('./pdf/pdf.ts');
      return writePdf(model);
    },
    async word(model) {
      const { writeWord } = await import('./word/word.ts');
      return writeWord(model);
    },
  };
}
