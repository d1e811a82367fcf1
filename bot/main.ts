// What `npm run serve` runs. Nothing else may be loaded before the version is known to be right.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24 or later, and this is Node ${process.versions.node}. Start it with "npm run serve".`,
  );
  process.exit(1);
}
const { readSettings } = await import('./config.ts');
const { start } = await import('./compose.ts');
const { logger } = await import('./log.ts');

try {
  const running = await start(readSettings(process.env));
  logger.info({ address: running.address }, 'The service is ready');
  const stop = () => void running.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
