type End = () => Promise<unknown> | unknown;

/** Exit codes that shells expect of a program that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ends everything that was started, last first, whether the work is done or a signal came. */
export class Lifetime {
  readonly #ends: End[] = [];
  #ending: Promise<void> | null = null;

  constructor() {
    for (const [signal, code] of Object.entries(SIGNALS)) {
      process.on(signal, () => void this.end().then(() => process.exit(code)));
    }
  }

  get isEnding(): boolean {
    return this.#ending !== null;
  }

  /** Something was started, or is starting; this ends it. */
  add(end: End): void {
    this.#ends.push(end);
  }

  end(): Promise<void> {
    this.#ending ??= this.#endAll();
    return this.#ending;
  }

  async #endAll(): Promise<void> {
    for (const end of this.#ends.reverse()) {
      await Promise.resolve(end()).catch((error: unknown) => console.error(error));
    }
  }
}

/** Runs a program until it is done, or until a signal ends it, and ends what it started. */
export async function runForLife(program: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const lifetime = new Lifetime();
  try {
    await program(lifetime);
  } catch (error) {
    // A browser that a signal closes fails whatever was being done in it.
    if (!lifetime.isEnding) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  } finally {
    await lifetime.end();
  }
}
