/** `deployment-record`: what it says, and what is wrong with it. */
import { describe, expect, test } from '@jest/globals';
import { deploymentOptions, deploymentProblems } from '../../src/policy/inputs/deployment-inputs.ts';
import type { GivenInputs } from '../../src/policy/inputs/read-inputs.ts';

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY_OWNER: 'acme', GITHUB_TOKEN: 't' };
const LINES = ['environment=production', 'deployment=shop-widgets'];
type Env = Readonly<Record<string, string>>;

const problems = (lines: readonly string[], more: GivenInputs = {}, env: Env = ENV): readonly string[] =>
  deploymentProblems({ 'deployment-record': lines, ...more }, { env }).map(
    ({ where, message, fix }) => `${where}: ${message}. ${fix}`,
  );
const read = (lines: readonly string[], env: Env = ENV) => deploymentOptions(lines, { env }).deployment;

describe('what is read', () => {
  test('nothing without the input', () => {
    expect(deploymentProblems({}, { env: {} })).toEqual([]);
  });

  test('the least: stage and name, with the owner of the job', () => {
    expect(problems(LINES)).toEqual([]);
    expect(read(LINES)).toEqual({
      owner: 'acme',
      environment: 'production',
      name: 'shop-widgets',
      tags: {},
      risks: [],
    });
  });

  test('everything, and a value keeps its own `=`', () => {
    const lines = [
      ...LINES,
      'owner=other-org',
      'physical-environment=eu-west-1',
      'cluster=a=b',
      'version=1.2.3',
      'repository=widgets',
      'risk=internet-exposed',
      'risk=sensitive-data',
      'risk=sensitive-data',
      'tag.team=shop',
      'tag.cost.centre=7',
    ];
    expect(problems(lines)).toEqual([]);
    expect(read(lines)).toEqual({
      owner: 'other-org',
      environment: 'production',
      physicalEnvironment: 'eu-west-1',
      cluster: 'a=b',
      name: 'shop-widgets',
      version: '1.2.3',
      repository: 'widgets',
      tags: { team: 'shop', 'cost.centre': '7' },
      risks: ['internet-exposed', 'sensitive-data'],
    });
  });

  test('a tag whose name means something to JavaScript is a tag like others', () => {
    expect(JSON.stringify(read([...LINES, 'tag.__proto__=x'])?.tags)).toBe('{"__proto__":"x"}');
  });
});

describe('what is refused', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no stage', LINES.slice(1), /has no `environment`/],
    ['no name', LINES.slice(0, 1), /has no `deployment`/],
    ['a line without `=`', [...LINES, 'cluster'], /`cluster` has no `=`/],
    ['a blank value', [...LINES, 'cluster='], /`cluster` is blank/],
    ['an unknown key', [...LINES, 'clster=x'], /`clster` is not an allowed key\. Write `cluster`/],
    ['a key of an object', [...LINES, 'constructor=x'], /`constructor` is not an allowed key/],
    ['a status', [...LINES, 'status=decommissioned'], /`status` is not an allowed key/],
    ['a key in capitals', ['Environment=production', ...LINES], /`Environment` is not an allowed key/],
    ['a key twice', [...LINES, 'environment=staging'], /`environment` is given twice/],
    ['a tag twice', [...LINES, 'tag.a=1', 'tag.a=2'], /`tag.a` is given twice/],
    ['a tag without a name', [...LINES, 'tag.=1'], /`tag\.` is not an allowed key/],
    ['a risk that GitHub does not know', [...LINES, 'risk=fire'], /`fire` is not a risk/],
    ['an owner that is a path', [...LINES, 'owner=a/b'], /`a\/b` is not a name of an organisation/],
    ['an owner that leads elsewhere', [...LINES, 'owner=..'], /`\.\.` is not a name of an organisation/],
    ['a repository with its owner', [...LINES, 'repository=a/b'], /`a\/b` is not a name of a repository/],
    [
      'a repository that leads elsewhere',
      [...LINES, 'repository=..'],
      /(?:no|not|not an?|not the) name of a repository/,
    ],
    ['a name that is too long', [...LINES, `cluster=${'x'.repeat(257)}`], /has 257 characters; GitHub takes 256/],
    ['a version that is too long', [...LINES, `version=${'1'.repeat(101)}`], /has 101 characters; GitHub takes 100/],
  ])('%s', (_title, lines, said) => {
    expect(problems(lines)).toEqual([expect.stringMatching(said)]);
    expect(read(lines)).toBeUndefined();
  });

  test('the longest name and version are taken', () => {
    expect(problems([...LINES, `cluster=${'x'.repeat(256)}`, `version=${'1'.repeat(100)}`])).toEqual([]);
  });

  test.each<[string, GivenInputs, Env, RegExp]>([
    ['`mode: report`', { mode: 'report' }, ENV, /written after a pass, and `mode: report` has none/],
    ['`mode: audit`', { mode: 'audit' }, ENV, /`mode: audit` has none/],
    ['`offline`', { offline: true }, ENV, /`offline` does not allow that/],
    ['no token', {}, { ...ENV, GITHUB_TOKEN: '' }, /needs a token.*`artifact-metadata: write`/],
    ['no owner', {}, { GITHUB_TOKEN: 't' }, /does not say whose record it is/],
    [
      'another server than the job runs for, whose owner is somebody else',
      {},
      { ...ENV, GH_HOST: 'ghes.example', GH_ENTERPRISE_TOKEN: 't' },
      /does not say whose record it is/,
    ],
    [
      'an API over plain http',
      {},
      { ...ENV, GITHUB_API_URL: 'http://api.example' },
      /(?:no|not|not an?|not the) https URL/,
    ],
  ])('%s', (_title, given, env, said) => {
    expect(problems(LINES, given, env)).toEqual([expect.stringMatching(said)]);
  });

  test('several mistakes at once', () => {
    expect(problems(['x', 'risk=fire'])).toHaveLength(4);
  });
});
