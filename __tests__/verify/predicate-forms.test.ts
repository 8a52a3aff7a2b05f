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
    ['with a target that is not a list', scan({ SchemaVersion: 2, Results: [{ Vulnerabilities: {} }] }), false],
  ])('%s', (_, predicate, expected) => {
    expect(holds('vulnerabilities', none, COSIGN, predicate)).toBe(expected);
  });

  it.each<[string, unknown, boolean]>([
    ['a score of 6.9', [{ method: 'nvd', score: '6.9' }], true],
    ['a score of 7', [{ method: 'nvd', score: 7 }], false],
    ['two methods that differ', [{ score: '3.1' }, { score: '9.8' }], false],
  ])('of in-toto with %s', (_, severity, expected) => {
    const predicate = scan([{ id: 'CVE-2026-1', severity }]);
    expect(holds('vulnerabilities', none, 'https://in-toto.io/attestation/vulns/v0.2', predicate)).toBe(expected);
  });

  it('counts what has no severity as unknown', () => {
    const unknown = [is('/unknown', 1), is('/total', 2)];
    expect(holds('vulnerabilities', unknown, COSIGN, trivy('LOW', 'odd'))).toBe(true);
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
  ])('%s', (_, type, predicate, expected) => {
    expect(holds('components', licensed, type, predicate)).toBe(expected);
  });
});
