import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { checkoutProblems, type Believed } from '../../src/policy/compile/untrusted-checkout.js';
import { createRepository, type Repository } from '../support/git.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const KEY = 'the key of the project\n';
const OTHER = 'the key of a stranger\n';
const FILES = { 'keys/release.pub': KEY, 'keys/test.pub': OTHER, 'README.md': 'x\n' };

let tree: Repository;
let sha: string;
let elsewhere: Workspace;
beforeEach(() => {
  tree = createRepository(FILES);
  sha = tree.git('rev-parse', 'HEAD');
  elsewhere = createWorkspace();
  elsewhere.folder('temp');
});
afterEach(() => {
  tree.remove();
  elsewhere.remove();
});

interface Where {
  readonly event?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly kind?: 'actions' | 'terminal';
  readonly believed?: Partial<Believed>;
}

/** Why a file is not believed; undefined where it is. Nothing may be left of having looked. */
async function refusal(path: string, { event = 'issue_comment', env, workspace, kind, believed }: Where = {}) {
  const place = workspace ?? tree.path;
  const problems = await checkoutProblems([{ where: 'key', path, ...believed }], {
    kind: kind ?? 'actions',
    workspace: place,
    tempRoot: elsewhere.at('temp'),
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: place,
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: event,
      ...env,
    },
  });
  expect(readdirSync(elsewhere.at('temp'))).toEqual([]);
  expect(problems.length).toBeLessThan(2);
  return problems[0]?.message;
}

const KEY_PATH = 'keys/release.pub';

describe('events', () => {
  test.each([
    'push',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
    'release',
    'create',
    'schedule',
    'workflow_dispatch',
  ])('%s: the tree is the one that the workflow comes from', async (event) => {
    tree.write(KEY_PATH, OTHER);
    expect(await refusal(KEY_PATH, { event })).toBeUndefined();
  });

  test.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'check_run',
    'check_suite',
    'status',
    'deployment',
    'deployment_status',
    'repository_dispatch',
    'label',
    'watch',
    'fork',
    'delete',
    'page_build',
    'registry_package',
    'an_event_of_the_future',
    '',
    'Push',
  ])('%s: only what the commit has', async (event) => {
    expect(await refusal(KEY_PATH, { event })).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    const message = await refusal(KEY_PATH, { event });
    expect(message).toContain(`\`${KEY_PATH}\` is in the workspace of a \`${event}\` run`);
    expect(message).toContain('the commit has other bytes there');
  });

  test('an event that nobody names', async () => {
    const context = { kind: 'actions', workspace: tree.path, env: { GITHUB_SHA: sha } } as const;
    tree.write(KEY_PATH, OTHER);
    expect(await checkoutProblems([{ where: 'key', path: KEY_PATH }], context)).toHaveLength(1);
  });

  test('the command in a step of such a job is in the same place; elsewhere it is not', async () => {
    tree.write(KEY_PATH, OTHER);
    const env = { GITHUB_ACTIONS: 'true' };
    expect(await refusal(KEY_PATH, { kind: 'terminal', env })).toContain('other bytes');
    expect(await refusal(KEY_PATH, { kind: 'terminal', env, event: 'push' })).toBeUndefined();
    expect(await refusal(KEY_PATH, { kind: 'terminal' })).toBeUndefined();
    const told = { kind: 'terminal', workspace: tree.path, env: { GITHUB_ACTIONS: 'true' } } as const;
    expect(await checkoutProblems([{ where: 'key', path: KEY_PATH }], told)).toEqual([]);
  });

  test('the command in a folder of the tree asks for the path from its root', async () => {
    const where = {
      kind: 'terminal',
      workspace: tree.at('keys'),
      env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: tree.path },
    } as const;
    expect(await refusal('release.pub', where)).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    expect(await refusal('release.pub', where)).toContain('other bytes');
  });
});

describe('what the commit has', () => {
  test.each<[string, () => string, RegExp]>([
    ['a file that was changed', () => tree.write(KEY_PATH, OTHER) && KEY_PATH, /other bytes/],
    ['a file that was added', () => tree.write('new.pub', KEY) && 'new.pub', /has no `new\.pub`/],
    [
      'a file in another folder',
      () => tree.write('keys/sub/release.pub', KEY) && 'keys/sub/release.pub',
      /has no `keys\/sub`/,
    ],
    [
      'a file below a file',
      () => (unlinkSync(tree.at('README.md')), tree.write('README.md/k', KEY)) && 'README.md/k',
      /`README\.md` is not a folder/,
    ],
    [
      'a file in place of a folder',
      () => (rmSync(tree.at('keys'), { recursive: true }), tree.write('keys', KEY)) && 'keys',
      /`keys` is not a file/,
    ],
    ['a folder', () => 'keys', /(?:no|not|not an?|not the) regular file/],
    ['the workspace', () => '.', /the workspace itself/],
    ['nothing', () => 'gone.pub', /does not exist/],
    ['another letter case', () => tree.write('keys/RELEASE.pub', KEY) && 'keys/RELEASE.pub', /has no|other bytes/],
    [
      'line ends that were converted',
      () => tree.write(KEY_PATH, KEY.replace('\n', '\r\n')) && KEY_PATH,
      /line ends were converted/,
    ],
    ['a byte more', () => tree.write(KEY_PATH, `${KEY}\n`) && KEY_PATH, /other bytes/],
    ['nothing in it', () => tree.write(KEY_PATH, '') && KEY_PATH, /other bytes/],
  ])('%s', async (_title, make, why) => {
    expect(await refusal(make())).toMatch(why);
  });

  test('another commit, though it is the one that is checked out', async () => {
    tree.write(KEY_PATH, OTHER);
    const head = tree.commit();
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
    expect(await refusal(KEY_PATH, { env: { GITHUB_SHA: head } })).toBeUndefined();
  });

  test.each([
    ['no commit', '', /names no commit/],
    ['a short one', 'b94a8fe', /names no commit/],
    ['a branch', 'main', /names no commit/],
    ['one that is not here', 'b94a8fe5ccb19ba61c4c0873d391e987982fbbd3', /b94a8fe.* is not in this checkout/],
    ['one of another form', 'a'.repeat(64), /not in this checkout|git/],
  ])('%s in GITHUB_SHA', async (_title, id, why) => {
    expect(await refusal(KEY_PATH, { env: { GITHUB_SHA: id } })).toMatch(why);
  });

  test('a tree, a blob or a tag in place of the commit', async () => {
    tree.git('tag', '--annotate', '--message=x', 'v1');
    for (const name of ['HEAD^{tree}', `HEAD:${KEY_PATH}`, 'v1']) {
      const id = tree.git('rev-parse', name);
      expect(await refusal(KEY_PATH, { env: { GITHUB_SHA: id } })).toContain(`${id} is not a commit`);
    }
  });

  test('many files are told apart', async () => {
    for (const index of Array(40).keys()) tree.write(`many/${index}/k.pub`, `key ${index}\n`);
    sha = tree.commit();
    tree.write('many/7/k.pub', OTHER);
    const believed = [...Array(40).keys()].map((index) => ({ where: 'key', path: `many/${index}/k.pub` }));
    const env = { PATH: process.env.PATH, GITHUB_SHA: sha, GITHUB_EVENT_NAME: 'issues' };
    const problems = await checkoutProblems(believed, { kind: 'actions', workspace: tree.path, env });
    expect(problems.map(({ message }) => message.slice(0, 17))).toEqual(['`many/7/k.pub` is']);
  });

  test('objects in packs', async () => {
    tree.git('gc', '--quiet', '--prune=now');
    expect(await refusal(KEY_PATH)).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
  });

  test('a SHA-256 repository', async () => {
    const wide = createRepository(FILES, 'sha256');
    const where = { workspace: wide.path, env: { GITHUB_SHA: wide.git('rev-parse', 'HEAD') } };
    expect(await refusal(KEY_PATH, where)).toBeUndefined();
    wide.write(KEY_PATH, OTHER);
    expect(await refusal(KEY_PATH, where)).toMatch(/other bytes/);
    wide.remove();
  });

  test('a worktree, whose repository lies elsewhere', async () => {
    tree.git('worktree', 'add', '--quiet', '--detach', elsewhere.at('linked'));
    const where = { workspace: elsewhere.at('linked') };
    expect(await refusal(KEY_PATH, where)).toBeUndefined();
    elsewhere.write(`linked/${KEY_PATH}`, OTHER);
    expect(await refusal(KEY_PATH, where)).toMatch(/other bytes/);
  });

  test('a submodule, a link and a pointer of Git LFS prove nothing', async () => {
    const module = createRepository({ 'k.pub': KEY });
    tree.git('submodule', 'add', '--quiet', module.path, 'module');
    tree.link('linked.pub', KEY_PATH);
    tree.link('folder', 'keys');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`;
    tree.write('large.pub', pointer);
    sha = tree.commit();
    tree.write('large.pub', KEY);
    expect(await refusal('module/k.pub')).toMatch(/`module` is a submodule/);
    expect(await refusal('linked.pub')).toMatch(/`linked\.pub` is a symbolic link/);
    expect(await refusal('folder/release.pub')).toMatch(/`folder` is a symbolic link/);
    expect(await refusal('large.pub')).toMatch(/pointer of Git LFS/);
    module.remove();
  });

  test('a repository below the workspace is not the workspace', async () => {
    const below = tree.folder('base');
    tree.git('clone', '--quiet', tree.path, below);
    expect(await refusal('base/keys/release.pub')).toMatch(/has no `base`/);
  });

  test('no repository, and no git', async () => {
    expect(await refusal(KEY_PATH, { env: { PATH: elsewhere.at('temp') } })).toMatch(/`git` is not on the path/);
    renameSync(tree.at('.git'), elsewhere.at('git'));
    expect(await refusal(KEY_PATH)).toMatch(/(?:no|not|not an?|not the) git repository/);
  });

  test('a list that is an asset is another file than the one of the tree', async () => {
    expect(await refusal(KEY_PATH, { believed: { unprovable: 'it is an asset' } })).toMatch(/it is an asset/);
  });
});

describe('links', () => {
  test('a workspace that is a link', async () => {
    const workspace = elsewhere.link('ws', tree.path);
    expect(await refusal(KEY_PATH, { workspace })).toBeUndefined();
    expect(await refusal(tree.at(KEY_PATH), { workspace })).toBeUndefined();
    expect(await refusal(join(workspace, KEY_PATH), { workspace: tree.path })).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    for (const [path, place] of [
      [KEY_PATH, workspace],
      [tree.at(KEY_PATH), workspace],
      [join(workspace, KEY_PATH), tree.path],
    ] as const) {
      expect(await refusal(path, { workspace: place })).toMatch(/other bytes/);
    }
  });

  test('a link outside that leads in, to the file, to its folder and by a further link', async () => {
    const ways = [
      elsewhere.link('file', tree.at(KEY_PATH)),
      join(elsewhere.link('folder', tree.at('keys')), 'release.pub'),
      join(elsewhere.link('again', 'folder'), 'release.pub'),
      join(elsewhere.link('up', join(elsewhere.at('temp'), '..', 'folder')), 'release.pub'),
    ];
    for (const way of ways) expect(await refusal(way)).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    for (const way of ways) expect(await refusal(way)).toMatch(/is in the workspace.*other bytes/);
  });

  test('a stranger’s link behind a link of ours does not choose another file of the commit', async () => {
    const way = join(elsewhere.link('ours', tree.path), KEY_PATH);
    rmSync(tree.at('keys'), { recursive: true });
    // The commit has this very file at `fixtures/release.pub`, and nobody has asked for that.
    tree.write('fixtures/release.pub', OTHER);
    tree.write('keys/release.pub', KEY);
    sha = tree.commit();
    rmSync(tree.at('keys'), { recursive: true });
    tree.link('keys', 'fixtures');
    expect(await refusal(way)).toMatch(/other bytes/);
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
    expect(await refusal('fixtures/release.pub')).toBeUndefined();
  });

  test('a link inside that leads out: what counts is what the commit has under its name', async () => {
    const outside = elsewhere.write('stranger.pub', OTHER);
    unlinkSync(tree.at(KEY_PATH));
    tree.link(KEY_PATH, outside);
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
  });

  test('links without end, and what lies elsewhere', async () => {
    elsewhere.link('round', 'round');
    expect(await refusal(elsewhere.at('round'))).toBeUndefined();
    expect(await refusal(elsewhere.write('k.pub', OTHER))).toBeUndefined();
    expect(await refusal(`${tree.path}-other/k.pub`)).toBeUndefined();
  });
});

describe('a hostile tree', () => {
  const marker = (): string => elsewhere.at('owned');
  const program = (name: string): string => {
    const path = elsewhere.write(name, `#!/bin/sh\ntouch '${marker()}'\ncat\n`);
    chmodSync(path, 0o755);
    return path;
  };
  afterEach(() => {
    expect(existsSync(marker())).toBe(false);
  });

  test('hooks, filters, a monitor and a pager are never run', async () => {
    const evil = program('evil');
    for (const [key, value] of [
      ['core.fsmonitor', evil],
      ['core.hooksPath', elsewhere.path],
      ['core.pager', evil],
      ['core.sshCommand', evil],
      ['core.alternateRefsCommand', evil],
      ['filter.x.smudge', evil],
      ['filter.x.process', evil],
      ['alias.cat-file', `!${evil}`],
      ['include.path', elsewhere.write('more', `[core]\n\tfsmonitor = ${evil}\n`)],
    ] as const) {
      tree.git('config', key, value);
    }
    tree.write('.git/info/attributes', '* filter=x\n');
    tree.write('.gitattributes', '* filter=x\n');
    expect(await refusal(KEY_PATH)).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
  });

  test('a missing object is not fetched', async () => {
    const evil = program('evil');
    tree.git('config', 'extensions.partialClone', 'origin');
    tree.git('config', 'core.repositoryFormatVersion', '1');
    tree.git('config', 'remote.origin.url', `ext::${evil}`);
    tree.git('config', 'remote.origin.promisor', 'true');
    tree.git('config', 'protocol.ext.allow', 'always');
    unlinkSync(objectAt(tree.git('rev-parse', `HEAD:${KEY_PATH}`)));
    expect(await refusal(KEY_PATH)).toMatch(/the blob [0-9a-f]{40} is not in this checkout/);
  });

  test('the environment of the job does not lead git elsewhere', async () => {
    const other = createRepository({ [KEY_PATH]: OTHER });
    tree.write(KEY_PATH, OTHER);
    const env = {
      GIT_DIR: other.at('.git'),
      GIT_OBJECT_DIRECTORY: other.at('.git/objects'),
      GIT_EXEC_PATH: elsewhere.path,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'alias.cat-file',
      GIT_CONFIG_VALUE_0: `!${program('evil')}`,
    };
    expect(await refusal(KEY_PATH, { env })).toMatch(/other bytes/);
    other.remove();
  });

  test('objects that are replaced, and HEAD, index and refs that say otherwise', async () => {
    tree.write(KEY_PATH, OTHER);
    const head = tree.commit();
    tree.git('replace', sha, head);
    tree.git('replace', tree.git('rev-parse', `${sha}:${KEY_PATH}`), tree.git('rev-parse', `${head}:${KEY_PATH}`));
    tree.write('.git/HEAD', `${sha}\n`);
    tree.write('.git/refs/heads/main', `${sha}\n`);
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
  });

  const objectAt = (id: string): string => tree.at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
  /** Puts another object under the name of one. */
  const forge = (id: string, change: (object: Buffer) => Buffer): void => {
    const path = objectAt(id);
    const object = inflateSync(readFileSync(path));
    const end = object.indexOf(0);
    const [type = ''] = object.toString('latin1', 0, end).split(' ');
    const body = change(object.subarray(end + 1));
    chmodSync(path, 0o644);
    writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body])));
  };
  const rawId = (name: string): Buffer => Buffer.from(tree.git('rev-parse', name), 'hex');

  test.each<[string, RegExp, () => void]>([
    [
      'the blob',
      /the blob [0-9a-f]{40} does not have the hash/,
      () => {
        forge(tree.git('rev-parse', `HEAD:${KEY_PATH}`), () => Buffer.from(OTHER));
      },
    ],
    [
      'the folder',
      /the tree [0-9a-f]{40} does not have the hash/,
      () => {
        const [from, to] = [rawId(`HEAD:${KEY_PATH}`), rawId('HEAD:keys/test.pub')];
        forge(tree.git('rev-parse', 'HEAD:keys'), (body) =>
          Buffer.from(body.toString('latin1').replace(from.toString('latin1'), to.toString('latin1')), 'latin1'),
        );
      },
    ],
    [
      'the root',
      /the tree [0-9a-f]{40} does not have the hash/,
      () => {
        forge(tree.git('rev-parse', 'HEAD^{tree}'), (body) => Buffer.concat([body, body]));
      },
    ],
    [
      'the commit',
      /the commit [0-9a-f]{40} does not have the hash/,
      () => {
        const root = tree.git('rev-parse', 'HEAD^{tree}');
        const keys = tree.git('rev-parse', 'HEAD:keys');
        forge(sha, (body) => Buffer.from(body.toString('latin1').replace(root, keys), 'latin1'));
      },
    ],
  ])('a forged object: %s', async (_title, why, make) => {
    make();
    tree.write(KEY_PATH, OTHER);
    expect(await refusal(KEY_PATH)).toMatch(why);
  });

  test.each<[string, (path: string) => void]>([
    [
      'is empty',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'is not an object',
      (path) => {
        writeFileSync(path, 'nonsense');
      },
    ],
    [
      'is a folder',
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      'states more than it has',
      (path) => {
        writeFileSync(path, deflateSync(Buffer.from('blob 9999\0x')));
      },
    ],
    [
      'states an endless size',
      (path) => {
        writeFileSync(path, deflateSync(Buffer.from('blob 999999999999\0x')));
      },
    ],
    [
      'is of another kind',
      (path) => {
        writeFileSync(path, deflateSync(Buffer.from('tree 0\0')));
      },
    ],
  ])('an object that %s', async (_title, make) => {
    const path = objectAt(tree.git('rev-parse', `HEAD:${KEY_PATH}`));
    unlinkSync(path);
    make(path);
    const message = await refusal(KEY_PATH);
    expect(message).toMatch(/it is not proven that the commit of the workflow has this file: .*[0-9a-f]{40}/);
  });

  test('objects of another folder are worth what their hashes are', async () => {
    const other = createRepository(FILES);
    rmSync(tree.at('.git/objects'), { recursive: true });
    tree.write('.git/objects/info/alternates', `${other.at('.git/objects')}\n`);
    sha = other.git('rev-parse', 'HEAD');
    expect(await refusal(KEY_PATH)).toBeUndefined();
    tree.write(KEY_PATH, OTHER);
    expect(await refusal(KEY_PATH)).toMatch(/other bytes/);
    other.remove();
  });

  test('a `.git` that leads nowhere, in circles or to a device', async () => {
    renameSync(tree.at('.git'), elsewhere.at('git'));
    for (const text of ['gitdir: /nowhere\n', 'gitdir: .git\n', 'nonsense', `gitdir: ${'x'.repeat(9000)}`]) {
      tree.write('.git', text);
      expect(await refusal(KEY_PATH)).toMatch(/(?:no|not|not an?|not the) git repository/);
    }
    unlinkSync(tree.at('.git'));
    symlinkSync('.git', tree.at('.git'));
    expect(await refusal(KEY_PATH)).toMatch(/(?:no|not|not an?|not the) git repository/);
    expect(dirname(tree.at('.git'))).toBe(tree.path);
  });
});
