// The rows about Google Cloud Build: what gcloud prints, judged by the keys that slsa-verifier has in its source, each under the key
// id that envelopes name it by, and with a policy that requires what slsa-verifier looks at without being asked.
import fs from 'node:fs';
import path from 'node:path';

const BUILDER = 'https://cloudbuild.googleapis.com/GoogleHostedWorker';
const PROVENANCE = 'https://slsa.dev/provenance/v0.1';
const TIMES = { 'transparency-log': 'none' };

/** The refusals that mean here what an error means there. */
const CODES = {
  ErrorMismatchSource: ['PREDICATE_MISMATCH'],
  ErrorMismatchTag: ['PREDICATE_MISMATCH'],
  ErrorMismatchVersionedTag: ['PREDICATE_MISMATCH'],
  ErrorMismatchBuilderID: ['CLAIM_MISMATCH'],
  ErrorVerifierNotSupported: ['CLAIM_MISMATCH'],
  ErrorMismatchHash: ['SUBJECT_MISMATCH', 'BUNDLE_MALFORMED'],
  ErrorMismatchIntoto: ['BUNDLE_MALFORMED'],
  ErrorInvalidFormat: ['BUNDLE_MALFORMED'],
  ErrorInvalidDssePayload: ['BUNDLE_MALFORMED'],
  // What was changed in the payload is told before the signature is looked at.
  ErrorNoValidSignature: ['SIGNATURE_INVALID', 'KEY_MISMATCH', 'BUNDLE_MALFORMED', 'SUBJECT_MISMATCH'],
  // An image without a digest is no artifact.
  ErrorMutableImage: ['CONFIG_INVALID'],
};

/** @param versions of the builder, as folders of the test data */
export function cloudBuildRows(entry, versions, { folder, clone, temp }) {
  const places = entry.noversion ? [''] : versions;
  return places.flatMap((version) => {
    const ids = entry.pBuilderID === undefined ? [`${BUILDER}@${version}`, BUILDER] : [entry.pBuilderID];
    return ids.map((id) => {
      const name = `GCB/${version}/${entry.name}/${id.replace(BUILDER, '…')}`;
      const policy = path.join(temp, `${name.replaceAll(/[^A-Za-z0-9.]+/g, '-')}.json`);
      fs.writeFileSync(policy, JSON.stringify(policyOf(entry, { version, id, folder, clone })));
      return {
        name,
        group: 'Google Cloud Build',
        ours: ['--policy', policy, '--trusted-root', 'embedded', '--offline'],
        accepts: entry.err === undefined,
        expect: entry.err === undefined ? ['pass'] : codesOf(entry.err),
      };
    });
  });
}

function codesOf(err) {
  if (!CODES[err]) throw new Error(`the error ${err} is not known`);
  return CODES[err];
}

function policyOf(entry, { version, id, folder, clone }) {
  const place = path.join('testdata/gcb_container', version);
  const signers = signersOf(clone, id);
  return {
    version: 1,
    signers,
    rules: [
      {
        name: 'image',
        digests: [digestOf(entry, { version, place, folder })],
        bundle: path.join(place, entry.provenance),
        require: [
          {
            attestation: {
              by: Object.keys(signers),
              'predicate-type': PROVENANCE,
              predicate: {
                '/recipe/type': {
                  matches: `${escape(BUILDER)}@v0\\.2|https://cloudbuild\\.googleapis\\.com/CloudBuild(Yaml|Steps)@.*`,
                },
                '/recipe/arguments/@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.Build',
                '/materials/0/uri': { matches: sourceOf(entry.source) },
                ...(entry.ptag !== undefined && { '/recipe/arguments/substitutions/TAG_NAME': entry.ptag }),
                ...(entry.pversiontag !== undefined && {
                  '/recipe/arguments/substitutions/TAG_NAME': { matches: `${escape(entry.pversiontag)}(\\..*)?` },
                }),
              },
            },
          },
        ],
      },
    ],
  };
}

function escape(text) {
  return text.replaceAll(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}

function digestOf({ artifact, artifactDigest, noDigest }, { version, place, folder }) {
  if (noDigest) return artifact;
  const given = artifactDigest?.[version];
  if (given !== undefined) return `sha256:${given}`;
  const hex = fs.readFileSync(path.join(folder, place, `${artifact}.digest`), 'utf8').trim();
  return `sha256:${hex.replace(/^sha256:/, '')}`;
}

/** A repository with or without its commit; a folder of Cloud Storage with the generation of the object. */
function sourceOf(source) {
  if (source.startsWith('gs://')) return `${escape(source)}#[0-9]+`;
  return `(git\\+)?https://${escape(source)}(/commit/[0-9a-f]{40})?`;
}

/** Every key that slsa-verifier knows, as the key that envelopes call by this name. */
function signersOf(clone, id) {
  const keys = path.join(clone, 'verifiers/internal/gcb/keys/materials');
  const project = 'projects/verified-builder/locations';
  const named = fs.readdirSync(keys).flatMap((file) => {
    const region = file.replace(/\.key$/, '');
    if (region === 'global-pae' || region === 'global-pae-google-hosted-worker_1') return [];
    const keyId =
      region === 'global-pae-provenanceSigner_1'
        ? `${project}/global/keyRings/attestor/cryptoKeys/provenanceSigner/cryptoKeyVersions/1`
        : `${project}/${region}/keyRings/attestor/cryptoKeys/builtByGCB/cryptoKeyVersions/1`;
    const key = fs.readFileSync(path.join(keys, file), 'utf8').trim();
    return [[region, { key, 'key-id': keyId, 'builder-id': id, ...TIMES }]];
  });
  return Object.fromEntries(named);
}
