// The rows about verification summaries: by a key under the id that the envelope names it by.
import fs from 'node:fs';
import path from 'node:path';

/** What a row leaves out is what the one that succeeds requires. */
export function vsaRows(entry, whole, { temp }) {
  const { attestationPath, publicKeyPath, publicKeyID } = entry;
  const name = `VSA/${entry.name}`;
  const place = (file) => path.join('testdata/vsa', file);
  const policy = path.join(temp, `${name.replaceAll(/[^A-Za-z0-9.]+/g, '-')}.json`);
  const require = {
    vsa: { by: ['verifier'], verifier: whole.verifierID, resource: whole.resourceURI, levels: whole.verifiedLevels },
  };
  const rule = { name: 'images', digests: whole.subjectDigests, bundle: place(attestationPath), require: [require] };
  const verifier = { key: place(publicKeyPath), 'key-id': publicKeyID, 'transparency-log': 'none' };
  fs.writeFileSync(policy, JSON.stringify({ version: 1, signers: { verifier }, rules: [rule] }));
  return [
    {
      name,
      group: 'verification summaries',
      ours: ['--policy', policy, '--trusted-root', 'embedded', '--offline'],
      accepts: entry.err === undefined,
      // An empty id is no id.
      expect: entry.err === undefined ? ['pass'] : ['KEY_MISMATCH', ...(publicKeyID === '' ? ['CONFIG_INVALID'] : [])],
    },
  ];
}
