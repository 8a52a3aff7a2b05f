/** Manifests and compose files that would hide an image: what tools read differently is refused, and what may name one is told. */
import { describe, expect, test } from '@jest/globals';
import { readDeployed } from '../../src/evidence/deployed/deployed.js';

const GOOD = `ghcr.io/acme/web@sha256:${'ab'.repeat(32)}`;
const read = (text: string) => readDeployed(Buffer.from(text), 'file');
const problems = (text: string) =>
  read(text).problems.map(({ code, message, at, hint }) => [code, message.replace(/^file /, ''), at?.line, hint !== undefined]); // prettier-ignore
const things = (text: string) => read(text).things.map(({ kind, name, why }) => [kind, name, ...(why ? [why] : [])]);

/** A pod with more lines in its container, which begins in line 6. */
const pod = (more: string, first = `image: ${GOOD}`): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: app\n    ${first}\n${more}`;
const object = (apiVersion: string, kind: string, rest: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n${rest}\n---\n${pod('')}`;

test('the pod that all of them are made of is read', () => {
  expect(read(pod(''))).toMatchObject({ problems: [], things: [{ kind: 'image', name: GOOD }] });
});

describe('what tools read differently is refused', () => {
  const BREAK = 'has a line break that tools read differently (a carriage return alone, U+0085, U+2028 or U+2029)';
  const again = (key: string): string => `has a merge that gives the key \`${key}\` again`;
  const TAG = 'has a value with a tag that tools read differently';
  const KEY = 'has a key with a tag';
  test.each<[string, string, string, number]>([
    ['a merge behind the key', pod('    <<: {image: evil/a:1}\n'), again('image'), 6],
    ['a merge before the key', pod(`    image: ${GOOD}\n`, '<<: {image: evil/a:1}'), again('image'), 6],
    ['two merges', pod('    <<: {image: evil/a:1}\n', `<<: {image: "${GOOD}"}`), 'has a mapping with the key `<<` twice', 8],
    ['one merge of two that differ', pod('', `<<: [{image: "${GOOD}"}, {image: evil/a:1}]`), again('image'), 6],
    ['a merge through an alias', `x-a: &a {image: evil/a:1}\nservices:\n  a:\n    image: ${GOOD}\n    <<: *a\n`, again('image'), 4],
    ['a merge of a merge', `x-a: &a {image: evil/a:1}\nx-b: &b {<<: *a}\nservices:\n  a:\n    image: ${GOOD}\n    <<: *b\n`, again('image'), 5],
    ['another kind by a merge', `apiVersion: v1\nkind: ConfigMap\n<<: {kind: Pod}\nmetadata: {name: x}\nspec: {containers: [{name: a, image: evil/a:1}]}\n`, again('kind'), 1],
    ['a merge key in quotes', pod('    "<<": {image2: evil/a:1}\n'), 'has the key `<<` in quotes, which is a merge to some tools', 8],
    ['a key as number and as text', `apiVersion: v1\nkind: ConfigMap\ndata: {1: a, "1": b}\n`, 'has a mapping with the key `1` twice', 3],
    ['a carriage return in a comment', pod('  # note\r  - {name: b, image: evil/a:1}\n'), BREAK, 8],
    ['U+2028 in a comment', pod('    # note\u2028    image: evil/a:1\n'), BREAK, 8],
    ['U+2029 in a comment', pod('    # note\u2029    image: evil/a:1\n'), BREAK, 8],
    ['U+0085 in a compose file', `services:\n  a:\n    image: ${GOOD}\n  # x\u0085  b: {image: evil/a:1}\n`, BREAK, 4],
    ['a binary key', pod('    !!binary aW1hZ2U=: evil/a:1\n'), 'has a mapping with the key `aW1hZ2U=` twice', 8],
    ['a binary key that is no second one', pod('  !!binary aW5pdENvbnRhaW5lcnM=: [{name: b, image: evil/a:1}]\n'), KEY, 8],
    ['a binary kind', `apiVersion: v1\nkind: ConfigMap\n!!binary a2luZA==: Pod\nspec: {containers: [{name: a, image: evil/a:1}]}\n`, 'has a mapping with the key `a2luZA==` twice', 3],
    ['a text tag on a key', pod('    !!str image2: evil/a:1\n'), KEY, 8],
    ['a binary value', `apiVersion: v1\nkind: !!binary UG9k\nspec: {}\n`, TAG, 2],
    ['a null with content', pod('', 'image: !!null evil/a:1'), TAG, 7],
    ['a tag without a name', pod('', `image: ! ${GOOD}`), TAG, 7],
    ['a tag of one\'s own', pod('', `image: !x ${GOOD}`), TAG, 7],
    ['a list with a tag', 'services: !x [a]\n', TAG, 1],
    ['a mapping with a tag', `services: !reset {a: {image: "${GOOD}"}}\n`, TAG, 1],
    ['tags that are declared', `%YAML 1.2\n%TAG ! tag:yaml.org,2002:\n---\n${pod('', `image: !str ${GOOD}`)}`, 'declares tags of its own with %TAG', 2],
  ])('%s', (_, text, what, line) => {
    expect(problems(text)).toEqual([['DEPLOYED_MALFORMED', what, line, true]]);
    expect(read(text).things).toEqual([]);
  }); // prettier-ignore

  test('a chain of merges without end is refused before it is read', () => {
    const links = Array.from({ length: 3_000 }, (_, at) => `k${at}: &a${at} {a${at}: 1${at > 0 ? `, <<: *a${at - 1}` : ''}}`);
    expect(problems(`apiVersion: v1\nkind: X\n${links.join('\n')}\n`).map(([, what]) => what)).toEqual(['merges too much']);
  }); // prettier-ignore

  test('plain tags, merges that change nothing and Windows ends of lines are read', () => {
    expect(read(pod('', `image: !!str ${GOOD}`).replaceAll('\n', '\r\n'))).toMatchObject({
      problems: [],
      things: [{}],
    });
    expect(read(pod('    <<: {tty: true}\n'))).toMatchObject({ problems: [], things: [{ name: GOOD }] });
  });
});

describe('pods with a status', () => {
  const status = (image: string, uid = 'uid: u', node = 'nodeName: n'): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web, ${uid}}\nspec: {${node}, containers: [{name: a, image: "${image}"}]}\nstatus:\n  containerStatuses: [{name: a, image: "${GOOD}", imageID: "${GOOD}"}]\n`;
  test.each([
    ['without uid', status('evil.test/a:1', 'labels: {}')],
    ['without a node', status('evil.test/a:1', undefined, 'hostNetwork: true')],
    ['with an empty node', status('evil.test/a:1', undefined, 'nodeName: ""')],
  ])('%s is a manifest, whose status says nothing', (_, text) => {
    expect(things(text)).toEqual([['unresolved', 'evil.test/a:1']]);
  });
  test('of another repository, both are told', () => {
    expect(things(status('evil.test/a:1'))).toEqual([['image', GOOD], ['unresolved', 'evil.test/a:1']]); // prettier-ignore
  });

  const list = (item: string, rest = ''): string => `apiVersion: v1\nkind: List\n${rest}items:\n- ${item}\n`;
  const scheduled = (more: string): string =>
    `{apiVersion: v1, kind: Pod, metadata: {name: web, uid: u}, spec: {nodeName: n, containers: [{name: a, image: "${GOOD}"}]${more}}}`;
  const REFERENCE = 'has an alias or a merge in the pods of a cluster';
  test.each<[string, string, number]>([
    ['a merge', list(scheduled(', <<: {initContainers: [{name: b, image: evil/a:1}]}')), 4],
    ['an alias', list(scheduled(', x: &x 1, y: *x')), 4],
    ['aliases of aliases', list(scheduled(''), 'metadata: {annotations: {x: &a [1,1,1,1,1,1,1,1,1,1], b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a], c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]}}\n'), 3],
  ])('%s in a list of them is refused', (_, text, line) => {
    expect(problems(text)).toEqual([['DEPLOYED_MALFORMED', REFERENCE, line, true]]);
  }); // prettier-ignore
  test('a list of pods that nobody scheduled is read with its merges', () => {
    const text = list(scheduled(', <<: {initContainers: [{name: b, image: evil.test/a:1}]}').replace(', uid: u', ''));
    expect(things(text)).toContainEqual(['unresolved', 'evil.test/a:1']);
  });
});

describe('nothing is skipped that may name an image', () => {
  const IN_PARTS = 'is written in parts';
  const ELSEWHERE = 'deploys what stands elsewhere';
  const may = (key: string): string => `stands under \`${key}\`, which may name an image`;
  const EVIL = ['unresolved', 'evil.test/a:1'];
  test.each<[string, string, string[][]]>([
    ['a status that is not the object\'s', object('evil.io/v1', 'Runner', 'spec: {status: {image: "evil.test/a:1"}}'), [EVIL]],
    ['a Secret of another API', object('external-secrets.io/v1', 'Secret', 'spec: {image: "evil.test/a:1"}'), [EVIL]],
    ['a ConfigMap of another API', object('evil.io/v1', 'ConfigMap', 'spec: {image: "evil.test/a:1"}'), [EVIL]],
    ['a definition of another API', object('v1', 'CustomResourceDefinition', 'spec: {image: "evil.test/a:1"}'), [EVIL]],
    ['a ConfigMap that is a list', object('v1', 'ConfigMap', 'items: [{apiVersion: v1, kind: Pod, metadata: {name: e}, spec: {containers: [{name: a, image: "evil.test/a:1"}]}}]'), [EVIL]],
    ['a status of an object that stands below another one', object('v1', 'List', 'items: [&x {apiVersion: a/v1, kind: A, status: {image: "evil.test/a:1"}}, {apiVersion: a/v1, kind: B, spec: *x}]'), [EVIL]],
    ['lists that hold each other', object('v1', 'List', `items: &i [${'{apiVersion: v1, kind: List, items: *i}, '.repeat(100)}{apiVersion: a/v1, kind: A, image: "evil.test/a:1"}]`), [EVIL]],
    ['more members of a list', object('evil.io/v1', 'AllowList', 'items: []\nspec: {image: "evil.test/a:1"}'), [EVIL]],
    ['a list of images', object('evil.io/v1', 'Runner', 'spec: {image: ["evil.test/a:1", {image: "evil.test/b:2"}]}'), [EVIL, ['unresolved', 'an image', IN_PARTS], ['unresolved', 'evil.test/b:2']]],
    ['an image that holds itself', object('evil.io/v1', 'Runner', 'spec: {image: &a [*a, "evil.test/a:1"]}'), [EVIL]],
    ['more beside a reference', object('evil.io/v1', 'Runner', `spec: {image: {reference: "${GOOD}", image: "evil.test/a:1", tag: "9"}}`), [['unresolved', 'an image:9', IN_PARTS], EVIL]],
    ['a mapping that was read as something else before', object('evil.io/v1', 'Runner', 'a: &v {reference: "evil.test/a:1"}\nspec: {image: *v}'), [EVIL]],
    ['Kustomize', object('kustomize.config.k8s.io/v1beta1', 'Kustomization', 'resources: [https://evil.test/x]'), [['unresolved', 'Kustomization x', ELSEWHERE]]],
    ['Argo CD', object('argoproj.io/v1alpha1', 'Application', 'spec: {source: {repoURL: https://evil.test}}'), [['unresolved', 'Application x', ELSEWHERE]]],
    ['Flux', object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'spec: {chart: {}}'), [['unresolved', 'HelmRelease x', ELSEWHERE]]],
    ['CloudNativePG', object('postgresql.cnpg.io/v1', 'Cluster', 'spec: {imageName: "evil.test/a:1"}'), [[...EVIL, may('imageName')]]],
    ['another key', object('evil.io/v1', 'Runner', 'spec: {sidecarImage: "evil.test/a:1", images: ["evil.test/b:2"]}'), [[...EVIL, may('sidecarImage')], ['unresolved', 'evil.test/b:2', may('images')]]],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual([]);
    expect(things(text)).toEqual(expect.arrayContaining([...expected, ['image', GOOD]]));
    expect(things(text)).toHaveLength(expected.length + 1);
  }); // prettier-ignore

  test('a ConfigMap in a list, and the status of an object, still name nothing', () => {
    const rest =
      'items: [{apiVersion: v1, kind: ConfigMap, data: {image: "a:1"}}, {apiVersion: a/v1, kind: A, status: {image: "a:1"}}]';
    expect(things(object('v1', 'List', rest))).toEqual([['image', GOOD]]);
  });

  test('a compose service with an image and a provider', () => {
    const text = `services:\n  a:\n    image: ${GOOD}\n    provider: {type: evil}\n`;
    expect(things(text)).toEqual([['unresolved', GOOD, 'is run by a provider']]);
  });
});
