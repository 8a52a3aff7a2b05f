// Where the time of a row goes, by a profile (`node --cpu-prof dist/cli.js …`): what is said where a row does not reach its bound.
// Shares are of the processor time of the main thread, and were taken at the standard size.

/** By the id of the row. A sentence or two: what the arithmetic is, and what the rest is. */
export const PROFILES = {
  'one-bundle':
    'By samples of the whole process, Node itself is a quarter, reading the compiled code that was kept a tenth, page faults a tenth, the background compilers of V8 a tenth, and cryptography 3 %. The rest is spread over some thousand functions that each run once.',
  large:
    'Hashing and reading cost what they cost `openssl dgst`. The rest is the start of the command, and arithmetic on the curve in JavaScript, since Node verifies no ECDSA signature over a digest alone.',
  'bundles-1000':
    'Of the processor time of all threads, two fifths are the arithmetic of the table, three quarters of it on the other thread. A tenth are the background compilers of V8, a fifteenth its collector of garbage and memory, a fifteenth the system (files), a twentieth the start. What is left is spread thin over the main thread: reading bundles (strict JSON and Protobuf) and certificates, importing the key of each certificate, log entries, rows and lines; no single function of ours takes 2 %.',
  'bundles-10000':
    'As 1,000 bundles. At most 128 bundles are held at a time; what grows is the answer, 2 KiB for each artifact, and what the collector has not collected yet, at most as much again.',
  'list-10000':
    'A fifth is hashing and reading. A fifth is the start of the command; a third is asking what each file is before it is opened and after it was read, and opening and closing it, which no read is trusted without; the rest is looking names up in the list, rows and printing two lines for each file.',
  'list-100000':
    'As 10,000, without the share of the start. Of the memory, half is what is known of each file (a line of the list, a path, a digest, a proof, a row: a KiB), a quarter what the collector has not collected yet, and a quarter Node.js and the code of the gate.',
  'json-lines': 'The memory is that of 1,000 bundles in two threads, as above.',
  minisign: 'More than half of the difference is the start of the command; the rest is handing over what was read.',
  ssh: 'More than half of the difference is the start of the command; the rest is handing over what was read.',
  rules:
    'Rules that require the same of the same artifacts are checked once. Rules that differ each ask the facts of the evidence for their own signers, and each prints its own line for each artifact.',
};
