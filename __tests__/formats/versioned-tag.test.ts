/** Prefixes of versions beside the refs of builds. */
import { describe, expect, test } from '@jest/globals';
import { isTagOfVersion, isVersionPrefix } from '../../src/formats/versioned-tag.ts';

describe('a tag of the version', () => {
  test.each([
    ['v13', 'refs/tags/v13.0.30'],
    ['v13.0', 'refs/tags/v13.0.30'],
    ['v13.0.30', 'refs/tags/v13.0.30'],
    ['v14', 'refs/tags/v14'],
    ['v14.0', 'refs/tags/v14'],
    ['v14.0.0', 'refs/tags/v14'],
    ['v0', 'refs/tags/v0.1.0'],
    ['v1', 'refs/tags/v1.2.3-rc.1'],
    ['v1.2.3-rc.1', 'refs/tags/v1.2.3-rc.1'],
    ['v1.2.3', 'refs/tags/v1.2.3+linux'],
    ['v1.2.3+linux', 'refs/tags/v1.2.3+linux'],
    ['v1.2.3-rc.1+linux', 'refs/tags/v1.2.3-rc.1+linux'],
  ])('%s: %s', (prefix, ref) => {
    expect(isVersionPrefix(prefix)).toBe(true);
    expect(isTagOfVersion(prefix, ref)).toBe(true);
  });

  test.each([
    ['v1', 'refs/tags/v13.0.30'],
    ['v13.1', 'refs/tags/v13.0.30'],
    ['v13.0.3', 'refs/tags/v13.0.30'],
    ['v13.0.31', 'refs/tags/v13.0.30'],
    ['v14.2.1', 'refs/tags/v14.2'],
    ['v14.1', 'refs/tags/v14'],
    ['v1.2.3', 'refs/tags/v1.2.3-rc.1'],
    ['v1.2.3-rc', 'refs/tags/v1.2.3-rc.1'],
    ['v1.2.3-rc.1', 'refs/tags/v1.2.3-rc.2'],
    ['v1.2.3-rc.1', 'refs/tags/v1.2.3'],
    ['v1.2.3+linux', 'refs/tags/v1.2.3'],
    ['v1.2.3+linux', 'refs/tags/v1.2.3+mac'],
    ['v1', 'refs/heads/v1.2.3'],
    ['v1', 'refs/heads/main'],
    ['v1', 'refs/pull/1/merge'],
    ['v1', 'v1.2.3'],
    ['v1', 'refs/tags/1.2.3'],
    ['v1', 'refs/tags/V1.2.3'],
    ['v1', 'refs/tags/v1.2.3.4'],
    ['v1', 'refs/tags/v1.02.3'],
    ['v1', 'refs/tags/v1.2.3-01'],
    ['v1', 'refs/tags/v1.2.3\n'],
    ['v1', 'refs/tags/v1/x'],
    ['v1', 'refs/tags/x/v1.2.3'],
    ['v1', ' refs/tags/v1.2.3'],
    ['v1', ''],
  ])('%s is not met by %j', (prefix, ref) => {
    expect(isVersionPrefix(prefix)).toBe(true);
    expect(isTagOfVersion(prefix, ref)).toBe(false);
  });

  test.each([
    '',
    '1',
    '1.2.3',
    'v',
    'v01',
    'v1.',
    'v1.2.',
    'v1.2.3.',
    'v1-rc',
    'v1.2-rc',
    'v1.2.3-',
    'v1.2.3-01',
    'V1',
    ' v1',
    'v1 ',
    'v1.x',
    'latest',
  ])('%j is no version', (text) => {
    expect(isVersionPrefix(text)).toBe(false);
    expect(isTagOfVersion(text, `refs/tags/${text}`)).toBe(false);
  });
});
