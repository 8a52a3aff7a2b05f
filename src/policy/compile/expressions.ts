/** `by` and `signed-by`: from names to the signers that are required, and how many of them. */
import { byPerson, signerMarks, writtenMarks } from '../../model/persons.js';
import { nearest } from '../../formats/nearest.js';
import type { ClaimRequirement, IdentitySigner, Signer, SignerExpression } from '../../model/policy.js';
import { claimRequirements } from './claims.js';
import type { Place } from '../document/tree.js';
import type { Role, Scope, SignerGroup } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { ByEntry, ClaimsEntry } from '../document/signer-shape.js';
import { quoted } from '../../core/quoted.js';

type Names = readonly Placed<string>[];

/**
 * Whose signatures a requirement requires; undefined where that is wrong.
 *
 * @param claims further claims of the certificates, for this requirement alone
 */
export function expression(
  by: ByEntry,
  claims: ClaimsEntry | undefined,
  role: Role,
  scope: Scope,
): SignerExpression | undefined {
  const further = claims ? claimRequirements(claims, scope) : [];
  const { names, place, how } = parts(by);
  const groups = groupsOf(names, role, scope);
  if (!groups) return undefined;
  const all = how === 'all';
  const named = groups.flatMap((group) => signersIn(group, how));
  const of = further.length > 0 ? named.map((one) => withClaims(one, further)) : named;
  const pinned = groups.flatMap((group) => group.pinned);
  const misplaced = misplacedKey(of, role, further.length > 0);
  if (misplaced) {
    scope.fail(place, ...misplaced);
    return undefined;
  }
  const threshold = how === 'all' ? groups.length : how === 'any' ? 1 : how;
  // Where one suffices it does not matter who is the same one as another.
  const counted = all ? groups.flatMap(({ signers }) => signers.slice(0, 1)) : of;
  // Who signs in one of several ways may be somebody else than who signs in one of them.
  const oneWay = new Set(
    groups.flatMap(({ signers }) => (signers.length === 1 ? signers.map(({ name }) => name) : [])),
  );
  const people = how === 'any' ? of.length : peopleOf(counted, oneWay);
  if (how !== 'any' && pinned.length > 0) {
    const fix = 'Keep the keys in files and give them with `openpgp`.';
    scope.fail(place, 'who signs by a key of a keyserver is known too late to be counted', fix);
    return undefined;
  }
  if (threshold > people + pinned.length) {
    const message = `${threshold} different signers are required, and only ${people} could ever sign`;
    scope.fail(
      place,
      message,
      'Lower the threshold, or name more signers. The same key counts once, and so does the same workflow at two refs. A key counts as the one who vouches for it.',
    );
    return undefined;
  }
  return { threshold, of, ...(pinned.length > 0 && { pinned }) };
}

/** Keys where a certificate is required, or a key that nothing depends on but itself; the message and the fix. */
function misplacedKey(of: readonly Signer[], role: Role, claims: boolean): [string, string] | undefined {
  if (claims && !of.every((signer) => signer.kind === 'identity'))
    return ['`claims` are what certificates state, and a signer here is a key', 'Require the key in a separate item.'];
  if (role !== 'recalls' || !of.some((one) => one.kind === 'key' && one.vouching !== undefined)) return undefined;
  const fix = 'Name an identity, or a key that is kept where the release cannot change it.';
  return ['a key that others must vouch for cannot sign revocations', fix];
}

/**
 * The signers of a group, by the names that count. Identities of one signer are ways in which the same one signs; of a file with
 * several keys each is a person, unless all of the groups are required.
 */
function signersIn(group: SignerGroup, how: 'any' | 'all' | number): readonly Signer[] {
  const isOne = how === 'all' || (how !== 'any' && group.signers.every(({ kind }) => kind === 'identity'));
  return isOne ? asOne(group) : group.signers;
}

function parts(by: ByEntry): { readonly names: Names; readonly place: Place; readonly how: 'any' | 'all' | number } {
  if (!('place' in by)) return { names: by, place: by[0]?.place ?? { line: 1, column: 1 }, how: 'any' };
  const all = by['all-of'];
  if (all) return { names: all, place: by.place, how: 'all' };
  // The shape has both or neither.
  return { names: by.by ?? [], place: by.place, how: by.threshold?.value ?? 1 };
}

function groupsOf(names: Names, role: Role, scope: Scope): readonly SignerGroup[] | undefined {
  const groups: SignerGroup[] = [];
  let sound = true;
  for (const { value, place } of names) {
    const group = scope.signers.get(value);
    if (!scope.signers.has(value)) {
      const known = [...scope.signers.keys()];
      const meant = nearest(value, known);
      const fix =
        known.length === 0
          ? 'Name it under `signers`.'
          : `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}The signers are ${quoted(known)}.`;
      scope.fail(place, `\`${value}\` is not a signer of this file`, fix);
    } else if (group && groups.includes(group)) {
      scope.fail(place, `\`${value}\` is named twice`, 'Name each signer once; a signer counts once.');
    }
    group?.usedFor.add(role);
    if (group && !groups.includes(group)) groups.push(group);
    else sound = false;
  }
  return sound && groups.length > 0 ? groups : undefined;
}

/** Of a file with several keys any one will do, and together they are one requirement. */
function asOne({ name, signers }: SignerGroup): readonly Signer[] {
  return signers.length > 1 ? signers.map((signer) => ({ ...signer, name })) : signers;
}

function withClaims(signer: Signer, claims: readonly ClaimRequirement[]): Signer {
  if (signer.kind !== 'identity') return signer;
  const demanding: IdentitySigner = { ...signer, claims: [...signer.claims, ...claims] };
  return demanding;
}

/**
 * How many different people the signers can be: a key or a workflow that occurs twice is one.
 *
 * @param oneWay names of signers that can sign in one way alone
 */
function peopleOf(signers: readonly Signer[], oneWay: ReadonlySet<string>): number {
  const marked = signers.map((one) => ({
    marks: [...signerMarks(one), ...(oneWay.has(one.name) ? writtenMarks(one) : [])],
  }));
  return byPerson(marked).length;
}
