import { describe, expect, it } from '@jest/globals';
import { covers, overlaps, parsePackageUrl } from '../../src/formats/package-url.js';

const read = (text: string) => {
  const found = parsePackageUrl(text);
  if (!found) throw new Error(`${text} is not read`);
  return found;
};

describe('a package URL', () => {
  it.each([
    ['pkg:npm/%40acme/tool@1.2.3', 'pkg:npm/@acme/tool@1.2.3'],
    ['pkg:pypi/acme_tool@1', 'pkg:PyPI/Acme.Tool@1'],
    ['pkg:github/acme/tool@v1', 'PKG://GitHub/ACME/Tool@v1'],
    ['pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie', 'pkg:deb/debian/curl@7.50.3-1?distro=jessie&Arch=i386'],
    ['pkg:generic/a/b@1#x/y', 'pkg:generic//a/b@1#/x/./y/'],
    ['pkg:generic/a@1.2', 'pkg:generic/a@1%2E2?empty='],
  ])('%s is %s', (one, other) => {
    expect(read(one)).toEqual(read(other));
    expect(covers(read(one), read(other)) && covers(read(other), read(one))).toBe(true);
  });

  it.each([
    '',
    'npm/tool',
    'pkg:',
    'pkg:tool',
    'pkg:npm/',
    'pkg:1x/tool',
    'pkg:npm/tool@%zz',
    'pkg:npm/tool?a=1&a=2',
    'pkg:npm/t?x',
  ])('is not %j', (text) => {
    expect(parsePackageUrl(text)).toBeUndefined();
  });

  it.each<[string, string, boolean, boolean]>([
    ['pkg:oci/a', 'pkg:oci/a@1', true, true],
    ['pkg:oci/a@1', 'pkg:oci/a', false, true],
    ['pkg:oci/a@1', 'pkg:oci/a@1?arch=amd64', true, true],
    ['pkg:oci/a@1?arch=amd64', 'pkg:oci/a@1', false, true],
    ['pkg:oci/a@1?arch=amd64', 'pkg:oci/a@1?arch=arm64', false, false],
    ['pkg:oci/a@1', 'pkg:oci/a@2', false, false],
    ['pkg:oci/a@1', 'pkg:oci/b@1', false, false],
    ['pkg:oci/a@1', 'pkg:npm/a@1', false, false],
    ['pkg:maven/Acme/tool@1', 'pkg:maven/acme/tool@1', false, true],
    ['pkg:oci/a@1-RC', 'pkg:oci/a@1-rc', false, true],
    ['pkg:oci/a@1#x', 'pkg:oci/a@1', false, true],
  ])('%s and %s: covers %s, overlaps %s', (wide, narrow, covering, overlapping) => {
    expect(covers(read(wide), read(narrow))).toBe(covering);
    expect(overlaps(read(wide), read(narrow))).toBe(overlapping);
    expect(overlaps(read(narrow), read(wide))).toBe(overlapping);
  });
});
