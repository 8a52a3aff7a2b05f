/**
 * A release of alibaba/OpenSandbox, forged: source, packages and charts that GitHub has attestations of, and images that their
 * workflows sign, with what may be wrong in each.
 */
import { basename } from 'node:path';
import { startGitHub, type GitHubTestServer } from '../support/github-server.ts';
import { armor, signDetached, type TestKey } from '../support/openpgp.ts';
import type { TestRegistry } from '../support/registry/server.ts';
import { SLSA_V1, subjectOf, type Workflow } from '../support/sigstore/index.ts';
import { attestImage, newPlace, signImage } from './published.ts';
import { hash, world } from './release.ts';

export const ORIGINAL = 'alibaba/OpenSandbox';
export const FORK = 'fork/OpenSandbox';
export const SOURCE = 'dist/opensandbox-server-v0.1.13.tar.gz';
export const LIST = 'dist/SHA256SUMS';
export const WHEEL = 'packages/opensandbox_server-0.1.13-py3-none-any.whl';
export const NPM = 'packages/alibaba-group-opensandbox-0.1.7.tgz';
export const CHART = 'charts/opensandbox-0.1.0.tgz';
export const MCP = 'packages/opensandbox_mcp-0.1.0.tar.gz';
export const GO = 'go/opensandbox-sdks-sandbox-go-v1.0.0.tar.gz';
export const GO_LIST = 'go/SHA256SUMS';
export const JAR = 'maven/sandbox-1.0.10.jar';

/** What each file is built by: workflow and ref. */
export const BUILDS: Readonly<Record<string, readonly [string, string]>> = {
  [SOURCE]: ['release-generic', 'refs/heads/main'],
  [LIST]: ['release-generic', 'refs/heads/main'],
  [WHEEL]: ['publish-server', 'refs/tags/server/v0.1.13'],
  'packages/opensandbox_server-0.1.13.tar.gz': ['publish-server', 'refs/tags/server/v0.1.13'],
  'packages/opensandbox_cli-0.1.2-py3-none-any.whl': ['publish-cli', 'refs/tags/cli/v0.1.2'],
  'packages/opensandbox_cli-0.1.2.tar.gz': ['publish-cli', 'refs/tags/cli/v0.1.2'],
  'packages/opensandbox-0.1.5-py3-none-any.whl': ['publish-python-sdks', 'refs/tags/python/sandbox/v0.1.5'],
  'packages/opensandbox-0.1.5.tar.gz': ['publish-python-sdks', 'refs/tags/python/sandbox/v0.1.5'],
  [NPM]: ['publish-js-sdks', 'refs/tags/js/sandbox/v0.1.7'],
  'packages/Alibaba.OpenSandbox.1.0.0.nupkg': ['publish-csharp-sdks', 'refs/tags/csharp/sandbox/v1.0.0'],
  'packages/opensandbox_code_interpreter-0.1.2-py3-none-any.whl': [
    'publish-python-sdks',
    'refs/tags/python/code-interpreter/v0.1.2',
  ],
  'packages/opensandbox_code_interpreter-0.1.2.tar.gz': [
    'publish-python-sdks',
    'refs/tags/python/code-interpreter/v0.1.2',
  ],
  'packages/opensandbox_mcp-0.1.0-py3-none-any.whl': ['publish-python-sdks', 'refs/tags/python/mcp/sandbox/v0.1.0'],
  [MCP]: ['publish-python-sdks', 'refs/tags/python/mcp/sandbox/v0.1.0'],
  'packages/alibaba-group-opensandbox-code-interpreter-0.1.2.tgz': [
    'publish-js-sdks',
    'refs/tags/js/code-interpreter/v0.1.2',
  ],
  'packages/Alibaba.OpenSandbox.CodeInterpreter.1.0.0.nupkg': [
    'publish-csharp-sdks',
    'refs/tags/csharp/code-interpreter/v1.0.0',
  ],
  [GO]: ['release-generic', 'refs/heads/main'],
  [GO_LIST]: ['release-generic', 'refs/heads/main'],
  [CHART]: ['publish-helm-chart', 'refs/heads/main'],
  'charts/opensandbox-controller-0.1.0.tgz': ['publish-helm-chart', 'refs/tags/helm/opensandbox-controller/0.1.0'],
  'charts/opensandbox-server-0.1.0.tgz': ['publish-helm-chart', 'refs/heads/main'],
};
/** Lists and the one file that each names. */
const LISTS: Readonly<Record<string, string>> = { [LIST]: SOURCE, [GO_LIST]: GO };
/** What a file holds; of a list its one line. */
export const contentOf = (name: string): string => {
  const listed = LISTS[name];
  return listed === undefined ? `the bytes of ${name}\n` : `${hash(contentOf(listed))}  ${basename(listed)}\n`;
};

/** Each image with its tag, and the workflow and ref that sign it. */
export const IMAGES = {
  execd: ['v1.0.15', 'publish-components', 'refs/tags/docker/execd/v1.0.15'],
  'code-interpreter': ['v1.0.2', 'publish-components', 'refs/tags/docker/code-interpreter/v1.0.2'],
  ingress: ['v1.0.5', 'publish-components', 'refs/tags/docker/ingress/v1.0.5'],
  egress: ['v1.0.6', 'publish-components', 'refs/tags/docker/egress/v1.0.6'],
  controller: ['v0.1.0', 'publish-components', 'refs/tags/k8s/controller/v0.1.0'],
  'task-executor': ['v0.1.0', 'publish-components', 'refs/tags/k8s/task-executor/v0.1.0'],
  server: ['v0.1.13', 'publish-server', 'refs/tags/server/v0.1.13'],
} as const;
export type Image = keyof typeof IMAGES;
export const NAMES = Object.keys(IMAGES) as readonly Image[];
export const TAGS = Object.fromEntries(NAMES.map((name) => [name, IMAGES[name][0]])) as Readonly<Record<Image, string>>;

/** What is changed of a release. */
export interface Changed {
  /** Whose release it is. */
  readonly by?: string;
  /** What the attestation of a file says of its build, where it is not the usual; null: it has none. */
  readonly built?: Readonly<Record<string, Partial<Workflow> | null>>;
  /** The file whose attestation lies under another's digest. */
  readonly swapped?: Readonly<Record<string, string>>;
  /** What the signature of an image says of its build; null: none. */
  readonly signed?: Readonly<Partial<Record<Image, Partial<Workflow> | null>>>;
  readonly attested?: Readonly<Partial<Record<Image, Partial<Workflow> | null>>>;
  readonly world?: typeof world;
}

const workflowOf = (repository: string, file: string, ref: string): Partial<Workflow> => ({
  repository,
  workflow: `.github/workflows/${file}.yml`,
  ref,
});

/** GitHub with the attestations of the release. */
export function gitHubOf({
  by = ORIGINAL,
  built = {},
  swapped = {},
  world: from = world,
}: Changed): Promise<GitHubTestServer> {
  const attestations = Object.entries(BUILDS).flatMap(([name, [file, ref]]) => {
    const change = built[name];
    if (change === null) return [];
    const about = swapped[name] ?? name;
    const workflow = { ...workflowOf(by, file, ref), ...change };
    const { bundle } = from.attest([subjectOf(basename(about), contentOf(about))], { workflow });
    return [{ digest: `sha256:${hash(contentOf(name))}`, repository: by, bundle, predicateType: SLSA_V1 }];
  });
  return startGitHub({ attestations });
}

/** Pushes every image with its signature and provenance; gives the place of all: `127.0.0.1:PORT/scene-N`. */
export async function pushImages({ by = ORIGINAL, signed = {}, attested = {} }: Changed, registry: TestRegistry) {
  const place = newPlace(registry);
  const usual = Object.fromEntries(
    NAMES.map((name) => [name, workflowOf(by, IMAGES[name][1], IMAGES[name][2])]),
  ) as Readonly<Record<Image, Partial<Workflow>>>;
  for (const name of NAMES) {
    const publisher = place.publisher(name);
    const image = await publisher.image(TAGS[name], publisher.name);
    const workflow = { ...usual[name], ...signed[name] };
    if (signed[name] !== null) await signImage(publisher, image, [(payload) => world.sign(payload, { workflow })]);
    if (attested[name] !== null)
      await attestImage(publisher, image, { workflow: { ...usual[name], ...attested[name] } });
  }
  return place.registry;
}

/** All files of a release where the policy of the examples looks for them, with the key of Maven. */
export async function filesOf(maven: TestKey): Promise<Readonly<Record<string, string | Uint8Array>>> {
  return {
    [JAR]: contentOf(JAR),
    [`${JAR}.asc`]: armor(await signDetached(Buffer.from(contentOf(JAR)), maven)),
    'keys/opensandbox-maven.asc': maven.publicKey,
    ...Object.fromEntries(Object.keys(BUILDS).map((name) => [name, contentOf(name)])),
  };
}
