/**
 * Encoders for untrusted text (names, identities, messages with such in them), one for each sink of the reports.
 * JSON needs none: `JSON.stringify` is exact. Log lines and annotations are encoded once more by the host.
 */

/** What a person cannot see or what moves the text around it: controls, bidi and zero-width marks, odd spaces, fillers. */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;

/** Longest value that is shown whole unless the caller says otherwise; real identities stay below it. */
const DEFAULT_LENGTH = 300;
/** Room for the words that stand where text was cut. */
const CUT_NOTE = 32;

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * All of it can be seen: most names, digests and sentences are so, and lines with the signs of our own reports. They are done with in
 * one look, since the classes of Unicode above take V8 longer to compile than a small run takes to verify.
 */
const PLAINLY_VISIBLE = /^[ -~✓✗…·×→–—’]*$/;

/** Shows every invisible character as `\u{…}`. */
export function visible(text: string): string {
  return PLAINLY_VISIBLE.test(text) ? text : text.replace(INVISIBLE, codePoint);
}

/** Text on one line for a person: invisible characters shown, and cut in the middle (with the count) where too long. */
export function plain(text: string, length = DEFAULT_LENGTH): string {
  return cut(text, length, visible);
}

/**
 * Quotes an untrusted value inside a sentence, if it could be mistaken for a part of it or has to be cut. In quotes a value is
 * as it was written, since patterns are full of backslashes. One with `"`, with invisible characters or with a `\` at its end
 * has each `"` and `\` behind a `\`, so that the end of the value is where it seems to be.
 */
export function show(text: string, length = DEFAULT_LENGTH): string {
  if (text.length <= length && (BARE_ASCII.test(text) || BARE.test(text))) return visible(text);
  if (text.length <= length && !/["\uD800-\uDFFF]|\\(?:$|u\{)/.test(text) && visible(text) === text) return `"${text}"`;
  return `"${cut(text, length, (part) => part.replace(/["\\]|[^"\\]+/g, (piece) => QUOTED[piece] ?? visible(piece)))}"`;
}

/**
 * An untrusted value that ends where its line ends, so that it needs no quotes. What could not be seen at its ends is quoted.
 */
export function shownAlone(text: string, length = DEFAULT_LENGTH): string {
  return text === '' || text.trim() !== text ? show(text, length) : plain(text, length);
}

/** Names, paths and addresses without blanks or quotes, which do not begin or end like punctuation; those of ASCII are found first. */
const BARE_ASCII = /^[A-Za-z0-9._/~@-](?:[A-Za-z0-9._/~@:+=%#-]*[A-Za-z0-9_/~-])?$/;
const BARE = /^[\p{L}\p{N}._/~@-](?:[\p{L}\p{M}\p{N}._/~@:+=%#-]*[\p{L}\p{M}\p{N}_/~-])?$/u;

const QUOTED: Readonly<Partial<Record<string, string>>> = { '"': '\\"', '\\': '\\\\' };

/** Encodes character by character, so that no `\u{…}` is cut in two; the middle goes first, since names differ at their ends. */
function cut(text: string, length: number, encode: (part: string) => string): string {
  if (text.length <= length) {
    const whole = encode(text);
    if (whole.length <= length) return whole;
  }
  const characters = Array.from(text);
  const half = Math.max(8, Math.floor((length - CUT_NOTE) / 2));
  const head = take(characters, half, encode);
  const tail = take(characters.slice(head.length).reverse(), half, encode).reverse();
  const hidden = characters.length - head.length - tail.length;
  if (hidden === 0) return [...head, ...tail].join('');
  return `${head.join('')}…(${hidden} characters cut)…${tail.join('')}`;
}

function take(characters: readonly string[], room: number, encode: (part: string) => string): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    const encoded = encode(character);
    used += encoded.length;
    if (used > room) break;
    taken.push(encoded);
  }
  return taken;
}

/**
 * Text for the job summary, in a tag or in an attribute. Every ASCII character with a meaning in HTML or in Markdown
 * becomes a numeric reference: the summary is one HTML block, but its safety must not hang on where that block ends.
 */
export function html(text: string, length = DEFAULT_LENGTH): string {
  return plain(text, length).replace(
    /[\x21-\x2b\x3a-\x40\x5b-\x60\x7b-\x7e]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** An untrusted value in the summary. GitHub looks for @mentions, #123, commits and addresses everywhere but in `<code>`. */
export function code(text: string, length = DEFAULT_LENGTH): string {
  const encoded = html(text, length);
  return `<code>${text.length <= UNBROKEN ? encoded : breakable(encoded)}</code>`;
}

/** Shorter values fit into any column. */
const UNBROKEN = 24;
/** Where an address may break: behind `/`, `?`, `&`, `=`, `@`, and within what has none of them (a digest). */
const BREAKS = /(?:\/|&#(?:38|61|63|64);)+(?!$)|(?:&#[0-9]+;|[^&/\s]){32}(?=(?:&#[0-9]+;|[^&/\s]){8})/gu;

/** Lets a long value break, without a character that would be copied with it. @param encoded by `html` */
function breakable(encoded: string): string {
  return encoded.replace(BREAKS, '$&<wbr>');
}

/** Characters with a meaning in XML 1.0 (section 2.4); what it cannot hold at all (section 2.2) is shown by `plain`. */
const XML: Readonly<Partial<Record<string, string>>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML and for a page of HTML, as content or in an attribute in quotes. */
export function xml(text: string, length = DEFAULT_LENGTH): string {
  return plain(text, length).replace(/[&<>"']/g, (character) => XML[character] ?? character);
}

/** A part of a URI (RFC 3986, section 2.1): every character that has a meaning in one becomes `%…`; half a surrogate pair is U+FFFD. */
export function uriPart(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/**
 * Text for a SARIF message, which gives a meaning to `[text](target)` and to `{0}` (SARIF 2.1.0, sections 3.11.5 and 3.11.6).
 * Brackets that make no link stay as they are, since most viewers show a backslash as one.
 */
export function sarif(text: string, length = 2_000): string {
  const shown = plain(text, length).replace(/\{([0-9]+)\}/g, '{{$1}}');
  return shown.includes('](') ? shown.replace(/[[\]\\]/g, (character) => `\\${character}`) : shown;
}

/** Pieces of a sentence that belong together: code in backticks, a value quoted by `show`, blanks. */
const PIECES = /(`[^`]+`|"(?:[^"\\]|\\.)*"| +)/;
/** A word of plain language or a number; nothing in it can become a mention, a link or markup. */
const WORD = /^(?:[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{N}{1,6}(?:[.,]\p{N}{1,6})*|[–—-])$/u;

/**
 * A sentence in the summary: whatever is not plain words (names, addresses, digests, `…`) is set as code, for the same
 * reason as in `code`, and because it reads well.
 */
export function prose(text: string, length = 1_500): string {
  return plain(text, length).split(PIECES).map(prosePiece).join('');
}

function prosePiece(piece: string): string {
  if (piece.trim() === '') return piece;
  if (piece.length > 2 && piece.startsWith('`') && piece.endsWith('`')) return code(piece.slice(1, -1), Infinity);
  if (piece.startsWith('"')) return code(piece, Infinity);
  const [, before = '', middle = '', after = ''] = /^([(']*)(.*?)([.,;:!?)']*)$/u.exec(piece) ?? [];
  if (middle === '' || (WORD.test(middle) && !/^(?:gh-|[0-9a-f]{7,}$)/i.test(middle))) return html(piece, Infinity);
  return `${html(before, Infinity)}${code(middle, Infinity)}${html(after, Infinity)}`;
}

/** `10,000`: the same everywhere, whatever the machine's locale. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}
