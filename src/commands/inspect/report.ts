/** What `inspect` prints: what was found, and the inputs that accept exactly what was verified. */
import type { RawInput } from '../../core/host.js';
import type { SignatureProof } from '../../core/model.js';
import { INPUT_NAMED, type InputName } from '../../policy/inputs/inputs.js';
import { Draft } from '../convert/draft.js';
import { policyFile } from '../convert/policy-file.js';
import { notInStep, stepProblem, stepsText, withOf } from '../convert/step.js';
import type { Row } from './claims.js';
import type { Signer } from './probe.js';

export interface Finding {
  readonly title: string;
  readonly verified: boolean;
  readonly rows: readonly Row[];
  /** Why it is not verified. */
  readonly why?: string;
}

/** Inputs that accept what was verified, and nothing else. */
interface Accepted {
  readonly title: string;
  readonly inputs: readonly RawInput[];
  /** No signer stands behind it. */
  readonly integrityOnly?: true;
}

export interface Inspection {
  readonly what: string;
  /** `artifact`, `image`, `checksum list` and so on. */
  readonly kind: string;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  readonly couldNotLook: boolean;
}

/** The signer of a list, as the signer of what it lists. */
export function vouchedBy(lists: RawInput, signer: readonly RawInput[]): readonly RawInput[] {
  return [lists, { name: 'checksums-signed', values: ['true'] }, ...signer.filter(({ name }) => name !== 'artifacts')];
}

/** What one verified signer becomes. */
export function acceptedBy({ proof, inputs }: Signer): { readonly finding: Finding; readonly accepted: Accepted } {
  const key = inputs.find(({ name }) => name === 'key')?.values[0];
  const ofFile = key === undefined || /[\r\n]/.test(key) ? 'a key' : `a key of ${key}`;
  const by = proof.identity ?? proof.openpgp?.fingerprint ?? ofFile;
  return {
    finding: { title: proof.file === '' ? 'signature' : proof.file, verified: true, rows: factsOf(proof) },
    accepted: {
      title: `The step below accepts exactly what ${by} signed. This was tested.`,
      inputs,
    },
  };
}

function factsOf(proof: SignatureProof): readonly Row[] {
  const optional = (label: string, text: string | undefined): readonly Row[] =>
    text === undefined ? [] : [[label, text]];
  return [
    ...optional('identity', proof.identity),
    ...optional('issuer', proof.issuer),
    ...optional('key', proof.keyFingerprint && `sha256:${proof.keyFingerprint}`),
    ...optional('OpenPGP key', proof.openpgp?.fingerprint),
    ...optional('comment', proof.comment),
    ...proof.times.map(({ at, by }): Row => ['signed', `${at.toISOString()} (${by.replace('-', ' ')})`]),
    ...optional('log entry', proof.log && `${proof.log.index} in ${proof.log.url}`),
    ...optional('predicate type', proof.predicateType),
    ...Object.entries(proof.claims ?? {}).map(([name, text]): Row => [name, text]),
    ...optional('trusted root', proof.root),
  ];
}

/** A column for labels, as wide as the longest of a block and no narrower than this. */
const LABEL_WIDTH = 23;

export async function reportText({ what, kind, findings, accepted }: Inspection): Promise<string> {
  const blocks = findings.map(({ title, verified, rows, why }) => {
    const column = Math.max(LABEL_WIDTH, ...rows.map(([label]) => label.length));
    return [
      `${verified ? '✓ verified' : '✗ not verified'}: ${title}`,
      ...rows.map(([label, text]) => `    ${label.padEnd(column)} ${text.replaceAll('\n', ' ')}`),
      ...(why === undefined ? [] : [`    ${why.replaceAll('\n', ' ')}`]),
    ].join('\n');
  });
  const ends: string[] = [];
  for (const { title, inputs } of accepted) {
    const draft = draftOf(inputs);
    const policy = await policyFile(draft, NONE);
    const file = policy === undefined ? '' : `\nAs a policy file:\n\n${policy}`;
    const unwritable = notInStep(draft);
    const step = unwritable === undefined ? stepsText(draft, NONE) : `${stepProblem(unwritable)}\n`;
    ends.push(`${title}\n\n${step}${file}`);
  }
  const nothing = 'Nothing was verified, so there is nothing to suggest.';
  return [`${what}: ${kind}`, ...blocks, ...(ends.length > 0 ? ends : [nothing])].join('\n\n');
}

export async function reportJson({ what, kind, findings, accepted }: Inspection): Promise<unknown> {
  const suggested: unknown[] = [];
  for (const { inputs } of accepted) {
    const draft = draftOf(inputs);
    const policy = await policyFile(draft, NONE);
    const step = notInStep(draft) === undefined ? { with: withOf(draft, NONE) } : {};
    suggested.push({ ...step, ...(policy !== undefined && { policy }) });
  }
  return {
    what,
    kind,
    findings: findings.map(({ title, verified, rows, why }) => ({
      title,
      verified,
      facts: rows.map(([name, value]) => ({ name, value })),
      ...(why !== undefined && { why }),
    })),
    accepted: suggested,
  };
}

/** Only the reader can know the right signer. */
const COMPARE = 'Anyone can sign a file: compare the signer with what the project says.';

const NONE = new Map<string, never>();

/** Inputs as a draft of a step; `{…}` in them is text, which no variable fills. */
export function draftOf(inputs: readonly RawInput[], madeBy: 'inspect' | 'init' = 'inspect'): Draft {
  const draft = new Draft(`signature-gate ${madeBy}. ${COMPARE}`, {
    words: [],
    env: new Map(),
    globs: new Set(),
    outputs: new Map(),
  });
  for (const { name, values } of inputs) {
    // What is in the table has a name of the table.
    if (INPUT_NAMED.has(name)) draft.set(name as InputName, ...values);
  }
  return draft;
}
