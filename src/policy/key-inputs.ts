/** The inputs `key` and `revocations-key`: from paths, texts and addresses to signers. */
import type { ConfigProblem } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { KeySigner } from '../model/policy.js';
import { planProvenance, provenanceDemand } from './provenance-inputs.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { namedSigners, readKeys } from './signers/read-keys.js';

/** One key under two names: whoever can sign releases could take its own recall back. */
export function sharedKeys(keys: readonly KeySigner[], recallKeys: readonly KeySigner[]): readonly ConfigProblem[] {
  return recallKeys.flatMap((recall) => {
    const same = keys.find(({ key, file }) => file !== recall.file && key.equals(recall.key));
    if (!same) return [];
    const message = `\`${recall.file}\` is the key of \`${same.file}\`, which signs artifacts too (\`key\`): one leaked signer could then take its own recall back`;
    return [{ where: 'revocations-key', message, fix: 'Sign the revocation list with a key of its own.' }];
  });
}

/** The keys of an input; any of them may sign. Never throws. */
export async function keySigners(
  input: 'key' | 'revocations-key',
  values: readonly string[],
  given: GivenInputs,
  { workspace, now }: Pick<Host, 'workspace'> & Partial<Pick<Host, 'now'>>,
): Promise<{ readonly signers: readonly KeySigner[]; readonly problems: readonly ConfigProblem[] }> {
  const signers: KeySigner[] = [];
  const problems: ConfigProblem[] = [];
  const { builders, inputs } = planProvenance(given);
  // What a provenance must say is asked of artifacts alone.
  const said = input === 'key' ? provenanceDemand(builders, inputs) : {};
  const read = await Promise.all(
    values.map((value) =>
      readKeys(value, {
        workspace,
        now: now?.() ?? new Date(),
        offline: given.offline ?? false,
        ...(given.timeout !== undefined && { timeoutMs: given.timeout }),
      }),
    ),
  );
  for (const [index, one] of read.entries()) {
    if ('complaint' in one) problems.push({ ...one.complaint, where: input });
    else {
      const name = values.length > 1 ? `${input} ${index + 1}` : input;
      const named = namedSigners(one.value, name, given['transparency-log'] ?? 'auto');
      signers.push(...named.map((signer) => ({ ...signer, ...said })));
    }
  }
  return { signers, problems };
}
