/** docs/permissions.md names exactly the endpoints that the client can ask, with what each needs. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, ENDPOINTS, type EndpointName } from '../../src/github/endpoints.ts';

const PROJECT = join(import.meta.dirname, '../..');
const page = readFileSync(join(PROJECT, 'docs/permissions.md'), 'utf8');
const API = new URL('https://api.github.com');

describe('the table of permissions', () => {
  test('names every endpoint with its permission, and no other', () => {
    const rows = [...page.matchAll(/^\| `(GET|POST) (\/[^`]+)` \| `([a-z: -]+)` \|/gm)].map((row) => row.slice(1, 4));
    const known = Object.values(ENDPOINTS).map(({ method, path, permission }) => [method, path, permission]);
    expect(rows.sort()).toEqual(known.sort());
  });

  test('is all that is asked: no other file of the gate speaks of the API', () => {
    const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      // The action that keeps issues is a program of its own, with a token of its own.
      (name) => name.endsWith('.ts') && !name.endsWith('endpoints.ts') && !/^issues[/\\]/.test(name),
    );
    const paths = /['"`](?:\$\{[^}]*\})?\/(?:repos|orgs|users)\//;
    for (const name of sources)
      expect([name, paths.test(readFileSync(join(PROJECT, 'src', name), 'utf8'))]).toEqual([name, false]);
  });
});

describe('the address of a call', () => {
  const call = (endpoint: EndpointName, params: Record<string, string>) => addressOf({ endpoint, params }, API)?.href;

  test('encodes what stands in it', () => {
    const params = { owner: 'a?b', repo: 'c#d', path: 'x y/%2e%2e/z' };
    expect(call('repository-file', params)).toBe(
      'https://api.github.com/repos/a%3Fb/c%23d/contents/x%20y/%252e%252e/z',
    );
    expect(call('release-by-tag', { owner: 'a', repo: 'b', tag: 'x/v1' })).toBe(
      'https://api.github.com/repos/a/b/releases/tags/x%2Fv1',
    );
  });

  test.each(['', '.', '..', 'a/../../b', 'a//b', '/a', '\ud800'])('is none for %j', (path) => {
    expect(call('repository-file', { owner: 'a', repo: 'b', path })).toBeUndefined();
    expect(call('repository-file', { owner: path, repo: 'b', path: 'x' }) ?? '').toMatch(
      /^$|^[^?#]*\/repos\/[^/]+\/b\/contents\/x$/,
    );
  });

  test('keeps the prefix of GitHub Enterprise Server', () => {
    const enterprise = new URL('https://ghes.example/api/v3/');
    const params = { owner: 'a', digest: 'sha256:00' };
    expect(addressOf({ endpoint: 'user-attestations', params }, enterprise)?.href).toBe(
      'https://ghes.example/api/v3/users/a/attestations/sha256%3A00',
    );
  });
});
