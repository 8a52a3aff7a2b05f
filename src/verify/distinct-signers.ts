/** Thresholds: how many different people stand behind a set of accepted signatures. */

/**
 * How many of the required signers are met by different people. One signature, and one person who signed twice, counts
 * for one requirement only, whatever patterns it matches: a largest matching between people and requires.
 */
export function distinctSigners(
  required: readonly string[],
  accepted: readonly { readonly who: string; readonly signers: readonly string[] }[],
): number {
  const takenBy = new Map<string, string>();
  const people = [...new Set(accepted.map(({ who }) => who))];
  const meets = (who: string) => new Set(accepted.filter((one) => one.who === who).flatMap(({ signers }) => signers));
  const place = (who: string, tried: Set<string>): boolean => {
    for (const signer of meets(who)) {
      if (!required.includes(signer) || tried.has(signer)) continue;
      tried.add(signer);
      const holder = takenBy.get(signer);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(signer, who);
        return true;
      }
    }
    return false;
  };
  return people.filter((who) => place(who, new Set())).length;
}
