import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { locateEvidence, type Located } from '../../src/evidence/locate.js';
import type { FileSubject } from '../../src/core/model.js';
import { parseTemplate } from '../../src/model/template.js';
import { createFolders } from '../../src/files/folders.js';
import { EVIDENCE_SUFFIXES } from '../../src/subjects/sidecars.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => {
  workspace.remove();
});

interface Where {
  readonly bundles?: readonly string[];
  readonly signatures?: readonly string[];
  readonly certificates?: readonly string[];
}

function locate(name: string, where: Where = {}, captures: readonly string[] = []): Located {
  const subject: FileSubject = { kind: 'file', name, path: workspace.at(name), captures };
  const rule = {
    bundles: (where.bundles ?? []).map(parseTemplate),
    signatures: (where.signatures ?? []).map(parseTemplate),
    certificates: (where.certificates ?? []).map(parseTemplate),
  };
  return locateEvidence(subject, rule, workspace.path, createFolders());
}

const shown = ({ candidates, missing }: Located): unknown => ({
  candidates: candidates.map(({ role, file, certificate }) =>
    [role, file, ...(certificate ? [certificate.file] : [])].join(' '),
  ),
  missing,
});

describe('beside the artifact', () => {
  test.each(EVIDENCE_SUFFIXES)('$suffix is a $role', ({ suffix, role }) => {
    workspace.write(`dist/x${suffix}`, '');
    const file = `dist/x${suffix}`;
    expect(locate('dist/x')).toEqual({
      candidates: [{ file, path: join(workspace.path, 'dist', `x${suffix}`), role, links: 'refuse', byName: true }],
      missing: [],
    });
  });

  test('all that there are, in the order of the suffixes', () => {
    for (const suffix of ['.sig', '.bundle', '.sigstore.json']) workspace.write(`x${suffix}`, '');
    expect(shown(locate('x'))).toEqual({
      candidates: ['bundle x.sigstore.json', 'bundle x.bundle', 'signature x.sig'],
      missing: [],
    });
  });

  test('nothing: every name that would have done', () => {
    workspace.folder('x.sig');
    workspace.write('X.bundle', '');
    expect(shown(locate('x'))).toEqual({
      candidates: [],
      missing: [`x${EVIDENCE_SUFFIXES.map(({ suffix }) => suffix).join(', ')}`],
    });
    expect(locate('no/such/folder').missing).toHaveLength(1);
  });

  test('outside the workspace', () => {
    const elsewhere = createWorkspace({ x: '', 'x.sig': '' });
    expect(locate(elsewhere.at('x')).candidates).toMatchObject([{ path: elsewhere.at('x.sig') }]);
    elsewhere.remove();
  });

  test('what cannot be read is not absent: it is refused when it is read', () => {
    workspace.link('x.sig', workspace.at('nothing'));
    expect(locate('x').candidates).toMatchObject([{ file: 'x.sig', links: 'refuse' }]);
  });

  test('a certificate by template goes with signatures', () => {
    workspace.write('x.sig', '');
    workspace.write('x.bundle', '');
    workspace.write('x.pem', '');
    expect(shown(locate('x', { certificates: ['{path}.pem'] }))).toEqual({
      candidates: ['bundle x.bundle', 'signature x.sig x.pem'],
      missing: [],
    });
  });
});

describe('by template', () => {
  test.each<[string, Where, readonly string[], readonly string[]]>([
    [
      'every placeholder',
      { bundles: ['{path}.b', '{dir}/{name}.b', 'out/sig-{1}.bundle'] },
      ['bundle out/run-a.tar.b', 'bundle out/sig-a.bundle'],
      [],
    ],
    ['only where it leads', { bundles: ['out/none-{1}'] }, [], ['out/none-a']],
    ['a capture that the pattern has not', { bundles: ['out/{2}'] }, [], ['out/{2}']],
    ['a plain path for every artifact', { bundles: ['all.jsonl'] }, ['bundle all.jsonl'], []],
    ['a folder is not an evidence', { bundles: ['out'] }, [], ['out']],
    ['a signature alone', { signatures: ['{path}.b'] }, ['signature out/run-a.tar.b'], []],
    [
      'one certificate for each signature',
      { signatures: ['s1', 's2'], certificates: ['c1', 'c2'] },
      ['signature s1 c1', 'signature s2 c2'],
      [],
    ],
    [
      'certificates for any signature',
      { signatures: ['s1'], certificates: ['c1', 'c2'] },
      ['signature s1 c1', 'signature s1 c2'],
      [],
    ],
    [
      'no certificate where there should be one',
      { signatures: ['s1', 's2'], certificates: ['c1', 'c3'] },
      ['signature s1 c1', 'signature s2'],
      ['c3 (the certificate)'],
    ],
    [
      'several, some of them absent',
      { bundles: ['all.jsonl', 'x', 'x'], signatures: ['s1', 's3'] },
      ['bundle all.jsonl', 'signature s1'],
      ['x', 's3'],
    ],
  ])('%s', (_, where, candidates, missing) => {
    for (const name of ['out/run-a.tar', 'out/run-a.tar.b', 'out/sig-a.bundle', 'all.jsonl', 's1', 's2', 'c1', 'c2'])
      workspace.write(name, '');
    expect(shown(locate('out/run-a.tar', where, ['a']))).toEqual({ candidates, missing });
  });

  test('a capture cannot climb out of the folder that the template names', () => {
    workspace.write('secret', '');
    workspace.write('sigs/x', '');
    expect(shown(locate('a', { bundles: ['sigs/{1}/secret'] }, ['..']))).toEqual({
      candidates: [],
      missing: ['sigs/{1}/secret'],
    });
    expect(shown(locate('a', { bundles: ['sigs/../{1}'] }, ['secret']))).toEqual({
      candidates: ['bundle sigs/../secret'],
      missing: [],
    });
  });

  test('a link is followed only where the user named that very file', () => {
    workspace.write('x', '');
    const links = locate('x', { bundles: ['x', '{path}', '{name}'], signatures: ['x'], certificates: ['{path}'] });
    expect(links.candidates.map((found) => [found.role, found.links, found.certificate?.links])).toEqual([
      ['bundle', 'follow', undefined],
      ['signature', 'follow', 'refuse'],
    ]);
  });
});

test('ten thousand artifacts ask for their folder once', () => {
  for (let index = 0; index < 50; index++) workspace.write(`d/f${index}.sig`, '');
  let asked = 0;
  const real = createFolders();
  const folders = {
    list: (path: string) => {
      asked++;
      return real.list(path);
    },
  };
  const none = { bundles: [], signatures: [], certificates: [] };
  for (let index = 0; index < 10_000; index++) {
    const name = `d/f${index}`;
    const found = locateEvidence(
      { kind: 'file', name, path: workspace.at(name), captures: [] },
      none,
      workspace.path,
      folders,
    );
    expect(found.candidates).toHaveLength(index < 50 ? 1 : 0);
  }
  expect(asked).toBe(10_000);
});

test('documents of one folder have their own signatures by keys, and the names of the folder are read once', () => {
  const real = createFolders();
  const read: string[] = [];
  class Counted<K, V> extends Map<K, V> {
    override keys(): MapIterator<K> {
      read.push('keys');
      return super.keys();
    }
  }
  for (const name of ['a', 'b']) workspace.write(`dist/${name}.sha256.72D7468F.sig`, '');
  const listing = { entries: new Counted(real.list(workspace.at('dist')).entries) };
  const none = { bundles: [], signatures: [], certificates: [] };
  const signatures = ['a.sha256', 'b.sha256', 'c.sha256'].map((name) => {
    const subject: FileSubject = {
      kind: 'file',
      name: `dist/${name}`,
      path: workspace.at(`dist/${name}`),
      captures: [],
    };
    const { candidates } = locateEvidence(subject, none, workspace.path, { list: () => listing }, { document: true });
    return candidates.map(({ file }) => file);
  });
  expect(signatures).toEqual([['dist/a.sha256.72D7468F.sig'], ['dist/b.sha256.72D7468F.sig'], []]);
  expect(read).toEqual(['keys']);
});

describe('a folder where a template should lead to a file', () => {
  test('is named, with the input that led there', () => {
    for (const folder of ['bundles', 'signatures', 'pem']) workspace.folder(folder);
    const where = { bundles: ['bundles/'], signatures: ['signatures'], certificates: ['pem'] };
    expect(locate('x', where)).toMatchObject({
      candidates: [],
      folders: [
        { input: 'certificate', folder: 'pem' },
        { input: 'bundle', folder: 'bundles/' },
        { input: 'signature', folder: 'signatures' },
      ],
    });
  });

  test('what is not there at all is no folder', () => {
    expect(locate('x', { bundles: ['bundles'] })).toEqual({ candidates: [], missing: ['bundles'] });
  });
});
