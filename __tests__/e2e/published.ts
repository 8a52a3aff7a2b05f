/**
 * The example policies over what their projects would publish: a registry on loopback, evidence by the virtual Sigstore, and
 * the gate as users run it. Each scene has repositories of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../support/command.ts';
import {
  Publisher,
  signatureLayer,
  simpleSigning,
  subjectOfDigest,
  type Pushed,
} from '../support/registry/publisher.ts';
import type { TestRegistry } from '../support/registry/server.ts';
import type { AttestationOptions, Evidence, World } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { expectVerdict, judge, world, type Expected, type Inputs, type Judged } from './release.ts';

/** A policy of `examples/policies`, as it is. */
export const example = (name: string): string =>
  readFileSync(join(PROJECT, 'examples/policies', `${name}.yml`), 'utf8');

/** What signs the document of an image. */
export type Signs = (payload: Buffer) => Evidence;

/** Pushes signatures as cosign does, each over the document that names the image, or over that of `about`. */
export async function signImage(
  publisher: Publisher,
  image: Pushed,
  signs: readonly Signs[],
  about: Pushed = image,
): Promise<void> {
  const payload = simpleSigning(about.digest);
  const layers = signs.map((sign) => signatureLayer(payload, sign(payload)));
  if (layers.length > 0) await publisher.cosignTag(image.digest, 'sig', layers);
}

/** Pushes provenance as GitHub's attest action does. */
export async function attestImage(
  publisher: Publisher,
  image: Pushed,
  options: AttestationOptions,
  { by = world, about = image }: { by?: World; about?: Pushed } = {},
): Promise<void> {
  await publisher.bundle(image, by.attest([subjectOfDigest(about.digest)], options));
}

let scenes = 0;

/** Where a scene's images are: `127.0.0.1:PORT/scene-N`. */
export interface Place {
  readonly registry: string;
  publisher(name: string): Publisher;
}

export function newPlace({ host }: TestRegistry): Place {
  const folder = `scene-${++scenes}`;
  return { registry: `${host}/${folder}`, publisher: (name) => new Publisher(host, `${folder}/${name}`) };
}

export interface Asked {
  readonly policy: string;
  readonly vars?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly inputs?: Inputs;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs action and command by a policy; both must give the same answer. */
export async function judgePolicy({ policy, vars = {}, files = {}, inputs, env }: Asked): Promise<Judged> {
  const workspace = createWorkspace({ ...files, 'policy.yml': policy, 'trusted_root.json': world.trustedRootJson });
  const given = Object.entries(vars).map(([name, value]) => `${name}=${value}`);
  try {
    return await judge(
      workspace,
      {
        policy: 'policy.yml',
        'trusted-root': 'trusted_root.json',
        ...(given.length > 0 && { var: given.join('\n') }),
        ...inputs,
      },
      env,
    );
  } finally {
    workspace.remove();
  }
}

export async function expectPolicy(asked: Asked, expected: Expected = {}): Promise<Judged> {
  const judged = await judgePolicy(asked);
  expectVerdict(judged, expected);
  return judged;
}
