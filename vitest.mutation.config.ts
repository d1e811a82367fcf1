import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant of the rules (`npm run mutation`): stories with literal expectations, and fast. */
export default defineConfig({
  test: {
    include: ['tests/{domain,contract,rehearsal}/**/*.test.ts'],
    // What kills by a lucky walk is a gap in the stories, and a sweep says no more than the dates written out beside it.
    exclude: [
      'tests/domain/properties.test.ts',
      'tests/domain/limit-sweep.test.ts',
      'tests/rehearsal/every-rule.test.ts',
    ],
  },
});
