/** Where an error arose, for the log: without its message, which may hold what people wrote. */
export function traceOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: 'unknown', at: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, at: frames.slice(0, 4).join(' ') };
}
