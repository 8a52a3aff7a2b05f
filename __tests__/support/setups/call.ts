/** From a set-up to a call of the gate that requires the same, or more. */
import { artifactOf, fill, nameOf, option, repositoryOf, valueOf, type SetUp } from './setup.ts';

/** Inputs of the gate; `key` is written by whoever makes the release. */
export type Call = Readonly<Record<string, string | true>>;

/** Where the signer's key lies in a release that is verified by key. */
export const KEY_FILE = 'cosign.pub';

/** Reusable workflow of slsa-github-generator that the set-ups of this kind name by the provenance that it makes. */
export const GENERATOR = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml';

/** @param key the public key in the form that the set-up names it by, where it has one of its own */
export function callOf(setUp: SetUp, key?: string): Call {
  return { ...whatOf(setUp), ...signerOf(setUp, key), ...placesOf(setUp) };
}

function whatOf(setUp: SetUp): Call {
  const artifacts = artifactOf(setUp);
  return setUp.where === 'asset' ? { artifacts } : { artifacts, checksums: setUp.target, 'checksums-signed': true };
}

function signerOf(setUp: SetUp, key: string | undefined): Call {
  const { verbatim, kind, target } = setUp;
  if (kind === 'github_artifact_attestations') return { ...gitHubSigner(setUp), 'attestation-source': 'github' };
  if (kind === 'minisign') return { key: key ?? verbatim.public_key ?? '', 'transparency-log': 'none' };
  if (kind === 'slsa_provenance') return { repo: repositoryOf(setUp), 'signer-workflow': GENERATOR };
  if (verbatim.key || valueOf(verbatim, 'key') !== undefined) {
    return { key: KEY_FILE, ...(option(verbatim, 'insecure-ignore-tlog') && { 'transparency-log': 'none' }) };
  }
  const identity = valueOf(verbatim, 'certificate-identity');
  const pattern = valueOf(verbatim, 'certificate-identity-regexp');
  return {
    ...(identity !== undefined && { 'certificate-identity': fill(identity, target) }),
    ...(pattern !== undefined && { 'certificate-identity-regexp': wholePattern(fill(pattern, target)) }),
    'certificate-oidc-issuer': valueOf(verbatim, 'certificate-oidc-issuer') ?? '',
  };
}

function gitHubSigner(setUp: SetUp): Call {
  const { verbatim } = setUp;
  const workflow = verbatim.signer_workflow ?? verbatim['signer-workflow'];
  return {
    repo: repositoryOf(setUp),
    // The registry takes a pattern and escapes the dots; the gate takes the path as it is.
    ...(workflow !== undefined && { 'signer-workflow': workflow.replaceAll('\\.', '.') }),
    ...(verbatim.predicate_type !== undefined && { 'predicate-type': verbatim.predicate_type }),
  };
}

/** cosign's patterns match anywhere; the gate's match the whole. `…/widgets` becomes `…/widgets/.*`, so that no other name begins so. */
function wholePattern(pattern: string): string {
  const text = pattern.replace(/^\^/, '');
  if (text.endsWith('$')) return text.slice(0, -1);
  if (text.endsWith('.*')) return text;
  return /[A-Za-z0-9_-]$/.test(text) ? `${text}/.*` : `${text}.*`;
}

/** Endings under which the gate looks by itself, behind the name and in place of its last extension. */
const USUAL = ['.sigstore.json', '.sigstore', '.bundle', '.cosign.bundle', '.bundle.json'];

function placesOf(setUp: SetUp): Call {
  const { verbatim, target, kind } = setUp;
  if (kind === 'slsa_provenance')
    return placed('bundle', nameOf(verbatim.asset ?? '', target), [`${target}.intoto.jsonl`]);
  if (kind === 'minisign')
    return placed('signature', nameOf(verbatim.asset ?? verbatim.url ?? '', target), [`${target}.minisig`]);
  if (verbatim.bundle) {
    const name = nameOf(verbatim.bundle, target);
    const beside = [target, target.replace(/\.[^./]+$/, '')].flatMap((stem) => USUAL.map((suffix) => stem + suffix));
    return placed('bundle', name, [...beside, `${target}.sig`]);
  }
  const signature = verbatim.signature ?? valueOf(verbatim, 'signature');
  const certificate = valueOf(verbatim, 'certificate');
  const found = [target, target.replace(/\.[^./]+$/, '')].flatMap((stem) =>
    ['', '-keyless'].flatMap((middle) => ['.sig', '.pem', '.crt', '.cert'].map((suffix) => stem + middle + suffix)),
  );
  return {
    ...(signature !== undefined && placed('signature', nameOf(signature, target), found)),
    ...(certificate !== undefined && placed('certificate', nameOf(certificate, target), found)),
  };
}

/** Nothing is said of a file that is found without it. */
function placed(input: string, name: string, found: readonly string[]): Call {
  return found.includes(name) ? {} : { [input]: name };
}
