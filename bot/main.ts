// What `npm run serve` runs. Nothing else may be loaded before the version is known to be right.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24 or later, and this is Node ${process.versions.node}. Start it with "npm run serve".`,
  );
  process.exit(1);
}
/** Seconds; more than anything that is waited for takes. What is not done by then is done by another replica. */
const LONGEST_END = 30;

const { readSettings } = await import('./config.ts');
const { start } = await import('./compose.ts');
const { logger } = await import('./log.ts');

try {
  const settings = readSettings(process.env);
  const running = await start(settings);
  logger.info({ address: running.address }, 'The service is ready');
  const longest = settings.DRAIN_SECONDS + LONGEST_END;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) endOn(signal, running.close, longest);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

/** Finishes what is under way at the first signal, though not for ever; ends at once when it comes again. */
function endOn(signal: 'SIGTERM' | 'SIGINT', close: () => Promise<void>, longestSeconds: number): void {
  process.once(signal, () => {
    process.once(signal, () => process.exit(1));
    setTimeout(() => process.exit(1), longestSeconds * 1000).unref();
    void close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
