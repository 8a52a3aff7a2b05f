import { describe, expect, test } from '@jest/globals';
import { withoutNamespace } from '../../src/files/windows-name.ts';

describe('the prefix that tells Windows to take a path as it is', () => {
  test.each([
    ['\\\\?\\C:\\dist\\x.zip', 'C:\\dist\\x.zip'],
    ['\\\\?\\d:\\x', 'd:\\x'],
    ['\\\\?\\UNC\\host\\share\\x', '\\\\host\\share\\x'],
    ['\\\\?\\C:\\dist\\*.zip', 'C:\\dist\\*.zip'],
  ])('of %s is taken away', (path, plain) => {
    expect(withoutNamespace(path, '\\')).toBe(plain);
  });

  test.each([
    'C:\\x',
    'dist\\?\\C:\\x',
    '\\\\?\\Volume{1}\\x',
    '\\\\.\\pipe\\x',
    '\\\\?\\C:',
    'x?',
    '\\\\?\\\\?\\C:\\x',
  ])('%s stays as it is', (path) => {
    expect(withoutNamespace(path, '\\')).toBe(path);
  });

  test('elsewhere such a text is a name', () => {
    expect(withoutNamespace('\\\\?\\C:\\x', '/')).toBe('\\\\?\\C:\\x');
  });
});
