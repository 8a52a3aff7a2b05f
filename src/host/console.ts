/** What a command of its own (`explain`, `convert`, `inspect`) needs of the terminal; every text is encoded on its way out. */
import { withoutSecrets } from '../core/shown-address.js';
import { printableLines } from './printable.js';
import { print, type Sink } from './streams.js';

export interface Console {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative paths start from. */
  readonly folder: string;
  /** Columns of the terminal; undefined for a file or a pipe. */
  readonly columns?: number;
  /** The versions of Node.js and of the machine. */
  readonly machine: { readonly node: string; readonly platform: string; readonly architecture: string };
  now(): Date;
  /** Writes lines to standard output. */
  out(text: string): void;
  /** Writes lines to standard error, with the secrets of addresses left out: they repeat what was given. */
  err(text: string): void;
  /**
   * Reads standard input as text.
   *
   * @param limit in bytes
   * @returns undefined where there is more than that
   */
  input(limit: number): Promise<string | undefined>;
}

/** @param stdout where the lines for standard output go */
export function createConsole(stdout: Sink = process.stdout): Console {
  const write = (sink: Sink, text: string): void => {
    print(sink, printableLines(text.endsWith('\n') ? text : `${text}\n`));
  };
  return {
    env: process.env,
    folder: process.cwd(),
    ...(process.stdout.isTTY && { columns: process.stdout.columns }),
    machine: { node: process.versions.node, platform: process.platform, architecture: process.arch },
    now: () => new Date(),
    out: (text) => {
      write(stdout, text);
    },
    err: (text) => {
      write(process.stderr, withoutSecrets(text));
    },
    async input(limit) {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) return undefined;
        chunks.push(chunk);
      }
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

/** JSON for standard output: ASCII alone, so that no character of it can move the text around it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
