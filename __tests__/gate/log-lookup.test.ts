/** Entries that lie only in the log: who is asked, when, for what, and which answers count. The log lies in every way. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, X509Certificate } from 'node:crypto';
import { createEntryFinder } from '../../src/rekor/entry-finder.ts';
import { bareEnvelope, logEnvelope, type BareKind } from '../support/bare-envelope.ts';
import { ARTIFACT, IDENTITY, ISSUER } from '../support/checking.ts';
import { runGate, type GateResult } from '../support/gate.ts';
import {
  apiEntry,
  leafHash,
  startRekor,
  type ApiEntry,
  type PlannedAnswer,
  type RekorServer,
} from '../support/rekor-server.ts';
import { createWorld, detached, rekorBundle, subjectOf, type Evidence, type World } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

let log: RekorServer;
let world: World;
let workspace: Workspace;

beforeAll(async () => {
  log = await startRekor();
  world = createWorld({ rekorV1: { baseUrl: log.url }, rekorV2: { baseUrl: `${log.url}/v2` } });
  workspace = createWorkspace({ 'root.json': world.trustedRootJson, tool: ARTIFACT });
});
afterAll(async () => {
  workspace.remove();
  await log.close();
});
beforeEach(() => {
  log.reset();
});

const ROOT = ['--trusted-root', 'root.json'];
const SIGNED = ['--signature', '{path}.sig', '--certificate', '{path}.pem'];
const by = (identity: string, issuer = ISSUER) => [
  '--certificate-identity',
  identity,
  '--certificate-oidc-issuer',
  issuer,
];
const GOOD = [...SIGNED, ...by(IDENTITY)];

/** Writes signature and certificate beside the artifact and runs the gate. */
function ask(
  evidence: Evidence,
  args: readonly string[] = GOOD,
  root = ROOT,
  env: Readonly<Record<string, string>> = {},
): Promise<GateResult> {
  const { sig, pem } = detached(evidence);
  workspace.write('tool.sig', sig);
  workspace.write('tool.pem', pem);
  return runGate(workspace, ['--artifacts', 'tool', ...root, ...args], { env });
}

const bodyOf = (evidence: Evidence) => Buffer.from(evidence.entries[0]!.canonicalizedBody, 'base64');
const hashOf = (evidence: Evidence) => leafHash(bodyOf(evidence));

describe('a signature with its certificate', () => {
  test('is completed by its entry', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    const { verdict, exitCode, checks } = await ask(signed);
    expect([verdict, exitCode]).toEqual(['pass', 0]);
    expect(JSON.stringify(checks[0])).toContain(signed.entries[0]!.logIndex);
  });

  test('nothing but the hash of the entry leaves, and no secret with it', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    await ask(signed, GOOD, ROOT, { GITHUB_TOKEN: 'ghp_secret', GH_TOKEN: 'ghp_secret' });
    expect(log.questions.map(({ method, path, body }) => [method, path, JSON.parse(body) as unknown])).toEqual([
      ['POST', '/api/v1/log/entries/retrieve', { entryUUIDs: [hashOf(signed)] }],
    ]);
    const sent = JSON.stringify(log.questions[0]);
    expect(log.questions[0]!.headers).not.toHaveProperty('authorization');
    for (const kept of ['ghp_secret', createHash('sha256').update(ARTIFACT).digest('hex'), detached(signed).sig])
      expect(sent).not.toContain(kept);
  });

  test.each<[string, (pem: string) => string]>([
    [
      'with lines of its own length',
      (pem) => new X509Certificate(pem).raw.toString('base64').replace(/.{1,76}/g, '$&\r\n'),
    ],
    ['in base64 once more', (pem) => Buffer.from(pem).toString('base64')],
  ])('its PEM is made anew from DER: %s', async (how, wrap) => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    const { sig, pem } = detached(signed);
    workspace.write('tool.sig', sig);
    const wrapped = wrap(pem);
    workspace.write(
      'tool.pem',
      how.startsWith('with') ? `-----BEGIN CERTIFICATE-----\r\n${wrapped}-----END CERTIFICATE-----\r\n` : wrapped,
    );
    expect((await runGate(workspace, ['--artifacts', 'tool', ...ROOT, ...GOOD])).verdict).toBe('pass');
  });

  test.each(['P-384', 'P-521', 'RSA-2048'] as const)('by a key on %s', async (keyType) => {
    const signed = world.sign(ARTIFACT, { keyType });
    log.hold(...signed.entries);
    expect((await ask(signed)).verdict).toBe('pass');
  });
});

describe('what fails without the log is refused for its own reason, and nobody is asked', () => {
  const other = createWorld({ name: 'other' });
  test.each<[string, string, () => Promise<GateResult>]>([
    ['other bytes', 'SIGNATURE_INVALID', () => ask(world.sign('other bytes'))],
    ['another identity', 'IDENTITY_MISMATCH', () => ask(world.sign(ARTIFACT), [...SIGNED, ...by(`${IDENTITY}-evil`)])],
    [
      'a prefix of the identity',
      'IDENTITY_MISMATCH',
      () => ask(world.sign(ARTIFACT), [...SIGNED, ...by(IDENTITY.slice(0, -1))]),
    ],
    [
      'another issuer',
      'ISSUER_MISMATCH',
      () => ask(world.sign(ARTIFACT), [...SIGNED, ...by(IDENTITY, 'https://accounts.example')]),
    ],
    ['another claim', 'CLAIM_MISMATCH', () => ask(world.sign(ARTIFACT), [...GOOD, '--source-ref', 'refs/heads/main'])],
    ['another authority', 'TRUST_ROOT_UNKNOWN_ISSUER', () => ask(other.sign(ARTIFACT))],
    ['no certificate transparency', 'SCT_INVALID', () => ask(world.sign(ARTIFACT, { ctLogs: [] }))],
    [
      'another key',
      'SIGNATURE_INVALID',
      () => {
        workspace.write('key.pub', world.sign(ARTIFACT).keys.pem);
        return ask(world.sign(ARTIFACT, { by: 'key' }), ['--signature', '{path}.sig', '--key', 'key.pub']);
      },
    ],
    ['no certificate', 'KEY_MISMATCH', () => ask(world.sign(ARTIFACT), ['--signature', '{path}.sig', ...by(IDENTITY)])],
  ])('%s', async (_, code, asking) => {
    const { verdict, exitCode } = await asking();
    expect([verdict, exitCode]).toEqual([code, 1]);
    expect(log.questions).toEqual([]);
  });

  test('evidence that is complete is not asked about', async () => {
    const signed = world.sign(ARTIFACT);
    workspace.write('tool.sigstore.json', JSON.stringify(signed.bundle));
    const { verdict } = await runGate(workspace, [
      '--artifacts',
      'tool',
      ...ROOT,
      '--bundle',
      '{path}.sigstore.json',
      ...by(IDENTITY),
    ]);
    expect([verdict, log.questions]).toEqual(['pass', []]);
  });
});

describe('the log lies', () => {
  const only = (truth: readonly ApiEntry[]): [string, any] => Object.entries(truth[0]!)[0]!;
  const changed =
    (change: (entry: any) => void) =>
    (truth: readonly ApiEntry[]): PlannedAnswer => {
      change(only(truth)[1]);
      return { body: truth };
    };
  const of = (make: () => Evidence) => (): PlannedAnswer => ({ body: [apiEntry(make().entries[0]!)] });
  const flipped = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`);
  const foreign = createWorld({ name: 'foreign' });

  test.each<[string, string, number, (truth: readonly ApiEntry[]) => PlannedAnswer]>([
    ['no entry', 'TLOG_MISSING', 1, () => ({ body: [] })],
    ['404', 'TLOG_MISSING', 1, () => ({ status: 404, body: { code: 404 } })],
    ["another signature's entry", 'TLOG_MISSING', 1, of(() => world.sign(ARTIFACT))],
    [
      "another signature's entry under the right name",
      'TLOG_MISSING',
      1,
      (truth) => {
        const [wrong] = Object.values(apiEntry(world.sign(ARTIFACT).entries[0]!));
        return { body: [{ [only(truth)[0]]: wrong }] };
      },
    ],
    [
      'the right entry under another name',
      'TLOG_MISSING',
      1,
      (truth) => ({ body: [{ ['ab'.repeat(40)]: only(truth)[1] }] }),
    ],
    [
      'the same content, written otherwise',
      'TLOG_MISSING',
      1,
      changed((entry) => {
        entry.body = Buffer.from(`${Buffer.from(entry.body, 'base64').toString()} `).toString('base64');
      }),
    ],
    [
      'an entry of another log',
      'TRUST_ROOT_UNKNOWN_ISSUER',
      1,
      changed((entry) => {
        entry.logID = foreign.rekorsV1[0]!.logId.toString('hex');
      }),
    ],
    [
      'a promise that was not given',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        entry.verification.signedEntryTimestamp = flipped(entry.verification.signedEntryTimestamp);
      }),
    ],
    [
      'another time',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        entry.integratedTime = Number(entry.integratedTime) + 1;
      }),
    ],
    [
      'another index',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        entry.logIndex = Number(entry.logIndex) + 1;
      }),
    ],
    [
      'no promise',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        delete entry.verification.signedEntryTimestamp;
      }),
    ],
    [
      'no proof of inclusion',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        delete entry.verification.inclusionProof;
      }),
    ],
    [
      'no verification at all',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        delete entry.verification;
      }),
    ],
    [
      'a proof for another leaf',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        entry.verification.inclusionProof.logIndex = Number(entry.verification.inclusionProof.logIndex) - 1;
      }),
    ],
    [
      'a proof that is cut off',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        entry.verification.inclusionProof.hashes.pop();
      }),
    ],
    [
      'another root hash',
      'TLOG_INVALID',
      1,
      changed((entry) => {
        entry.verification.inclusionProof.rootHash = 'ab'.repeat(32);
      }),
    ],
    [
      'a proof without its checkpoint',
      'NETWORK',
      3,
      changed((entry) => {
        delete entry.verification.inclusionProof.checkpoint;
      }),
    ],
    ['HTML', 'NETWORK', 3, () => ({ headers: { 'content-type': 'text/html' }, body: '<html>[]</html>' })],
    ['nothing', 'NETWORK', 3, () => ({ body: '' })],
    ['an object', 'NETWORK', 3, (truth) => ({ body: truth[0]! })],
    ['a list of something else', 'NETWORK', 3, () => ({ body: [{ hello: 'world' }] })],
    ['null', 'NETWORK', 3, () => ({ body: 'null' })],
    [
      'a member twice',
      'NETWORK',
      3,
      (truth) => ({ body: JSON.stringify(truth).replace('"body":', '"body":"AAAA","body":') }),
    ],
    ['400', 'NETWORK', 3, () => ({ status: 400, body: { code: 400 } })],
    ['401', 'NETWORK', 3, () => ({ status: 401 })],
    ['422', 'NETWORK', 3, () => ({ status: 422 })],
    ['too many requests, for an hour', 'RATE_LIMITED', 3, () => ({ status: 429, headers: { 'retry-after': '3600' } })],
    ['501', 'NETWORK', 3, () => ({ status: 501 })],
    ['503, for an hour', 'NETWORK', 3, () => ({ status: 503, headers: { 'retry-after': '3600' } })],
    [
      'a redirect that would lose the question',
      'NETWORK',
      3,
      () => ({ status: 302, headers: { location: '/elsewhere' } }),
    ],
    [
      'a redirect to http elsewhere',
      'NETWORK',
      3,
      () => ({ status: 307, headers: { location: 'http://rekor.example/' } }),
    ],
    [
      'a redirect in a circle',
      'NETWORK',
      3,
      () => ({ status: 307, headers: { location: '/api/v1/log/entries/retrieve' } }),
    ],
    ['more than is read', 'NETWORK', 3, () => ({ body: Buffer.alloc(17 * 1024 * 1024, 0x20) })],
    ['more entries than are read', 'NETWORK', 3, (truth) => ({ body: Array.from({ length: 33 }, () => truth[0]!) })],
  ])('%s', async (_, code, exit, plan) => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    log.lie((_question, truth) => plan(truth));
    const { verdict, exitCode } = await ask(signed);
    expect([verdict, exitCode]).toEqual([code, exit]);
    expect(log.questions.length).toBeGreaterThan(0);
  });

  test('an entry that is true, but was made after the certificate ended', async () => {
    const late = world.sign(ARTIFACT, { integratedTime: new Date(world.at.getTime() + 3_600_000) });
    log.hold(...late.entries);
    expect((await ask(late)).verdict).toBe('CERTIFICATE_EXPIRED');
  });

  test('an entry that holds the bare key is not the one that is asked for', async () => {
    const { keys } = world.sign(ARTIFACT);
    const bare = world.sign(ARTIFACT, { keys, logged: { verifier: { keys } } });
    log.hold(...bare.entries);
    expect((await ask(bare)).verdict).toBe('TLOG_MISSING');
  });

  test('the same entry twice, and one of a later time: the one that fits counts', async () => {
    const signed = world.sign(ARTIFACT);
    const [rekor] = world.rekorsV1;
    const again = {
      body: JSON.parse(bodyOf(signed).toString()),
      at: new Date(world.at.getTime() + 86_400_000),
      promise: true,
      proof: true,
    };
    log.hold(rekor!.log(again), signed.entries[0]!, signed.entries[0]!);
    expect((await ask(signed)).verdict).toBe('pass');
    log.reset();
    log.hold(rekor!.log(again));
    const late = await ask(signed);
    expect(late.verdict).toBe('CERTIFICATE_EXPIRED');
  });

  test('a redirect that keeps the question is followed', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    log.lie(({ path }, truth) =>
      path.startsWith('/api') ? { status: 308, headers: { location: '/moved' } } : { body: truth },
    );
    expect((await ask(signed)).verdict).toBe('pass');
    expect(log.questions.map(({ path }) => path)).toEqual(['/api/v1/log/entries/retrieve', '/moved']);
    expect(log.questions[1]!.hashes).toEqual([hashOf(signed)]);
  });

  test('after an answer that passes it is asked again', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    log.lie((_question, truth) => (log.questions.length === 1 ? { status: 503 } : { body: truth }));
    expect((await ask(signed)).verdict).toBe('pass');
  });

  test('a log that never answers could not be looked into', async () => {
    log.lie(() => 'hang');
    const finder = createEntryFinder({
      signal: new AbortController().signal,
      offline: false,
      limits: { requestMs: 20, retries: 0 },
    });
    expect(await finder.find([Buffer.from('{}')], [log.url])).toMatchObject({
      kind: 'unseen',
      refusal: { code: 'NETWORK' },
    });
  });

  test('the end of the run is not an answer', async () => {
    log.lie(() => 'hang');
    const run = new AbortController();
    const finder = createEntryFinder({ signal: run.signal, offline: false });
    const asked = finder.find([Buffer.from('{}')], [log.url]);
    run.abort(new Error('over'));
    await expect(asked).rejects.toThrow('over');
  });
});

describe('a raw signature by a key', () => {
  const KEY = ['--signature', '{path}.sig', '--key', 'key.pub'];
  const keyed = (evidence: Evidence, args: readonly string[] = KEY) => {
    workspace.write('key.pub', evidence.keys.pem);
    return ask(evidence, args);
  };

  test.each(['P-256', 'P-384', 'RSA-2048'] as const)(
    'on %s is completed by an entry with that key',
    async (keyType) => {
      const signed = world.sign(ARTIFACT, { by: 'key', keyType });
      log.hold(...signed.entries);
      expect((await keyed(signed)).verdict).toBe('pass');
    },
  );

  test('without an entry it is refused', async () => {
    expect((await keyed(world.sign(ARTIFACT, { by: 'key' }))).verdict).toBe('TLOG_MISSING');
    expect(log.questions.length).toBe(1);
  });

  test('nobody is asked where the log is waived', async () => {
    const signed = world.sign(ARTIFACT, { by: 'key' });
    expect((await keyed(signed, [...KEY, '--transparency-log', 'none'])).verdict).toBe('pass');
    expect(log.questions).toEqual([]);
  });
});

describe('a bare envelope', () => {
  const BUNDLE = ['--bundle', '{path}.intoto.jsonl'];
  const attest = () => world.attest([subjectOf('tool', ARTIFACT)], { rekor: 'none', timestamps: [] });
  const check = (text: string, args: readonly string[] = [...BUNDLE, ...by(IDENTITY)]) => {
    workspace.write('tool.intoto.jsonl', text);
    return runGate(workspace, ['--artifacts', 'tool', ...ROOT, ...args]);
  };
  const KINDS: readonly BareKind[] = ['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.1 bare', 'intoto 0.0.2'];

  test.each(KINDS)('%s', async (kind) => {
    const evidence = attest();
    const text = bareEnvelope(evidence);
    log.hold(logEnvelope(world, evidence, text, kind));
    const { verdict, checks } = await check(text);
    expect([verdict, checks[0]!.check]).toEqual(['pass', 'attestation']);
    expect(log.questions.length).toBe(1);
    expect(log.questions[0]!.body).not.toContain(evidence.signature.toString('base64'));
  });

  test.each(KINDS)('%s of another envelope does not count', async (kind) => {
    const evidence = attest();
    log.hold(logEnvelope(world, evidence, `${bareEnvelope(evidence)} `, kind));
    expect((await check(bareEnvelope(evidence))).verdict).toBe('TLOG_MISSING');
  });

  test('a final newline is not part of it, unless it was logged', async () => {
    const evidence = attest();
    const text = bareEnvelope(evidence);
    log.hold(logEnvelope(world, evidence, text, 'dsse 0.0.1'));
    expect((await check(`${text}\n`)).verdict).toBe('pass');
    log.reset();
    log.hold(logEnvelope(world, evidence, `${text}\n`, 'dsse 0.0.1'));
    expect((await check(`${text}\n`)).verdict).toBe('pass');
    expect((await check(text)).verdict).toBe('TLOG_MISSING');
  });

  test('its key id is recorded by one kind', async () => {
    const evidence = attest();
    const text = bareEnvelope(evidence, { keyid: 'SHA256:abc' });
    log.hold(
      logEnvelope(world, evidence, text, 'intoto 0.0.2', (spec) => {
        spec.content.envelope.signatures[0].keyid = 'SHA256:abc';
      }),
    );
    expect((await check(text)).verdict).toBe('pass');
  });

  test('that kind records the PEM as it was sent; sigstore-js sends it without its final newline', async () => {
    const evidence = attest();
    const text = bareEnvelope(evidence);
    const sent = Buffer.from(detached(evidence).pem.trimEnd()).toString('base64');
    log.hold(
      logEnvelope(world, evidence, text, 'intoto 0.0.2', (spec) => {
        spec.content.envelope.signatures[0].publicKey = sent;
      }),
    );
    expect((await check(text)).verdict).toBe('pass');
  });

  test('several in one file, one a line', async () => {
    const evidence = attest();
    const text = bareEnvelope(evidence);
    log.hold(logEnvelope(world, evidence, text, 'intoto 0.0.1'));
    expect((await check(`${bareEnvelope(attest())}\n${text}\n`)).verdict).toBe('pass');
  });

  test('its certificate may lie in a file of its own', async () => {
    const evidence = attest();
    const text = bareEnvelope(evidence, { cert: false });
    log.hold(logEnvelope(world, evidence, text, 'dsse 0.0.1'));
    workspace.write('tool.sig', text);
    workspace.write('tool.pem', detached(evidence).pem);
    expect((await runGate(workspace, ['--artifacts', 'tool', ...ROOT, ...GOOD])).verdict).toBe('pass');
    workspace.write('tool.pem', detached(attest()).pem);
    expect((await runGate(workspace, ['--artifacts', 'tool', ...ROOT, ...GOOD])).verdict).toBe('SIGNATURE_INVALID');
  });

  test('one with a certificate is no evidence by a key', async () => {
    const evidence = attest();
    workspace.write('key.pub', evidence.keys.pem);
    expect((await check(bareEnvelope(evidence), [...BUNDLE, '--key', 'key.pub'])).verdict).toBe('KEY_MISMATCH');
    expect(log.questions).toEqual([]);
  });

  test('by a key', async () => {
    const evidence = world.attest([subjectOf('tool', ARTIFACT)], { rekor: 'none', timestamps: [], by: 'key' });
    const text = bareEnvelope(evidence, { cert: false });
    workspace.write('key.pub', evidence.keys.pem);
    log.hold(logEnvelope(world, evidence, text, 'dsse 0.0.1'));
    expect((await check(text, [...BUNDLE, '--key', 'key.pub'])).verdict).toBe('pass');
    log.reset();
    expect((await check(text, [...BUNDLE, '--key', 'key.pub'])).verdict).toBe('TLOG_MISSING');
  });

  test.each<[string, string, () => string]>([
    [
      'about another artifact',
      'SUBJECT_MISMATCH',
      () => bareEnvelope(world.attest([subjectOf('tool', Buffer.from('x'))], { rekor: 'none', timestamps: [] })),
    ],
    [
      'of another type',
      'PREDICATE_MISMATCH',
      () =>
        bareEnvelope(
          world.attest([subjectOf('tool', ARTIFACT)], {
            rekor: 'none',
            timestamps: [],
            predicateType: 'https://example.com/x',
          }),
        ),
    ],
    [
      'signed by another identity than expected',
      'IDENTITY_MISMATCH',
      () =>
        bareEnvelope(
          world.attest([subjectOf('tool', ARTIFACT)], { rekor: 'none', timestamps: [], identity: `${IDENTITY}x` }),
        ),
    ],
    [
      'whose payload was changed',
      'SIGNATURE_INVALID',
      () => {
        const text = JSON.parse(bareEnvelope(attest()));
        text.payload = Buffer.from(`${Buffer.from(text.payload, 'base64').toString()} `).toString('base64');
        return JSON.stringify(text);
      },
    ],
    [
      "with another's certificate",
      'SIGNATURE_INVALID',
      () => {
        const text = JSON.parse(bareEnvelope(attest()));
        text.signatures[0].cert = detached(attest()).pem;
        return JSON.stringify(text);
      },
    ],
    [
      'with two signatures',
      'BUNDLE_MALFORMED',
      () => {
        const text = JSON.parse(bareEnvelope(attest()));
        text.signatures.push(text.signatures[0]);
        return JSON.stringify(text);
      },
    ],
    [
      'with a certificate that is none',
      'BUNDLE_MALFORMED',
      () => bareEnvelope(attest()).replaceAll('CERTIFICATE', 'PUBLIC KEY'),
    ],
    ['that is cut off', 'BUNDLE_MALFORMED', () => bareEnvelope(attest()).slice(0, -3)],
  ])('%s is refused without asking', async (_, code, make) => {
    expect((await check(make())).verdict).toBe(code);
    expect(log.questions).toEqual([]);
  });
});

describe('which log is asked', () => {
  test('one whose period has ended, and none of version 2', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    const root = world.trustedRoot as any;
    root.tlogs[0].publicKey.validFor.end = new Date(world.at.getTime() + 60_000).toISOString();
    workspace.write('ended.json', JSON.stringify(root));
    expect((await ask(signed, GOOD, ['--trusted-root', 'ended.json'])).verdict).toBe('pass');
    log.reset();
    root.tlogs.shift();
    workspace.write('v2.json', JSON.stringify(root));
    const { verdict, checks } = await ask(signed, GOOD, ['--trusted-root', 'v2.json']);
    expect([verdict, log.questions]).toEqual(['TLOG_MISSING', []]);
    expect(checks[0]!.hint).toContain('rekor-url');
  });

  test('`rekor-url` in place of the logs of the root; its entries must still be by one of them', async () => {
    const mirror = await startRekor();
    try {
      const signed = world.sign(ARTIFACT);
      mirror.hold(...signed.entries);
      expect((await ask(signed, [...GOOD, '--rekor-url', `${mirror.url}/`])).verdict).toBe('pass');
      expect([log.questions.length, mirror.questions.length]).toEqual([0, 1]);
      const own = createWorld({ rekorV1: { baseUrl: mirror.url } });
      const [stranger] = own.rekorsV1;
      mirror.reset();
      mirror.hold(
        stranger!.log({ body: JSON.parse(bodyOf(signed).toString()), at: world.at, promise: true, proof: true }),
      );
      expect((await ask(signed, [...GOOD, '--rekor-url', mirror.url])).verdict).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    } finally {
      await mirror.close();
    }
  });

  test.each([
    'http://rekor.example',
    'rekor.example',
    'https://u:p@rekor.example',
    'https://rekor.example/?x=1',
    'ftp://127.0.0.1',
  ])('%s is not the address of a log', async (url) => {
    expect((await ask(world.sign(ARTIFACT), [...GOOD, '--rekor-url', url])).verdict).toBe('CONFIG_INVALID');
  });

  test('a policy names its log', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    const { sig, pem } = detached(signed);
    workspace.write('tool.sig', sig);
    workspace.write('tool.pem', pem);
    const policy = (url: string) =>
      `version: 1\nrekor-url: ${url}\ntrusted-root: root.json\nsigners:\n  release:\n    identity: ${IDENTITY}\n    issuer: ${ISSUER}\nrules:\n  - name: tool\n    artifacts: [tool]\n    signature: '{path}.sig'\n    certificate: '{path}.pem'\n    require:\n      - signature: { by: [release] }\n`;
    workspace.write('policy.yml', policy(log.url));
    const run = (...args: readonly string[]) => runGate(workspace, ['--policy', 'policy.yml', ...args]);
    expect((await run()).verdict).toBe('pass');
    expect((await run('--rekor-url', log.url)).verdict).toBe('CONFIG_INVALID');
    workspace.write('policy.yml', policy('http://rekor.example'));
    const { verdict, log: told } = await run();
    expect(verdict).toBe('CONFIG_INVALID');
    expect(told).toContain('policy.yml');
  });
});

const resultsOf = (report: any) => Object.fromEntries(report.artifacts.map(({ name, result }: any) => [name, result]));

describe('many', () => {
  test('at most ten in a request, each once in a run', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `many/${index}`);
    for (const name of names) {
      const signed = world.sign(name);
      log.hold(...signed.entries);
      workspace.write(name, name);
      workspace.write(`${name}.sig`, detached(signed).sig);
      workspace.write(`${name}.pem`, detached(signed).pem);
    }
    const args = [
      '--artifacts',
      'many/*',
      '--artifacts',
      '!many/*.sig',
      '--artifacts',
      '!many/*.pem',
      ...ROOT,
      ...GOOD,
    ];
    const { verdict, report } = await runGate(workspace, args);
    expect([verdict, report.artifacts.length]).toEqual(['pass', 23]);
    expect(log.questions.map(({ hashes }) => hashes.length)).toEqual([10, 10, 3]);
    const asked = log.questions.flatMap(({ hashes }) => hashes);
    expect(new Set(asked).size).toBe(23);
  });

  test('one that the log does not have fails alone; a failure beside one that could not be seen is a failure', async () => {
    const [good, bad] = [world.sign(ARTIFACT), world.sign('two')];
    log.hold(...good.entries);
    for (const [name, bytes, signed] of [
      ['pair/one', ARTIFACT, good],
      ['pair/two', 'two', bad],
    ] as const) {
      workspace.write(name, bytes);
      workspace.write(`${name}.sig`, detached(signed).sig);
      workspace.write(`${name}.pem`, detached(signed).pem);
    }
    const args = ['--artifacts', 'pair/one', '--artifacts', 'pair/two', ...ROOT, ...GOOD];
    const { report, exitCode } = await runGate(workspace, args);
    expect(resultsOf(report)).toEqual({ 'pair/one': 'pass', 'pair/two': 'fail' });
    expect(exitCode).toBe(1);
    workspace.write('pair/one', 'changed');
    log.lie(() => ({ status: 501 }));
    const mixed = await runGate(workspace, args);
    expect(resultsOf(mixed.report)).toEqual({ 'pair/one': 'fail', 'pair/two': 'error' });
    expect(mixed.exitCode).toBe(1);
  });
});

test('the signature of a checksum list is completed too', async () => {
  const list = `${createHash('sha256').update(ARTIFACT).digest('hex')}  tool\n`;
  const signed = world.sign(list);
  log.hold(...signed.entries);
  workspace.write('SHA256SUMS', list);
  workspace.write(
    'SHA256SUMS.bundle',
    JSON.stringify({ base64Signature: detached(signed).sig, cert: detached(signed).pem }),
  );
  const args = ['--checksums', 'SHA256SUMS', '--checksums-signed', ...ROOT, ...by(IDENTITY)];
  expect((await runGate(workspace, args)).verdict).toBe('pass');
  log.lie(() => ({ status: 501 }));
  const { verdict, exitCode } = await runGate(workspace, args);
  expect([verdict, exitCode]).toEqual(['NETWORK', 3]);
});

describe('offline', () => {
  const OFFLINE = [...GOOD, '--offline'];

  test('nobody is asked; the refusal names the entry and how to bring it along', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    const { verdict, exitCode, checks } = await ask(signed, OFFLINE);
    expect([verdict, exitCode, log.questions]).toEqual(['TLOG_MISSING', 1, []]);
    expect(checks[0]!.expected).toContain(hashOf(signed));
    const [, question, url] = /-d '([^']+)' (\S+)`/.exec(checks[0]!.hint!)!;
    const answer = await fetch(url!, { method: 'POST', body: question! });
    workspace.write('tool.bundle', await answer.text());
    expect((await ask(signed, [...OFFLINE, '--bundle', '{path}.bundle'])).verdict).toBe('pass');
    expect((await ask(world.sign(ARTIFACT), [...OFFLINE, '--bundle', '{path}.bundle'])).verdict).toBe('TLOG_INVALID');
  });

  test.each<[string, string, (evidence: Evidence) => unknown]>([
    ['the answer of the API', 'pass', ({ entries }) => apiEntry(entries[0]!)],
    ['one entry of it', 'pass', ({ entries }) => Object.values(apiEntry(entries[0]!))[0]],
    ['what rekor-cli prints in the form tle', 'pass', ({ entries }) => entries[0]],
    ["cosign's rekorBundle", 'pass', ({ entries }) => rekorBundle(entries[0]!)],
    [
      'what rekor-cli prints by default, which proves nothing,',
      'TLOG_MISSING',
      ({ entries }) => ({
        Attestation: '',
        AttestationType: '',
        Body: {},
        LogIndex: 1,
        IntegratedTime: 1,
        UUID: 'ab'.repeat(40),
        LogID: entries[0]!.logId.keyId,
      }),
    ],
    [
      'an answer without promise',
      'TLOG_INVALID',
      ({ entries }) => ({ ...apiEntry(entries[0]!), ...changedPromise(entries[0]!) }),
    ],
  ])('%s beside the signature', async (_, code, proof) => {
    const signed = world.sign(ARTIFACT);
    workspace.write('tool.bundle', JSON.stringify(proof(signed)));
    expect((await ask(signed, [...OFFLINE, '--bundle', '{path}.bundle'])).verdict).toBe(code);
    expect(log.questions).toEqual([]);
  });

  test('the answer beside a bare envelope', async () => {
    const evidence = world.attest([subjectOf('tool', ARTIFACT)], { rekor: 'none', timestamps: [] });
    const text = bareEnvelope(evidence);
    workspace.write('tool.intoto.jsonl', text);
    const run = () =>
      runGate(workspace, [
        '--artifacts',
        'tool',
        ...ROOT,
        '--bundle',
        '{path}.intoto.jsonl',
        '--bundle',
        '{path}.answer',
        ...by(IDENTITY),
        '--offline',
      ]);
    for (const kind of ['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.1 bare', 'intoto 0.0.2'] as const) {
      workspace.write('tool.answer', JSON.stringify([apiEntry(logEnvelope(world, evidence, text, kind))]));
      expect([kind, (await run()).verdict]).toEqual([kind, 'pass']);
      if (kind === 'dsse 0.0.1' || kind === 'intoto 0.0.2') continue;
      workspace.write('tool.answer', JSON.stringify([apiEntry(logEnvelope(world, evidence, `${text}\n\n`, kind))]));
      expect([kind, (await run()).verdict]).toEqual([kind, 'TLOG_INVALID']);
    }
  });

  test('of a signature by a key, the refusal says how to do without the log, and what is given up', async () => {
    const signed = world.sign(ARTIFACT, { by: 'key' });
    workspace.write('key.pub', signed.keys.pem);
    const keyed = ['--signature', '{path}.sig', '--key', 'key.pub', '--offline'];
    const { verdict, checks } = await ask(signed, keyed);
    expect([verdict, checks[0]!.hint]).toEqual([
      'TLOG_MISSING',
      expect.stringMatching(/set `transparency-log: none`\. Then nothing proves when it was signed/),
    ]);
    expect((await ask(signed, [...keyed, '--transparency-log', 'none'])).verdict).toBe('pass');
    const other = await ask(world.sign('another', { by: 'key' }), [...keyed, '--transparency-log', 'none']);
    expect(other.verdict).toBe('SIGNATURE_INVALID');
  });

  test('of a signature by an identity, it does not', async () => {
    const { checks } = await ask(world.sign(ARTIFACT), OFFLINE);
    expect(checks[0]!.hint).not.toContain('transparency-log');
  });

  test('`rekor-url` is not asked either', async () => {
    const signed = world.sign(ARTIFACT);
    log.hold(...signed.entries);
    expect((await ask(signed, [...OFFLINE, '--rekor-url', log.url])).verdict).toBe('TLOG_MISSING');
    expect(log.questions).toEqual([]);
  });
});

function changedPromise(entry: Evidence['entries'][number]): ApiEntry {
  const [uuid, inner] = Object.entries(apiEntry(entry))[0]!;
  inner.verification.signedEntryTimestamp = `AAAA${inner.verification.signedEntryTimestamp.slice(4)}`;
  return { [uuid]: inner };
}
