/** What vouches for an artifact, as a picture: from the one who is trusted to the bytes, a box for each step. */
import type { ArtifactReport, CheckResult, Proof, SignatureProof } from '../../core/model.js';
import { signatureOf } from '../../verify/proofs.js';
import { xml } from '../../formats/escape.js';
import { assurances, minute, signatureWords, type Linked } from '../signer.js';

/** What a box shows beside its words; the shapes stand once in the page. */
const ICONS = {
  root: '<path d="M8 1.5 14 4v4c0 3.5-2.5 5.6-6 6.5C4.5 13.6 2 11.5 2 8V4z"/>',
  signer: '<circle cx="8" cy="5" r="3"/><path d="M2.5 14c.5-3 2.8-4.5 5.5-4.500s5 1.5 5.5 4.5"/>',
  time: '<circle cx="8" cy="8" r="6"/><path d="M8 4.500V8l2.5 1.5"/>',
  document: '<path d="M4 1.500h5.500L13 5v9.500H4zM9.5 1.500V5H13M6 8.500h5M6 11h5"/>',
  artifact: '<path d="M8 1.5 14 4.500v7L8 14.500l-6-3v-7zM2 4.500l6 3 6-3M8 7.500v7"/>',
} as const;
type Icon = keyof typeof ICONS;

/** One box. Its words are raw. */
interface Step {
  readonly icon: Icon;
  readonly title: string;
  readonly lines: readonly (Linked | string)[];
  /** Nobody stands behind it. */
  readonly weak?: true;
  readonly end?: true;
}

const LINE_LENGTH = 160;

/** The shapes of all icons, hidden; boxes refer to them. */
export const ICON_SHEET = `<svg width="0" height="0" aria-hidden="true">${Object.entries(ICONS)
  .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('')}</svg>\n`;

/** A row of boxes for each check that passed, or was waived. */
export function chains(artifact: ArtifactReport): string {
  return artifact.checks
    .map((check) => stepsOf(artifact, check))
    .map(chain)
    .join('');
}

function chain(steps: readonly Step[]): string {
  return steps.length === 0 ? '' : `<ol class="chain">${steps.map(box).join('')}</ol>\n`;
}

function box({ icon, title, lines, weak, end }: Step): string {
  const kind = weak ? ' class="weak"' : end ? ' class="end"' : '';
  const head = `<b><svg aria-hidden="true"><use href="#i-${icon}"/></svg>${xml(title)}</b>`;
  return `<li${kind}>${head}${lines.map((line) => `<span>${words(line)}</span>`).join('')}</li>`;
}

/** Text, linked where the report itself made the address. */
export function words(value: Linked | string): string {
  if (typeof value === 'string') return xml(value, LINE_LENGTH);
  const text = xml(value.text, LINE_LENGTH);
  return value.href === undefined ? text : `<a href="${xml(value.href, Infinity)}" rel="noreferrer">${text}</a>`;
}

function stepsOf(artifact: ArtifactReport, check: CheckResult): readonly Step[] {
  if (check.status === 'waived') {
    const waived: Step = { icon: 'signer', title: `${check.check} waived`, lines: [check.reason], weak: true };
    return [waived, last(artifact)];
  }
  if (check.status !== 'pass') return [];
  return [...whoVouches(check.proof, artifact), ...documentOf(check.proof, artifact), last(artifact)];
}

function whoVouches(proof: Proof, { integrityOnly }: ArtifactReport): readonly Step[] {
  const signature = proof.kind === 'revocation' ? proof.signedBy : signatureOf(proof);
  if (signature === undefined) {
    return [{ icon: 'signer', title: 'nobody signed', lines: integrityOnly ? ['integrity only'] : [], weak: true }];
  }
  const signedTheKey = signature.keyVouchedBy ?? [];
  return [
    ...[signature, ...signedTheKey].flatMap(rootOf).slice(0, 1),
    ...signedTheKey.map((one): Step => ({ ...signerOf(one), title: 'signed the key' })),
    signerOf(signature),
    ...timeOf(signature),
  ];
}

function rootOf({ root }: SignatureProof): readonly Step[] {
  return root === undefined ? [] : [{ icon: 'root', title: 'trusted root', lines: [root] }];
}

function signerOf(proof: SignatureProof): Step {
  const { signer, workflow, ref, issuer, builtFrom, commit, run } = signatureWords(proof);
  const lines: (Linked | string)[] = [signer];
  if (workflow) lines.push(workflow);
  if (ref !== undefined) lines.push(ref);
  if (builtFrom) lines.push({ ...builtFrom, text: `built from ${builtFrom.text}` });
  if (issuer !== undefined) lines.push(`issuer ${issuer}`);
  if (commit) lines.push({ ...commit, text: `commit ${commit.text}` });
  if (run) lines.push(run);
  return { icon: 'signer', title: proof.identity === undefined ? 'key' : 'identity', lines };
}

function timeOf(proof: SignatureProof): readonly Step[] {
  const { time, log } = signatureWords(proof);
  if (time === undefined && !log) return [];
  const authority = proof.times.some(({ by }) => by === 'timestamp-authority');
  const lines: (Linked | string)[] = [];
  if (time !== undefined) lines.push(`${time} UTC`);
  if (log) lines.push({ ...log, text: `log entry ${log.text}` });
  if (authority) lines.push('timestamp authority');
  return [{ icon: 'time', title: log ? 'transparency log' : 'signed at', lines }];
}

/** What was signed, or what names the artifact. */
function documentOf(proof: Proof, { integrityOnly }: ArtifactReport): readonly Step[] {
  const about = assurances(proof, integrityOnly).join(', ');
  switch (proof.kind) {
    case 'message':
      return [{ icon: 'document', title: 'signature', lines: [proof.file] }];
    case 'attestation':
      return [
        { icon: 'document', title: 'attestation', lines: [proof.file, proof.predicateType ?? ''].filter(Boolean) },
      ];
    case 'checksum':
      return [
        {
          icon: 'document',
          title: 'checksum list',
          lines: [`${proof.file}, line ${proof.line}`, proof.algorithm],
          ...(proof.listSignedBy === undefined && { weak: true }),
        },
      ];
    case 'manifest':
      return [{ icon: 'document', title: 'manifest', lines: [proof.file, about] }];
    case 'sbom':
      return [{ icon: 'document', title: 'SBOM', lines: [proof.file, about] }];
    case 'revocation':
      return [{ icon: 'document', title: 'revocation list', lines: [proof.file, ...issued(proof), about] }];
  }
}

function issued({ issuedAt }: { readonly issuedAt?: Date }): readonly string[] {
  return issuedAt === undefined ? [] : [`of ${minute(issuedAt)} UTC`];
}

function last({ name, digests, image, result }: ArtifactReport): Step {
  const digest = image?.digest ?? (digests.sha256 && `sha256:${digests.sha256.toString('hex')}`);
  const lines = [name, ...(digest === undefined ? [] : [digest])];
  return { icon: 'artifact', title: 'artifact', lines, ...(result === 'pass' && { end: true }) };
}
