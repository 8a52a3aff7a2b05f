/** The building blocks of the job summary: HTML on single lines, so that no blank line ends the HTML block. */
import type { ReasonCode } from '../core/errors.js';
import type { Proof, SignatureProof } from '../core/model.js';
import type { Place } from '../core/place.js';
import { code, html } from '../formats/escape.js';
import { docsLink } from './facts.js';
import { assurances, claimWords, signatureWords, type Linked } from './signer.js';

/** Longest name in a table; the details show more of it. */
const NAME_LENGTH = 96;

/** A link to an address that the report itself made. */
export function link(href: string, inner: string): string {
  return `<a href="${html(href, Infinity)}">${inner}</a>`;
}

/** A value as code, with its link where it has one. */
export function linkedCode(value: Linked): string {
  return value.href === undefined ? code(value.text, NAME_LENGTH) : link(value.href, code(value.text, NAME_LENGTH));
}

/** A reason code with the link to its page. */
export function reason(name: ReasonCode): string {
  return link(docsLink(name), `<code>${name}</code>`);
}

export function name(text: string): string {
  return code(text, NAME_LENGTH);
}

export function place(at: Place): string {
  const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
  return code(`${at.file}${line}`);
}

/** Who signed, in words; `between` stands between the signer and the workflow. */
export function signer(proof: SignatureProof, between = ' · '): string {
  const words = signatureWords(proof);
  const parts: string[] = [];
  if (words.workflow) parts.push(linkedCode(words.workflow));
  if (words.ref !== undefined) {
    const [kind = '', ...rest] = words.ref.split(' ');
    parts.push(
      rest.length === 0 ? code(words.ref, NAME_LENGTH) : `${html(kind)}&nbsp;${code(rest.join(' '), NAME_LENGTH)}`,
    );
  }
  const issuer = words.issuer === undefined ? '' : `<br><sub>by ${code(words.issuer, NAME_LENGTH)}</sub>`;
  const from = words.builtFrom === undefined ? '' : `<br><sub>built from ${linkedCode(words.builtFrom)}</sub>`;
  return (
    [
      linkedCode(words.signer),
      ...(parts.length > 0 ? [parts.join(between === '<br>' ? '&nbsp;·&nbsp;' : ' · ')] : []),
    ].join(between) +
    issuer +
    from +
    (proof.keyVouchedBy ?? []).map((one) => `<br><sub>key signed by ${signer(one)}</sub>`).join('')
  );
}

/** The cells of one signature. */
export interface SignatureCells {
  readonly signer: string;
  readonly commit: string;
  readonly time: string;
  readonly log: string;
}

export function signatureCells(proof: SignatureProof): SignatureCells {
  const words = signatureWords(proof);
  return {
    signer: signer(proof, '<br>') + claimed(proof),
    commit: [
      ...(words.commit ? [linkedCode(words.commit)] : []),
      ...(words.run ? [`<sub>${linkedCode(words.run)}</sub>`] : []),
      ...(words.trigger === undefined ? [] : [`<sub>on ${code(words.trigger)}</sub>`]),
    ].join('<br>'),
    time: words.time ?? '',
    log: words.log ? linkedCode(words.log) : '',
  };
}

/** What the signer says of the build, called what it is. */
function claimed(proof: SignatureProof): string {
  const said = claimWords(proof).map(([label, value]) => `${label} ${code(value, NAME_LENGTH)}`);
  return said.length === 0 ? '' : `<br><sub>the signer claims (not verified): ${said.join(', ')}</sub>`;
}

/** Where the evidence of a pass lies. */
export function evidence(proof: Proof): string {
  return place(proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file });
}

/**
 * What a proof stands on, on one line. Documents state some of the words themselves.
 *
 * @param alone as in `assurances`
 */
export function assured(proof: Proof, alone = false): string {
  return assurances(proof, alone)
    .map((words) => html(words))
    .join(' · ');
}

/** Length in UTF-8: the runner's limit of a summary counts bytes. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}
