/** A look at the clocks that repeats until it is stopped. */
export interface ClockService {
  /** Looks at once, for when time has jumped. */
  look(): void;
  /** Looks no more, and waits for the look under way. */
  stop(): Promise<void>;
}

const EVERY_MILLISECONDS = 1000;

/**
 * Looks for clocks that are due once a second; one look at a time. A look that fails is told and tried again; one that
 * has many to serve asks between them whether it is to go on.
 */
export function keepServingClocks(
  serve: (goOn: () => boolean) => Promise<void>,
  failed: (fault: unknown) => void,
): ClockService {
  let looking: Promise<void> = Promise.resolve();
  let waiting = false;
  let stopped = false;
  const look = () => {
    if (waiting || stopped) return;
    waiting = true;
    looking = looking
      .then(() => {
        waiting = false;
        return serve(() => !stopped);
      })
      .catch(failed);
  };
  const timer = setInterval(look, EVERY_MILLISECONDS);
  return {
    look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
