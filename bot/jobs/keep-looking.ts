/** A look that repeats until it is stopped. */
export interface Looking {
  /** Looks at once, for when time has jumped. */
  look(): void;
  /** Looks no more, and waits for the look under way. */
  stop(): Promise<void>;
}

/** What is looked at, how often, and who is told when a look fails. */
interface Look {
  readonly everySeconds: number;
  /** One that has much to do asks now and then whether it is to go on. */
  at(goOn: () => boolean): Promise<void>;
  failed(fault: unknown): void;
}

/** Looks again and again; one look at a time. A look that fails is told and tried again. */
export function keepLooking({ everySeconds, at, failed }: Look): Looking {
  let looking: Promise<void> = Promise.resolve();
  let waiting = false;
  let stopped = false;
  const look = () => {
    if (waiting || stopped) return;
    waiting = true;
    looking = looking
      .then(() => {
        waiting = false;
        return at(() => !stopped);
      })
      .catch(failed);
  };
  const timer = setInterval(look, everySeconds * 1000);
  return {
    look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
