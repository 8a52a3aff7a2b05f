// Files, checksum lists, keys of other tools and manifests.
import { ARTIFACT, CONTENT, makeKeys, minisign, minisignPublic, release, sha256, verify } from './publisher.mjs';

const checksums = (text, more = {}) => ({ [ARTIFACT]: CONTENT, 'dist/SHA256SUMS': text, ...more });
const listed = ['verify', ARTIFACT, '--checksums', 'dist/SHA256SUMS'];
const line = (content, name) => `${sha256(content)}  ${name}\n`;
const minisignKey = (id) => ({ ...makeKeys('Ed25519'), id: Buffer.from(id, 'hex') });
const acme = minisignKey('0102030405060708');
const stranger = minisignKey('1112131415161718');
const minisigned = (key) => ({
  [ARTIFACT]: CONTENT,
  'acme.pub': minisignPublic(acme),
  [`${ARTIFACT}.minisig`]: minisign(Buffer.from(CONTENT), key, { prehashed: true, comment: 'widgets 1.2.3' }),
});
const byMinisign = ['verify', ARTIFACT, '--key', 'acme.pub', '--transparency-log', 'none'];

export const FILES = {
  heading: 'Files and checksum lists',
  scenes: [
    { title: 'The artifact is not there', files: release({}), args: verify({}, ['dist/widget.tar.gz']) },
    {
      title: 'A glob that matches nothing',
      files: release(),
      args: ['verify', ...verify({ artifacts: 'dist/*.zip' }, []).slice(1)],
    },
    { title: 'The artifact is a folder', files: release(), args: verify({}, ['dist']) },
    { title: 'The checksum differs', files: checksums(line('Something else\n', 'widgets.tar.gz')), args: listed },
    { title: 'The file is not in the list', files: checksums(line(CONTENT, 'gadgets.tar.gz')), args: listed },
    { title: 'The list names a folder', files: checksums(line(CONTENT, 'build/out/widgets.tar.gz')), args: listed },
    { title: 'Only MD5 sums', files: checksums('d41d8cd98f00b204e9800998ecf8427e  widgets.tar.gz\n'), args: listed },
    {
      title: 'A web page in place of the list',
      files: checksums('<!DOCTYPE html>\n<html><body>404</body></html>\n'),
      args: listed,
    },
    { title: 'An empty list', files: checksums(''), args: listed },
    {
      title: 'No list',
      files: { [ARTIFACT]: CONTENT, 'dist/SHA256SUM': line(CONTENT, 'widgets.tar.gz') },
      args: listed,
    },
    {
      title: 'A listed file was not downloaded',
      files: checksums(line(CONTENT, 'widgets.tar.gz') + line('x', 'gadgets.tar.gz')),
      args: ['verify', '--checksums', 'dist/SHA256SUMS'],
    },
    { title: 'A minisign signature by another key', files: minisigned(stranger), args: byMinisign },
    {
      title: 'A minisign signature of another file',
      files: { ...minisigned(acme), [ARTIFACT]: 'Other\n' },
      args: byMinisign,
    },
  ],
};
