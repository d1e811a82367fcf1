// What `npm start` runs. Nothing else may be loaded before the version is known to be right.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`This needs Node 24 or later, and this is Node ${process.versions.node}.`);
  console.error('Start it with "npm start": npm ci brings its own Node 24, which npm scripts then use.');
  console.error(
    'If you ran npm ci with --ignore-scripts, run it again without, or install Node 24 yourself.',
  );
  process.exit(1);
}
const { runPractice } = await import('./start/run.ts');
process.exitCode = await runPractice();

export {};
