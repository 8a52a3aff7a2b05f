export const id = 455;
export const ids = [455];
export const modules = {

/***/ 49790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ MAX_HTML_CHAINS),
/* harmony export */   Vi: () => (/* binding */ MAX_SARIF_TAGS),
/* harmony export */   _R: () => (/* binding */ MAX_SARIF_RESULTS),
/* harmony export */   _f: () => (/* binding */ MAX_SARIF_DESCRIPTION),
/* harmony export */   f6: () => (/* binding */ MAX_SARIF_MESSAGE),
/* harmony export */   lz: () => (/* binding */ MAX_HTML_BYTES)
/* harmony export */ });
/** How much stands in the files that a run writes of its answer, with the reason of each bound. What is left out is counted there. */
/** Results in a SARIF file: code scanning takes no file with more in a run (docs.github.com, "SARIF results exceed limits"). */
const MAX_SARIF_RESULTS = 25_000;
/** Tags of a rule that code scanning keeps; it refuses a rule with more than 20. */
const MAX_SARIF_TAGS = 10;
/** A description of a rule (docs.github.com, "SARIF support for code scanning"). */
const MAX_SARIF_DESCRIPTION = 1_024;
/** Characters of a SARIF message: a screen of text; 25,000 of them stay below the 10 MB that an upload may have, compressed. */
const MAX_SARIF_MESSAGE = 2_000;
/** The HTML page: what a browser opens at once, and what a mail may carry. */
const MAX_HTML_BYTES = 8 * 1024 * 1024;
/** Artifacts of the HTML page that passed and are shown with what vouches for them; the others have one line each. */
const MAX_HTML_CHAINS = 1_000;


/***/ }),

/***/ 60455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HTML: () => (/* binding */ HTML),
  pageOf: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/report-limits.js
var report_limits = __webpack_require__(49790);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/report/causes.js
var report_causes = __webpack_require__(52796);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/signer.js
var report_signer = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/report/unlogged.js
var unlogged = __webpack_require__(69785);
// EXTERNAL MODULE: ./lib/verify/proofs.js
var verify_proofs = __webpack_require__(13770);
;// CONCATENATED MODULE: ./lib/report/files/html-chain.js



/** What a box shows beside its words; the shapes stand once in the page. */
const ICONS = {
    root: '<path d="M8 1.5 14 4v4c0 3.5-2.5 5.6-6 6.5C4.5 13.6 2 11.5 2 8V4z"/>',
    signer: '<circle cx="8" cy="5" r="3"/><path d="M2.5 14c.5-3 2.8-4.5 5.5-4.500s5 1.5 5.5 4.5"/>',
    time: '<circle cx="8" cy="8" r="6"/><path d="M8 4.500V8l2.5 1.5"/>',
    document: '<path d="M4 1.500h5.500L13 5v9.500H4zM9.5 1.500V5H13M6 8.500h5M6 11h5"/>',
    artifact: '<path d="M8 1.5 14 4.500v7L8 14.500l-6-3v-7zM2 4.500l6 3 6-3M8 7.500v7"/>',
};
const LINE_LENGTH = 160;
/** The shapes of all icons, hidden; boxes refer to them. */
const ICON_SHEET = `<svg width="0" height="0" aria-hidden="true">${Object.entries(ICONS)
    .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>\n`;
/** A row of boxes for each check that passed, or was waived. */
function chains(artifact) {
    return artifact.checks
        .map((check) => stepsOf(artifact, check))
        .map(chain)
        .join('');
}
function chain(steps) {
    return steps.length === 0 ? '' : `<ol class="chain">${steps.map(box).join('')}</ol>\n`;
}
function box({ icon, title, lines, weak, end }) {
    const kind = weak ? ' class="weak"' : end ? ' class="end"' : '';
    const head = `<b><svg aria-hidden="true"><use href="#i-${icon}"/></svg>${(0,formats_escape/* xml */._n)(title)}</b>`;
    return `<li${kind}>${head}${lines.map((line) => `<span>${words(line)}</span>`).join('')}</li>`;
}
/** Text, linked where the report itself made the address. */
function words(value) {
    if (typeof value === 'string')
        return (0,formats_escape/* xml */._n)(value, LINE_LENGTH);
    const text = (0,formats_escape/* xml */._n)(value.text, LINE_LENGTH);
    return value.href === undefined ? text : `<a href="${(0,formats_escape/* xml */._n)(value.href, Infinity)}" rel="noreferrer">${text}</a>`;
}
function stepsOf(artifact, check) {
    if (check.status === 'waived') {
        const waived = { icon: 'signer', title: `${check.check} waived`, lines: [check.reason], weak: true };
        return [waived, last(artifact)];
    }
    if (check.status !== 'pass')
        return [];
    return [...whoVouches(check.proof, artifact), ...documentOf(check.proof, artifact), last(artifact)];
}
function whoVouches(proof, { integrityOnly }) {
    const signature = proof.kind === 'revocation' ? proof.signedBy : (0,verify_proofs/* signatureOf */.yK)(proof);
    if (signature === undefined) {
        return [{ icon: 'signer', title: 'nobody signed', lines: integrityOnly ? ['integrity only'] : [], weak: true }];
    }
    const signedTheKey = signature.keyVouchedBy ?? [];
    return [
        ...[signature, ...signedTheKey].flatMap(rootOf).slice(0, 1),
        ...signedTheKey.map((one) => ({ ...signerOf(one), title: 'signed the key' })),
        signerOf(signature),
        ...timeOf(signature),
    ];
}
function rootOf({ root }) {
    return root === undefined ? [] : [{ icon: 'root', title: 'trusted root', lines: [root] }];
}
function signerOf(proof) {
    const { signer, workflow, ref, issuer, builtFrom, commit, run } = (0,report_signer/* signatureWords */.cg)(proof);
    const lines = [signer];
    if (workflow)
        lines.push(workflow);
    if (ref !== undefined)
        lines.push(ref);
    if (builtFrom)
        lines.push({ ...builtFrom, text: `built from ${builtFrom.text}` });
    if (issuer !== undefined)
        lines.push(`issuer ${issuer}`);
    if (commit)
        lines.push({ ...commit, text: `commit ${commit.text}` });
    if (run)
        lines.push(run);
    return { icon: 'signer', title: proof.identity === undefined ? 'key' : 'identity', lines };
}
function timeOf(proof) {
    const { time, log } = (0,report_signer/* signatureWords */.cg)(proof);
    if (time === undefined && !log)
        return [];
    const authority = proof.times.some(({ by }) => by === 'timestamp-authority');
    const lines = [];
    if (time !== undefined)
        lines.push(`${time} UTC`);
    if (log)
        lines.push({ ...log, text: `log entry ${log.text}` });
    if (authority)
        lines.push('timestamp authority');
    return [{ icon: 'time', title: log ? 'transparency log' : 'signed at', lines }];
}
/** What was signed, or what names the artifact. */
function documentOf(proof, { integrityOnly }) {
    const about = (0,report_signer/* assurances */.t$)(proof, integrityOnly).join(', ');
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
function issued({ issuedAt }) {
    return issuedAt === undefined ? [] : [`of ${(0,report_signer/* minute */.Vc)(issuedAt)} UTC`];
}
function last({ name, digests, image, result }) {
    const digest = image?.digest ?? (digests.sha256 && `sha256:${digests.sha256.toString('hex')}`);
    const lines = [name, ...(digest === undefined ? [] : [digest])];
    return { icon: 'artifact', title: 'artifact', lines, ...(result === 'pass' && { end: true }) };
}

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/report/place-beside.js
var place_beside = __webpack_require__(53316);
;// CONCATENATED MODULE: ./lib/report/files/html-rows.js
/** The artifacts on the HTML page: what was refused with its reasons, what passed with what vouches for it. */








const SIGNS = { pass: '\u2713', waived: '!', fail: '\u2717', error: '?' };
const TONES = { pass: 'good', waived: 'care', fail: 'bad', error: 'bad' };
const NAME_LENGTH = 300;
const VALUE_LENGTH = 800;
const MESSAGE_LENGTH = 2_000;
/** Other evidence that was tried, for one check; the JSON report has all of it. */
const OTHERS_SHOWN = 10;
function sign(result) {
    return `<span class="${TONES[result]}" aria-hidden="true">${SIGNS[result]}</span>`;
}
function code(text, length = NAME_LENGTH) {
    return `<code>${(0,formats_escape/* xml */._n)(text, length)}</code>`;
}
/** A card with all that is known of an artifact that did not pass. */
function refusedCard(artifact, facts, open) {
    const checks = (0,report_causes/* refusedChecks */.C3)(artifact);
    const codes = [...new Set(checks.map(({ refusal }) => refusal.code))];
    const titles = codes.map((name) => `${code(name)} ${(0,formats_escape/* xml */._n)(errors/* REASONS */.ez[name].title)}`).join('; ');
    const unasked = (artifact.notAsked ?? []).map(({ check, since }) => `<p class="dim">${(0,formats_escape/* xml */._n)(check)}: not checked, because ${(0,formats_escape/* xml */._n)(since)}</p>\n`);
    const held = artifact.checks.some(({ status }) => status === 'pass');
    return [
        `<details class="card ${artifact.result}"${open ? ' open' : ''}>`,
        `<summary>${sign(artifact.result)} ${code(artifact.name)}<br><span class="dim">${titles || 'Nothing was proven.'}</span></summary>\n`,
        digestLine(artifact),
        ...checks.map((check) => reasonOf(check, facts)),
        ...unasked,
        held ? `<p class="dim">Verified, but not enough:</p>\n${chains(artifact)}` : '',
        '</details>\n',
    ].join('');
}
/** A card for another artifact of a cause that the card of the first one has told: what it has for itself, and where to read the rest. */
function sameCard(artifact, cause) {
    const own = (0,report_causes/* ownFacts */.ub)(cause, artifact).flatMap(({ message, expected, actual, at }) => [
        ...(message === undefined ? [] : [(0,formats_escape/* prose */.CS)(message, MESSAGE_LENGTH)]),
        ...(expected === undefined ? [] : [`Expected ${code(expected, VALUE_LENGTH)}`]),
        ...(actual === undefined ? [] : [`Found ${code(actual, VALUE_LENGTH)}`]),
        ...(at === undefined ? [] : [`In ${place(at)}`]),
    ]);
    return [
        `<div class="card ${artifact.result}">${sign(artifact.result)} ${code(artifact.name)}`,
        ` <span class="dim">the same cause as ${code(cause.artifacts[0].name)}</span>\n`,
        digestLine(artifact),
        own.length === 0 ? '' : `<p>${own.join('. ')}</p>\n`,
        '</div>\n',
    ].join('');
}
function digestLine({ image, digests }) {
    const digest = image?.digest ?? (digests.sha256 && `sha256:${digests.sha256.toString('hex')}`);
    return digest === undefined ? '' : `<p class="dim">${code(digest)}</p>\n`;
}
function reasonOf({ check, refusal, others }, { reportTo }) {
    const tell = reportTo === undefined ? '' : ` If you did not expect this, tell ${code(reportTo)}.`;
    return [
        `<p><strong>${(0,formats_escape/* xml */._n)(check)}</strong>: ${(0,formats_escape/* prose */.CS)(refusal.message, MESSAGE_LENGTH)}${placeText(refusal)}</p>\n`,
        comparison(refusal),
        stranger(refusal),
        `<p>What to do: ${(0,formats_escape/* prose */.CS)(refusal.hint ?? errors/* REASONS */.ez[refusal.code].fix, MESSAGE_LENGTH)} <a href="${(0,formats_escape/* xml */._n)((0,facts/* docsLink */._h)(refusal.code), Infinity)}" rel="noreferrer">More on ${refusal.code}</a></p>\n`,
        (0,errors/* isTampering */.Yb)(refusal.code) ? `<p class="bad">An attack can look the same.${tell}</p>\n` : '',
        tried(others),
    ].join('');
}
/** The place, as far as the message does not name it. */
function placeText({ message, at }) {
    const beside = (0,place_beside/* placeBeside */.O)(message, at);
    if (beside === undefined || at === undefined)
        return '';
    return beside === 'line' ? ` (line ${at.line ?? ''})` : ` (${place(beside)})`;
}
function place({ file, line, column }) {
    return code([file, line, column].filter((part) => part !== undefined).join(':'));
}
function comparison({ expected, actual, parts = [] }) {
    if (parts.length > 0) {
        const rows = parts.map(({ part, expected: wanted, got, equal }) => {
            const kind = equal ? '' : ' class="differs"';
            return `<tr><td>${equal ? sign('pass') : sign('fail')}</td><td class="part">${(0,formats_escape/* xml */._n)(part)}</td><td>${code(wanted, VALUE_LENGTH)}</td><td${kind}>${code(got, VALUE_LENGTH)}</td></tr>\n`;
        });
        return `<table class="parts"><thead><tr><th></th><th>Part</th><th>Expected</th><th>Found</th></tr></thead><tbody>\n${rows.join('')}</tbody></table>\n`;
    }
    const row = (label, value) => value === undefined ? '' : `<tr><th>${label}</th><td>${code(value, VALUE_LENGTH)}</td></tr>\n`;
    const rows = row('Expected', expected) + row('Found', actual);
    return rows === '' ? '' : `<table class="parts"><tbody>\n${rows}</tbody></table>\n`;
}
/** Who signed although the policy does not accept them. */
function stranger({ proof }) {
    const signature = proof && (0,verify_proofs/* signatureOf */.yK)(proof);
    if (!signature)
        return '';
    const { signer, workflow, ref, time } = (0,report_signer/* signatureWords */.cg)(signature);
    const known = [
        words(signer),
        ...(workflow ? [words(workflow)] : []),
        ...(ref === undefined ? [] : [(0,formats_escape/* xml */._n)(ref)]),
        ...(time === undefined ? [] : [`${time} UTC`]),
    ];
    return `<p>Signed by ${known.join(', ')}</p>\n`;
}
function tried(others) {
    if (others.length === 0)
        return '';
    const items = others.slice(0, OTHERS_SHOWN).map((other) => {
        const file = other.at?.file ?? other.proof?.file;
        return `<li>${file === undefined ? '' : `${code(file)}: `}${code(other.code)} ${(0,formats_escape/* prose */.CS)(other.message, VALUE_LENGTH)}</li>\n`;
    });
    const hidden = others.length - OTHERS_SHOWN;
    const more = hidden > 0 ? `<li>and ${(0,formats_escape/* count */.U9)(hidden)} more</li>\n` : '';
    return `<details><summary>Other evidence that was tried: ${(0,formats_escape/* count */.U9)(others.length)}</summary><ul>\n${items.join('')}${more}</ul></details>\n`;
}
const PASSED_HEADINGS = ['Artifact', 'Signed by', 'Signed (UTC)', 'Checked'];
/** A row of an artifact that was not refused. @param chain how it is shown what vouches for it */
function passedRow(artifact, chain) {
    const proofs = artifact.checks.flatMap((check) => (check.status === 'pass' ? [check.proof] : []));
    const signatures = proofs.flatMap((proof) => (0,verify_proofs/* signatureOf */.yK)(proof) ?? []).map(report_signer/* signatureWords */.cg);
    const signers = [
        ...new Set(signatures.map(({ signer, ref }) => words(signer) + (ref === undefined ? '' : `<br><span class="dim">${(0,formats_escape/* xml */._n)(ref)}</span>`))),
    ];
    const times = [...new Set(signatures.flatMap(({ time }) => time ?? []))];
    const picture = `<details${chain === 'open' ? ' open' : ''}><summary class="dim">Evidence</summary>${chains(artifact)}</details>`;
    const evidence = chain === 'none'
        ? ''
        : `<tr class="evidence"><td colspan="${PASSED_HEADINGS.length}">${picture}</td></tr>
`;
    const cells = [
        `${sign(artifact.integrityOnly ? 'waived' : artifact.result)} ${code(artifact.name)}`,
        signers.join('<br>') || `<span class="care">${(0,report_signer/* withoutSigner */.$H)(artifact)}</span>`,
        times.join('<br>'),
        artifact.checks.map((check) => checkedLine(check, artifact)).join('<br>'),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n${evidence}`;
}
function checkedLine(check, { integrityOnly }) {
    if (check.status === 'pass')
        return (0,formats_escape/* xml */._n)((0,report_signer/* assurances */.t$)(check.proof, integrityOnly).join(' \u00b7 '));
    if (check.status === 'waived')
        return `<span class="care">${(0,formats_escape/* xml */._n)(check.check)} waived: ${(0,formats_escape/* xml */._n)(check.reason)}</span>`;
    return `<span class="care">${code(check.refusal.code)} ${(0,formats_escape/* prose */.CS)(check.refusal.message, VALUE_LENGTH)}</span>`;
}

;// CONCATENATED MODULE: ./lib/report/files/html-style.js
/** How the HTML page looks: light and dark, on paper, on a narrow screen. */
/** The whole style sheet. The page's policy names its digest, so that no other one is obeyed. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #fff; --card: #f6f8fa; --line: #d1d9e0; --good: #1a7f37; --bad: #cf222e; --care: #8a5a00; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --page: #0d1117; --card: #151b23; --line: #3d444d; --good: #3fb950; --bad: #f85149; --care: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; padding-left: .8rem; border-left: .35rem solid var(--dim); }
h1.pass { border-color: var(--good); } h1.fail, h1.error { border-color: var(--bad); } h1.waived { border-color: var(--care); }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
a { color: var(--link); }
code { font: .87em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
p { margin: .4rem 0; }
.dim { color: var(--dim); } .good { color: var(--good); } .bad { color: var(--bad); } .care { color: var(--care); }
ul.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: .8rem 0; padding: 0; }
ul.counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .8rem; background: var(--card); }
p.loud { border: 1px solid var(--care); border-radius: .4rem; padding: .5rem .8rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .6rem 0; }
dl.facts dt { color: var(--dim); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
details { margin: .35rem 0; }
details.card, div.card { margin: .35rem 0; border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .8rem; }
details.card.fail, details.card.error, div.card.fail, div.card.error { border-left: .35rem solid var(--bad); }
summary { cursor: pointer; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--dim); font-weight: 600; font-size: .87em; }
table.list td:first-child { width: 38%; } table.list tr { content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
table.parts { width: auto; } table.parts th, table.parts td.part { white-space: nowrap; } table.parts td.differs { font-weight: 600; }
table.list tr:has(+ tr.evidence) td { border-bottom: 0; } table.list tr.evidence td { width: auto; padding-top: 0; } td details { margin: 0; }
ol.chain { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; list-style: none; margin: .5rem 0 .7rem; padding: 0 0 0 1.2rem; }
ol.chain li { position: relative; flex: 1 1 9rem; max-width: 18rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); padding: .35rem .6rem .4rem; font-size: .92em; overflow-wrap: anywhere; }
ol.chain li + li::before { content: "\\2192"; position: absolute; left: -1.2rem; top: 50%; transform: translateY(-50%); color: var(--dim); }
ol.chain b { display: flex; align-items: center; gap: .35rem; font-size: .85em; color: var(--dim); }
ol.chain svg { width: 1rem; height: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
ol.chain li.end { border-color: var(--good); } ol.chain li.weak { border-color: var(--care); border-style: dashed; }
ol.chain span { display: block; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .6rem; color: var(--dim); font-size: .9em; }
@media (max-width: 44rem) {
  body { padding: 1rem .8rem; }
  table.list thead { display: none; } table.list, table.list tbody, table.list tr, table.list td { display: block; width: auto; }
  table.list tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } table.list td { border: 0; padding: .1rem 0; } table.list td:first-child { width: auto; }
  table.list td:empty { display: none; }
  dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: .3rem; }
  ol.chain { flex-direction: column; gap: 1.3rem; padding: 0; } ol.chain li { flex: none; max-width: none; }
  table.list tr:has(+ tr.evidence) { border-bottom: 0; padding-bottom: 0; } table.list tr.evidence { padding-top: 0; }
  ol.chain li + li::before { content: "\\2193"; left: 50%; top: -1.35rem; transform: translateX(-50%); }
}
@media print {
  :root { color-scheme: light; --text: #000; --dim: #444; --page: #fff; --card: #fff; --line: #999; --good: #060; --bad: #a00; --care: #640; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details.card, div.card, ol.chain li, tr { break-inside: avoid; } tr:has(+ tr.evidence) { break-after: avoid; }
  table.list tr { content-visibility: visible; }
}
`;

;// CONCATENATED MODULE: ./lib/report/files/html.js
/**
 * The HTML page: one file for people who were not there, without scripts and without anything from elsewhere; its own policy
 * (CSP level 3) forbids both, whatever a name in it tries. It stays small enough for a browser and for a mail: artifacts that
 * passed get shorter first, and what does not fit is counted.
 */












const HTML = { ofVerdict: (run) => [pageOf(run)], ofNothing: (run) => [pageOfNothing(run)] };
/** Rows of one table; a longer list is several of them, folded. */
const ROWS_OF_A_FOLD = 250;
/** Cards that are open from the start: as many as a screen or two hold. */
const OPEN_CARDS = 5;
/** Pictures of what vouches are open from the start where there are no more. */
const OPEN_CHAINS = 3;
const WARNINGS_SHOWN = 100;
const PROBLEMS_SHOWN = 1_000;
/** Colours of the counts. */
const html_TONES = {
    [headline/* MARKS */.j7.pass]: 'good',
    [headline/* MARKS */.j7.waived]: 'care',
    [headline/* MARKS */.j7.fail]: 'bad',
    [headline/* MARKS */.j7.error]: 'bad',
};
/** For the frames of tables and the lines that count what is hidden. */
const RESERVE = 64 * 1024;
/** @returns at most `limit` bytes in UTF-8 */
function pageOf({ verdict, facts }, limit = report_limits/* MAX_HTML_BYTES */.lz) {
    const all = (0,headline/* judged */.g$)(verdict);
    const head = headOf(verdict, facts) + warningsOf(verdict.warnings);
    const refused = all.filter(({ result }) => result === 'fail' || result === 'error');
    const passing = all.filter(({ result }) => result === 'pass' || result === 'waived');
    let room = limit - bytes(head) - bytes(STYLE) - RESERVE;
    const causes = (0,report_causes/* causesOf */.cZ)(refused).flatMap((cause, at) => cause.artifacts.map((artifact) => ({ cause, artifact, at })));
    const cards = fitting(causes, room, ({ cause, artifact, at }) => artifact === cause.artifacts[0] ? refusedCard(artifact, facts, at < OPEN_CARDS) : sameCard(artifact, cause));
    room -= cards.bytes;
    const rows = rowsOf(passing, room);
    return html_document((0,headline/* headline */.Pl)(verdict, facts), [
        head,
        section(cards.texts.length > 0 ? 'Refused' : '', cards.texts.join('') + hiddenLine(refused, cards.texts, facts)),
        section(passing.length > 0 ? (0,headline/* passedTitle */.vV)((0,headline/* tally */.N4)(verdict)) : '', folds(rows, passing) + hiddenLine(passing, rows, facts)),
        footOf(facts),
    ]);
}
/** What vouches for artifacts is left out from the end, then rows are. */
function rowsOf(passing, room) {
    const short = fitting(passing, room, (artifact) => passedRow(artifact, 'none'));
    let left = room - short.bytes;
    return short.texts.map((text, at) => {
        const artifact = passing[at];
        if (artifact === undefined || at >= report_limits/* MAX_HTML_CHAINS */.Ai)
            return text;
        const whole = passedRow(artifact, passing.length <= OPEN_CHAINS ? 'open' : 'folded');
        const more = bytes(whole) - bytes(text);
        if (more > left)
            return text;
        left -= more;
        return whole;
    });
}
function fitting(values, room, textOf) {
    const texts = [];
    let used = 0;
    for (const [at, value] of values.entries()) {
        const text = textOf(value, at);
        const size = bytes(text);
        if (used + size > room)
            break;
        used += size;
        texts.push(text);
    }
    return { texts, bytes: used };
}
function folds(rows, passing) {
    if (rows.length <= ROWS_OF_A_FOLD)
        return rows.length === 0 ? '' : table(rows);
    const parts = [];
    for (let at = 0; at < rows.length; at += ROWS_OF_A_FOLD) {
        const last = Math.min(at + ROWS_OF_A_FOLD, rows.length);
        const names = `${code(passing[at]?.name ?? '', 60)} \u2026 ${code(passing[last - 1]?.name ?? '', 60)}`;
        const title = `${(0,formats_escape/* count */.U9)(at + 1)}\u2013${(0,formats_escape/* count */.U9)(last)}: ${names}`;
        parts.push(`<details class="card"><summary>${title}</summary>\n${table(rows.slice(at, last))}</details>\n`);
    }
    return parts.join('');
}
function table(rows) {
    const head = PASSED_HEADINGS.map((heading) => `<th>${heading}</th>`).join('');
    return `<table class="list"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('')}</tbody></table>\n`;
}
function hiddenLine(all, shown, { reports }) {
    const hidden = all.length - shown.length;
    if (hidden === 0)
        return '';
    const where = reports.report === undefined ? '' : ` All of them are in ${code(reports.report)}.`;
    return `<p class="loud">\u2026 and <strong>${(0,headline/* artifacts */.qi)(hidden)}</strong> more, which do not fit in here.${where}</p>\n`;
}
function section(title, content) {
    return content === '' ? '' : `${title === '' ? '' : `<h2>${(0,formats_escape/* xml */._n)(title)}</h2>\n`}${content}`;
}
function headOf(verdict, facts) {
    const counts = (0,headline/* countedParts */.NC)(verdict).map(({ mark, number, words }) => `<li class="${html_TONES[mark] ?? ''}">${(0,formats_escape/* count */.U9)(number)} ${(0,formats_escape/* xml */._n)(words)}</li>`);
    const lines = [
        ...(0,headline/* loudLines */.UL)(verdict, facts).map((line) => `<p class="loud">${(0,formats_escape/* prose */.CS)(line)}</p>\n`),
        ...(0,unlogged/* unloggedLines */.t)(verdict, facts).map((line) => `<p class="dim">${(0,formats_escape/* prose */.CS)(line)}</p>\n`),
    ];
    return `<h1 class="${verdict.result}">${SIGNS[verdict.result]} ${(0,formats_escape/* xml */._n)((0,headline/* headline */.Pl)(verdict, facts))}</h1>\n<ul class="counts">${counts.join('')}</ul>\n${lines.join('')}`;
}
function warningsOf(warnings) {
    const items = warnings
        .slice(0, WARNINGS_SHOWN)
        .map(({ code: name, message, hint = '' }) => `<li>${code(name)} ${(0,formats_escape/* prose */.CS)(message)} ${(0,formats_escape/* prose */.CS)(hint)}</li>\n`);
    const hidden = warnings.length - WARNINGS_SHOWN;
    const more = hidden > 0 ? `<li>and ${(0,formats_escape/* count */.U9)(hidden)} more</li>\n` : '';
    return items.length === 0 ? '' : `<h2>Warnings</h2>\n<ul>\n${items.join('')}${more}</ul>\n`;
}
function footOf({ policy, trustRoots, version, startedAt, finishedAt, mode }) {
    const seconds = Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000;
    const roots = trustRoots.map(({ name, source, digest }) => `${code(name)} (${(0,formats_escape/* xml */._n)(source)})<br>${code(digest)}`);
    const facts = [
        ['Policy', `${code(policy.source)}<br>${code(policy.digest)}`],
        ['Trusted root', roots.join('<br>') || 'none'],
        ['Mode', (0,formats_escape/* xml */._n)(mode)],
        ['Checked', `${(0,report_signer/* minute */.Vc)(finishedAt)} UTC, in ${seconds.toFixed(1)} s`],
        ['By', `signature-gate ${(0,formats_escape/* xml */._n)(version)}`],
    ];
    const rows = facts.map(([label = '', value = '']) => `<dt>${label}</dt><dd>${value}</dd>`).join('\n');
    return `<footer>\n<dl class="facts">\n${rows}\n</dl>\n</footer>\n`;
}
function pageOfNothing({ message, problems, finishedAt }) {
    const items = problems
        .slice(0, PROBLEMS_SHOWN)
        .map(({ where, message: what, fix, code: name = 'CONFIG_INVALID', at }) => {
        const place = at === undefined ? where : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
        return `<details class="card error" open><summary>${code(name)} ${code(place)}</summary><p>${(0,formats_escape/* prose */.CS)(what)}</p><p>What to do: ${(0,formats_escape/* prose */.CS)(fix)}</p></details>\n`;
    });
    const hidden = problems.length - PROBLEMS_SHOWN;
    return html_document('No answer', [
        `<h1 class="error">${SIGNS.error} Nothing was proven</h1>\n<p>${(0,formats_escape/* prose */.CS)(message)}</p>\n`,
        items.join(''),
        hidden > 0 ? `<p>and ${(0,formats_escape/* count */.U9)(hidden)} more</p>\n` : '',
        `<footer>signature-gate ${version/* VERSION */.x}, ${(0,report_signer/* minute */.Vc)(finishedAt)} UTC</footer>\n`,
    ]);
}
function html_document(title, parts) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
    return [
        `${report_files/* HTML_HEAD */.pl} ${version/* VERSION */.x}">\n`,
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
        '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        `<title>${(0,formats_escape/* xml */._n)(title)} \u00b7 signature-gate</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${ICON_SHEET}<main>\n`,
        ...parts,
        '</main>\n</body>\n</html>\n',
    ].join('');
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ })

};
