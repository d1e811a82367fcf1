// What `npm run procedure` runs. Nothing else may be loaded before the version is known to be right.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24 or later, and this is Node ${process.versions.node}. Start it with "npm run procedure".`,
  );
  process.exit(1);
}
const { carryOut } = await import('./carry-out.ts');

// npm runs from the project's folder; the files named are those of the folder somebody stands in.
const from = process.env.INIT_CWD ?? process.cwd();
process.exitCode = carryOut(process.argv.slice(2), { from, say: (line) => console.log(line) });
