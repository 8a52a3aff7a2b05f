/** A deadline that can be put off: for a request as a whole, or for the silence between two pieces of its answer. */

interface Patience {
  /** Aborts with a `TimeoutError`, as `AbortSignal.timeout` does. */
  readonly signal: AbortSignal;
  /** Begins to count anew. */
  readonly renew: () => void;
  readonly end: () => void;
}

export function patience(ms: number): Patience {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('nothing arrived in time', 'TimeoutError'));
  }, ms);
  return {
    signal: controller.signal,
    renew: () => {
      timer.refresh();
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}
