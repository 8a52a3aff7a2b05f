/** What a shell hands to a command beside its words: never dropped in silence. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runConvert } from '../support/convert.ts';

const COSIGN =
  'cosign verify-blob --bundle b --certificate-identity a@b.example --certificate-oidc-issuer https://accounts.google.com tool';
const GH = 'gh attestation verify tool --repo acme/widgets';
const SLSA = 'slsa-verifier verify-artifact --provenance-path p --source-uri github.com/acme/widgets tool';
const NPM =
  'slsa-verifier verify-npm-package a.tgz --attestations-path p --source-uri github.com/acme/a --package-name a --package-version 1.0.0';
const BUILDER = '--builder-id https://github.com/actions/runner/github-hosted';

async function convert(text: string) {
  const { code, stdout, stderr } = await runConvert([text]);
  const steps = (parse(stdout) ?? []) as readonly { readonly with: Readonly<Record<string, unknown>> }[];
  return { code, stdout, stderr, inputs: steps.at(-1)?.with };
}

const TRUST = [
  'SIGSTORE_ROOT_FILE',
  'SIGSTORE_CT_LOG_PUBLIC_KEY_FILE',
  'SIGSTORE_REKOR_PUBLIC_KEY',
  'SIGSTORE_TSA_CERTIFICATE_FILE',
  'TUF_ROOT',
  'TUF_MIRROR',
  'TUF_ROOT_JSON',
];

describe('a variable that changes what is trusted', () => {
  test.each([
    ...TRUST.flatMap((name) => [
      [`${name}=x ${COSIGN}`, name],
      [`export ${name}=x\n${COSIGN}`, name],
      [`${name}=x ${SLSA}`, name],
    ]),
    [`env TUF_ROOT=x ${COSIGN}`, 'TUF_ROOT'],
    [`declare -x TUF_ROOT=x; ${COSIGN}`, 'TUF_ROOT'],
    [`export TUF_ROOT=$(mktemp -d)\n${COSIGN}`, 'TUF_ROOT'],
    [`GH_HOST=ghe.corp ${GH}`, 'GH_HOST'],
    [`export GH_HOST=ghe.corp\n${GH}`, 'GH_HOST'],
    [`export GH_HOST=ghe.corp && ${GH}`, 'GH_HOST'],
    ['GH_HOST=ghe.corp gh release verify v1 --repo acme/widgets', 'GH_HOST'],
  ])('%s: nothing is printed', async (text, said) => {
    const { code, stdout, stderr } = await convert(text);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`cannot be converted: \`${said}`);
  });

  test.each([
    ['another variable', `COSIGN_EXPERIMENTAL=1 ${COSIGN}`],
    ['an empty one', `TUF_ROOT= ${COSIGN}`],
    ['one of another program', `SIGSTORE_ROOT_FILE=x ${GH}`],
    ['one that comes later', `${COSIGN}\nexport TUF_ROOT=x`],
    ['one for another command alone', `TUF_ROOT=x true; ${COSIGN}`],
    ['the usual server', `GH_HOST=github.com ${GH}`],
  ])('%s changes nothing', async (_, text) => {
    const { code, stderr, inputs } = await convert(text);
    expect(stderr).not.toContain('cannot be converted');
    expect([code, inputs?.artifacts]).toEqual([0, 'tool']);
  });
});

describe('cosign initialize', () => {
  test('becomes the repository that is trusted', async () => {
    const { code, inputs } = await convert(
      `cosign initialize --mirror https://tuf.acme.example/ --root root.json\n${COSIGN}`,
    );
    expect([code, inputs]).toEqual([
      0,
      expect.objectContaining({ 'tuf-mirror': 'https://tuf.acme.example', 'tuf-root': 'root.json' }),
    ]);
  });

  test('of the usual repository sets nothing', async () => {
    const { code, inputs } = await convert(`cosign initialize\n${COSIGN}`);
    expect(code).toBe(0);
    expect(Object.keys(inputs ?? {}).filter((name) => name.startsWith('t'))).toEqual([]);
  });

  test.each([
    ['a root that is downloaded', '--mirror https://tuf.acme.example --root https://tuf.acme.example/root.json'],
    ['a pinned download', '--mirror https://tuf.acme.example --root root.json --root-checksum abc'],
  ])('%s: nothing is printed', async (_, options) => {
    const { code, stdout, stderr } = await convert(`cosign initialize ${options}\n${COSIGN}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('tuf-root');
  });
});

test('a package of npm needs its builder, as slsa-verifier does', async () => {
  expect(await convert(NPM)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--builder-id') });
  expect((await convert(`${NPM} ${BUILDER}`)).inputs).toMatchObject({ package: 'npm:a@1.0.0' });
});

describe('what a shell works out', () => {
  test.each([
    ['a loop', `for f in *.tgz; do ${COSIGN.replace(/tool$/, '"$f"')}; done`, '`f` is set by a loop'],
    ['lines that are read', `while read -r f; do ${COSIGN.replace(/tool$/, '"$f"')}; done`, '`f` is set by a loop'],
    ['the output of a command', COSIGN.replace('a@b.example', '"$(cat who)"'), 'to be filled in: `{output-1}`'],
    ['a file that a command prints', COSIGN.replace('--bundle b', '--bundle <(curl -s https://a.example/b)'), '`<(…)`'],
  ])('%s must be replaced by hand', async (_, text, said) => {
    const { code, stderr } = await convert(text);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  });

  test('a variable of the workflow stays one', async () => {
    const { code, inputs } = await convert(`for f in a b; do echo $f; done; ${COSIGN.replace(/tool$/, '"$TOOL"')}`);
    expect([code, inputs?.artifacts]).toEqual([0, '{tool}']);
  });
});
