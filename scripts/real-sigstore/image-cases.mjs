// Images that cosign signed and attested without keys, on a docker-registry, and their twins.
import { startDockerRegistry } from '../../__tests__/support/registry/docker-registry.ts';
import { Publisher } from '../../__tests__/support/registry/publisher.ts';
import { INDEX } from '../../__tests__/support/registry/server.ts';
import { GITHUB, GOOGLE, workflowClaims } from './identity-providers.mjs';
import { askCosign, askGate, sign } from './run.mjs';

const CLAIMS = workflowClaims('trustacks/runner', 'image.yml', 'v4.2.0');
const IDENTITY = 'https://github.com/trustacks/runner/.github/workflows/image.yml@refs/tags/v4.2.0';
const CYCLONEDX = 'https://cyclonedx.org/bom';

/** Asks both tools about each form and about each of its twins. */
export async function* imageCases(place) {
  const registry = await startDockerRegistry();
  try {
    const to = new Publisher(registry.host, 'trustacks/runner');
    const [signed, attested, bare, lent] = await Promise.all(
      ['signed', 'attested', 'bare', 'lent'].map((name) => to.image(name, `image ${name}`)),
    );
    const at = ({ digest }) => `${to.name}@${digest}`;
    await sign(place, CLAIMS, 'sign', '--allow-http-registry', at(signed));
    const type = `--type=${CYCLONEDX}`;
    await sign(place, CLAIMS, 'attest', '--allow-http-registry', '--predicate=predicate.json', type, at(attested));
    await lend(to, signed, lent);

    const signature = (what, image, honest, flags) => ask(place, { what, image: at(image), honest, ...flags });
    yield await signature('a signed image', signed, true);
    yield await signature('a signed image, by an identity that begins alike', signed, false, {
      identity: IDENTITY.slice(0, -1),
    });
    yield await signature('a signed image, by an identity that goes on', signed, false, { identity: `${IDENTITY}1` });
    yield await signature('a signed image, by another issuer', signed, false, { issuer: GOOGLE });
    yield await signature('an image that was not signed', bare, false);
    yield await signature('an image with the signature of another', lent, false);
    const attestation = (what, image, honest, flags) => signature(what, image, honest, { type: CYCLONEDX, ...flags });
    yield await attestation('an attested image', attested, true);
    yield await attestation('an attested image, by another issuer', attested, false, { issuer: GOOGLE });
    yield await attestation('an attested image, by another predicate', attested, false, {
      type: 'https://spdx.dev/Document',
    });
    yield await attestation('an image that was signed and not attested', signed, false);
  } finally {
    registry.close();
  }
}

/** Lists what refers to one image under the fallback tag of another (OCI distribution specification, "Referrers Tag Schema"). */
async function lend(to, from, image) {
  const tag = from.digest.replace(':', '-');
  const answer = await fetch(`http://${to.host}/v2/${to.repository}/manifests/${tag}`, { headers: { accept: INDEX } });
  if (!answer.ok) throw new Error(`cosign listed no referrers under ${tag}`);
  const { manifests } = await answer.json();
  await to.index(image.digest.replace(':', '-'), manifests);
}

async function ask(place, { what, image, honest, identity = IDENTITY, issuer = GITHUB, type }) {
  const common = [
    `--trusted-root=${place.trustedRoot}`,
    `--certificate-identity=${identity}`,
    `--certificate-oidc-issuer=${issuer}`,
  ];
  const command = type === undefined ? ['verify'] : ['verify-attestation', `--type=${type}`];
  const require = type === undefined ? ['--require=signature'] : ['--require=attestation', `--predicate-type=${type}`];
  const [cosign, gate] = await Promise.all([
    askCosign(place, ...command, '--allow-http-registry', ...common, image),
    askGate(place, '--images', image, ...require, ...common),
  ]);
  return { what, honest, other: cosign.exitCode, gate: gate.exitCode, output: cosign.output + gate.output };
}
