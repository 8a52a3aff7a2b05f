/** Digests as users write them: `sha256:HEX[,sha512:HEX] [name]`; and an id that stands in place of digests. */
import type { HashAlgorithm } from '../../core/model.js';
import type { GivenDigest } from '../../model/policy.js';
import type { Variables } from '../document/variables.js';
import { hasSecret } from '../../core/shown-address.js';
import { fillLiteral } from '../document/variables.js';
import type { Attempt } from '../../core/attempt.js';

const HEX_LENGTH: Readonly<Record<HashAlgorithm, number>> = { sha256: 64, sha384: 96, sha512: 128, blake2b512: 128 };
const ALGORITHMS = Object.keys(HEX_LENGTH).join(', ');
const NAME_FIX = 'Write the name of the file alone.';
const FIX = 'Write `sha256:HEX[,sha512:HEX] [name]`, one per line.';

/** Compute Engine, API v1, `images.id`: an unsigned number of 64 bits, in decimal. */
const IMAGE_ID = /^[1-9][0-9]{0,19}$/;
const IMAGE_ID_FIX = 'Write `gce_image_id:ID` without a name, with the id that `gcloud compute images describe` shows.';

/** What `sha256sum` prints before the name. */
const BARE_SHA256 = /^[0-9a-f]{64}$/i;

function isAlgorithm(name: string): name is HashAlgorithm {
  return Object.hasOwn(HEX_LENGTH, name);
}

/** Reads one line. It is split before variables are filled in, so that a value cannot add a digest or a name. */
export function readDigestLine(line: string, variables: Variables): Attempt<GivenDigest> {
  const [, list = '', givenName = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(line.trim()) ?? [];
  if (/^gce_image_id:/i.test(list)) return readImageId(line.trim(), variables);
  const digests: Partial<Record<HashAlgorithm, string>> = {};
  const words: string[] = [];
  for (const part of list.split(',')) {
    const filled = fillLiteral(part, variables);
    if ('problem' in filled) return filled;
    const [, algorithm = '', hex = ''] = /^([a-z0-9]+):(.*)$/is.exec(filled.value) ?? [];
    const problem = digestProblem(algorithm.toLowerCase(), hex, filled.value, digests);
    if (problem !== undefined)
      return {
        problem: { message: problem, fix: BARE_SHA256.test(filled.value) ? `Write \`sha256:${filled.value}\`.` : FIX },
      };
    digests[algorithm.toLowerCase() as HashAlgorithm] = hex.toLowerCase();
    words.push(`${algorithm}:${hex}`.toLowerCase());
  }
  const name = readName(givenName, variables);
  if ('problem' in name) return name;
  return name.value === ''
    ? { value: { name: words.join(','), digests, nameless: true } }
    : { value: { name: name.value, digests } };
}

/** A name is told in every report. */
function readName(text: string, variables: Variables): Attempt<string> {
  const name = fillLiteral(text, variables);
  if ('problem' in name || !hasSecret(name.value)) return name;
  return {
    problem: { message: `\`${name.value}\` is an address with a password or a query, and not a name`, fix: NAME_FIX },
  };
}

/**
 * The id of an image of Compute Engine. Its bytes are nowhere to be hashed, so no digest can stand beside it. It is its own name:
 * another could be that of an artifact with digests, and the two would be reported as one.
 */
function readImageId(text: string, variables: Variables): Attempt<GivenDigest> {
  const filled = fillLiteral(text, variables);
  if ('problem' in filled) return filled;
  const [kind, value = '', ...more] = filled.value.split(':');
  if (kind !== 'gce_image_id' || !IMAGE_ID.test(value) || more.length > 0) {
    return {
      problem: { message: `\`${filled.value}\` is not the id of an image of Compute Engine`, fix: IMAGE_ID_FIX },
    };
  }
  return { value: { name: filled.value, digests: {}, id: { kind, value }, nameless: true } };
}

function digestProblem(
  algorithm: string,
  hex: string,
  whole: string,
  seen: Readonly<Partial<Record<HashAlgorithm, string>>>,
): string | undefined {
  if (algorithm === '') return `\`${whole}\` is not a digest with its algorithm`;
  if (algorithm === 'md5' || algorithm === 'sha1') return `${algorithm} is broken and proves nothing`;
  if (!isAlgorithm(algorithm)) return `\`${algorithm}\` is not a known hash algorithm (known: ${ALGORITHMS})`;
  if (seen[algorithm] !== undefined) return `${algorithm} is given twice`;
  if (!/^[0-9a-f]*$/i.test(hex)) return `the ${algorithm} digest is not hexadecimal`;
  const length = HEX_LENGTH[algorithm];
  return hex.length === length
    ? undefined
    : `the ${algorithm} digest has ${hex.length} hex digits instead of ${length}`;
}

/** The first two artifacts that share a name but not their digests; the report could not tell them apart. */
export function conflictingName(digests: readonly GivenDigest[]): string | undefined {
  const seen = new Map<string, string>();
  for (const { name, digests: values } of digests) {
    const text = JSON.stringify(values, Object.keys(HEX_LENGTH));
    if ((seen.get(name) ?? text) !== text) return name;
    seen.set(name, text);
  }
  return undefined;
}
