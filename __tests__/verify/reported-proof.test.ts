/** Signatures out of the report of a share: who signed the key is carried into the merged report. */
import { expect, test } from '@jest/globals';
import { JsonNode, Misshapen } from '../../src/formats/json/reader.js';
import { reportedProof } from '../../src/verify/shards/reported-proof.js';

const signature = (more: object) => ({ kind: 'message', file: 'tool.sig', times: [], ...more });
const OWNER = signature({ signer: 'owner', identity: 'https://github.com/acme/widgets/x@refs/tags/v1', issuer: 'i' });

test('who signed the key', () => {
  const proof = reportedProof(new JsonNode(signature({ keyFingerprint: 'ab', keySignedBy: [OWNER] })));
  expect(proof).toMatchObject({ keyFingerprint: 'ab', keyVouchedBy: [OWNER] });
  expect(reportedProof(new JsonNode(signature({ keyFingerprint: 'ab' })))).not.toHaveProperty('keyVouchedBy');
});

test.each([['a text', 'owner'], ['one that is no list', OWNER], ['no signature', [{ identity: 'me' }]]])(
  'who signed the key must not be %s',
  (_, keySignedBy) => {
    expect(() => reportedProof(new JsonNode(signature({ keySignedBy })))).toThrow(Misshapen);
  },
); // prettier-ignore
