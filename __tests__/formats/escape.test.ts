import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, count, html, plain, prose, show, visible } from '../../src/formats/escape.js';
import { HOSTILE } from '../report/hostile.js';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u00a0]/u;
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE));

/** What is left of a piece of HTML when the given tags are taken out. */
function without(tags: RegExp, output: string): string {
  return output.replace(tags, '');
}

describe('visible', () => {
  it('shows what cannot be seen and what moves the text around it', () => {
    expect(visible('a\u202eb\nc\u200bd\u{e0041}e')).toBe('a\\u{202e}b\\u{a}c\\u{200b}d\\u{e0041}e');
  });

  it('shows a surrogate that stands alone', () => {
    expect(visible('\ud800x')).toBe('\\u{d800}x');
  });

  it('leaves letters of every script and emoji alone', () => {
    expect(visible('größe-大きさ-🚀.txt')).toBe('größe-大きさ-🚀.txt');
  });

  it('shows blanks that only look like a space, and fillers that look like nothing', () => {
    expect(visible('a\u00a0b\u3164c\u2800d')).toBe('a\\u{a0}b\\u{3164}c\\u{2800}d');
  });
});

describe('plain', () => {
  it('leaves short text as it is', () => {
    expect(plain('dist/tool.tar.gz')).toBe('dist/tool.tar.gz');
  });

  it('cuts long text in the middle and says how much', () => {
    const cut = plain(`${'a'.repeat(5_000)}${'b'.repeat(5_000)}`, 100);
    expect(cut).toMatch(/^a+…\(99\d\d characters cut\)…b+$/);
    const kept = cut.replace(/…\(\d+ characters cut\)…/, '').length;
    expect(cut).toContain(`(${10_000 - kept} characters cut)`);
  });

  it('counts characters, not code units, and splits none', () => {
    const cut = plain('🚀'.repeat(500), 100);
    const [, hidden = ''] = /\((\d+) characters cut\)/.exec(cut) ?? [];
    expect(Number(hidden) + (cut.match(/🚀/gu) ?? []).length).toBe(500);
    expect(cut).not.toMatch(/\p{Cs}/u);
  });

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.integer({ min: 48, max: 400 }),
        (given, length) => {
          expect(plain(given, length).length).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});

describe('show', () => {
  it.each([
    'dist/tool.tar.gz',
    'https://github.com/a/b/.github/workflows/r.yml@refs/tags/v1',
    'größe.txt',
    './x',
    'a+b~c',
  ])('leaves %s bare', (name) => {
    expect(show(name)).toBe(name);
  });

  it.each([
    ['', '""'],
    ['a b', '"a b"'],
    ['is fine. The', '"is fine. The"'],
    ['end.', '"end."'],
    ['::error::', '"::error::"'],
    ['a"b\\', '"a\\"b\\\\"'],
    ['a\nb', '"a\\u{a}b"'],
    ['a\\u{a}', '"a\\\\u{a}"'],
  ])('quotes what could be mistaken, case %#', (name, shown) => {
    expect(show(name)).toBe(shown);
  });

  it('takes the same ASCII names for bare as the rule for all letters', () => {
    const bare = /^[\p{L}\p{N}._/~@-](?:[\p{L}\p{M}\p{N}._/~@:+=%#-]*[\p{L}\p{M}\p{N}_/~-])?$/u;
    const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
    const names = ['', ...ascii, ...ascii.flatMap((one) => ascii.flatMap((two) => [one + two, `${one}x${two}`]))];
    expect(names.filter((name) => bare.test(name) !== (show(name) === name))).toEqual([]);
  });

  it('shows the signs of our own reports, and what cannot be seen beside them', () => {
    for (const sign of '✓✗…·×→–—’') {
      expect(sign).not.toMatch(INVISIBLE);
      expect(visible(sign)).toBe(sign);
    }
    expect(visible('✓ a\u202eb')).toBe('✓ a\\u{202e}b');
    expect(visible('✓\u00a0\n\ufe0f')).toBe('✓\\u{a0}\\u{a}\\u{fe0f}');
  });

  it('ends a quoted value only where the value ends', () => {
    fc.assert(
      fc.property(text, (name) => {
        const shown = show(name);
        expect(shown).not.toMatch(INVISIBLE);
        if (shown.startsWith('"')) expect(shown).toMatch(/^"(?:[^"\\]|\\.)*"$/u);
        else expect(shown).not.toMatch(/["\s\\]/u);
      }),
    );
  });
});

describe('the encoders of the summary', () => {
  // The names are numbered: as titles they would be commands in the runner's log.
  it.each(HOSTILE.map((name, at) => [at, name] as const))('html leaves nothing alive of hostile name %i', (_, name) => {
    expect(html(name, Infinity)).toMatch(/^(?:[A-Za-z0-9 .,/-]|&#\d+;|[^\0-\x7f])*$/u);
  });

  it('html holds for every text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const output = html(given);
        expect(output).not.toMatch(INVISIBLE);
        expect(output).toMatch(/^(?:[A-Za-z0-9 .,/-]|&#\d+;|[^\0-\x7f])*$/u);
      }),
    );
  });

  it('html is decoded to just what was shown', () => {
    fc.assert(
      fc.property(text, (given) => {
        const decoded = html(given, Infinity).replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
        expect(decoded).toBe(visible(given));
      }),
    );
  });

  it('prose and code bring no tags but <code> and <wbr>, and no newline, backtick or control', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const output of [prose(given), code(given)]) {
          expect(without(/<\/?code>|<wbr>/g, output)).not.toMatch(/[<>`\n"']/);
          expect(output).not.toMatch(INVISIBLE);
          expect((output.match(/<code>/g) ?? []).length).toBe((output.match(/<\/code>/g) ?? []).length);
        }
      }),
    );
  });

  it('prose keeps mentions, issue numbers, commits and addresses inside <code>, where GitHub does not look', () => {
    fc.assert(
      fc.property(text, (given) => {
        const outside = without(/<code>.*?<\/code>/g, prose(given)).replace(/&#(\d+);/g, (_, number) =>
          String.fromCharCode(Number(number)),
        );
        expect(outside).not.toMatch(/[@#`<>|[\]*_~]|:\/\/|www\.|\b[0-9a-f]{7,}\b|\bGH-\d/i);
      }),
    );
  });

  it('prose sets names as code and leaves plain words alone', () => {
    expect(prose('The file dist/a.gz is not listed, see `bundle`, or "a b".')).toBe(
      'The file <code>dist/a.gz</code> is not listed, see <code>bundle</code>, or <code>&#34;a b&#34;</code>.',
    );
  });

  it('long text is cut before it is read, so that the work has a bound', () => {
    const shown = (text: string): number => prose(text).replaceAll(/\d{6}/g, 'N').length;
    for (const piece of ['"', '`', '(', "'", ' ', '\\"', 'a-', '.x'])
      expect(shown(piece.repeat(200_000))).toBe(shown(piece.repeat(300_000)));
  });
});

it('count groups digits by three', () => {
  expect([0, 999, 1_000, 10_000, 1_234_567].map(count)).toEqual(['0', '999', '1,000', '10,000', '1,234,567']);
});
