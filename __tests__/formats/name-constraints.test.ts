/** Which names an authority allows below it (RFC 5280, section 4.2.1.10). */
import { describe, expect, test } from '@jest/globals';
import { anyone, ARTIFACT, check, IDENTITY, rootOf } from '../support/checking.ts';
import { nameConstraints, type CertificateFields, type Extension } from '../support/sigstore/certificate.ts';
import * as der from '../support/sigstore/der.ts';
import { generalName, type SubjectName } from '../support/sigstore/fulcio.ts';
import { createWorld } from '../support/sigstore/index.ts';

const { at } = createWorld();
const withExtension = (fields: CertificateFields, extension: Extension): CertificateFields => ({
  ...fields,
  extensions: [...fields.extensions, extension],
});

const uri = (text: string) => generalName({ uri: text });
const email = (text: string) => generalName({ email: text });
const dns = (text: string) => generalName({ dns: text });
const directory = (content: Buffer) => der.explicit(4, content);
const ip = (...bytes: readonly number[]) => der.implicit(7, Buffer.from(bytes));
const otherName = generalName({ otherName: 'x' });

type Constraints = Parameters<typeof nameConstraints>[0];
/** What is told of a leaf with this name below an authority with these constraints. */
function named(identity: string | SubjectName, constraints: Constraints, depth = 1, critical = true): string {
  const alter = (fields: CertificateFields, level: number) =>
    level === depth ? withExtension(fields, nameConstraints(constraints, critical)) : fields;
  const world = createWorld({ at, fulcio: { between: 1, alter } });
  return check(world.sign(ARTIFACT, { identity }), { roots: [rootOf(world)], signers: [anyone] });
}

describe('name constraints', () => {
  const mail = { email: 'dev@acme.test' };
  const user = { otherName: 'build-bot!acme.test' };
  test.each<[string | SubjectName, Constraints, string]>([
    // hosts of URIs: one host, or with a dot all below
    [IDENTITY, { permitted: [uri('github.com')] }, 'pass'],
    [IDENTITY, { permitted: [uri('GitHub.com')] }, 'pass'],
    [IDENTITY, { permitted: [uri('.com')] }, 'pass'],
    [IDENTITY, { permitted: [uri('acme.test'), uri('github.com')] }, 'pass'],
    [IDENTITY, { permitted: [uri('acme.test')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { permitted: [uri('.github.com')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { permitted: [uri('hub.com')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { excluded: [uri('github.com')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { excluded: [uri('GITHUB.COM')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { excluded: [uri('.com')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { excluded: [uri('.github.com')] }, 'pass'],
    [IDENTITY, { excluded: [uri('acme.test')] }, 'pass'],
    [IDENTITY, { permitted: [uri('github.com')], excluded: [uri('.acme.test')] }, 'pass'],
    [IDENTITY, { permitted: [uri('github.com')], excluded: [uri('.com')] }, 'CERTIFICATE_INVALID'],
    ['https://GitHub.com:443/x', { excluded: [uri('github.com')] }, 'CERTIFICATE_INVALID'],
    ['https://user@github.com/x', { excluded: [uri('github.com')] }, 'CERTIFICATE_INVALID'],
    ['https://ci.acme.test', { permitted: [uri('.acme.test')] }, 'pass'],
    // what cannot be compared is refused where it is constrained
    ['https://github.com./x', { excluded: [uri('acme.test')] }, 'CERTIFICATE_INVALID'],
    ['https://%67ithub.com/x', { excluded: [uri('acme.test')] }, 'CERTIFICATE_INVALID'],
    ['https://a@b@github.com/x', { permitted: [uri('github.com')] }, 'CERTIFICATE_INVALID'],
    ['https://github.com\\@acme.test/x', { permitted: [uri('acme.test')] }, 'CERTIFICATE_INVALID'],
    ['https://192.0.2.1/x', { excluded: [uri('acme.test')] }, 'CERTIFICATE_INVALID'],
    ['spiffe:acme', { excluded: [uri('acme.test')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { excluded: [uri('')] }, 'CERTIFICATE_INVALID'],
    [IDENTITY, { excluded: [uri('https://acme.test')] }, 'CERTIFICATE_INVALID'],
    // addresses: one, all of a host, or with a dot all below
    [mail, { permitted: [email('dev@acme.test')] }, 'pass'],
    [mail, { permitted: [email('dev@ACME.test')] }, 'pass'],
    [mail, { permitted: [email('acme.test')] }, 'pass'],
    [mail, { permitted: [email('.test')] }, 'pass'],
    [mail, { permitted: [email('.acme.test')] }, 'CERTIFICATE_INVALID'],
    [mail, { permitted: [email('ops@acme.test')] }, 'CERTIFICATE_INVALID'],
    [mail, { permitted: [email('me.test')] }, 'CERTIFICATE_INVALID'],
    [mail, { excluded: [email('acme.test')] }, 'CERTIFICATE_INVALID'],
    [mail, { excluded: [email('dev@acme.test')] }, 'CERTIFICATE_INVALID'],
    [mail, { excluded: [email('ops@acme.test')] }, 'pass'],
    [{ email: '"dev@x"@acme.test' }, { excluded: [email('x.test')] }, 'CERTIFICATE_INVALID'],
    // names of another form cannot be compared at all
    [user, { excluded: [otherName] }, 'CERTIFICATE_INVALID'],
    [user, { permitted: [otherName] }, 'CERTIFICATE_INVALID'],
    // constraints of one form say nothing of another
    [user, { permitted: [uri('acme.test')], excluded: [email('acme.test')] }, 'pass'],
    [
      IDENTITY,
      { permitted: [dns('acme.test'), email('acme.test')], excluded: [otherName, ip(0, 0, 0, 0, 0, 0, 0, 0)] },
      'pass',
    ],
  ])('%j below %j: %s', (identity, constraints, expected) => {
    expect(named(identity, constraints)).toBe(expected);
    // the authority that issues is constrained by its own as well, and what is not critical holds all the same
    expect(named(identity, constraints, 2)).toBe(expected);
    expect(named(identity, constraints, 1, false)).toBe(expected);
  });

  test.each<[string, Buffer]>([
    ['no list', der.sequence(der.explicit(0))],
    ['another list', der.sequence(der.explicit(2, der.sequence(uri('acme.test'))))],
    [
      'excluded before permitted',
      der.sequence(der.explicit(1, der.sequence(uri('a.test'))), der.explicit(0, der.sequence(uri('github.com')))),
    ],
    ['a minimum', der.sequence(der.explicit(0, der.sequence(uri('github.com'), der.implicit(0, Buffer.from([1])))))],
    ['a maximum', der.sequence(der.explicit(0, der.sequence(uri('github.com'), der.implicit(1, Buffer.from([1])))))],
    ['an unknown form', der.sequence(der.explicit(0, der.sequence(der.implicit(9, Buffer.from('x')))))],
  ])('%s: refused', (_, value) => {
    const alter = (fields: CertificateFields, depth: number) =>
      depth === 1 ? withExtension(fields, { oid: '2.5.29.30', critical: true, value }) : fields;
    const world = createWorld({ at, fulcio: { alter } });
    expect(check(world.sign(ARTIFACT), { roots: [rootOf(world)] })).toBe('CERTIFICATE_INVALID');
  });

  /** What is told of an authority with this subject and these names below one with these constraints. */
  const authority = (constraints: Constraints, subject: object = {}, names: readonly Buffer[] = []) => {
    const alter = (fields: CertificateFields, depth: number) => {
      if (depth === 1) return withExtension(fields, nameConstraints(constraints));
      if (depth !== 2) return fields;
      const san: Extension = { oid: '2.5.29.17', value: der.sequence(...names) };
      const renamed = { ...fields, subject: { ...fields.subject, ...subject } };
      return names.length > 0 ? withExtension(renamed, san) : renamed;
    };
    const world = createWorld({ at, fulcio: { between: 1, alter } });
    return check(world.sign(ARTIFACT), { roots: [rootOf(world)], signers: [anyone] });
  };
  const acme = der.name({ organization: 'acme.test' });
  const bmp = (text: string) => der.element(0x1e, Buffer.from(text, 'utf16le').swap16());
  type Row = [expected: string, what: string, constraints: Constraints, subject?: object, names?: readonly Buffer[]];
  const rows: readonly Row[] = [
    ['pass', 'its organization', { permitted: [directory(acme)] }],
    [
      'pass',
      'its organization in other letters',
      { permitted: [directory(der.name({ organization: ' ACME.Test ' }))] },
    ],
    [
      'pass',
      'its organization as UTF-8',
      { permitted: [directory(der.name({ organization: 'acme.test' }, der.utf8))] },
    ],
    ['CERTIFICATE_INVALID', 'another organization', { permitted: [directory(der.name({ organization: 'evil' }))] }],
    [
      'CERTIFICATE_INVALID',
      'a longer name',
      { permitted: [directory(der.name({ organization: 'acme.test', commonName: 'x' }))] },
    ],
    ['CERTIFICATE_INVALID', 'excluded', { excluded: [directory(acme)] }],
    [
      'CERTIFICATE_INVALID',
      'excluded in other letters',
      { excluded: [directory(der.name({ organization: 'ACME.TEST' }, der.utf8))] },
    ],
    ['CERTIFICATE_INVALID', 'excluded with everybody', { excluded: [directory(der.name({}))] }],
    [
      'CERTIFICATE_INVALID',
      'excluded in letters that are not read',
      { excluded: [directory(der.name({ organization: 'evil' }, bmp))] },
    ],
    ['pass', 'another is excluded', { excluded: [directory(der.name({ organization: 'evil' }))] }],
    ['CERTIFICATE_INVALID', 'an address in its name', { excluded: [email('evil.test')] }, { email: 'ca@evil.test' }],
    [
      'pass',
      'an address in its name that is permitted',
      { permitted: [email('acme.test')] },
      { email: 'ca@acme.test' },
    ],
    ['pass', 'a name of DNS', { permitted: [dns('acme.test')] }, {}, [dns('ca.acme.test')]],
    ['pass', 'the same name', { permitted: [dns('acme.test')] }, {}, [dns('acme.test')]],
    ['CERTIFICATE_INVALID', 'a name that ends alike', { permitted: [dns('acme.test')] }, {}, [dns('evilacme.test')]],
    [
      'CERTIFICATE_INVALID',
      'a name of DNS that is excluded',
      { excluded: [dns('acme.test')] },
      {},
      [dns('ca.acme.test')],
    ],
    ['CERTIFICATE_INVALID', 'all of DNS is excluded', { excluded: [dns('')] }, {}, [dns('ca.acme.test')]],
    ['CERTIFICATE_INVALID', 'a wildcard', { excluded: [dns('evil.test')] }, {}, [dns('*.acme.test')]],
    [
      'CERTIFICATE_INVALID',
      'one of several names',
      { permitted: [dns('acme.test')] },
      {},
      [dns('acme.test'), dns('evil.test')],
    ],
    ['pass', 'an address of a machine', { permitted: [ip(192, 0, 2, 0, 255, 255, 255, 0)] }, {}, [ip(192, 0, 2, 7)]],
    [
      'CERTIFICATE_INVALID',
      'another machine',
      { permitted: [ip(192, 0, 2, 0, 255, 255, 255, 0)] },
      {},
      [ip(192, 0, 3, 7)],
    ],
    [
      'CERTIFICATE_INVALID',
      'an excluded machine',
      { excluded: [ip(192, 0, 0, 0, 255, 255, 0, 0)] },
      {},
      [ip(192, 0, 3, 7)],
    ],
    ['CERTIFICATE_INVALID', 'half a machine', { excluded: [ip(192, 0, 0, 0, 255, 255, 0, 0)] }, {}, [ip(192, 0)]],
    [
      'CERTIFICATE_INVALID',
      'a registered number',
      { excluded: [der.implicit(8, Buffer.from([42]))] },
      {},
      [der.implicit(8, Buffer.from([43]))],
    ],
  ];
  // taken as a list: for a parameter that has no argument the runner would hand in a callback
  test.each(rows)('%s: an authority, %s', (...[expected, , constraints, subject, names]: Row) => {
    expect(authority(constraints, subject, names)).toBe(expected);
  });
});
