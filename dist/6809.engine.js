export const id = 6809;
export const ids = [6809];
export const modules = {

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSignatureProof)
/* harmony export */ });
/** True for a signature over what was checked itself, and not over a document that vouches for it. */
function isSignatureProof(proof) {
    return proof?.kind === 'message' || proof?.kind === 'attestation';
}


/***/ }),

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/verify/proofs.js
var verify_proofs = __webpack_require__(13770);
// EXTERNAL MODULE: ./lib/core/signature-proof.js
var signature_proof = __webpack_require__(15674);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/signer.js
var signer = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/report/unlogged.js
var unlogged = __webpack_require__(69785);
// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
;// CONCATENATED MODULE: ./lib/report/summary-parts.js



/** Longest name in a table; the details show more of it. */
const NAME_LENGTH = 96;
/** A link to an address that the report itself made. */
function summary_parts_link(href, inner) {
    return `<a href="${(0,formats_escape/* html */.qy)(href, Infinity)}">${inner}</a>`;
}
/** A value as code, with its link where it has one. */
function linkedCode(value) {
    return value.href === undefined ? (0,formats_escape/* code */.aY)(value.text, NAME_LENGTH) : summary_parts_link(value.href, (0,formats_escape/* code */.aY)(value.text, NAME_LENGTH));
}
/** A reason code with the link to its page. */
function reason(name) {
    return summary_parts_link((0,facts/* docsLink */._h)(name), `<code>${name}</code>`);
}
function summary_parts_name(text) {
    return (0,formats_escape/* code */.aY)(text, NAME_LENGTH);
}
function place(at) {
    const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
    return (0,formats_escape/* code */.aY)(`${at.file}${line}`);
}
/** Who signed, in words; `between` stands between the signer and the workflow. */
function summary_parts_signer(proof, between = ' \u00b7 ') {
    const words = (0,signer/* signatureWords */.cg)(proof);
    const parts = [];
    if (words.workflow)
        parts.push(linkedCode(words.workflow));
    if (words.ref !== undefined) {
        const [kind = '', ...rest] = words.ref.split(' ');
        parts.push(rest.length === 0 ? (0,formats_escape/* code */.aY)(words.ref, NAME_LENGTH) : `${(0,formats_escape/* html */.qy)(kind)}&nbsp;${(0,formats_escape/* code */.aY)(rest.join(' '), NAME_LENGTH)}`);
    }
    const issuer = words.issuer === undefined ? '' : `<br><sub>by ${(0,formats_escape/* code */.aY)(words.issuer, NAME_LENGTH)}</sub>`;
    const from = words.builtFrom === undefined ? '' : `<br><sub>built from ${linkedCode(words.builtFrom)}</sub>`;
    return ([
        linkedCode(words.signer),
        ...(parts.length > 0 ? [parts.join(between === '<br>' ? '&nbsp;\u00b7&nbsp;' : ' \u00b7 ')] : []),
    ].join(between) +
        issuer +
        from +
        (proof.keyVouchedBy ?? []).map((one) => `<br><sub>key signed by ${summary_parts_signer(one)}</sub>`).join(''));
}
function signatureCells(proof) {
    const words = (0,signer/* signatureWords */.cg)(proof);
    return {
        signer: summary_parts_signer(proof, '<br>') + claimed(proof),
        commit: [
            ...(words.commit ? [linkedCode(words.commit)] : []),
            ...(words.run ? [`<sub>${linkedCode(words.run)}</sub>`] : []),
            ...(words.trigger === undefined ? [] : [`<sub>on ${(0,formats_escape/* code */.aY)(words.trigger)}</sub>`]),
        ].join('<br>'),
        time: words.time ?? '',
        log: words.log ? linkedCode(words.log) : '',
    };
}
/** What the signer says of the build, called what it is. */
function claimed(proof) {
    const said = (0,signer/* claimWords */.wV)(proof).map(([label, value]) => `${label} ${(0,formats_escape/* code */.aY)(value, NAME_LENGTH)}`);
    return said.length === 0 ? '' : `<br><sub>the signer claims (not verified): ${said.join(', ')}</sub>`;
}
/** Where the evidence of a pass lies. */
function evidence(proof) {
    return place(proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file });
}
/**
 * What a proof stands on, on one line. Documents state some of the words themselves.
 *
 * @param alone as in `assurances`
 */
function assured(proof, alone = false) {
    return (0,signer/* assurances */.t$)(proof, alone)
        .map((words) => (0,formats_escape/* html */.qy)(words))
        .join(' \u00b7 ');
}
/** Length in UTF-8: the runner's limit of a summary counts bytes. */
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: ./lib/report/summary-table.js
var summary_table = __webpack_require__(21759);
// EXTERNAL MODULE: ./lib/report/causes.js
var causes = __webpack_require__(52796);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/report/place-beside.js
var place_beside = __webpack_require__(53316);
;// CONCATENATED MODULE: ./lib/report/summary-refused.js
/** What did not pass, in the job summary: a block for each cause, with its artifacts, what was expected and found, and the fix. */








/** Rejected candidates shown for one check, the closest first; the JSON report has them all. */
const OTHERS_SHOWN = 3;
/** Artifacts of one cause that are shown at once; the rest is folded. */
const ROWS_OPEN = 10;
const VALUE_LENGTH = 600;
/**
 * A fold with all that is known of one cause.
 *
 * @param room in bytes; without room for the cause itself, all of its artifacts are hidden
 */
function causeBlock(cause, facts, state, room) {
    const [first, ...more] = cause.artifacts;
    const frame = (rows) => [
        `<details${state}><summary>${titleOf(cause)}</summary>\n<dl><dd>\n`,
        rows,
        ...cause.checks.map((check) => checkBlock(check, cause, facts)),
        ...unasked(first),
        more.length === 0 ? passedAnyway(first) : '',
        '</dd></dl>\n</details>\n',
    ].join('');
    const left = room - bytes(frame(''));
    if (left < 0)
        return { text: '', hidden: cause.artifacts.length };
    if (more.length === 0)
        return { text: frame(''), hidden: 0 };
    const { text, hidden } = artifactRows(cause, left);
    return text === '' ? { text: '', hidden } : { text: frame(text), hidden };
}
/** One artifact by its name; several by their number and what is wrong with them. */
function titleOf({ artifacts: all, checks }) {
    const [first, ...more] = all;
    const codes = [...new Set(checks.map(({ refusal }) => refusal.code))];
    const shown = codes.map((one) => `<code>${one}</code>`).join(' ');
    if (more.length === 0)
        return `${headline/* MARKS */.j7[first.result]} ${(0,formats_escape/* code */.aY)(first.name, VALUE_LENGTH)} ${shown}`;
    const what = codes.map((one) => (0,formats_escape/* html */.qy)(errors/* REASONS */.ez[one].title)).join('; ');
    return `${headline/* MARKS */.j7[first.result]} <strong>${(0,headline/* artifacts */.qi)(all.length)}</strong> ${shown} ${what}`;
}
/** Frames of the two tables and the fold. */
const TABLES = 1_024;
function artifactRows(cause, room) {
    const columns = columnsOf(cause);
    let left = room - TABLES;
    const rows = [];
    for (const artifact of cause.artifacts) {
        const line = (0,summary_table/* row */.n)(columns.map((column) => column.cell(artifact)));
        left -= bytes(line);
        if (left < 0)
            break;
        rows.push(line);
    }
    const hidden = cause.artifacts.length - rows.length;
    if (rows.length === 0)
        return { text: '', hidden };
    const headings = columns.map(({ heading }) => heading);
    const open = (0,summary_table/* table */.t)(headings, rows.slice(0, ROWS_OPEN).join(''));
    const folded = rows.slice(ROWS_OPEN);
    const fold = folded.length === 0
        ? ''
        : `<details><summary>and ${(0,formats_escape/* count */.U9)(folded.length)} more</summary>\n${(0,summary_table/* table */.t)(headings, folded.join(''))}</details>\n`;
    return { text: open + fold, hidden };
}
/** The artifact, and what differs between those of the cause; an empty column is left out. */
function columnsOf(cause) {
    const own = (of) => (artifact) => (0,causes/* ownFacts */.ub)(cause, artifact)
        .flatMap((facts) => of(facts) ?? [])
        .join('<br>');
    const words = (of) => (artifact) => artifact.checks
        .flatMap((check) => ('refusal' in check ? ((0,causes/* strangerOf */.gK)(check) ?? []) : []))
        .flatMap((proof) => of((0,signer/* signatureWords */.cg)(proof)) ?? [])
        .join('<br>');
    const columns = [
        { heading: 'Problem', cell: own(({ message }) => message && (0,formats_escape/* prose */.CS)(message, VALUE_LENGTH)) },
        { heading: 'Expected', cell: own(({ expected }) => expected && (0,formats_escape/* code */.aY)(expected, VALUE_LENGTH)) },
        { heading: 'Found', cell: own(({ actual }) => actual && (0,formats_escape/* code */.aY)(actual, VALUE_LENGTH)) },
        { heading: 'Place', cell: own(({ at }) => at && place(at)) },
        { heading: 'Commit', cell: words(({ commit }) => commit && linkedCode(commit)) },
        { heading: 'Signed (UTC)', cell: words(({ time }) => time) },
        { heading: 'Log entry', cell: words(({ log }) => log && linkedCode(log)) },
        {
            heading: 'Passed, but not enough',
            cell: (artifact) => passedOf(artifact)
                .map((proof) => assured(proof))
                .join('<br>'),
        },
    ];
    return [
        { heading: 'Artifact', cell: (artifact) => summary_parts_name(artifact.name) },
        ...columns.filter(({ cell }) => cause.artifacts.some((artifact) => cell(artifact) !== '')),
    ];
}
function passedOf(artifact) {
    return artifact.checks.flatMap((check) => (check.status === 'pass' ? [check.proof] : []));
}
function passedAnyway(artifact) {
    const lines = passedOf(artifact).map((proof) => `<br>\n\u2705 ${assured(proof)} ${evidence(proof)}`);
    return lines.length === 0 ? '' : `<p>Passed, but not enough:${lines.join('')}</p>\n`;
}
function unasked({ notAsked = [] }) {
    return notAsked.map(({ check, since }) => `<p>${check}: not checked, because ${(0,formats_escape/* html */.qy)(since)}</p>\n`);
}
function checkBlock(check, cause, facts) {
    const { refusal } = check;
    const beside = (0,place_beside/* placeBeside */.O)(refusal.message, refusal.at);
    const where = beside === 'line' ? (0,formats_escape/* html */.qy)(`line ${refusal.at?.line ?? ''}`) : beside && place(beside);
    const at = where === undefined ? '' : ` (${where})`;
    // Where each artifact has a message of its own, its row has it.
    const message = refusal.message === '' ? (0,formats_escape/* html */.qy)(errors/* REASONS */.ez[refusal.code].title) : (0,formats_escape/* prose */.CS)(refusal.message);
    return [
        `<p><strong>${check.check}</strong>${at}: ${message}</p>\n`,
        comparison(refusal),
        stranger(check, cause),
        `<p>\ud83d\udc49 ${(0,formats_escape/* prose */.CS)(refusal.hint ?? errors/* REASONS */.ez[refusal.code].fix)} More on ${reason(refusal.code)}.${tampering(refusal, facts)}</p>\n`,
        others(check.others, cause),
    ].join('');
}
function comparison(refusal) {
    if (refusal.parts && refusal.parts.length > 0) {
        return (0,summary_table/* table */.t)(['', 'Part', 'Expected', 'Found'], refusal.parts.map(partRow).join(''));
    }
    const rows = [
        ['Expected', refusal.expected],
        ['Found', refusal.actual],
    ].flatMap(([label = '', value]) => (value === undefined ? [] : [(0,summary_table/* row */.n)([label, (0,formats_escape/* code */.aY)(value, VALUE_LENGTH)])]));
    return rows.length === 0 ? '' : `<table>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}
function partRow(part) {
    const got = (0,formats_escape/* code */.aY)(part.got, VALUE_LENGTH);
    return (0,summary_table/* row */.n)([
        part.equal ? '\u2705' : '\u274c',
        part.equal ? part.part : `<strong>${part.part}</strong>`,
        (0,formats_escape/* code */.aY)(part.expected, VALUE_LENGTH),
        part.equal ? got : `<strong>${got}</strong>`,
    ]);
}
/** What the refused evidence proves nevertheless. Of several artifacts, what differs stands in their rows. */
function stranger(check, cause) {
    const signature = (0,causes/* strangerOf */.gK)(check);
    if (signature === undefined)
        return '';
    const words = (0,signer/* signatureWords */.cg)(signature);
    const alone = cause.artifacts.length === 1;
    const known = [
        ...(alone && words.commit ? [`commit ${linkedCode(words.commit)}`] : []),
        ...(alone && words.time !== undefined ? [`${words.time} UTC`] : []),
        ...(alone && words.log ? [`log entry ${linkedCode(words.log)}`] : []),
    ];
    return `<p>\ud83d\udd0f Signed by ${[summary_parts_signer(signature), ...known].join(', ')}</p>\n`;
}
function tampering(refusal, facts) {
    if (!(0,errors/* isTampering */.Yb)(refusal.code))
        return '';
    const whom = facts.reportTo === undefined ? '' : ` If you did not expect this, tell ${(0,formats_escape/* code */.aY)(facts.reportTo)}.`;
    return `<br>\n\ud83d\uded1 An attack can look the same.${whom}`;
}
/** The closest of what else was tried; of several artifacts, that of the first. */
function others(refusals, { artifacts: [first, ...more] }) {
    if (refusals.length === 0)
        return '';
    const items = refusals.slice(0, OTHERS_SHOWN).map((refusal) => {
        const file = refusal.at?.file ?? refusal.proof?.file;
        const named = file === undefined || (0,place_beside/* placeBeside */.O)(refusal.message, { file }) === undefined;
        return `<li>${named ? '' : `${(0,formats_escape/* code */.aY)(file)}: `}${reason(refusal.code)} ${(0,formats_escape/* prose */.CS)(refusal.message, VALUE_LENGTH)}</li>\n`;
    });
    const rest = refusals.length > OTHERS_SHOWN ? `<li>and ${(0,formats_escape/* count */.U9)(refusals.length - OTHERS_SHOWN)} more</li>\n` : '';
    const of = more.length === 0 ? '' : ` for ${summary_parts_name(first.name)}`;
    return `<p>Other evidence that was tried${of}:</p>\n<ul>\n${items.join('')}${rest}</ul>\n`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js
/**
 * The job summary: one HTML block without blank lines, so that Markdown has no say in it. The verdict and the
 * numbers come first, then a block for each cause of a refusal, then what passed. GitHub drops a summary above 1 MiB whole, so
 * passing rows are left out first, then refused ones, always with their number.
 */











/** For table frames and the lines that count what is hidden. */
const RESERVE = 4_096;
/** Causes whose blocks are unfolded: as many as a screen or two hold. */
const OPEN_CAUSES = 3;
/** Artifacts that passed and are shown at once; more of them are folded. */
const PASSED_OPEN = 10;
const WARNINGS_SHOWN = 20;
const SIDECARS_SHOWN = 200;
/** @returns HTML for the runner's summary file, at most `MAX_SUMMARY_BYTES` in UTF-8. */
function summary(verdict, facts, limit = limits/* MAX_SUMMARY_BYTES */.Q0) {
    const all = (0,headline/* judged */.g$)(verdict);
    const head = headOf(verdict, facts) + warningsOf(verdict);
    const foot = sidecarsOf(verdict.sidecars) + footOf(facts);
    let room = limit - bytes(head) - bytes(foot) - RESERVE;
    const refused = all.filter((artifact) => artifact.result === 'fail' || artifact.result === 'error');
    const bad = refusedSection(refused, facts, room);
    room -= bytes(bad.text);
    const passing = all.filter((artifact) => artifact.result === 'pass' || artifact.result === 'waived');
    const good = bad.hidden > 0 ? { text: '', hidden: passing.length } : passedSection(passing, (0,headline/* passedTitle */.vV)((0,headline/* tally */.N4)(verdict)), room);
    return [
        head,
        bad.text,
        hiddenNote(bad.hidden, 'refused', facts),
        good.text,
        hiddenNote(good.hidden, 'that passed', facts),
        foot,
    ].join('');
}
function refusedSection(refused, facts, room) {
    let left = room;
    let text = '';
    let hidden = 0;
    for (const [index, cause] of (0,causes/* causesOf */.cZ)(refused).entries()) {
        if (hidden > 0) {
            hidden += cause.artifacts.length;
            continue;
        }
        const block = causeBlock(cause, facts, index < OPEN_CAUSES ? ' open' : '', left);
        left -= bytes(block.text);
        text += block.text;
        hidden += block.hidden;
    }
    return { text, hidden };
}
function passedSection(passing, title, room) {
    let left = room;
    const rows = [];
    for (const artifact of passing) {
        const line = passedRow(artifact);
        left -= bytes(line);
        if (left < 0)
            break;
        rows.push(line);
    }
    const hidden = passing.length - rows.length;
    if (rows.length === 0)
        return { text: '', hidden };
    const headings = ['Artifact', 'Signed by', 'Commit', 'Signed (UTC)', 'Log entry', 'Checked'];
    const all = (0,summary_table/* table */.t)(headings, rows.join(''));
    const text = passing.length <= PASSED_OPEN
        ? `<h3>${title}</h3>\n${all}`
        : `<details><summary><strong>${title}</strong></summary>\n${all}</details>\n`;
    return { text, hidden };
}
function passedRow(artifact) {
    const cells = distinct(signaturesOf(artifact), (proof) => signatureCells(proof).signer).map(signatureCells);
    const column = (of) => distinct(cells.map((cell) => cell[of]), String).join('<br>');
    return (0,summary_table/* row */.n)([
        `${artifact.integrityOnly ? '\u2611\ufe0f' : headline/* MARKS */.j7[artifact.result]}&nbsp;${summary_parts_name(artifact.name)}${digestLine(artifact)}`,
        column('signer') || `<em>${(0,signer/* withoutSigner */.$H)(artifact)}</em>`,
        column('commit'),
        column('time'),
        column('log'),
        artifact.checks.map((check) => checkedLine(check, artifact)).join('<br>'),
    ]);
}
/** An image is what its digest names; the tag beside it may name another one tomorrow. */
function digestLine({ image }) {
    return image === undefined ? '' : `<br><sub>${(0,formats_escape/* code */.aY)(image.digest, 80)}</sub>`;
}
/** The artifact's own signatures first: those of lists are shown only where somebody else made them. */
function signaturesOf(artifact) {
    const proofs = artifact.checks.flatMap((check) => check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : []);
    const own = proofs.filter(signature_proof/* isSignatureProof */.b);
    const others = proofs.flatMap((proof) => (own.some((one) => one === proof) ? [] : ((0,verify_proofs/* signatureOf */.yK)(proof) ?? [])));
    return [...own, ...others];
}
function distinct(values, key) {
    // The first of each: a Map keeps the place of a key that is set again, but not its value.
    return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].reverse();
}
function checkedLine(check, { integrityOnly }) {
    switch (check.status) {
        case 'pass':
            return assured(check.proof, integrityOnly);
        case 'waived':
            return `\u26a0\ufe0f ${check.check} waived: ${(0,formats_escape/* prose */.CS)(check.reason, 200)}`;
        case 'warning':
        case 'fail':
        case 'error':
            return `\u26a0\ufe0f ${reason(check.refusal.code)} ${(0,formats_escape/* prose */.CS)(check.refusal.message, 200)}`;
    }
}
function headOf(verdict, facts) {
    const loud = (0,headline/* loudLines */.UL)(verdict, facts).map((line) => `<p>\u26a0\ufe0f <strong>${(0,formats_escape/* prose */.CS)(line)}</strong></p>\n`);
    const notes = (0,unlogged/* unloggedLines */.t)(verdict, facts).map((line) => `<p>\u2139\ufe0f ${(0,formats_escape/* prose */.CS)(line)}</p>\n`);
    return `<h2>${headline/* MARKS */.j7[verdict.result]} ${(0,formats_escape/* html */.qy)((0,headline/* headline */.Pl)(verdict, facts))}</h2>\n${countsOf(verdict)}${loud.join('')}${notes.join('')}`;
}
/** `\u274c 3 refused \u00b7 \u2705 26 verified`, where there is more than one number. */
function countsOf(verdict) {
    const numbers = (0,headline/* countedParts */.NC)(verdict).map(({ mark, number, words }) => `${mark} <strong>${(0,formats_escape/* count */.U9)(number)}</strong> ${words}`);
    return numbers.length < 2 ? '' : `<p>${numbers.join(' &nbsp; ')}</p>\n`;
}
function warningsOf(verdict) {
    const line = (warning) => `<p>\u26a0\ufe0f ${(0,formats_escape/* prose */.CS)(warning.message, 600)} ${(0,formats_escape/* prose */.CS)(warning.hint ?? '', 600)}</p>\n`;
    const shown = verdict.warnings.slice(0, WARNINGS_SHOWN).map(line).join('');
    const hidden = verdict.warnings.length - WARNINGS_SHOWN;
    return shown + (hidden > 0 ? `<p>and ${(0,formats_escape/* count */.U9)(hidden)} more warnings</p>\n` : '');
}
function sidecarsOf(sidecars) {
    if (sidecars.length === 0)
        return '';
    const items = sidecars
        .slice(0, SIDECARS_SHOWN)
        .map((sidecar) => `<li>${summary_parts_name(sidecar.name)} of ${summary_parts_name(sidecar.of)}</li>\n`);
    const hidden = sidecars.length - SIDECARS_SHOWN;
    const more = hidden > 0 ? `<li>and ${(0,formats_escape/* count */.U9)(hidden)} more</li>\n` : '';
    const title = `${(0,formats_escape/* count */.U9)(sidecars.length)} evidence file${sidecars.length === 1 ? '' : 's'} next to the artifacts (evidence is not an artifact)`;
    return `<details><summary>${title}</summary>\n<ul>\n${items.join('')}${more}</ul>\n</details>\n`;
}
function footOf(facts) {
    const roots = facts.trustRoots.slice(0, 8).map(({ name, source, digest, lacks = [] }) => {
        const without = lacks.map((log) => `, no ${log}`).join('');
        return `${(0,formats_escape/* code */.aY)(name)} (${(0,formats_escape/* html */.qy)(source)}, ${(0,formats_escape/* code */.aY)(digest.slice(0, 19))}${without})`;
    });
    const seconds = ((facts.finishedAt.getTime() - facts.startedAt.getTime()) / 1000).toFixed(1);
    const items = [
        `signature-gate ${(0,formats_escape/* html */.qy)(facts.version)}`,
        `policy ${(0,formats_escape/* code */.aY)(facts.policy.source)} (${(0,formats_escape/* code */.aY)(facts.policy.digest.slice(0, 19))})`,
        roots.length === 0 ? 'no trusted root' : `trusted root ${roots.join(', ')}`,
        ...(facts.merged ? [mergedWords(facts.merged)] : []),
        ...(facts.reports.report === undefined ? [] : [`full report ${(0,formats_escape/* code */.aY)(facts.reports.report)}`]),
        `${(0,signer/* minute */.Vc)(facts.finishedAt)} UTC, ${seconds} s`,
    ];
    return `<p><sub>${items.join(' \u00b7 ')}</sub></p>\n`;
}
function mergedWords({ count: shares, run, names }) {
    return (0,formats_escape/* html */.qy)(`merged from ${(0,formats_escape/* count */.U9)(shares)} share${shares === 1 ? '' : 's'} of run ${run.id}, attempt ${run.attempt}: ${(0,formats_escape/* count */.U9)(names.count)} names`);
}
function hiddenNote(hidden, kind, facts) {
    if (hidden === 0)
        return '';
    const where = facts.reports.report === undefined
        ? 'Name a path with the input <code>report</code> to get all of them as JSON.'
        : `All of them are in the full report, ${(0,formats_escape/* code */.aY)(facts.reports.report)}.`;
    return `<p>\u2026 and <strong>${(0,headline/* artifacts */.qi)(hidden)}</strong> ${kind}, which do not fit in here. ${where}</p>\n`;
}


/***/ })

};
