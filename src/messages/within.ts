import { after } from '../clock/after';

/**
 * Waits for a promise, but not for ever.
 * @param patience milliseconds
 * @throws Error where the time is over first
 */
export function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = after(patience, () => reject(new Error('no answer in time')));
    promise.then(resolve, reject).finally(callOff);
  });
}
