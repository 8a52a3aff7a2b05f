/** What all authorities of a Sigstore instance have in common: the time for which a trusted root lists them. */

/** For how long the trusted root vouches; without an end it does so still. */
export interface TrustPeriod {
  readonly start: Date;
  readonly end?: Date;
}

export interface ListingOptions {
  /** The period that the trusted root states; `null` leaves it out. Default: from a year before the world's time on. */
  readonly validFor?: TrustPeriod | null;
  /** False for an authority that exists and signs but that the trusted root does not know. */
  readonly listed?: boolean;
}

export type Json = Record<string, unknown>;

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const YEAR = 365 * DAY;

export const later = (date: Date, milliseconds: number): Date => new Date(date.getTime() + milliseconds);

/** Without milliseconds: neither certificates nor log entries can carry them. */
export const wholeSeconds = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

export const periodJson = (period: TrustPeriod | null): Json =>
  period === null
    ? {}
    : {
        validFor: {
          start: period.start.toISOString(),
          ...(period.end === undefined ? {} : { end: period.end.toISOString() }),
        },
      };

export const defaultPeriod = (at: Date, options: ListingOptions): TrustPeriod | null =>
  options.validFor === undefined ? { start: later(at, -YEAR) } : options.validFor;

export const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** `acme.test` of `fulcio.acme.test`: the organization in an authority's certificates unless it has another. */
export const domainOf = (host: string): string => host.slice(host.indexOf('.') + 1);
