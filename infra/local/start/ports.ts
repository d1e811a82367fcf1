import { createServer } from 'node:net';

/** Whether nobody listens on this port of 127.0.0.1 yet. */
export function isPortFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((done) => {
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/** What to do about a port that somebody else uses. */
export function portTaken(port: number, who: string, setting: string): string {
  return [
    `Port ${port} is already in use, so ${who} cannot start there.`,
    'Perhaps this is running already in another window: stop it there with Ctrl-C.',
    `Or choose another port: ${setting}=${port + 100} npm start`,
  ].join('\n');
}
