/**
 * From a pattern that matches anywhere in a text, as cosign and gh read theirs, to one that matches all of it, as the gate reads
 * its own. Whatever the result accepts, the given pattern accepts too: parts are only added before and behind it.
 */
import { escapePattern } from '../../formats/matcher.js';

interface Anchored {
  readonly pattern: string;
  /** True where the given pattern did not say that it is the whole text. */
  readonly tighter: boolean;
}

/** The parts of an RE2 pattern that must not be looked into: `\Q…\E`, escapes, classes. */
const PART = /\\Q[\s\S]*?(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[\s\S]?|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?|[\s\S]/g;
const GITHUB = 'https://github\\.com/';

/** @param form what is matched: an identity (a workflow's address, an e-mail address), or an issuer */
export function wholePattern(source: string, form: 'identity' | 'issuer'): Anchored {
  const given = alternatives(plainVariables(source));
  const whole = given.map((one) => anchor(one, form));
  return { pattern: whole.map(({ pattern }) => pattern).join('|'), tighter: whole.some(({ tighter }) => tighter) };
}

/** A variable's value is quoted by itself, and must not stand between `\Q` and `\E`. */
function plainVariables(source: string): string {
  return parts(source)
    .map((part) => {
      if (!part.startsWith('\\Q') || !/\{[a-z][a-z0-9-]*\}/.test(part)) return part;
      const inner = part.slice(2).replace(/\\E$/, '');
      return inner.replace(/\{[a-z][a-z0-9-]*\}|[^{]+|\{/g, (piece) =>
        /^\{[a-z]/.test(piece) ? piece : escapePattern(piece),
      );
    })
    .join('');
}

function anchor(text: string, form: 'identity' | 'issuer'): Anchored {
  const [flags = ''] = /^(?:\(\?[a-zA-Z-]+\))*/.exec(text) ?? [];
  const body = text.slice(flags.length);
  const [start = ''] = /^(?:\^|\\A)/.exec(body) ?? [];
  const ended = endsAnchored(body);
  const before = start === '' ? beginning(body, form) : '';
  const behind = ended ? '' : ending(body.slice(start.length), form);
  return { pattern: `${flags}${before}${body}${behind}`, tighter: !ended || start === '' };
}

/** Whether the last part is `$` or `\z`. */
function endsAnchored(text: string): boolean {
  const last = parts(text).at(-1);
  return last === '$' || last === '\\z';
}

/** What is missing before a pattern that begins in the middle of an address. */
function beginning(text: string, form: 'identity' | 'issuer'): string {
  if (/^(?:https?\??:|\.[*+]|\()/.test(text)) return '';
  if (/^\/\/[a-z]/i.test(text)) return 'https:';
  if (form === 'issuer') return /^[a-z0-9-]+(?:\\?\.[a-z0-9-]+)+/i.test(text) ? 'https://' : '';
  if (/^github\\?\.com\//i.test(text)) return 'https://';
  if (/^\/[A-Za-z0-9_{}-]+\//.test(text)) return GITHUB.slice(0, -1);
  if (/^[A-Za-z0-9_{}-]+\/[A-Za-z0-9_.\\{}-]+/.test(text)) return GITHUB;
  return '';
}

/** What is missing behind a pattern that ends before the text does; nothing where it seems to be whole. */
function ending(text: string, form: 'identity' | 'issuer'): string {
  if (/(?:^|[^\\])\.[*+]$/.test(text)) return '';
  if (form === 'issuer') return text.endsWith('/') ? '.*' : '';
  const at = lastPart(text, '@');
  if (at !== undefined) return refEnding(at);
  // An e-mail address without its domain, or another name: nothing may follow.
  if (!/^(?:\(|https?|\.[*+]|github|\/|[A-Za-z0-9_{}-]+\/)/i.test(text)) return '';
  if (/\.(?:ya?ml|ya\?ml)$|\.\(\??:?ya\??ml|\.\(ya?ml\|ya?ml\)$/.test(text)) return '@.*';
  const path = text.replace(/^.*?github\\?\.com\//i, '');
  if (path.endsWith('/')) return '.*';
  return /\.github\/workflows\/[^/]+$/.test(path) ? '[^/]*@.*' : '/.*';
}

/** Behind the `@` stands a ref, or the domain of an e-mail address. */
function refEnding(ref: string): string {
  if (ref === '' || ref.endsWith('/')) return '.*';
  if (!ref.startsWith('refs')) return '';
  if (/^refs(?:\/(?:tags|heads|pull))?$/.test(ref)) return '/.*';
  // A version that has only begun; a whole one, and the name of a branch, stand for themselves.
  const beginsVersion = /(?:^|[/-])v?$/.test(ref) || (ref.startsWith('refs/tags/') && isUnfinished(ref));
  return beginsVersion ? '.*' : '';
}

/** `v[0-9]`, `v\d+`, `v1.`: fewer than three numbers, written as a pattern. */
function isUnfinished(ref: string): boolean {
  if (/\{[a-z][a-z0-9-]*\}/.test(ref)) return false;
  const version = ref.slice(ref.lastIndexOf('/') + 1);
  const isPattern = /\\d|\[|\(/.test(version);
  return isPattern
    ? version.split('\\.').length < 3 && !/[.*]/.test(version.replace('\\.', ''))
    : version.endsWith('.');
}

/** What stands behind the last `character` that is no part of a class or an escape. */
function lastPart(text: string, character: string): string | undefined {
  const all = parts(text);
  const at = all.lastIndexOf(character);
  return at < 0 ? undefined : all.slice(at + 1).join('');
}

/** The alternatives outside of all groups. */
function alternatives(source: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const part of parts(source)) {
    if (part === '(') depth++;
    if (part === ')') depth--;
    if (part === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + part);
  }
  return found;
}

function parts(source: string): readonly string[] {
  return source.match(PART) ?? [];
}
