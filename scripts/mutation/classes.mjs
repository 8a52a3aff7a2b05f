// The changes that may be accepted, each with the reason why it means nothing. Everything else that is accepted is a defect.
export const CLASSES = {
  unchanged: 'The bytes are those of the original.',
  'json-text':
    'The JSON value is the same: white space, escapes, order of members, or characters that no text of the evidence has.',
  'json-unknown-field': 'A field that no version of the format has; nothing reads it.',
  'json-other-form':
    'Another JSON form of the same value (number or list of one for a string, null or an empty list for nothing).',
  'base64-form': 'Other base64 of the same bytes (alphabet, padding, characters that are skipped).',
  'media-type':
    'The media type of another version, all of whose demands the bundle meets; it says nothing about the signature.',
  'key-hint': 'The hint at a public key; the key comes from the policy alone.',
  'own-key': "The public key that cosign's older JSON carries; the key comes from the policy alone.",
  keyid: "DSSE's keyid, which is not signed and never read.",
  chain: 'Certificates above the leaf; the chain comes from the trusted root alone.',
  'another-line': 'Other lines of JSON lines; any line that holds suffices.',
  donor: 'Other evidence, honest as well, by the same signer about the same artifact.',
  'claimed-digest': 'The digest that the bundle claims: compared with the artifact where it is there, needed nowhere.',
  'index-beside-proof':
    'logIndex and integratedTime of an entry without promise; the proof has its own index, and no time is taken.',
  'promise-removed': 'The promise of an entry that its proof still proves, where a timestamp still proves the time.',
  'proof-removed': 'The proof of an entry that its promise still proves, in a version that does not demand it.',
  'entry-removed': 'One of two log entries; the other still proves what the root demands.',
  'entries-reordered': 'The order of log entries; all are verified, and any of them may be shown.',
  'checkpoint-signatures':
    "Signature lines of a checkpoint whose text and whose log's signature hold (witnesses, names, encoding).",
  'timestamp-removed': 'A timestamp that is not needed, since another time is proven.',
  'timestamp-ignored': 'A timestamp that does not hold and therefore does not count; anybody can add one.',
  'timestamp-unsigned':
    'Bytes of a timestamp that its authority did not sign (status, certificates, unsigned attributes).',
  'timestamps-reordered': 'The order of timestamps; each counts by itself.',
  'ecdsa-negated': 'n − s for s in an ECDSA signature: as good a signature by the same key over the same bytes.',
  'ecdsa-encoding': 'r‖s instead of DER: the same ECDSA signature.',
  'leaf-unsigned': 'Bytes of the certificate that its authority did not sign, where no log recorded the certificate.',
  'not-read':
    'Log entries and timestamps where the policy says `transparency-log: none`; nothing of them is read or shown.',
  'detached-form':
    'The same signature, certificate and proof, written otherwise: raw or in base64, white space, text around PEM, comments that nobody signed.',
  'openpgp-unsigned':
    'Bytes of an OpenPGP signature that nobody signed: framing, unhashed subpackets, further packets.',
  'list-text': "White space, case of digests, comments and order; the artifact's entries are the same.",
  'list-other-lines': 'Entries of other files.',
  'list-one-of-several': 'One of several digests of the artifact; another one still proves every byte.',
  'root-unused': 'A part of the trusted root that this evidence does not need, or that only names something.',
  'root-asks-less':
    'The trusted root lists no logs any more (of certificates, or of signatures), so it demands none; all else still holds.',
};
