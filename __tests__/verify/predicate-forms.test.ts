import { describe, expect, it } from '@jest/globals';
import type { PredicateCondition, PredicateRequirement, ValueTest } from '../../src/model/predicate.js';
import { judgePredicate } from '../../src/verify/predicates/predicate-requirement.js';

type Form = PredicateRequirement['form'];
const statement = (predicateType: string, predicate: unknown) => ({ predicateType, predicate, subjects: [] });
const judged = (
  form: Form,
  conditions: readonly PredicateCondition[],
  type: string,
  predicate: unknown,
  products?: string[],
) =>
  judgePredicate([{ form, conditions, ...(products && { products }) }], statement(type, predicate), 'x.sigstore.json');
const holds = (...args: Parameters<typeof judged>): boolean => judged(...args).refusal === undefined;
const is = (pointer: string, value: string | number): PredicateCondition => ({
  pointer,
  test: { kind: 'equals', value },
});

describe('a vulnerability scan', () => {
  const COSIGN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
  const none: PredicateCondition[] = [is('/critical', 0), is('/high', 0)];
  const scan = (result: unknown) => ({
    scanner: { uri: 'pkg:github/aquasecurity/trivy@0.58', version: '0.58.0', db: {}, result },
    metadata: { scanStartedOn: '2026-11-27T06:00:00Z', scanFinishedOn: '2026-11-27T06:00:04Z' },
  });
  const trivy = (...severities: unknown[]) =>
    scan({
      SchemaVersion: 2,
      Results: [{ Target: 'alpine' }, { Target: 'go', Vulnerabilities: severities.map((Severity) => ({ Severity })) }],
    });
  const grype = (...severities: unknown[]) =>
    scan({ matches: severities.map((severity) => ({ vulnerability: { severity } })) });

  it.each<[string, unknown, boolean]>([
    ['of Trivy without any', trivy(), true],
    ['of Trivy with a low one', trivy('LOW'), true],
    ['of Trivy with a critical one', trivy('LOW', 'CRITICAL'), false],
    ['of Grype without any', grype(), true],
    ['of Grype with a high one', grype('High'), false],
    ['in a form that is not known', scan({ findings: [] }), false],
    ['without a result', scan(undefined), false],
    ['whose result is a text', scan('clean'), false],
    ['with a target that is not an object', scan({ SchemaVersion: 2, Results: ['go', { Target: 'go' }] }), false],
    ['with lists of findings for targets', scan({ SchemaVersion: 2, Results: [[{ Severity: 'CRITICAL' }]] }), false],
    ['with a second spelling of its time', { ...trivy(), metadata: { ScanFinishedOn: '2026-11-27T06:00:04Z' } }, false],
    ['with a target that is not a list', scan({ SchemaVersion: 2, Results: [{ Vulnerabilities: {} }] }), false],
  ])('%s', (_, predicate, expected) => {
    expect(holds('vulnerabilities', none, COSIGN, predicate)).toBe(expected);
  });

  it.each<[string, unknown, boolean]>([
    ['a score of 6.9', [{ method: 'nvd', score: '6.9' }], true],
    ['a score of 7', [{ method: 'nvd', score: 7 }], false],
    ['a score of 6.9 in CVSS', [{ method: 'cvss_v3.1', score: 6.9 }], true],
    [
      'two methods that differ',
      [
        { method: 'nvd', score: '3.1' },
        { method: 'CVSSv3', score: '9.8' },
      ],
      false,
    ],
    ['a word of a database', [{ method: 'redhat', score: 'Moderate' }], true],
    ['a grave word of a database', [{ method: 'redhat', score: 'Important' }], false],
    ['a vector of 5.3', [{ method: 'ghsa', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' }], true],
    ['a vector of 9.8', [{ method: 'ghsa', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }], false],
    ['a vector that is cut short', [{ method: 'cvss', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N' }], false],
    [
      'a vector of another version',
      [{ method: 'cvss', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:L' }],
      false,
    ],
    ['a score with its word', [{ method: 'nvd', score: '9.8 CRITICAL' }], false],
    ['a score with a comma', [{ method: 'nvd', score: '9,8' }], false],
    ['a score beyond the scale', [{ method: 'nvd', score: '11' }], false],
    ['a probability', [{ method: 'epss', score: '0.97' }], false],
    ['a part of a score', [{ method: 'cvss_exploitability', score: '3.9' }], false],
    ['a score by no method', [{ score: '3.1' }], false],
    ['an object instead of a list', { method: 'nvd', score: '9.8' }, false],
    ['an empty list', [], false],
    ['nothing', undefined, false],
    [
      'one that is not understood beside one that is',
      [
        { method: 'nvd', score: '3.1' },
        { method: 'x', score: '?' },
      ],
      false,
    ],
  ])('of in-toto with %s', (_, severity, expected) => {
    const predicate = scan([{ id: 'CVE-2026-1', severity }]);
    expect(holds('vulnerabilities', none, 'https://in-toto.io/attestation/vulns/v0.2', predicate)).toBe(expected);
  });

  it('counts what scanners call unknown', () => {
    const unknown = [is('/unknown', 1), is('/total', 2)];
    expect(holds('vulnerabilities', unknown, COSIGN, trivy('LOW', 'UNKNOWN'))).toBe(true);
    expect(holds('vulnerabilities', [...none, ...unknown], COSIGN, grype('Negligible', 'Unknown'))).toBe(true);
  });

  it.each<[string, unknown, string]>([
    [
      'a blank behind the word',
      trivy('CRITICAL '),
      '/scanner/result/Results/1/Vulnerabilities/0/Severity: "CRITICAL "',
    ],
    ['a word of another scanner', trivy('LOW', 'Negligible'), '/scanner/result/Results/1/Vulnerabilities/1/Severity'],
    ['a number', trivy(9.8), '/scanner/result/Results/1/Vulnerabilities/0/Severity: 9.8'],
    ['no severity', trivy(undefined), 'a missing value, which is not a severity that can be counted'],
    ['no severity of Grype', grype(''), '/scanner/result/matches/0/vulnerability/severity: ""'],
    [
      'a finding in a list',
      scan({ SchemaVersion: 2, Results: [{ Vulnerabilities: [[{ Severity: 'CRITICAL' }]] }] }),
      '/scanner/result/Results/0/Vulnerabilities/0: [{"Severity":"CRITICAL"}]',
    ],
    [
      'no target',
      scan({ SchemaVersion: 2, Results: [] }),
      '/scanner/result/Results: [], which names nothing that was scanned',
    ],
    ['the form of a later Trivy', scan({ SchemaVersion: 3, Results: [{ Target: 'go' }] }), '/scanner/result: '],
    [
      'findings in the form of another scanner',
      scan({ SchemaVersion: 2, Results: [{ Target: 'go' }], matches: [{ vulnerability: { severity: 'Critical' } }] }),
      '/scanner/result: ["SchemaVersion","Results","matches"]',
    ],
    [
      'findings under another case',
      scan({ SchemaVersion: 2, Results: [{ Target: 'go', vulnerabilities: [{ Severity: 'CRITICAL' }] }] }),
      '/scanner/result/Results/0: a member "vulnerabilities"',
    ],
    [
      'two severities',
      scan({ matches: [{ vulnerability: { severity: 'Low', Severity: 'Critical' } }] }),
      '/scanner/result/matches/0/vulnerability: a member "Severity"',
    ],
    ['two results', { ...grype(), Scanner: grype('Critical').scanner }, 'predicate: a member "Scanner"'],
  ])('with %s cannot be counted, and the refusal names the place', (_, predicate, place) => {
    const { refusal, comparisons } = judged('vulnerabilities', none, COSIGN, predicate);
    expect(refusal?.code).toBe('PREDICATE_MISMATCH');
    expect(refusal?.actual).toContain(place);
    expect(comparisons).toEqual([]);
  });

  it('is no other type of predicate', () => {
    expect(judged('vulnerabilities', none, 'https://example.com/scan/v1', trivy()).refusal?.code).toBe(
      'PREDICATE_MISMATCH',
    );
  });
});

describe('an OpenVEX document', () => {
  const VEX = 'https://openvex.dev/ns/v0.2.0';
  const document = (...statements: unknown[]) => ({ '@context': VEX, timestamp: '2026-11-20T00:00:00Z', statements });
  const about = (status: string, ...ids: string[]) => ({
    vulnerability: { name: 'CVE-2026-2' },
    ...(ids.length > 0 && { products: ids.map((id) => ({ '@id': id })) }),
    status,
  });
  const notAffected = [is('/affected', 0), is('/under_investigation', 0)];

  it.each<[string, unknown, boolean]>([
    ['that says not affected', document(about('not_affected', 'pkg:oci/widgets')), true],
    ['that says affected', document(about('affected', 'pkg:oci/widgets')), false],
    ['that says affected of another product', document(about('affected', 'pkg:oci/gadgets')), true],
    ['that says affected of no product in particular', document(about('affected')), false],
    [
      'that says affected and later fixed',
      document(about('affected', 'pkg:oci/widgets'), about('fixed', 'pkg:oci/widgets')),
      false,
    ],
    ['with a status of its own', document(about('fine', 'pkg:oci/widgets')), false],
    ['with a product without a name', document({ ...about('affected'), products: [{}] }), false],
    ['whose statements are not a list', { statements: {} }, false],
    ['without statements', {}, false],
  ])('%s', (_, predicate, expected) => {
    expect(holds('vex', notAffected, VEX, predicate, ['pkg:oci/widgets'])).toBe(expected);
  });

  const versioned = ['pkg:oci/widgets@1.2.3'];
  const fixed = about('fixed', 'pkg:oci/widgets@1.2.3');
  const answered = [...notAffected, { pointer: '/total', test: { kind: 'min', value: 1 } } as const];
  const digest = 'ab'.repeat(32);
  const judgeOf = (subjects: readonly string[], ...statements: unknown[]): boolean =>
    judgePredicate(
      [{ form: 'vex', conditions: answered, products: versioned }],
      {
        ...statement(VEX, document(...statements)),
        subjects: subjects.map((sha256) => ({ name: 'tool', digest: { sha256 }, annotations: undefined })),
      },
      'x.sigstore.json',
    ).refusal === undefined;
  it('a product of a million slashes is read like any other', () => {
    const long = (end: string) => `https://example.test/${'/'.repeat(1_000_000)}${end}`;
    expect(holds('vex', notAffected, VEX, document(about('affected', long('x'))), [long('x')])).toBe(false);
    expect(holds('vex', notAffected, VEX, document(about('fixed', long('x'))), [long('x')])).toBe(true);
  });

  const affected = (...products: unknown[]) => ({ ...about('affected'), products });

  it.each<[string, unknown]>([
    ['without its version', affected({ '@id': 'pkg:oci/widgets' })],
    ['of one architecture', affected({ '@id': 'pkg:oci/widgets@1.2.3?arch=amd64' })],
    ['with another escape', affected({ '@id': 'pkg:oci/widgets@1%2E2%2E3' })],
    ['in another case', affected({ '@id': 'PKG:OCI/Widgets@1.2.3' })],
    ['with slashes behind the scheme', affected({ '@id': 'pkg://oci/widgets@1.2.3' })],
    ['with a file inside', affected({ '@id': 'pkg:oci/widgets@1.2.3#bin/tool' })],
    ['by its digest', affected({ '@id': 'https://acme.example/tool', hashes: { 'sha-256': digest.toUpperCase() } })],
    ['by its digest alone', affected({ hashes: { 'sha-256': digest } })],
    ['by the digest in a package URL', affected({ '@id': `pkg:generic/tool?checksum=sha256:${digest}` })],
    ['by its digest as a version', affected({ '@id': `pkg:oci/other@sha256%3A${digest}` })],
    [
      'as a further name',
      affected({ '@id': 'https://acme.example/tool', identifiers: { purl: 'pkg:oci/widgets@1.2.3' } }),
    ],
    ['as a part of another', affected({ '@id': 'pkg:oci/other', subcomponents: [{ '@id': 'pkg:oci/widgets@1.2.3' }] })],
    ['as a part in the old form', { ...affected('pkg:oci/other'), subcomponents: ['pkg:oci/widgets'] }],
    ['by a name that cannot be compared', affected({ '@id': 'https://acme.example/tool' })],
    ['by a CPE', affected({ '@id': 'cpe:2.3:a:acme:widgets:1.2.3:*:*:*:*:*:*:*' })],
    ['by a package URL that is not one', affected({ '@id': 'pkg:widgets' })],
    ['under another case', { ...about('fixed', 'pkg:oci/other'), Status: 'affected' }],
    ['under another case of its products', { ...about('affected', 'pkg:oci/other'), Products: [] }],
  ])('that says fixed, and affected of the same product %s, fails', (_, other) => {
    expect(judgeOf([digest], fixed)).toBe(true);
    expect(judgeOf([digest], fixed, other)).toBe(false);
  });

  it.each<[string, unknown]>([
    ['name', affected({ '@id': 'pkg:oci/gadgets@1.2.3' })],
    ['version', affected({ '@id': 'pkg:oci/widgets@1.2.2' })],
    ['type', affected({ '@id': 'pkg:npm/widgets@1.2.3' })],
    ['name and parts', affected({ '@id': 'pkg:oci/gadgets', subcomponents: [{ '@id': 'pkg:npm/left-pad@1.3.0' }] })],
    ['name and digest', affected({ '@id': 'pkg:oci/gadgets', hashes: { 'sha-256': 'cd'.repeat(32) } })],
    ['package URL under a name', affected({ '@id': 'gadgets', identifiers: { purl: 'pkg:oci/gadgets' } })],
  ])('that says fixed, and affected of a product of another %s, passes', (_, other) => {
    expect(judgeOf([digest], fixed, other)).toBe(true);
  });

  it.each<[string, unknown, boolean]>([
    ['all versions', about('fixed', 'pkg:oci/widgets'), true],
    ['the artifact by its digest', { ...about('fixed'), products: [{ hashes: { 'sha-256': digest } }] }, true],
    ['one architecture', about('fixed', 'pkg:oci/widgets@1.2.3?arch=amd64'), false],
    ['a name that cannot be compared', about('fixed', 'https://acme.example/tool'), false],
    ['another version', about('fixed', 'pkg:oci/widgets@1.2.2'), false],
  ])('that says fixed only of %s', (_, only, expected) => {
    expect(judgeOf([digest], only)).toBe(expected);
  });

  it('does not speak for one of several artifacts by the digest of another', () => {
    const byDigest = (status: string) => ({ ...about(status), products: [{ hashes: { 'sha-256': digest } }] });
    expect(judgeOf([digest, 'cd'.repeat(32)], byDigest('fixed'))).toBe(false);
    expect(judgeOf([digest, 'cd'.repeat(32)], fixed, byDigest('affected'))).toBe(false);
  });

  it('is about every product where none is named', () => {
    expect(holds('vex', notAffected, VEX, document(about('affected', 'pkg:oci/gadgets')))).toBe(false);
  });
});

describe('provenance of both versions', () => {
  const v1 = {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: 'refs/tags/v1.2.3' } },
      resolvedDependencies: [
        { uri: 'git+https://github.com/acme/widgets@refs/tags/v1.2.3', digest: { gitCommit: 'a'.repeat(40) } },
      ],
    },
    runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
  };
  const v02 = {
    builder: { id: 'https://github.com/actions/runner/github-hosted' },
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    invocation: { parameters: { workflow: { ref: 'refs/tags/v1.2.3' } } },
    materials: [{ uri: 'git+https://github.com/acme/widgets@refs/tags/v1.2.3', digest: { gitCommit: 'a'.repeat(40) } }],
  };
  const material = (uri: string): ValueTest => ({
    kind: 'some',
    of: [is('/uri', uri), is('/digest/gitCommit', 'a'.repeat(40))],
  });
  const required = (uri: string): PredicateCondition[] => [
    is('/builder', 'https://github.com/actions/runner/github-hosted'),
    is('/parameters/workflow/ref', 'refs/tags/v1.2.3'),
    { pointer: '/materials', test: material(uri) },
  ];

  it.each([
    ['v1', 'https://slsa.dev/provenance/v1', v1],
    ['v0.2', 'https://slsa.dev/provenance/v0.2', v02],
  ])('%s', (_, type, predicate) => {
    const uri = 'git+https://github.com/acme/widgets@refs/tags/v1.2.3';
    expect(holds('provenance', required(uri), type, predicate)).toBe(true);
    expect(holds('provenance', required(`${uri}4`), type, predicate)).toBe(false);
    expect(holds('provenance', required(uri), type, {})).toBe(false);
    expect(holds('provenance', required(uri), 'https://slsa.dev/provenance/v0.1', predicate)).toBe(false);
  });

  it.each<[string, string, unknown]>([
    ['v1', 'https://slsa.dev/provenance/v1', { ...v1, RunDetails: { builder: { id: 'https://evil.example' } } }],
    ['v1', 'https://slsa.dev/provenance/v1', { ...v1, runDetails: { builder: { ...v1.runDetails.builder, ID: 'x' } } }],
    ['v0.2', 'https://slsa.dev/provenance/v0.2', { ...v02, Builder: { id: 'https://evil.example' } }],
    ['v0.2', 'https://slsa.dev/provenance/v0.2', { ...v02, materials: [{ ...v02.materials[0], URI: 'x' }] }],
    [
      'v1',
      'https://slsa.dev/provenance/v1',
      { ...v1, runDetails: { ...v1.runDetails, metadata: { FinishedOn: 'x' } } },
    ],
    ['v0.2', 'https://slsa.dev/provenance/v0.2', { ...v02, metadata: { BuildFinishedOn: 'x' } }],
  ])('%s with a second spelling of a member is refused', (_, type, predicate) => {
    const { refusal } = judged('provenance', required(v02.materials[0]!.uri), type, predicate);
    expect(refusal?.actual).toMatch(/a member "\w+", which other tools take for another one/);
  });
});

describe('a bill of materials', () => {
  const spdx = (packages: unknown[]) => ({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    dataLicense: 'CC0-1.0',
    documentNamespace: 'https://acme.example/sbom/1',
    creationInfo: { created: '2026-11-20T00:00:00Z', creators: ['Tool: syft-1.16.0'] },
    packages,
  });
  const cyclonedx = (components: unknown[]) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', components });
  const licensed: PredicateCondition[] = [
    {
      pointer: '/components',
      test: {
        kind: 'each',
        of: [
          {
            pointer: '/licences',
            test: { kind: 'each', of: [{ pointer: '', test: { kind: 'one-of', values: ['MIT', 'Apache-2.0'] } }] },
          },
        ],
      },
    },
    { pointer: '/components', test: { kind: 'some', of: [is('/name', 'openssl')] } },
  ];
  const good = { type: 'library', name: 'openssl', licenses: [{ license: { id: 'MIT' } }] };
  const purl = { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:deb/openssl' };
  const package2 = { SPDXID: 'SPDXRef-1', name: 'openssl', licenseConcluded: 'MIT', externalRefs: [purl] };
  const [SPDX, CYCLONEDX] = ['https://spdx.dev/Document', 'https://cyclonedx.org/bom'];

  it('with none of these second spellings holds', () => {
    expect(holds('components', licensed, SPDX, spdx([package2]))).toBe(true);
    expect(holds('components', licensed, CYCLONEDX, cyclonedx([good]))).toBe(true);
  });
  it.each<[string, string, unknown]>([
    ['a licence', CYCLONEDX, cyclonedx([{ ...good, licenses: [{ license: { id: 'MIT', ID: 'GPL-3.0-only' } }] }])],
    ['a licence', CYCLONEDX, cyclonedx([{ ...good, licenses: [{ license: { id: 'MIT', Name: 'GPL-3.0-only' } }] }])],
    ['what holds a licence', CYCLONEDX, cyclonedx([{ ...good, licenses: [{ license: { id: 'MIT' }, License: {} }] }])],
    [
      'an expression',
      CYCLONEDX,
      cyclonedx([{ ...good, licenses: [{ expression: 'MIT', Expression: 'GPL-3.0-only' }] }]),
    ],
    ['the time', CYCLONEDX, { ...cyclonedx([good]), metadata: { Timestamp: '2026-11-20T00:00:00Z' } }],
    ['the time', SPDX, { ...spdx([package2]), creationInfo: { ...spdx([]).creationInfo, Created: 'x' } }],
    ['what holds the time', SPDX, { ...spdx([package2]), CreationInfo: {} }],
    ['a reference', SPDX, spdx([{ ...package2, externalRefs: [{ ...purl, ReferenceLocator: 'pkg:deb/other' }] }])],
    ['the kind of a reference', SPDX, spdx([{ ...package2, externalRefs: [{ ...purl, ReferenceType: 'x' }] }])],
  ])('with a second spelling of %s is refused', (_, type, predicate) => {
    const { refusal } = judged('components', licensed, type, predicate);
    expect(refusal?.actual).toMatch(/a member "\w+", which other tools take for another one/);
  });
  const bad = { type: 'library', name: 'inner', licenses: [{ license: { id: 'GPL-3.0-only' } }] };
  const openssl = {
    SPDXID: 'SPDXRef-1',
    name: 'openssl',
    versionInfo: '3.3.2',
    licenseConcluded: 'Apache-2.0',
    licenseDeclared: 'NOASSERTION',
  };

  it.each<[string, string, unknown, boolean]>([
    ['in SPDX', 'https://spdx.dev/Document/v2.3', spdx([openssl]), true],
    [
      'in SPDX with another licence',
      'https://spdx.dev/Document/v2.3',
      spdx([{ ...openssl, licenseConcluded: 'GPL-3.0-only' }]),
      false,
    ],
    [
      'in SPDX with two that differ',
      'https://spdx.dev/Document',
      spdx([{ ...openssl, licenseDeclared: 'GPL-3.0-only' }]),
      false,
    ],
    ['in SPDX without a licence', 'https://spdx.dev/Document', spdx([{ ...openssl, licenseConcluded: 'NONE' }]), false],
    ['in SPDX without components', 'https://spdx.dev/Document', spdx([]), false],
    ['in SPDX that is not sane', 'https://spdx.dev/Document', { ...spdx([openssl]), SPDXID: 'x' }, false],
    [
      'in CycloneDX',
      'https://cyclonedx.org/bom',
      cyclonedx([{ type: 'library', name: 'openssl', licenses: [{ license: { id: 'MIT' } }] }]),
      true,
    ],
    [
      'in CycloneDX with a component inside',
      'https://cyclonedx.org/bom',
      cyclonedx([
        {
          type: 'library',
          name: 'openssl',
          licenses: [{ license: { id: 'MIT' } }],
          components: [{ type: 'library', name: 'inner', licenses: [{ expression: 'GPL-3.0-only' }] }],
        },
      ]),
      false,
    ],
    ...(
      [
        ['that is only there as text', [{ license: { id: 'MIT' } }, { license: { text: { content: 'Pay.' } } }]],
        ['that is not text', [{ license: { id: 'MIT' } }, { license: { id: 7 } }]],
        ['that is empty', [{ license: { id: 'MIT' } }, {}]],
        ['whose name differs from its id', [{ license: { id: 'MIT', name: 'Commercial' } }]],
        ['beside an expression', [{ expression: 'MIT', license: { id: 'GPL-3.0-only' } }]],
        ['that nobody knows', [{ license: { id: 'MIT' } }, { license: { name: 'NOASSERTION' } }]],
      ] as const
    ).map(([what, licenses]): [string, string, unknown, boolean] => [
      `in CycloneDX with a licence ${what}`,
      'https://cyclonedx.org/bom',
      cyclonedx([{ type: 'library', name: 'openssl', licenses }]),
      false,
    ]),
    [
      'in CycloneDX with licences that are not a list',
      'https://cyclonedx.org/bom',
      cyclonedx([{ type: 'library', name: 'openssl', licenses: { license: { id: 'MIT' } } }]),
      false,
    ],
    [
      'in SPDX with a licence that is not text',
      'https://spdx.dev/Document',
      spdx([{ ...openssl, licenseDeclared: ['GPL-3.0-only'] }]),
      false,
    ],
    ['of another type', 'https://example.com/sbom', spdx([openssl]), false],
    ['in SPDX under the type of CycloneDX', 'https://cyclonedx.org/bom', spdx([openssl]), false],
    ['as text', 'https://cyclonedx.org/bom', JSON.stringify(cyclonedx([good])), true],
    [
      'in the wrapper of cosign',
      'https://cyclonedx.org/bom',
      { Data: JSON.stringify(cyclonedx([good])), Timestamp: '2026-11-20T00:00:00Z' },
      true,
    ],
    [
      'in the wrapper of cosign, with another licence',
      'https://cyclonedx.org/bom',
      { Data: JSON.stringify(cyclonedx([bad])) },
      false,
    ],
    [
      'that holds another one in the wrapper of cosign',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good, bad]), Data: cyclonedx([good]) },
      false,
    ],
    [
      'in a wrapper with more',
      'https://cyclonedx.org/bom',
      { Data: cyclonedx([good]), Other: cyclonedx([bad]) },
      false,
    ],
    [
      'in CycloneDX with packages of SPDX',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good, bad]), packages: [openssl] },
      false,
    ],
    [
      'in CycloneDX with an empty list of SPDX',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good]), packages: [] },
      false,
    ],
    [
      'in SPDX with components of CycloneDX',
      'https://spdx.dev/Document',
      { ...spdx([openssl]), components: [bad] },
      false,
    ],
    ['in SPDX with a graph', 'https://spdx.dev/Document', { ...spdx([openssl]), '@graph': [] }, false],
    [
      'with components under another case',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good]), Components: [bad] },
      false,
    ],
    [
      'with a licence under another case',
      'https://cyclonedx.org/bom',
      cyclonedx([{ ...good, Licenses: bad.licenses }]),
      false,
    ],
    [
      'that is about a component with another licence',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good]), metadata: { component: bad } },
      false,
    ],
    [
      'that is about a component with a good licence',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good]), metadata: { component: { ...good, name: 'tool' } } },
      true,
    ],
    [
      'that is about a component without a licence',
      'https://cyclonedx.org/bom',
      { ...cyclonedx([good]), metadata: { component: { type: 'file', name: 'tool' } } },
      true,
    ],
    [
      'that is about a component with one inside',
      'https://cyclonedx.org/bom',
      {
        ...cyclonedx([good]),
        metadata: { component: { type: 'file', name: 'tool', components: [{ ...good, components: [bad] }] } },
      },
      false,
    ],
    [
      'with components inside that are not a list',
      'https://cyclonedx.org/bom',
      cyclonedx([{ ...good, components: bad }]),
      false,
    ],
    ['with a component that is a list', 'https://spdx.dev/Document', spdx([openssl, [openssl]]), false],
  ])('%s', (_, type, predicate, expected) => {
    expect(holds('components', licensed, type, predicate)).toBe(expected);
  });
});
