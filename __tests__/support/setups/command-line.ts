/** The command line that a set-up stands for, in the words of the tool that verifies it today. */
import { repositoryOf, type SetUp } from './setup.ts';

/** One line for a shell. */
export function commandLineOf(setUp: SetUp): string {
  return wordsOf(setUp)
    .map((word) => (/^[A-Za-z0-9_./:=@-]+$/.test(word) ? word : `'${word}'`))
    .join(' ');
}

function wordsOf(setUp: SetUp): readonly string[] {
  const { verbatim, target } = setUp;
  switch (setUp.kind) {
    case 'cosign': {
      const key = verbatim.key && ['--key', placeOf(verbatim.key)];
      const signature = verbatim.signature && ['--signature', placeOf(verbatim.signature)];
      const bundle = verbatim.bundle && ['--bundle', placeOf(verbatim.bundle)];
      return [
        'cosign',
        'verify-blob',
        ...(verbatim.opts ?? []),
        ...(key ?? []),
        ...(signature ?? []),
        ...(bundle ?? []),
        target,
      ];
    }
    case 'github_artifact_attestations': {
      const workflow = verbatim.signer_workflow ?? verbatim['signer-workflow'];
      return [
        ...['gh', 'attestation', 'verify', target, '--repo', repositoryOf(setUp)],
        ...(workflow === undefined ? [] : ['--signer-workflow', workflow]),
        ...(verbatim.predicate_type === undefined ? [] : ['--predicate-type', verbatim.predicate_type]),
      ];
    }
    case 'slsa_provenance':
      return [
        ...['slsa-verifier', 'verify-artifact', target, '--provenance-path', verbatim.asset ?? verbatim.url ?? ''],
        ...['--source-uri', `github.com/${repositoryOf(setUp)}`],
      ];
    case 'minisign':
      return ['minisign', '-Vm', target, '-x', verbatim.asset ?? verbatim.url ?? '', '-P', verbatim.public_key ?? ''];
  }
}

/** An asset by its name beside the artifact, or its address. */
function placeOf({ asset, url }: { readonly asset?: string; readonly url?: string }): string {
  return asset ?? url ?? '';
}
