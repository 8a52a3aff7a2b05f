/** Command lines of other tools as steps: what is carried over, what is said, and what is never dropped in silence. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { convert as converted } from '../../src/commands/convert/convert.js';
import { readScript } from '../../src/commands/convert/shell.js';
import { VERIFIERS, verifierNamed } from '../../src/commands/convert/verifiers.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';
import { runConvert } from '../support/convert.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const WORKFLOW = 'https://github.com/acme/widgets/.github/workflows/release.yml';
const KEYLESS = `--certificate-identity ${WORKFLOW}@refs/tags/v1.2.3 --certificate-oidc-issuer ${ISSUER}`;
const EXACT = { 'certificate-identity': `${WORKFLOW}@refs/tags/v1.2.3`, 'certificate-oidc-issuer': ISSUER };
const GITHUB = {
  repo: 'acme/widgets',
  'attestation-source': 'github',
  'predicate-type': 'https://slsa.dev/provenance/v1',
};

interface Step {
  readonly with: Readonly<Record<string, unknown>>;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: unknown;
}

async function convert(args: readonly string[], input = '') {
  const { code, stdout, stderr } = await runConvert(args, input);
  return { code, stdout, stderr, steps: (parse(stdout) ?? []) as readonly Step[] };
}

/** The inputs of the only step. */
async function inputsOf(text: string) {
  const { code, steps, stderr } = await convert([text]);
  expect({ stderr, steps: steps.length }).toEqual({ stderr: expect.any(String), steps: 1 });
  return { code, stderr, inputs: steps[0]?.with };
}

describe('cosign', () => {
  test.each([
    [
      `cosign verify-blob ${KEYLESS} --bundle tool.sigstore.json tool`,
      { ...EXACT, artifacts: 'tool', bundle: 'tool.sigstore.json' },
    ],
    [
      `cosign verify-blob --signature tool.sig --cert=tool.pem ${KEYLESS} ./tool`,
      { ...EXACT, artifacts: './tool', signature: 'tool.sig', certificate: 'tool.pem' },
    ],
    [
      'cosign verify-blob --key cosign.pub --signature tool.sig tool',
      { artifacts: 'tool', key: 'cosign.pub', signature: 'tool.sig' },
    ],
    [
      'cosign verify-blob --key cosign.pub --offline --bundle b tool',
      { artifacts: 'tool', key: 'cosign.pub', bundle: 'b', offline: true },
    ],
    [
      `COSIGN_REPOSITORY=ghcr.io/acme/sigs cosign verify ${KEYLESS} -a env=prod ghcr.io/acme/a@sha256:${'0'.repeat(64)}`,
      {
        ...EXACT,
        images: `ghcr.io/acme/a@sha256:${'0'.repeat(64)}`,
        annotations: 'env=prod',
        'signature-repository': 'ghcr.io/acme/sigs',
      },
    ],
    [
      `cosign verify-attestation --type spdxjson ${KEYLESS} ghcr.io/acme/a:1`,
      { ...EXACT, images: 'ghcr.io/acme/a:1', 'predicate-type': 'https://spdx.dev/Document' },
    ],
    [
      `cosign verify-blob-attestation --type slsaprovenance1 --bundle b ${KEYLESS} tool`,
      { ...EXACT, artifacts: 'tool', bundle: 'b', 'predicate-type': 'https://slsa.dev/provenance/v1' },
    ],
    [
      `cosign verify-blob ${KEYLESS} --certificate-github-workflow-repository acme/widgets --certificate-github-workflow-ref refs/tags/v1 --use-signed-timestamps --trusted-root r.json --rekor-url https://log.example/ --bundle b tool`,
      {
        ...EXACT,
        artifacts: 'tool',
        bundle: 'b',
        repo: 'acme/widgets',
        'source-ref': 'refs/tags/v1',
        'require-timestamp': true,
        'trusted-root': 'r.json',
        'rekor-url': 'https://log.example',
      },
    ],
    [
      'cosign-linux-amd64 verify --key k.pub ghcr.io/acme/a:1 --new-bundle-format=false -o json',
      { images: 'ghcr.io/acme/a:1', key: 'k.pub' },
    ],
  ])('%s', async (text, inputs) => {
    expect(await inputsOf(text)).toMatchObject({ code: 0, inputs });
    expect((await inputsOf(text)).inputs).toEqual(inputs);
  });

  test('a pattern becomes one for the whole identity, and that is said', async () => {
    const { inputs, stderr, code } = await inputsOf(
      `cosign verify-blob --bundle b --certificate-identity-regexp '^https://github.com/acme/widgets' --certificate-oidc-issuer ${ISSUER} tool`,
    );
    expect([code, inputs?.['certificate-identity-regexp']]).toEqual([0, '^https://github.com/acme/widgets/.*']);
    expect(stderr).toContain('also matches other workflows');
    expect(stderr).toContain('`^https://github.com/acme/widgets` becomes `^https://github.com/acme/widgets/.*`');
  });

  test.each(['--insecure-ignore-tlog', '--insecure-ignore-tlog=true', '--private-infrastructure'])(
    '%s with a key is `transparency-log: none`, and that is said',
    async (flag) => {
      const { inputs, stderr, code } = await inputsOf(`cosign verify-blob ${flag} --key k.pub --signature s tool`);
      expect([code, inputs?.['transparency-log']]).toEqual([0, 'none']);
      expect(stderr).toContain('transparency-log: none');
    },
  );

  test.each([
    ['--insecure-ignore-tlog', 'cosign verify-blob --bundle b', 'tool'],
    ['--private-infrastructure', 'cosign verify-blob --bundle b', 'tool'],
    ['--insecure-ignore-sct', 'cosign verify-blob --bundle b', 'tool'],
    ['--allow-insecure-registry', 'cosign verify', 'ghcr.io/acme/a:1'],
    ['--allow-http-registry', 'cosign verify', 'ghcr.io/acme/a:1'],
    ['--check-claims=false', 'cosign verify', 'ghcr.io/acme/a:1'],
    ['--check-claims=false', 'cosign verify-attestation', 'ghcr.io/acme/a:1'],
    ['--check-claims=false', 'cosign verify-blob-attestation --bundle b', 'tool'],
    ['--offline', 'cosign verify', 'ghcr.io/acme/a:1'],
  ])('%s is not carried over, and the step stays strict', async (flag, command, subject) => {
    const { code, inputs, stderr } = await inputsOf(`${command} ${flag} ${KEYLESS} ${subject}`);
    expect(code).toBe(1);
    expect(stderr).toContain(`not carried over: \`${flag}`);
    expect(inputs).toMatchObject(EXACT);
    for (const name of ['transparency-log', 'offline']) expect(inputs).not.toHaveProperty([name]);
  });

  test('a flag that is switched off weakens nothing', async () => {
    const { code, inputs } = await inputsOf(
      'cosign verify-blob --insecure-ignore-tlog=false --key k.pub --signature s tool',
    );
    expect([code, inputs?.['transparency-log']]).toEqual([0, undefined]);
  });

  test.each([
    ['gpg --status-fd 1 --verify tool.asc tool | grep -q VALIDSIG', '`openpgp-fingerprints`'],
    ['gpg --output tool.txt --verify tool.asc tool', 'writes the signed text into a file'],
    [`cosign verify ${KEYLESS} ghcr.io/acme/a:1 | jq -e '.[0].optional.env == "prod"'`, '`jq` reads what'],
    ['gpg --verify tool.asc tool 2>&1 | tee log | grep -q DEADBEEF', '`tee` reads what'],
  ])('%s: what is not carried over is said', async (text, said) => {
    expect((await convert([text])).stderr).toContain(said);
    expect((await convert(['gpg --verify tool.asc tool'])).stderr).not.toContain(said);
  });

  test.each([
    ['timeout', `timeout 60 cosign verify-blob --bundle b ${KEYLESS} tool`],
    ['docker', `docker run --rm cosign verify ${KEYLESS} ghcr.io/acme/a:1`],
    ['sh', `sh -c 'gpg --verify tool.asc tool'`],
    ['xargs', 'ls | xargs -n1 minisign -Vm'],
    ['retry', 'retry 3 gh attestation verify tool -R acme/widgets'],
    ['timeout', `timeout 60 cosign verify ${KEYLESS} ghcr.io/acme/a:1 | jq .`],
    ['nice', 'nice sha256sum --check SUMS'],
    ['$(…)', `out=$(cosign verify ${KEYLESS} ghcr.io/acme/a:1)`],
    ['$(…)', `echo "$(cosign verify ${KEYLESS} ghcr.io/acme/a:1 | jq .)"`],
    ['$(…)', 'out=`slsa-verifier verify-artifact tool`'],
  ])('a check behind `%s` is not lost without a word: %s', async (by, text) => {
    const other = `cosign verify-blob --bundle c ${KEYLESS} other`;
    for (const script of [text, `${text}\n${other}`, `${other}\n${text}`]) {
      const { code, stdout, stderr } = await convert([script]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`\`${by}\` runs a command that verifies something`);
    }
  });

  test.each([
    ['$(…)', 'X=$(openssl dgst -sha256 -verify k.pem -signature a.sig a)'],
    ['timeout', 'timeout 60 openssl dgst -sha256 -verify k.pem -signature a.sig a'],
    ['docker', 'docker run --rm ghcr.io/sigstore/cosign/cosign:v2.4.1 verify ghcr.io/a/b:1 --key k.pub'],
    ['docker', `docker run --rm ghcr.io/a/cosign:v2@sha256:${'0'.repeat(64)} verify ghcr.io/a/b:1 --key k.pub`],
    ['docker', 'docker run --rm --entrypoint=/bin/cosign tools verify ghcr.io/a/b:1'],
    ['timeout', 'timeout 5 minisign -P KEY -Vm f'],
    ['timeout', 'timeout 5 b2sum -c SUMS'],
    ['timeout', 'timeout 3 sha1sum -c SUMS'],
    ['timeout', 'timeout 3 sha224sum --chec SUMS'],
    ['timeout', 'timeout 3 COSIGN.EXE verify a'],
    ['timeout', 'timeout 3 "$TOOL" -d verify-blob a'],
    ['timeout', 'timeout 3 gh -R acme/widgets attestation verify a'],
    ['git', "git bisect run sh -c 'cosign verify a'"],
    ['npm', 'npm exec -- cosign verify a'],
    ['-v', 'time -v gpgv a.asc a'],
    ['ssh', "ssh host 'cd a; gpgv a.asc a'"],
    ['-u', 'sudo -u nobody cosign verify a'],
  ])('a check behind `%s` in another form: %s', async (by, text) => {
    const { code, stdout, stderr } = await convert([`${text}; sha256sum -c SUMS`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`\`${by}\` runs a command that verifies something`);
  });

  test.each([
    ['cosign -d verify-blob --key k.pub a', 'cosign … verify-blob'],
    ['cosign dockerfile verify Dockerfile', 'cosign … verify'],
    ['"$COSIGN" verify-blob --key k.pub a', '$COSIGN verify-blob'],
    ['${TOOL} --quiet verify-blob a', '$TOOL … verify-blob'],
    ['S=/usr/bin/sha512sum; $S -c OTHER', '/usr/bin/sha512sum -c'],
    ["CHECK='sha512sum -c'; $CHECK OTHER; CHECK=ls", 'sha512sum -c'],
    ['CMD="cosign verify"; $CMD --key k.pub ghcr.io/acme/a:1', 'cosign verify'],
    ['$(which cosign) verify --key k.pub ghcr.io/acme/a:1', '$(…) verify'],
    ['gh -R acme/widgets attestation verify a', 'gh … verify'],
    ['gpg --verify-files a.asc b.asc', 'gpg --verify-files'],
    ['gpg --batch --verif a.asc a', 'gpg … --verif'],
    ['openssl pkeyutl -verify -pubin -inkey k.pem -sigfile a.sig -in a', 'openssl … -verify'],
    ['openssl3 dgst -verify k.pem -signature a.sig a', 'openssl3 … -verify'],
    ['shasum -ca256 OTHER', 'shasum -ca256'],
  ])('a check in a form that is not read is not lost without a word: %s', async (text, shown) => {
    const { code, stdout, stderr } = await convert([`${text}; sha256sum -c SUMS`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`\`${shown}\` verifies something, and is not read in this form`);
  });

  const HIDDEN: readonly (readonly [program: string, rest: string])[] = [
    ['cosign', 'verify-blob --key k.pub a'],
    ['slsa-verifier', 'verify-artifact a'],
    ['gh', 'attestation verify a -R acme/widgets'],
    ['sha256sum', '-c SUMS'],
    ['minisign', '-V -m a'],
    ['openssl', 'dgst -sha256 -verify k.pem -signature a.sig a'],
    ['gpg', '--verify a.asc a'],
    ['gpgv', 'a.asc a'],
  ];

  test('each program that is read has hidden twins', () => {
    const named = HIDDEN.map(([program]) => verifierNamed(program));
    expect(new Set(named)).toEqual(new Set(VERIFIERS));
  });

  test.each(HIDDEN)('`%s %s` behind another command is not lost', async (program, rest) => {
    for (const text of [
      `timeout 60 ${program} ${rest}`,
      `timeout 60 ./bin/${program}-linux-amd64 ${rest}`,
      `docker run --rm ghcr.io/acme/${program}:v1.2.3 ${rest}`,
      `docker run --rm localhost:5000/${program}@sha256:${'0'.repeat(64)} ${rest}`,
      `x=$(${program} ${rest})`,
      `x=$(cd a && timeout 9 ${program} ${rest} | tail -1)`,
      `sh -c '${program} ${rest}'`,
      `bash -c "cd a;${program} ${rest}"`,
    ]) {
      const { code, stdout, stderr } = await convert([`${text}; sha256sum -c OTHER`]);
      expect({ text, code, stdout }).toEqual({ text, code: 2, stdout: '' });
      expect(stderr).toContain('runs a command that verifies something');
    }
  });

  test.each([
    'echo "cosign verify failed"',
    'apt-get install -y gpgv',
    'sudo -E apt-get install -y gpgv minisign',
    'npm install cosign verify',
    'git log -S "gpgv"',
    'git log -S gpgv -c HEAD',
    'curl -o shasum -c foo',
    'command -v gpgv minisign',
    'which gpgv gpg',
    'gpgv --version',
    'cosign version',
    'cosign sign --key k.key ghcr.io/acme/a:1',
    'openssl version',
    'gh release create v1 --notes "to verify it, see the page"',
    'sha256sum tool',
    'set -euo pipefail',
    'curl -O https://a.example/cosign-verify',
    'x=$(sha256sum tool)',
    'x=$(echo cosign verify)',
    'ls -c',
  ])('what only looks like a check is left out: %s', async (text) => {
    const other = `cosign verify-blob --bundle c ${KEYLESS} other`;
    const [plain, more] = [await convert([other]), await convert([`${text}\n${other}`])];
    expect([more.code, more.stdout]).toEqual([plain.code, plain.stdout]);
  });

  test('a command in front of a pipe is converted as well as those after it', async () => {
    const first = `cosign verify ${KEYLESS} ghcr.io/acme/a:1`;
    const second = `cosign verify-blob --bundle b ${KEYLESS} tool`;
    const [plain, piped] = [
      await convert([`${first}\n${second}`]),
      await convert([`${first} | jq . | less\n${second}`]),
    ];
    expect([piped.code, piped.stdout]).toEqual([plain.code, plain.stdout]);
    expect(piped.stdout).toContain('ghcr.io/acme/a:1');
  });

  test('what stands in front of a pipe and loses a requirement prints nothing', async () => {
    const { code, stdout, stderr } = await convert([
      `cosign verify-blob --bundle b tool | jq .\ncosign verify-blob --bundle c ${KEYLESS} other`,
    ]);
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/artifacts: tool|bundle: b$/m);
    expect(stderr).toContain('does not say who must have signed');
  });

  test.each(['', ' | jq .'])('`cosign initialize` counts for a command%s', async (piped) => {
    const { stdout, stderr } = await convert([
      `cosign initialize --mirror https://tuf.example --root root.json\ncosign verify-blob --bundle b ${KEYLESS} tool${piped}`,
    ]);
    expect(stdout + stderr).toContain('https://tuf.example');
  });

  test.each([
    ['a policy of its own', `cosign verify-attestation --policy p.rego ${KEYLESS} ghcr.io/acme/a:1`, '--policy'],
    ['authorities of its own', `cosign verify-blob --ca-roots ca.pem --bundle b ${KEYLESS} tool`, 'trusted_root.json'],
    ['no signer', 'cosign verify-blob --bundle b tool', '--certificate-identity'],
    ...[
      '--certificate-identity a@b.example',
      "--certificate-identity-regexp '.*@b.example'",
      '--certificate-email a@b.example',
      '--certificate-oidc-issuer https://a.example',
      '--certificate-oidc-issuer-regexp .*',
      '--certificate-github-workflow-repository acme/widgets',
      `--certificate-github-workflow-sha ${'0'.repeat(40)}`,
      '--certificate-github-workflow-trigger push',
    ].map((flag): [string, string, string] => [
      `a key beside ${flag}`,
      `cosign verify-blob --key k.pub ${flag} --bundle b tool`,
      '`--key` is given beside `--certificate-',
    ]),
    [
      'a key beside an identity of an image',
      `cosign verify --key k.pub ${KEYLESS} ghcr.io/acme/a:1`,
      'beside `--certificate-identity`, `--certificate-oidc-issuer`:',
    ],
    [
      'a repository and an owner for gh',
      'gh attestation verify tool -R acme/widgets -o other',
      '`--repo` and `--owner` are both given',
    ],
    ['no issuer', `cosign verify-blob --certificate-identity a@b.example --bundle b tool`, '--certificate-oidc-issuer'],
    [
      'an identity and its pattern',
      `cosign verify-blob --bundle b ${KEYLESS} --certificate-identity-regexp '${WORKFLOW}@refs/tags/v1.*' tool`,
      'An identity and a pattern are both given',
    ],
    [
      'an issuer and its pattern',
      `cosign verify-blob --bundle b ${KEYLESS} --certificate-oidc-issuer-regexp 'https://other\\.example' tool`,
      'An issuer and a pattern are both given',
    ],
    [
      'an identity and its pattern for gh',
      `gh attestation verify tool -R acme/widgets -i 'https://github.com/acme/widgets/.*' --cert-identity ${WORKFLOW}@refs/tags/v1.2.3`,
      'cannot be used together with',
    ],
    [
      'a pattern that anybody matches',
      `cosign verify-blob --bundle b --certificate-identity-regexp '.*' --certificate-oidc-issuer ${ISSUER} tool`,
      'that anyone can register',
    ],
    [
      'a pattern without an owner',
      `cosign verify-blob --bundle b --certificate-identity-regexp 'release.yml@refs/tags/.*' --certificate-oidc-issuer-regexp '.*' tool`,
      'cannot be converted',
    ],
    [
      'a pattern in another dialect',
      `cosign verify-blob --bundle b --certificate-identity-regexp '(?=x)a' --certificate-oidc-issuer ${ISSUER} tool`,
      'RE2',
    ],
    ['a key in a service', 'cosign verify --key awskms:///alias/a ghcr.io/acme/a:1', 'aws kms get-public-key'],
    [
      'a claim that inputs cannot demand',
      `cosign verify-blob --certificate-github-workflow-trigger push ${KEYLESS} --bundle b tool`,
      '--as policy',
    ],
  ])('%s: nothing is printed', async (_, text, said) => {
    const { code, stdout, stderr } = await convert([text]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('gh', () => {
  test.each([
    ['gh attestation verify tool.tgz -R acme/widgets', { artifacts: 'tool.tgz', ...GITHUB }],
    ['gh at verify tool.tgz -o acme', { artifacts: 'tool.tgz', ...GITHUB, repo: undefined, owner: 'acme' }],
    [
      String.raw`gh attestation verify tool.tgz --repo acme/widgets --signer-workflow 'acme/ci/\.github/workflows/build\.yml' --source-ref refs/tags/v1 --deny-self-hosted-runners --format json --jq .`,
      {
        artifacts: 'tool.tgz',
        ...GITHUB,
        'signer-workflow': 'acme/ci/.github/workflows/build.yml',
        'source-ref': 'refs/tags/v1',
        'deny-self-hosted-runners': true,
      },
    ],
    [
      `gh attestation verify oci://ghcr.io/acme/a:1 --repo acme/widgets --bundle-from-oci --predicate-type https://spdx.dev/Document`,
      {
        images: 'oci://ghcr.io/acme/a:1',
        repo: 'acme/widgets',
        'attestation-source': 'oci',
        'predicate-type': 'https://spdx.dev/Document',
      },
    ],
    [
      'gh attestation verify tool.tgz -b b.jsonl --repo acme/widgets --custom-trusted-root r.jsonl',
      {
        artifacts: 'tool.tgz',
        bundle: 'b.jsonl',
        repo: 'acme/widgets',
        'predicate-type': GITHUB['predicate-type'],
        'trusted-root': 'r.jsonl',
      },
    ],
    [
      'gh release verify-asset v1.2.3 dist/tool.tgz -R acme/widgets',
      {
        artifacts: 'tool.tgz',
        release: 'acme/widgets@v1.2.3',
        'predicate-type': 'https://in-toto.io/attestation/release/v0.2',
        'trusted-root': 'gh',
        'verified-dir': 'verified',
      },
    ],
    [
      'gh release verify v1.2.3 -R acme/widgets',
      {
        artifacts: '*',
        release: 'acme/widgets@v1.2.3',
        'predicate-type': 'https://in-toto.io/attestation/release/v0.2',
        'trusted-root': 'gh',
        'verified-dir': 'verified',
      },
    ],
  ])('%s', async (text, inputs) => {
    const found = await inputsOf(text);
    expect(found.code).toBe(0);
    expect(found.inputs).toEqual(JSON.parse(JSON.stringify(inputs)));
  });

  test.each([
    ['gh attestation verify tool --repo acme/widgets --no-public-good', '--no-public-good'],
    ['gh attestation verify tool --repo acme/widgets --hostname ghe.example', 'GH_HOST'],
    ['gh attestation verify tool --repo acme/widgets --signer-digest 0123', '--as policy'],
    ["gh attestation verify tool --repo acme/widgets --signer-workflow 'acme/ci/.*'", 'is a pattern'],
    ['gh release verify-asset tool.tgz -R acme/widgets', 'Name the tag'],
  ])('%s: nothing is printed', async (text, said) => {
    const { code, stdout, stderr } = await convert([text]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('slsa-verifier', () => {
  const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';

  test('the builders are those that it trusts itself', async () => {
    const { code, inputs } = await inputsOf(
      'slsa-verifier verify-artifact a b --provenance-path multiple.intoto.jsonl --source-uri git+https://github.com/acme/widgets --source-tag v1.2.3 --build-workflow-input release=true',
    );
    expect([code, inputs]).toEqual([
      0,
      {
        artifacts: 'a\nb',
        bundle: 'multiple.intoto.jsonl',
        repo: 'acme/widgets',
        'source-ref': 'refs/tags/v1.2.3',
        'builder-id': ['generator_generic', 'builder_go', 'builder_container-based']
          .map((one) => `${GENERATOR}/${one}_slsa3.yml`)
          .join('\n'),
        'workflow-input': 'release=true',
      },
    ]);
  });

  test('an image needs its digest, as there', async () => {
    const image = `ghcr.io/acme/a@sha256:${'0'.repeat(64)}`;
    const { inputs } = await inputsOf(
      `slsa-verifier verify-image ${image} --source-uri github.com/acme/widgets --source-versioned-tag v1`,
    );
    expect(inputs).toEqual({
      images: image,
      repo: 'acme/widgets',
      require: 'attestation',
      'require-digest': true,
      'source-versioned-tag': 'v1',
      'builder-id': `${GENERATOR}/generator_container_slsa3.yml`,
    });
  });

  test.each([
    'slsa-verifier verify-vsa --subject-digest sha256:00',
    'slsa-verifier verify-artifact a --provenance-path p --source-uri gitlab.com/acme/widgets',
    'slsa-verifier verify-artifact a --provenance-path p --source-uri github.com/acme/widgets --source-tag v1 --source-branch main',
    'slsa-verifier verify-artifact a --provenance-path p --source-uri github.com/acme/widgets --builder-id https://cloudbuild.googleapis.com/GoogleHostedWorker',
  ])('%s: nothing is printed', async (text) => {
    expect(await convert([text])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('cannot be converted'),
    });
  });
});

describe('checksums', () => {
  test.each([
    ['sha256sum -c SHA256SUMS', { checksums: 'SHA256SUMS' }],
    ['sha512sum --check --quiet < SHA512SUMS', { checksums: 'SHA512SUMS' }],
    ['shasum -a 256 --check <(grep "tool.tgz" SHA256SUMS)', { checksums: 'SHA256SUMS', artifacts: 'tool.tgz' }],
    [
      "grep ' tool.tgz$' SHA256SUMS | sha256sum -c --ignore-missing -",
      { checksums: 'SHA256SUMS', artifacts: 'tool.tgz' },
    ],
  ])('%s', async (text, inputs) => {
    expect(await inputsOf(text)).toMatchObject({ code: 0, inputs });
  });

  test('a digest in the line itself is written into a list first', async () => {
    const line = `${'ab'.repeat(32)}  it's a tool`;
    const { code, steps } = await convert([`echo "${line}" | sha256sum -c`]);
    expect([code, steps[0]?.run, steps[1]?.with]).toEqual([
      0,
      `printf '%s\\n' '${'ab'.repeat(32)}  it'\\''s a tool' >> pinned.sums\n`,
      { artifacts: "it's a tool", checksums: 'pinned.sums' },
    ]);
  });

  test('a signed list that is checked next vouches for its files', async () => {
    const { code, steps } = await convert([
      `cosign verify-blob --key k.pub --bundle b SHA256SUMS && sha256sum -c SHA256SUMS`,
    ]);
    expect([code, steps.map((step) => step.with)]).toEqual([
      0,
      [{ checksums: 'SHA256SUMS', 'checksums-signed': true, key: 'k.pub', bundle: 'b' }],
    ]);
  });

  test('another list than the signed one is not signed', async () => {
    const { steps } = await convert([
      'cosign verify-blob --key k.pub --bundle b SHA256SUMS; sha256sum -c other/SHA256SUMS',
    ]);
    expect(steps.map((step) => step.with)).toEqual([
      { artifacts: 'SHA256SUMS', key: 'k.pub', bundle: 'b' },
      { checksums: 'other/SHA256SUMS' },
    ]);
  });

  test('`--ignore-missing` without a name is not carried over', async () => {
    expect(await inputsOf('sha256sum -c --ignore-missing SHA256SUMS')).toMatchObject({
      code: 1,
      inputs: { checksums: 'SHA256SUMS' },
      stderr: expect.stringContaining('`--ignore-missing` is not carried over'),
    });
  });

  test.each([
    'md5sum -c SUMS',
    'sha1sum -c SUMS',
    'shasum -c SUMS',
    'shasum -a 1 -c SUMS',
    'sha256sum --strict -c SUMS',
  ])('%s: nothing is printed', async (text) => {
    expect(await convert([text])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('openssl', () => {
  const KEPT = { artifacts: 'tool', signature: 'tool.sig', key: 'k.pem', 'transparency-log': 'none' };

  test.each([
    'openssl dgst -sha256 -verify k.pem -signature tool.sig tool',
    'openssl dgst -verify k.pem -sha512 -signature tool.sig tool',
    'openssl dgst -verify k.pem -signature tool.sig tool',
    'openssl sha384 -binary --verify k.pem -keyform PEM -signature tool.sig -- tool',
    'openssl version && openssl dgst -sha256 -verify k.pem -signature tool.sig tool',
  ])('%s', async (text) => {
    expect(await inputsOf(text)).toEqual({
      code: 0,
      inputs: KEPT,
      stderr: expect.stringMatching(/note: The hash .* the gate chooses it by the key/),
    });
  });

  test.each([
    ['-sha1', 'SHA-256, SHA-384 and SHA-512'],
    ['-md5', 'SHA-256, SHA-384 and SHA-512'],
    ['-sha256 -sigopt rsa_padding_mode:pss', '`-sigopt` has no equivalent'],
    ['-sha256 -hmac secret', '`-hmac` has no equivalent'],
    ['-sha256 -engine pkcs11', '`-engine` has no equivalent'],
    ['-sha256 -keyform DER', 'a key in PEM'],
  ])('%s cannot be converted', async (option, said) => {
    const command = `openssl dgst ${option} -verify k.pem -signature tool.sig tool`;
    expect(await convert([command])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
  });

  test('a private key in place of a public one cannot be converted', async () => {
    expect(await convert(['openssl dgst -sha256 -prverify k.pem -signature tool.sig tool'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('`-prverify` has no equivalent'),
    });
  });

  test.each([
    ['openssl dgst -sha256 -verify k.pem -signature tool.sig', 'reads standard input'],
    ['openssl dgst -sha256 -verify k.pem tool', 'has no `-signature FILE`'],
    [
      'base64 -d a.sig | openssl dgst -sha256 -verify k.pem -signature /dev/stdin a',
      '`/dev/stdin`: the file comes from',
    ],
    ['cat k.pem | openssl dgst -sha256 -verify - -signature a.sig a', '`-`: the file comes from'],
    ['cat a.sig | gpg --verify - a', '`-`: the file comes from'],
    ['gpg --keyring /dev/stdin --verify a.asc a', '`/dev/stdin`: the file comes from'],
    ['minisign -Vm a -x /dev/stdin -p k.pub', '`/dev/stdin`: the file comes from'],
    ['cosign verify-blob --key /dev/stdin --signature a.sig a', '`/dev/stdin`: the file comes from'],
    ['cosign verify-blob --key k.pub --bundle - a', '`-`: the file comes from'],
    ['cosign initialize --root -; cosign verify-blob --key k.pub --bundle b a', '`-`: the file comes from'],
    ['gh attestation verify a -R acme/widgets -b -', '`-`: the file comes from'],
    ['gh attestation verify a -R acme/widgets --custom-trusted-root /dev/stdin', '`/dev/stdin`: the file comes from'],
    ['openssl dgst -sha256 -verify k.pem -signature tool.sig tool other', 'several files'],
    // Behind the first file all words are files.
    ['openssl dgst -verify k.pem tool -signature tool.sig', 'several files'],
    ['openssl dgst -verify k.pem -verify other.pem -signature tool.sig tool', 'given twice'],
    ['openssl dgst -sha256 -verify k.pem -signature', 'has no value'],
    ['openssl dgst -whirlpool -verify k.pem -signature tool.sig tool', 'not a known option'],
    ['openssl dgst -sha256 tool', 'no command in it verifies'],
    ['openssl dgst -sha256 -sign k.pem -out tool.sig tool', 'no command in it verifies'],
    ['openssl enc -verify k.pem -signature tool.sig tool', 'no command in it verifies'],
  ])('%s is not understood', async (text, said) => {
    expect(await convert([text])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(said) });
  });
});

describe('gpg and minisign', () => {
  const PIN = '0123456789ABCDEF0123456789ABCDEF01234567';

  test.each([
    ['gpgv --keyring keys.gpg tool.asc tool', { artifacts: 'tool', signature: 'tool.asc', 'openpgp-keys': 'keys.gpg' }],
    [
      'gpg --import keys.asc && gpg --verify tool.asc',
      { artifacts: 'tool', signature: 'tool.asc', 'openpgp-keys': 'keys.asc' },
    ],
    [
      `gpg --keyserver hkps://keys.openpgp.org --recv-keys ${PIN}; gpg --batch --verify tool.sig tool`,
      {
        artifacts: 'tool',
        signature: 'tool.sig',
        'openpgp-fingerprints': PIN,
        'openpgp-keyserver': 'hkps://keys.openpgp.org',
      },
    ],
    [
      'minisign -Vm tool -P RWQ/i9xseZwBVE7pEniCNjlNOeeyp4BQgdZDLQcAohxEAH5Uj5DEKjv6',
      {
        artifacts: 'tool',
        signature: '{path}.minisig',
        key: 'RWQ/i9xseZwBVE7pEniCNjlNOeeyp4BQgdZDLQcAohxEAH5Uj5DEKjv6',
        'transparency-log': 'none',
      },
    ],
    [
      'minisign -V -q -m tool -x other.minisig -p k.pub',
      { artifacts: 'tool', signature: 'other.minisig', key: 'k.pub', 'transparency-log': 'none' },
    ],
  ])('%s', async (text, inputs) => {
    expect(await inputsOf(text)).toMatchObject({ code: 0, inputs });
  });

  test('which keys count must be filled in, and a short id never counts', async () => {
    expect(await inputsOf('gpg --verify tool.asc tool')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('to be filled in'),
    });
    expect(await convert(['gpg --recv-keys DEADBEEF; gpg --verify tool.asc tool'])).toMatchObject({
      code: 1,
      stdout: '',
    });
  });
});

describe('paths of Windows', () => {
  test('are written with `/`, and the note says so once', async () => {
    const given = String.raw`cosign.exe verify-blob --key 'C:\keys\cosign.pub' --signature '.\tool.sig' '..\dist\tool.exe'`;
    const { drafts } = await converted(readScript(given));
    expect(Object.fromEntries(drafts[0]?.inputs ?? [])).toMatchObject({
      artifacts: ['../dist/tool.exe'],
      signature: ['./tool.sig'],
      key: ['C:/keys/cosign.pub'],
    });
    expect(drafts[0]?.notes.filter(({ text }) => text.includes('Windows'))).toHaveLength(1);
  });

  test('another backslash stays a part of the name', async () => {
    const { drafts } = await converted(readScript(String.raw`cosign verify-blob --key k.pub --signature 'a\b.sig' x`));
    expect(drafts[0]?.inputs.get('signature')).toEqual(['a\\b.sig']);
    expect(drafts[0]?.notes.some(({ text }) => text.includes('Windows'))).toBe(false);
  });
});

describe('addresses', () => {
  const DOWNLOADS = 'https://github.com/acme/widgets/releases/download';

  test('of a release become `release`', async () => {
    const { code, inputs, stderr } = await inputsOf(
      `cosign verify-blob ${KEYLESS} --signature ${DOWNLOADS}/server%2Fv1.2.3/tool.sig --certificate ${DOWNLOADS}/server/v1.2.3/tool.pem dist/tool`,
    );
    expect([code, inputs]).toEqual([
      0,
      {
        ...EXACT,
        release: 'acme/widgets@server/v1.2.3',
        artifacts: 'tool',
        signature: 'tool.sig',
        certificate: 'tool.pem',
        'verified-dir': 'verified',
      },
    ]);
    expect(stderr).toContain('Use the files of that folder');
  });

  test('of another place are downloaded first, with their variables', async () => {
    const { code, steps } = await convert([
      'cosign verify-blob --key "https://example.com/$VERSION/it%27s.pub?a=\'b\'" --signature s tool',
    ]);
    expect([code, steps[0]?.env, steps[0]?.run, steps[1]?.with['key']]).toEqual([
      0,
      { VERSION: '${{ env.VERSION }}' },
      `curl -fsSL --proto '=https' -o './it'\\''s.pub' https://example.com/"$VERSION"'/it%27s.pub?a='\\''b'\\'''\n`,
      "it's.pub",
    ]);
  });

  test.each([
    'http://example.com/k.pub',
    'https://example.com/',
    'https://example.com',
    'https://example.com/a%2F..%2Fb',
    'https://example.com/..',
  ])('%s is not downloaded', async (key) => {
    expect(await convert([`cosign verify-blob --key ${key} --signature s tool`])).toMatchObject({
      code: 2,
      stdout: '',
    });
  });
});

describe('what differs from run to run', () => {
  test.each([
    ['tool-$VERSION', 'tool-{version}', 'version=${{ env.VERSION }}'],
    ['"tool-${VERSION}.tgz"', 'tool-{version}.tgz', 'version=${{ env.VERSION }}'],
    ['tool-${VERSION#v}', 'tool-{version-number}', 'version-number=${{ env.VERSION_NUMBER }}'],
    ["'tool-{{.Version}}'", 'tool-{version}', 'version=${{ env.VERSION }}'],
    ['tool-{{ trimV .Version }}', 'tool-{version-number}', 'version-number=${{ env.VERSION_NUMBER }}'],
    ['tool-${{ matrix.target }}', 'tool-{matrix-target}', 'matrix-target=${{ matrix.target }}'],
    ['tool-$(uname -m)', 'tool-{output-1}', 'output-1=${{ env.OUTPUT_1 }}'],
    ['tool-$NAME', 'tool-{name-value}', 'name-value=${{ env.NAME }}'],
  ])('%s', async (word, artifacts, variable) => {
    const { inputs } = await inputsOf(`cosign verify-blob --key k.pub --bundle b ${word}`);
    expect(inputs).toMatchObject({ artifacts, var: variable });
  });

  test('an assignment gives the value; what is composed is put together', async () => {
    const { inputs } = await inputsOf(
      'export IMAGE=ghcr.io/acme/a\nDIGEST=$(crane digest "$IMAGE")\nREF="${IMAGE}@${DIGEST}"\ncosign verify --key k.pub "$REF"',
    );
    expect(inputs).toEqual({
      images: '{image}@{digest}',
      key: 'k.pub',
      var: 'image=ghcr.io/acme/a\ndigest=${{ env.DIGEST }}',
    });
  });

  test('a pattern that only a shell would expand stays one, a quoted one is a name', async () => {
    expect((await inputsOf('gh attestation verify tool-*.whl -R acme/widgets')).inputs).toMatchObject({
      artifacts: 'tool-*.whl',
    });
    expect((await inputsOf("gh attestation verify 'tool-*.whl' -R acme/widgets")).inputs).toMatchObject({
      artifacts: 'tool-\\*.whl',
    });
  });
});

describe('how a command line is given', () => {
  test('as words, as one text, or on standard input', async () => {
    const words = ['cosign', 'verify-blob', '--key', 'my key.pub', '--bundle', 'b', 'a "tool" \\ $VERSION'];
    const expected = {
      key: 'my key.pub',
      bundle: 'b',
      artifacts: 'a "tool" \\\\ {version}',
      var: 'version=${{ env.VERSION }}',
    };
    expect((await convert(['--', ...words])).steps[0]?.with).toEqual(expected);
    expect((await convert(words)).steps[0]?.with).toEqual(expected);
    const text =
      '$ cosign verify-blob \\\n  --key \'my key.pub\' --bundle b \\\r\n "a \\"tool\\" \\\\ $VERSION" # checked\n';
    expect((await convert([text])).steps[0]?.with).toEqual(expected);
    expect((await convert(['-'], text)).steps[0]?.with).toEqual(expected);
  });

  test('JSON has the same inputs', async () => {
    const { stdout, code } = await convert(['--format', 'json', `cosign verify-blob ${KEYLESS} --bundle b tool; ls`]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        steps: [
          {
            command: 'cosign verify-blob',
            with: { ...EXACT, artifacts: 'tool', bundle: 'b' },
            downloads: [],
            pinned: [],
            notes: [],
          },
        ],
        skipped: ['ls'],
      },
    ]);
  });

  test.each([
    ['nothing', []],
    ['another program', ['ls -l']],
    ['signing', ['cosign sign-blob tool']],
    ['an open quote', ["cosign verify-blob --key 'k tool"]],
    ['an unknown option', ['cosign verify-blob --keyy k.pub tool']],
    ['an option without its value', ['cosign verify-blob tool --key']],
    ['no file', ['cosign verify-blob --key k.pub']],
    ['a file from standard input', ['cosign verify-blob --key k.pub --bundle b -']],
    ['a placeholder in braces', ['cosign verify-blob --key k.pub --bundle b {tool}']],
    ['a here-document', ['cosign verify-blob --key k.pub --bundle b tool << EOF']],
    ['control characters', ['cosign verify-blob --key k.pub \u001b[2Jtool']],
    ['binary', ['\u0000\u0001\u0002']],
    ['a huge text', ['cosign '.repeat(20_000)]],
    ['a huge word', [`cosign verify-blob --key k.pub --bundle b ${'a'.repeat(5_000)}`]],
    ['deep nesting', [`${'$('.repeat(50)}ls${')'.repeat(50)}`]],
    ['an endless parenthesis', [`cosign verify-blob ${'('.repeat(10_000)}`]],
  ])('%s is not understood: 2, and nothing is printed', async (_, args) => {
    expect(await convert(args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: not understood: /),
    });
  });
});

test('what is printed is read by the gate as it is', async () => {
  const { steps } = await convert([`cosign verify-blob ${KEYLESS} --bundle b 'it'\\''s: "a" #tool'`]);
  const raw = Object.entries(steps[0]?.with ?? {}).map(([name, value]) => ({ name, values: [String(value)] }));
  expect(readInputs(raw)).toMatchObject({
    artifacts: ['it\'s: "a" #tool'],
    'certificate-identity': [EXACT['certificate-identity']],
  });
  expect(steps[0]?.uses).toBe('signature-gate/signature-gate@FULL_COMMIT_SHA');
});

describe('what a step cannot hold', () => {
  test.each(['"a\nb"', '"a "', '"(unset)"'])('is not printed as one for the file %j', async (file) => {
    const { code, stdout, stderr } = await convert([`cosign verify-blob --bundle x.json ${KEYLESS} ${file}`]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('cannot be converted: A step cannot hold the value of `artifacts`');
  });

  test('is printed as a policy', async () => {
    const { stdout } = await convert(['--as', 'policy', `cosign verify-blob --bundle x.json ${KEYLESS} "a\nb"`]);
    expect(parse(stdout)).toMatchObject({ rules: [{ artifacts: ['a\nb'] }] });
  });
});
