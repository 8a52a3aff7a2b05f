/** Thresholds: how many different people stand behind a set of accepted signatures. */
import type { SignatureProof } from '../core/model.js';
import { besideVouched, byPerson, vouchedMarks, type Marks } from '../model/persons.js';

/** A hint for where there are fewer signers than signatures. */
export const ONE_SIGNER =
  'Get a signature by another of the required signers. The same key, the same identity or e-mail address, and the same workflow at several refs count once.';

/**
 * How many of the required signers are met by different people. One signature, and one person who signed twice, counts
 * for one requirement only, whatever patterns it matches: a largest matching between people and requirements.
 */
export function distinctSigners(required: readonly string[], signatures: readonly Signed[]): number {
  const [only] = signatures;
  // Nearly always; nobody has to be told from anybody then.
  if (only && signatures.length === 1) return only.signers.some((signer) => required.includes(signer)) ? 1 : 0;
  const accepted = signatures.map((one): Held => ({ ...one, marks: one.marks() }));
  const alone = accepted.filter(({ proof }) => proof?.keyVouchedBy === undefined);
  const people = countPeople(required, alone);
  // A key that two of them vouch for makes them one; beside what both have signed themselves it changes nothing.
  return alone.length === accepted.length ? people : Math.max(people, countPeople(required, withVouchers(accepted)));
}

/** Where a key counts that others vouch for, whoever vouched or could have is no second person beside it. */
function withVouchers(accepted: readonly Held[]): readonly Held[] {
  const vouched = accepted.map(({ proof }) => (proof?.keyVouchedBy ?? []).flatMap(vouchedMarks));
  const known = new Set(vouched.flat());
  return accepted.map((one, index) => {
    const beside = besideVouched(one.signers).filter((mark) => known.has(mark));
    return { ...one, marks: [...one.marks, ...(vouched[index] ?? []), ...beside] };
  });
}

/** An accepted signature: the required signers that it meets, and what tells who made it, worked out where it is needed. */
interface Signed {
  readonly marks: () => Marks;
  readonly signers: readonly string[];
  readonly proof?: SignatureProof;
}

interface Held extends Omit<Signed, 'marks'> {
  readonly marks: Marks;
}

function countPeople(required: readonly string[], accepted: readonly Held[]): number {
  const takenBy = new Map<string, ReadonlySet<string>>();
  const place = (meets: ReadonlySet<string>, tried: Set<string>): boolean => {
    for (const signer of meets) {
      if (!required.includes(signer) || tried.has(signer)) continue;
      tried.add(signer);
      const holder = takenBy.get(signer);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(signer, meets);
        return true;
      }
    }
    return false;
  };
  const people = byPerson(accepted).map((held) => new Set(held.flatMap(({ signers }) => signers)));
  return people.filter((meets) => place(meets, new Set())).length;
}
