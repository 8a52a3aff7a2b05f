/** Packages whose types @sigstore/tuf and tuf-js name in their declarations but do not bring; the gate passes none of the options. */
declare module 'make-fetch-happen' {
  export interface MakeFetchHappenOptions {
    readonly retry?: boolean | number | { readonly retries?: number };
    readonly timeout?: number;
  }
}

declare module 'retry' {
  export type TimeoutsOptions = Readonly<Record<string, unknown>>;
}

/** The types of openpgp name this package for its streams, which are not used here; it is bundled, not installed. */
declare module '@openpgp/web-stream-tools' {
  export type WebStream<T> = ReadableStream<T>;
  export type NodeWebStream<T> = ReadableStream<T>;
}
