/** Levels that a verifier states, compared with those that a policy requires. Source: SLSA v1, "Verification Summary Attestation". */

const TRACK_LEVEL = /^SLSA_([A-Z0-9]{1,40})_LEVEL_(0|[1-9][0-9]{0,3})$/;

/**
 * The required levels that are not stated. `SLSA_BUILD_LEVEL_3` includes `SLSA_BUILD_LEVEL_2` of the same track; every other name
 * must be stated as it is.
 *
 * @returns undefined where `stated` is not a list of texts, or says `FAILED`
 */
export function missingLevels(required: readonly string[], stated: unknown): readonly string[] | undefined {
  if (!Array.isArray(stated) || !stated.every((one): one is string => typeof one === 'string')) return undefined;
  if (stated.includes('FAILED')) return undefined;
  const highest = new Map<string, number>();
  for (const level of stated) {
    const [, track = '', number] = TRACK_LEVEL.exec(level) ?? [];
    // A level that begins like those of SLSA and is none makes the whole list unreadable.
    if (number === undefined && level.startsWith('SLSA_')) return undefined;
    if (number !== undefined) highest.set(track, Math.max(highest.get(track) ?? 0, Number(number)));
  }
  return required.filter((level) => {
    const [, track = '', number] = TRACK_LEVEL.exec(level) ?? [];
    return number === undefined ? !stated.includes(level) : (highest.get(track) ?? -1) < Number(number);
  });
}

/** True for a name that can be required: one of SLSA's levels, or a verifier's own, which does not begin with `SLSA_`. */
export function isLevelName(text: string): boolean {
  return TRACK_LEVEL.test(text) || (/^[!-~]+$/.test(text) && !text.startsWith('SLSA_') && text !== 'FAILED');
}
