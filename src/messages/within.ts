/**
 * Waits for a promise, but not for ever.
 * @param patience milliseconds
 * @throws Error where the time is over first
 */
export function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
