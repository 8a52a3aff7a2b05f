/** What an audit reads of files that say what is to run: manifests, compose files and Dockerfiles. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDeployed } from '../../src/evidence/deployed/deployed.js';

const HEX = 'ab'.repeat(32);
const PINNED = `ghcr.io/acme/web:1.2.3@sha256:${HEX}`;
const read = (text: string) => readDeployed(Buffer.from(text), 'file');
const names = (text: string) =>
  read(text).things.map(({ name, kind }) => (kind === 'image' ? name : `${kind} ${name}`));
const problems = (text: string) =>
  read(text).problems.map(({ code, message, at }) => [code, message.replace(/^file /, ''), at?.line]);

const deployment = (container: string, kind = 'Deployment'): string =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: web, namespace: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          ${container}\n`;

describe('manifests of Kubernetes', () => {
  test('as Helm prints them: several documents, comments, empty ones, kinds that run nothing', () => {
    const text = `---\n# Source: shop/templates/config.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata:\n  file: |\n    image: ghcr.io/acme/text:1\n---\n# Source: empty\n---\n${deployment(`image: "${PINNED}"`)}`;
    expect(read(text)).toMatchObject({
      problems: [],
      things: [{ kind: 'image', name: PINNED, version: '1.2.3', places: ['Deployment shop/web (app), line 20'] }],
    });
  });

  test('containers of all kinds, volumes that are images, jobs of cron jobs, lists', () => {
    const text = `apiVersion: v1
kind: List
items:
  - apiVersion: batch/v1
    kind: CronJob
    metadata: { name: nightly }
    spec: { jobTemplate: { spec: { template: { spec: {
      initContainers: [{ name: a, image: 'ghcr.io/acme/init:1' }],
      containers: [{ name: b, image: ghcr.io/acme/job:1 }],
      volumes: [{ name: v, image: { reference: ghcr.io/acme/data:1 } }] } } } } }
  - apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: { name: r }
    spec: { template: { spec: { containers: [{ image: ghcr.io/acme/rollout:1 }] } } }
  - apiVersion: monitoring.coreos.com/v1
    kind: Prometheus
    metadata: { name: p }
    spec: { image: quay.io/prometheus/prometheus:v3.0.0, containers: [{ name: patch }] }
`;
    expect(problems(text)).toEqual([]);
    expect(names(text)).toEqual([
      'unresolved ghcr.io/acme/init:1',
      'unresolved ghcr.io/acme/job:1',
      'unresolved ghcr.io/acme/data:1',
      'unresolved ghcr.io/acme/rollout:1',
      'unresolved quay.io/prometheus/prometheus:v3.0.0',
    ]);
  });

  test('pods of a cluster as YAML are read by what their nodes run', () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: p, namespace: n, uid: u}\n  spec: {nodeName: one, containers: [{name: c, image: ghcr.io/acme/web:1.2.3}]}\n  status: {containerStatuses: [{name: c, image: ghcr.io/acme/web:1.2.3, imageID: ghcr.io/acme/web@sha256:${HEX}}]}\n`;
    expect(names(text)).toEqual([PINNED]);
  });

  test('anchors, aliases and merge keys', () => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nx: &base {image: &i ghcr.io/acme/a:1}\nspec:\n  containers:\n    - {<<: *base, name: one}\n    - {name: two, image: *i}\n    - {name: three, image: ghcr.io/acme/b:1}\n`;
    expect(names(text)).toEqual(['unresolved ghcr.io/acme/a:1', 'unresolved ghcr.io/acme/b:1']);
    expect(read(text).things[0]?.placeCount).toBe(3);
  });

  test.each<[string, string, string]>([
    ['a template that is not filled in', `image: "{{ .Values.image }}"`, 'is a template that is not filled in'],
    ['a variable', 'image: ghcr.io/acme/web:$TAG', 'depends on a variable'],
  ])('%s is unresolved', (_, container, why) => {
    expect(read(deployment(container)).things).toMatchObject([{ kind: 'unresolved', why }]);
  });

  test('an image in parts, of a kind that is not known', () => {
    const text =
      'apiVersion: a/v1\nkind: Widget\nmetadata: {name: w}\nspec: {image: {repository: ghcr.io/acme/w, tag: 1}}\n';
    expect(read(text).things).toMatchObject([
      { kind: 'unresolved', name: 'ghcr.io/acme/w:1', why: 'is written in parts' },
    ]);
  });

  test.each<[string, string, string, number]>([
    ['no image', deployment('command: [x]'), 'has a container without an image: Deployment shop/web', 8],
    ['an empty image', deployment("image: ''"), 'has an image without a name: Deployment shop/web', 9],
    ['no containers', 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n', 'has a Pod without containers: Pod p', 1],
    ['a name that is none', deployment('image: ghcr.io/Acme/web:1'), 'has an image with an invalid name: ghcr.io/Acme/web:1 (Deployment shop/web (app), line 9)', 9],
    ['a key twice', deployment(`image: ${PINNED}\n          image: ghcr.io/acme/evil:1`), 'has a mapping with the key `image` twice', 10],
    ['an alias to nothing', deployment('image: *nothing'), 'has an alias, a merge or a key that cannot be read', 9],
    ['a merge of a text', deployment('<<: text'), 'has an alias, a merge or a key that cannot be read', 9],
    ['a key that is a list', `apiVersion: v1\nkind: Pod\n? [a]\n: b\n`, 'has an alias, a merge or a key that cannot be read', 3],
    ['another document', `${deployment(`image: ${PINNED}`)}---\nvalues: 1\n`, 'has a document that is neither a manifest of Kubernetes nor a compose file', 11],
    ['no YAML', 'apiVersion: v1\nkind: [Pod\n', 'is not YAML: the indentation does not fit the lines above', 3],
    ['a page of a list', 'apiVersion: v1\nkind: DeploymentList\nmetadata: {continue: abc}\nitems: []\n', 'is only a part of a list', 1],
  ])('%s is told, with its line', (_, text, what, line) => {
    expect(problems(text)).toContainEqual(['DEPLOYED_MALFORMED', what, line]);
  }); // prettier-ignore
});

describe('compose files', () => {
  test('images of services, volumes and models', () => {
    const text = `name: shop\nx-base: &base\n  image: ghcr.io/acme/base:1\nservices:\n  web:\n    image: ${PINNED}\n    environment: { image: text }\n    volumes:\n      - { type: image, source: "ghcr.io/acme/data:1", target: /data }\n  worker:\n    <<: *base\n    extends: web\nmodels:\n  llm: { model: ai/smollm2:latest }\n`;
    expect(problems(text)).toEqual([]);
    expect(names(text)).toEqual([
      PINNED,
      'unresolved ghcr.io/acme/data:1',
      'unresolved ghcr.io/acme/base:1',
      'unresolved docker.io/ai/smollm2:latest',
    ]);
  });

  test.each<[string, string, string, string]>([
    ['a variable with a default', 'image: "ghcr.io/acme/web:${TAG:-1.2}"', 'ghcr.io/acme/web:${TAG:-1.2}', 'depends on a variable'],
    ['a build', 'build: .', 'web', 'is built where the file is used, so that it is in no registry'],
    ['a build with a name', `{ build: ., image: "${PINNED}" }`, PINNED, 'is built where the file is used, so that it is in no registry'],
    ['a provider', 'provider: { type: cloud }', 'web', 'is run by a provider'],
  ])('%s is unresolved', (_, service, name, why) => {
    expect(read(`services:\n  web:\n    ${service}\n`)).toMatchObject({ problems: [], things: [{ kind: 'unresolved', name, why }] });
  }); // prettier-ignore

  test.each<[string, string, string]>([
    ['a service without an image', 'services: { web: { command: x } }\n', 'has a service without an image: web'],
    ['a service of another file', `services: { web: { image: "${PINNED}", extends: { file: b.yml, service: x } } }\n`, 'has a service that extends one of another file: web'],
    ['other files', `include: [b.yml]\nservices: { web: { image: "${PINNED}" } }\n`, 'includes other files'],
    ['no services', 'services: {}\n', 'has no services'],
    ['a service that is a text', 'services: { web: x }\n', 'has a service that is not a mapping: web'],
  ])('%s is told', (_, text, what) => {
    expect(problems(text).map(([, message]) => message)).toContain(what);
  }); // prettier-ignore
});

describe('Dockerfiles', () => {
  test('stages, platforms, arguments, scratch, copies, mounts and the frontend', () => {
    const text = `# syntax=docker/dockerfile:1
ARG VERSION=22
ARG BASE="node:\${VERSION}" OTHER
FROM --platform=$BUILDPLATFORM \${BASE} AS build
ARG LATER=1
RUN --mount=type=cache,target=/x --mount=type=bind,from=ghcr.io/acme/tools:2,target=/t make
FROM build AS test
FROM scratch
COPY --from=build /a /a
COPY --from=0 /a /a
COPY --chown=1 --from=ghcr.io/astral-sh/uv:0.5 /uv /uv
from ghcr.io/acme/web:1.2.3@sha256:${HEX}
`;
    expect(problems(text)).toEqual([]);
    expect(names(text)).toEqual([
      'unresolved docker.io/docker/dockerfile:1',
      'unresolved docker.io/library/node:22',
      'unresolved ghcr.io/acme/tools:2',
      'unresolved ghcr.io/astral-sh/uv:0.5',
      PINNED,
    ]);
  });

  test('continued lines and here-documents hide nothing and add nothing', () => {
    const text = `FROM \\\n  # a comment\n\n  ghcr.io/acme/a:1\nRUN <<EOF cat <<-'END'\nfrom os import path\nRUN <<X\nEOF\n\techo COPY --from=ghcr.io/acme/text:2\n\tEND\nRUN echo "<<EOF"\nFROM ghcr.io/acme/b:1\nRUN echo \\\\\nFROM ghcr.io/acme/c:1\nRUN echo \\\nEOF\n`;
    expect(names(text)).toEqual(['a', 'b', 'c'].map((one) => `unresolved ghcr.io/acme/${one}:1`));
  });

  test('another escape', () => {
    const text = '# escape=`\nFROM `\nmcr.microsoft.com/windows:1\nRUN dir C:\\\nFROM ghcr.io/acme/b:1\n';
    expect(names(text)).toEqual(['unresolved mcr.microsoft.com/windows:1', 'unresolved ghcr.io/acme/b:1']);
  });

  test.each<[string, string, string]>([
    ['an argument without a default', 'ARG TAG\nFROM node:$TAG\n', 'depends on the argument TAG, which has no default'],
    ['an argument of nobody', 'FROM node:${TAG}\n', 'depends on the argument TAG, which has no default'],
    [
      'an argument of a stage',
      'FROM node:1\nARG T=2\nFROM node:$T\n',
      'depends on the argument T, which has no default',
    ],
    ['another form', 'ARG T=2\nFROM node:${T#1}\n', 'depends on a variable'],
    ['a variable in --from', 'ARG T=2\nFROM scratch\nCOPY --from=node:$T a b\n', 'depends on a variable'],
  ])('%s is unresolved', (_, text, why) => {
    expect(read(text).things.at(-1)).toMatchObject({ kind: 'unresolved', why });
  });

  test.each([
    ['FROM ${T:-node:20}\n', 'node:20'],
    ['ARG T=\nFROM node:${T:-20}\n', 'node:20'],
    ['ARG T\nFROM node:${T-20}\n', 'node:20'],
    ['ARG T=1\nFROM node:20${T:+-slim}\n', 'node:20-slim'],
    ["ARG T=1\nARG T\nFROM 'node:2'$T\n", 'node:21'],
  ])('%j is %s', (text, name) => {
    expect(names(text)).toEqual([`unresolved docker.io/library/${name}`]);
  });

  test.each<[string, string, string]>([
    ['no FROM', 'ARG X=1\n', 'has no FROM'],
    ['an empty FROM', 'ARG X=1\nFROM\n', 'has a FROM that is not `FROM IMAGE [AS NAME]`'],
    ['a FROM with more words', 'FROM a:1 b c d\n', 'has a FROM that is not `FROM IMAGE [AS NAME]`'],
    ['a here-document without end', 'FROM a:1\nRUN <<EOF\nFROM b:1\n', 'has a here-document without its end `EOF`'],
    ['a name that is none', 'FROM ghcr.io/Acme/a:1\n', 'has an image with an invalid name: ghcr.io/Acme/a:1 (FROM, line 1)'],
  ])('%s is told', (_, text, what) => {
    expect(problems(text).map(([, message]) => message)).toContain(what);
  }); // prettier-ignore
});

test('what is none of these stays a list of lines, and no text crashes', () => {
  expect(names(`v1.2.3\n${PINNED}\n`)).toEqual(['version v1.2.3', PINNED]);
  const word = fc.constantFrom('FROM', 'ARG', 'image:', 'services:', '<<:', '&a', '*a', '$', '"', '{', '[', ']', '\n', '\\', ' ', '  ', 'x', '- ', '<<EOF', 'kind: Pod', 'apiVersion: v1', '--from=', '---', '#');
  const start = fc.constantFrom('FROM ', 'ARG A=', 'services:', 'apiVersion: v1\nkind: Pod\n', '---\n');
  fc.assert(
    fc.property(start, fc.array(word, { maxLength: 40 }), (first, words) => {
      expect(() => read(first + words.join(''))).not.toThrow();
    }),
    { numRuns: 400 },
  );
}); // prettier-ignore

test('levels and merges without end are told', () => {
  expect(problems(`services: ${'['.repeat(5_000)}`)).toMatchObject([['DEPLOYED_MALFORMED', 'is nested too deeply', 1]]);
  const circle = 'services: &s\n  a: &a\n    <<: *s\n    image: x:1\n';
  expect(names(circle)).toContain('unresolved docker.io/library/x:1');
});
