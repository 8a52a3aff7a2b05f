/** A signal that aborts after a time. */

/**
 * As `AbortSignal.timeout`, which Node.js 20 forgets where nothing but `AbortSignal.any` has it: the garbage collector takes it, and the
 * time never ends. This one is kept until it aborts. It does not keep the process alive.
 *
 * @param ms milliseconds, fewer than 2³¹
 * @returns aborts with a `TimeoutError`
 */
export function timeLimit(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, ms).unref();
  return controller.signal;
}
