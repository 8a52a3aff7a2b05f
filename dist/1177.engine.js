export const id = 1177;
export const ids = [1177];
export const modules = {

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ where, at }) {
    if (at === undefined)
        return where;
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 52796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ refusedChecks),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   gK: () => (/* binding */ strangerOf),
/* harmony export */   ub: () => (/* binding */ ownFacts)
/* harmony export */ });
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96889);
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13770);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);



/** The checks that stand in an artifact's way, refusals before those that could not look. */
function refusedChecks(artifact) {
    const having = (status) => artifact.checks.flatMap((check) => (check.status === status ? [check] : []));
    return [...having('fail'), ...having('error')];
}
/** The causes in the order in which their first artifacts stand. */
function causesOf(refused) {
    const groups = new Map();
    for (const artifact of refused) {
        const key = keyOf(artifact);
        const group = groups.get(key);
        if (group)
            group.push(artifact);
        else
            groups.set(key, [artifact]);
    }
    return [...groups.values()].map((artifacts) => ({ artifacts, checks: sharedChecks(artifacts) }));
}
/** What differs between the artifacts of a cause, for each check of one of them; empty for a cause with one artifact. */
function ownFacts(cause, artifact) {
    if (cause.artifacts.length === 1)
        return [];
    return refusedChecks(artifact).map(({ refusal }, index) => {
        const shared = cause.checks[index]?.refusal;
        return {
            ...(shared?.message === '' && { message: refusal.message }),
            ...(shared?.expected === undefined && refusal.expected !== undefined && { expected: refusal.expected }),
            ...(shared?.actual === undefined && refusal.actual !== undefined && { actual: refusal.actual }),
            ...(shared?.at === undefined && refusal.at !== undefined && { at: refusal.at }),
        };
    });
}
/** The signature that was refused although it holds, if there is one. */
function strangerOf({ refusal }) {
    return refusal.proof === undefined ? undefined : (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .yK)(refusal.proof);
}
/** A digest differs from file to file, whatever the cause. */
const DIGEST = /[0-9a-f]{64,128}/g;
function keyOf(artifact) {
    const own = generalizer(artifact.name);
    const checks = refusedChecks(artifact).map((check) => {
        const { code, message, expected, actual, hint, parts, recall } = own(check.refusal);
        const value = (text) => text?.replace(DIGEST, '{digest}');
        // Where nothing was expected or found, the message alone tells the cause.
        const told = expected === undefined && actual === undefined ? message : undefined;
        return [check.check, check.status, code, told, value(expected), value(actual), hint, parts, recall, whoOf(check)];
    });
    return JSON.stringify([artifact.result, checks, artifact.notAsked]);
}
/** Who signed, without what differs from one signature to the next. */
function whoOf(check) {
    const signature = strangerOf(check);
    if (signature === undefined)
        return null;
    const { signer, workflow, ref, builtFrom, issuer } = (0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureWords */ .cg)(signature);
    return [signer.text, workflow?.text, ref, builtFrom?.text, issuer];
}
function sharedChecks([first, ...more]) {
    if (more.length === 0)
        return refusedChecks(first);
    const generalOf = (artifact) => refusedChecks(artifact).map(({ refusal }) => generalizer(artifact.name)(refusal));
    const shared = [...generalOf(first)];
    for (const artifact of more) {
        for (const [index, refusal] of generalOf(artifact).entries()) {
            const common = shared[index];
            if (common)
                shared[index] = inCommon(common, refusal);
        }
    }
    return refusedChecks(first).map((check, index) => ({ ...check, refusal: shared[index] ?? check.refusal }));
}
/** What two refusals of one cause have in common. */
function inCommon(a, b) {
    const { expected, actual, at, ...rest } = a;
    return {
        ...rest,
        message: a.message === b.message ? a.message : '',
        ...(expected !== undefined && expected === b.expected && { expected }),
        ...(actual !== undefined && actual === b.actual && { actual }),
        ...(at !== undefined && samePlace(at, b.at) && { at }),
    };
}
function samePlace(a, b) {
    return a?.file === b?.file && a?.line === b?.line && a?.column === b?.column;
}
/** Longer names and texts are compared as they are; no real ones are. */
const MAX_NAME = 1_024;
const MAX_TEXT = 8_192;
/** Puts `{path}` and `{name}` where a refusal names its artifact as a whole word. */
function generalizer(path) {
    if (path.length > MAX_NAME)
        return (refusal) => refusal;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const words = [
        [(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(path), '{path}'],
        [path, '{path}'],
        ...(name === path ? [] : [[name, '{name}']]),
    ];
    const general = (text) => text.length > MAX_TEXT ? text : words.reduce((known, [own, stands]) => withoutWord(known, own, stands), text);
    const part = (one) => ({
        ...one,
        expected: general(one.expected),
        got: general(one.got),
    });
    return (refusal) => {
        const { message, expected, actual, hint, at, parts } = refusal;
        return {
            ...refusal,
            message: general(message),
            ...(expected !== undefined && { expected: general(expected) }),
            ...(actual !== undefined && { actual: general(actual) }),
            ...(hint !== undefined && { hint: general(hint) }),
            ...(at && { at: { ...at, file: general(at.file) } }),
            ...(parts && { parts: parts.map(part) }),
        };
    };
}
/** Puts `stands` wherever `word` is not a part of a longer word. */
function withoutWord(text, word, stands) {
    if (word === '')
        return text;
    let out = '';
    let from = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const end = at + word.length;
        if (PART_OF_WORD.test(text.charAt(at - 1)) || PART_OF_WORD.test(text.charAt(end)))
            continue;
        out += text.slice(from, at) + stands;
        from = end;
    }
    return out + text.slice(from);
}
/** A letter, a digit, or half of a character beyond the basic plane. */
const PART_OF_WORD = /[\p{L}\p{N}\p{Cs}]/u;


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ docsLink),
/* harmony export */   aq: () => (/* binding */ DOCS_URL),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18067);

/** The page that explains every reason code; the one place where the project's own address stands in the reports. */
const DOCS_URL = 'https://github.com/signature-gate/signature-gate/blob/main/docs/errors.md';
/** The facts of a run, from what its stages came to. */
function runFacts(run) {
    const { policy, options, roots, startedAt, finishedAt, installPath, share } = run;
    return {
        mode: options.mode,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt,
        finishedAt,
        policy: { source: policy.source, digest: policy.digest },
        trustRoots: roots.map(rootFact),
        reports: options.reports,
        ...(options.vsa && { vsa: options.vsa }),
        ...(share && { share }),
        ...(installPath !== undefined && { installPath }),
        ...(policy.ownMetrics && { ownMetrics: policy.ownMetrics }),
        ...(policy.reportTo !== undefined && { reportTo: policy.reportTo }),
    };
}
function rootFact({ name, source, digest, asOf, profile }) {
    const lacks = [
        ...(profile.log ? [] : ['transparency log']),
        ...(profile.sct ? [] : ['certificate transparency log']),
    ];
    return { name, source, digest, ...(asOf && { asOf }), ...(lacks.length > 0 && { lacks }) };
}
/** Address of a reason code's page. GitHub makes the anchor of a heading in lower case. */
function docsLink(code) {
    return `${DOCS_URL}#${code.toLowerCase()}`;
}


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf),
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_inputs_workflow_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10161);
/** What writes one file of a report: text for a run with an answer, and text for a run without one. */


function surroundingsOf(host) {
    const workflow = (0,_policy_inputs_workflow_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .runningWorkflow */ .T)(host);
    return { workspace: host.workspace, ...(workflow && { workflow }) };
}
/** The path of a file from the workspace on, with `/`; undefined where it lies elsewhere. */
function inWorkspace(file, workspace) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
    if (way === '' || way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way))
        return undefined;
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   NC: () => (/* binding */ countedParts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   UL: () => (/* binding */ loudLines),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   vV: () => (/* binding */ passedTitle)
/* harmony export */ });
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13770);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53900);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96889);



const MARKS = { pass: '\u2705', waived: '\u26a0\ufe0f', fail: '\u274c', error: '\u2757' };
const RANKS = { fail: 0, error: 1, waived: 2, pass: 3 };
/** Artifacts that were judged, worst first; sidecars are not among them. */
function judged(verdict) {
    return remembered(sorted, verdict, () => verdict.artifacts
        .filter((artifact) => artifact.kind !== 'sidecar')
        .sort((a, b) => RANKS[a.result] - RANKS[b.result]));
}
function tally(verdict) {
    return remembered(tallies, verdict, () => counted(judged(verdict)));
}
// Every sink asks; a verdict does not change.
const sorted = new WeakMap();
const tallies = new WeakMap();
function remembered(known, verdict, find) {
    let value = known.get(verdict);
    if (value === undefined)
        known.set(verdict, (value = find()));
    return value;
}
function counted(artifacts) {
    const having = (result) => artifacts.filter((artifact) => artifact.result === result).length;
    const passing = artifacts.filter(_verify_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh);
    return {
        artifacts: artifacts.length,
        passed: passing.length,
        waived: having('waived'),
        refused: having('fail'),
        unknown: having('error'),
        verified: passing.filter((artifact) => (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .isProven */ .nn)(artifact) && !artifact.integrityOnly).length,
        integrityOnly: passing.filter((artifact) => (0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .isProven */ .nn)(artifact) && artifact.integrityOnly).length,
        notRecalled: passing.filter((artifact) => !(0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .isProven */ .nn)(artifact)).length,
    };
}
/** The numbers of a report for machines, by their names there. */
function countsOf(numbers) {
    return {
        artifacts: numbers.artifacts,
        passed: numbers.passed,
        failed: numbers.refused + numbers.unknown,
        waived: numbers.waived,
        couldNotLook: numbers.unknown,
        integrityOnly: numbers.integrityOnly,
        notRecalled: numbers.notRecalled,
    };
}
/** `1 artifact`, `3 artifacts`. */
function artifacts(value) {
    return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(value)} artifact${value === 1 ? '' : 's'}`;
}
/** What is named and is not there. */
const MISSING = ['ARTIFACT_NOT_FOUND', 'LISTED_FILE_MISSING'];
function unpassed(verdict) {
    const all = judged(verdict);
    const real = all.filter((artifact) => artifact.kind !== 'run');
    const rows = all.filter((artifact) => artifact.kind === 'run' && RANKS[artifact.result] < RANKS.waived);
    const missing = rows.filter(({ checks }) => checks.some((check) => check.status === 'fail' && MISSING.includes(check.refusal.code)));
    return {
        artifacts: real.length,
        refused: real.filter(({ result }) => result === 'fail').length,
        unknown: real.filter(({ result }) => result === 'error').length,
        missing: missing.length,
        run: rows.length - missing.length,
    };
}
/** All numbers of a verdict that are not 0, worst first. */
function countedParts(verdict) {
    const { refused, unknown, missing, run } = unpassed(verdict);
    const { verified, integrityOnly, notRecalled, waived } = tally(verdict);
    const parts = [
        { mark: MARKS.fail, number: refused, words: 'refused' },
        { mark: MARKS.fail, number: missing, words: 'not found' },
        { mark: MARKS.error, number: unknown, words: 'could not be checked' },
        { mark: MARKS.fail, number: run, words: `check${run === 1 ? '' : 's'} of the run failed` },
        { mark: MARKS.waived, number: waived, words: 'waived' },
        { mark: MARKS.pass, number: verified, words: 'verified' },
        { mark: '\u2611\ufe0f', number: integrityOnly, words: 'integrity only' },
        { mark: '\u2611\ufe0f', number: notRecalled, words: 'not recalled' },
    ];
    return parts.filter(({ number }) => number > 0);
}
/** The verdict in one line, without mark. */
function headline(verdict, facts) {
    const numbers = tally(verdict);
    // A row that stands for no artifact is none of them.
    const of = ` of ${artifacts(unpassed(verdict).artifacts)}`;
    const end = facts.mode === 'report' ? ', but nothing is enforced (mode: report)' : ': the job must stop';
    switch (verdict.result) {
        case 'fail':
            return `${unpassedWords(verdict) || 'Nothing was proven'}${end}`;
        case 'error':
            return `${unpassedWords(verdict) || 'The gate could not check'}${end}`;
        case 'waived':
            return numbers.passed === 0
                ? `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(numbers.waived)}${of} waived: nothing was verified`
                : `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(numbers.waived)}${of} waived, ${passedParts(numbers)}: not everything was verified`;
        case 'pass':
            return numbers.artifacts === 0 && facts.share ? 'No artifact belongs to this share' : passLine(numbers);
    }
}
/** `2 of 10 artifacts refused, 1 not found`; empty where there is no row at all. */
function unpassedWords(verdict) {
    const { artifacts: all, refused, unknown, missing, run } = unpassed(verdict);
    const of = ` of ${artifacts(all)}`;
    const rest = [
        ...(missing > 0 ? [refused + unknown > 0 ? `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing)} not found` : `${artifacts(missing)} not found`] : []),
        ...(run > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(run)} check${run === 1 ? '' : 's'} of the run failed`] : []),
    ];
    if (refused + unknown > 0) {
        const words = [
            ...(refused > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(refused)}${of} refused`] : []),
            ...(unknown > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unknown)}${refused > 0 ? '' : of} could not be checked`] : []),
        ];
        return [...words, ...rest].join(', ');
    }
    const passed = passedTitle(tally(verdict));
    return rest.length === 0 ? '' : [...rest, ...(passed === '' ? [] : [passed])].join(', ');
}
function passLine(numbers) {
    const all = numbers.passed === 1 ? '1 artifact' : `All ${artifacts(numbers.passed)}`;
    if (numbers.notRecalled > 0)
        return notRecalledLine(numbers);
    if (numbers.integrityOnly === 0)
        return `${all} verified`;
    if (numbers.verified > 0) {
        return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(numbers.verified)} of ${artifacts(numbers.passed)} verified, ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(numbers.integrityOnly)} integrity only`;
    }
    return numbers.passed === 1
        ? '1 artifact matches its checksum: integrity only'
        : `${all} match their checksums: integrity only`;
}
/** `2 verified, 1 integrity only`: what passed beside what was waived. */
function passedParts({ verified, integrityOnly, notRecalled }) {
    return [
        `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(verified)} verified`,
        ...(integrityOnly > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(integrityOnly)} integrity only`] : []),
        ...(notRecalled > 0 ? [`${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(notRecalled)} not recalled`] : []),
    ].join(', ');
}
/** An audit proves nothing of what it does not verify again. */
function notRecalledLine({ passed, verified }) {
    const none = passed === 1 ? '1 artifact is not recalled' : `None of ${artifacts(passed)} is recalled`;
    return verified === 0 ? `${none}; nothing else was checked` : `${none}, ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(verified)} verified again`;
}
/** Heading over the artifacts that were not refused; a bare checksum is never called verified. */
function passedTitle(numbers) {
    return [
        ...(numbers.verified > 0 ? [`${artifacts(numbers.verified)} verified`] : []),
        ...(numbers.integrityOnly > 0 ? [`${artifacts(numbers.integrityOnly)} integrity only`] : []),
        ...(numbers.notRecalled > 0 ? [`${artifacts(numbers.notRecalled)} not recalled`] : []),
        ...(numbers.waived > 0 ? [`${artifacts(numbers.waived)} waived`] : []),
    ].join(', ');
}
/** Lines that a reader must not overlook: what was not enforced, what was waived, what is proven only in part. */
function loudLines(verdict, facts) {
    const numbers = tally(verdict);
    const lines = shareLines(facts);
    if (facts.mode === 'report') {
        const stopped = verdict.result === 'fail' || verdict.result === 'error';
        lines.push(`\`mode: report\`: ${stopped ? `the step stays green although the result is \`${verdict.result}\`` : 'nothing is enforced in this run'}.`);
    }
    if (numbers.waived > 0) {
        const reasons = waivers(verdict);
        const shown = reasons.slice(0, 3).map((reason) => (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason, 200));
        const more = reasons.length > shown.length ? `; and ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(reasons.length - shown.length)} more` : '';
        lines.push(`Waived, not proven: ${artifacts(numbers.waived)}. Reason: ${shown.join('; ')}${more}.`);
    }
    if (numbers.integrityOnly > 0) {
        lines.push(`Integrity only: ${artifacts(numbers.integrityOnly)}. Their digests match a checksum list or manifest, but it is not verified who made it.`);
    }
    return lines;
}
function shareLines({ share }) {
    if (!share)
        return [];
    const { index, count: shares } = share.shard;
    return [
        `Share ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(index)} of ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(shares)}: of ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(share.names.count)} names, only those of this share were checked. Nothing is proven before \`merge\` has the reports of all shares.`,
    ];
}
function waivers(verdict) {
    const reasons = verdict.artifacts.flatMap((artifact) => artifact.checks.flatMap((check) => (check.status === 'waived' ? [check.reason] : [])));
    return reasons.length > 0 ? [...new Set(reasons)] : ['no reason was given'];
}


/***/ }),

/***/ 22116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ RUN_RESULTS),
/* harmony export */   FY: () => (/* binding */ GAUGES),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   cT: () => (/* binding */ COUNTERS),
/* harmony export */   p2: () => (/* binding */ ownCounter),
/* harmony export */   sJ: () => (/* binding */ isOwnName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _model_own_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19061);
/**
 * The metrics that the gate keeps: their names, types and labels. All possible values of the counters' labels are known, so
 * that every series is there from the first run on and `increase()` sees the first event.
 */


/** What `signature_gate_runs_total` counts: the verdict, or `config` where the configuration was wrong. */
const RUN_RESULTS = ['pass', 'waived', 'fail', 'error', 'config'];
const OUTCOMES = ['pass', 'waived', 'fail', 'error'];
const CHECKS = ['artifact', 'signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'];
const STATUSES = ['pass', 'waived', 'warning', 'fail', 'error'];
const CODES = Object.keys(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez);
const COUNTERS = {
    runs: counter('signature_gate_runs_total', 'Runs by their end; config: the configuration was wrong.', {
        result: RUN_RESULTS,
    }),
    artifacts: counter('signature_gate_artifacts_total', 'Artifacts by their result.', { result: OUTCOMES }),
    checks: counter('signature_gate_checks_total', 'Checks of artifacts by their status.', {
        check: CHECKS,
        status: STATUSES,
    }),
    refusals: counter('signature_gate_refusals_total', 'Refused or undecided checks by reason code.', { code: CODES }),
    warnings: counter('signature_gate_warnings_total', 'Warnings by reason code.', { code: CODES }),
};
const GAUGES = {
    result: gauge('signature_gate_last_run_result', '1 for the end of the last run, 0 for every other.'),
    timestamp: gauge('signature_gate_last_run_timestamp_seconds', 'When the last run ended, in seconds since 1970.'),
    duration: gauge('signature_gate_last_run_duration_seconds', 'How long the last run took.'),
    hashedBytes: gauge('signature_gate_last_run_hashed_bytes', 'Bytes of artifacts that the last run hashed.'),
    artifacts: gauge('signature_gate_last_run_artifacts', 'Artifacts of the last run.'),
    trustRootAge: gauge('signature_gate_trust_root_age_seconds', 'Age of a trusted root at the last run: since it was signed (embedded), fetched (TUF, gh) or written (a file).'),
    revocationListAge: gauge('signature_gate_revocation_list_age_seconds', 'Age of the revocation list at the last run, since it was fetched or, for a file, written.'),
};
/** The family of a counter that a policy names. */
function ownCounter(name) {
    return counter(name, 'Counted under a name of the policy.', {});
}
/** True where a series is one that a policy named, in this run or an earlier one. */
function isOwnName(series) {
    return series.length <= _model_own_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_METRIC_NAME */ .c && OWN.test(series) && !series.startsWith(_model_own_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_METRICS */ .W);
}
const OWN = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_total$/;
/** Labels of one sample as the text format writes them, `{a="b"}`; empty where there are none. */
function labelText(labels) {
    const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** Every combination of the values of a counter's labels, in the order of the table. */
function seriesOf({ labels }) {
    return Object.entries(labels).reduce((series, [label, values]) => series.flatMap((one) => values.map((value) => ({ ...one, [label]: value }))), [{}]);
}
/** Escapes a label's value (Prometheus, "Exposition formats", text format). */
function escapeLabel(value) {
    return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
function counter(name, help, labels) {
    return { name, help, type: 'counter', labels };
}
function gauge(name, help) {
    return { name, help, type: 'gauge' };
}


/***/ }),

/***/ 58327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ readCounters),
/* harmony export */   us: () => (/* binding */ metricsJson),
/* harmony export */   zX: () => (/* binding */ metricsText)
/* harmony export */ });
/* harmony import */ var _metrics_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22116);
/**
 * Metrics as text for node_exporter's textfile collector (Prometheus, "Exposition formats", text format), and the way back
 * for the counters. Reading is strict: what is not exactly what this version writes is no file to continue from.
 */

/** The last line: a comment to Prometheus, and the sign that nothing was cut off. */
const END = '# EOF';
/** The text, with a newline at its end. */
function metricsText(metrics) {
    const lines = metrics.flatMap(({ family: { name, help, type }, samples }) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(({ labels, value }) => `${name}${(0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(labels)} ${value}`),
    ]);
    return `${[...lines, END].join('\n')}\n`;
}
/** The same numbers for the JSON report: name \u2192 samples. */
function metricsJson(metrics) {
    return Object.fromEntries(metrics.map(({ family, samples }) => [family.name, samples]));
}
const COUNTER_NAMES = new Set(Object.values(_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTERS */ .cT).map(({ name }) => name));
const GAUGE_NAMES = new Set(Object.values(_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .GAUGES */ .FY).map(({ name }) => name));
const SERIES = new Set(Object.values(_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTERS */ .cT).flatMap((family) => (0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(family).map((labels) => family.name + (0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(labels))));
const COMMENT = /^# (?:HELP|TYPE) ([a-z0-9_]{1,120}) /;
/** One sample: series, name, value. */
const SAMPLE = /^(([a-z0-9_]{1,120})(?:\{[^\n]*\})?) ([0-9]+(?:\.[0-9]+)?)$/;
const INTEGER = /^(?:0|[1-9][0-9]{0,15})$/;
/**
 * The counters of an earlier file.
 *
 * @returns what is wrong with the text instead, where it is no whole file of this version: unknown names or labels, a value
 *   that is no integer below 2^53, a series that comes twice.
 */
function readCounters(text) {
    const lines = text.split('\n');
    if (lines.pop() !== '' || lines.pop() !== END)
        return { damage: 'it does not end as such a file does' };
    const counters = new Map();
    for (const [index, line] of lines.entries()) {
        const damage = readLine(line, counters);
        if (damage !== undefined)
            return { damage: `line ${index + 1} ${damage}` };
    }
    return counters;
}
function readLine(line, counters) {
    const [, described] = COMMENT.exec(line) ?? [];
    if (described !== undefined)
        return isKnownName(described) ? undefined : 'is about another metric';
    const [, series = '', name = '', value = ''] = SAMPLE.exec(line) ?? [];
    // Gauges are written anew by each run.
    if (GAUGE_NAMES.has(name))
        return undefined;
    if (!SERIES.has(series) && !(0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnName */ .sJ)(series))
        return 'is not a metric of this version';
    if (!INTEGER.test(value) || !Number.isSafeInteger(Number(value)))
        return 'has no count';
    if (counters.has(series))
        return 'comes a second time';
    counters.set(series, Number(value));
    return undefined;
}
/** Names of policies go on from run to run too, also where a run has no policy. */
function isKnownName(name) {
    return COUNTER_NAMES.has(name) || GAUGE_NAMES.has(name) || (0,_metrics_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnName */ .sJ)(name);
}


/***/ }),

/***/ 53316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ placeBeside),
/* harmony export */   f: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96889);

/** `SHA256SUMS, line 3`. */
function placeWords({ file, line }) {
    return `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(file)}${line === undefined ? '' : `, line ${line}`}`;
}
/** What the message leaves to say of the place: all of it, its line, or nothing. */
function placeBeside(message, at) {
    if (at === undefined)
        return undefined;
    if (!isNamed(at.file, message))
        return at;
    return at.line === undefined || message.includes(`line ${at.line}`) ? undefined : 'line';
}
/** Whether the message has the name as a word of its own. A message can hold a long name of a stranger: each place is looked at once. */
function isNamed(name, message) {
    if (name === '')
        return false;
    for (let at = message.indexOf(name); at >= 0; at = message.indexOf(name, at + 1)) {
        const end = at + name.length;
        const behind = message[end] === '.' ? end + 1 : end;
        if (isEdge(message[at - 1]) && (isEdge(message[end]) || isEdge(message[behind])))
            return true;
    }
    return false;
}
/** What stands around a word; undefined is the begin or the end of the message. */
function isEdge(character) {
    return character === undefined || /[\s`"(),:;]/.test(character);
}


/***/ }),

/***/ 22486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ withoutSigner),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   cg: () => (/* binding */ signatureWords),
/* harmony export */   t$: () => (/* binding */ assurances),
/* harmony export */   wV: () => (/* binding */ claimWords)
/* harmony export */ });
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96889);
/* harmony import */ var _formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50784);


const GITHUB = 'https://github.com/';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The only search page that the reports link: the one of the public-good log. */
const LOG_SEARCH = /^https:\/\/search\.sigstore\.dev\/\?logIndex=[0-9]{1,20}$/;
function signatureWords(proof) {
    const { log } = proof;
    const time = earliest(proof.times);
    return {
        ...identityWords(proof),
        ...(time && { time: minute(time) }),
        ...(log && {
            log: linked(log.index, log.searchUrl !== undefined && LOG_SEARCH.test(log.searchUrl) ? log.searchUrl : undefined),
        }),
    };
}
function identityWords(proof) {
    const { identity, issuer = '', claims = {}, keyFingerprint, openpgp } = proof;
    // In full: a shorter id can be forged.
    if (openpgp)
        return { signer: { text: `openpgp:${openpgp.fingerprint}` } };
    if (identity === undefined) {
        return { signer: { text: keyFingerprint === undefined ? 'key' : `key:${keyFingerprint.slice(0, 16)}` } };
    }
    const parts = (0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWorkflow */ .b0)(identity, issuer);
    return {
        ...(parts === undefined ? { signer: { text: identity }, ...(issuer && { issuer }) } : workflowWords(parts, claims)),
        ...commitWords(claims, parts !== undefined),
        ...(parts !== undefined && runWords(claims)),
    };
}
function workflowWords(parts, claims) {
    const repository = `${parts.owner}/${parts.repository}`;
    const source = (0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims);
    const commit = claims['build-signer-digest'] ?? '';
    const file = `${GITHUB}${repository}/blob/${commit}/${encodeURI(parts.workflow)}`;
    return {
        signer: { text: repository, href: GITHUB + repository },
        workflow: linked(parts.workflow.slice(parts.workflow.lastIndexOf('/') + 1), COMMIT.test(commit) ? file : undefined),
        ref: COMMIT.test(parts.ref) ? `commit ${parts.ref.slice(0, 7)}` : (0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .refInWords */ .mN)(parts.ref),
        ...(source !== undefined && source !== repository && { builtFrom: { text: source, href: GITHUB + source } }),
    };
}
/** The commit that was built; linked only where GitHub itself vouched for the repository. */
function commitWords(claims, onGithub) {
    const commit = claims['source-repository-digest'] ?? '';
    if (!COMMIT.test(commit))
        return {};
    const source = onGithub ? (0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims) : undefined;
    return { commit: linked(commit.slice(0, 7), source && `${GITHUB}${source}/commit/${commit}`) };
}
/** The run that signed, linked where its address is one of the repository that the certificate names. */
function runWords(claims) {
    const trigger = claims['build-trigger'] ?? claims['github-workflow-trigger'] ?? '';
    const source = (0,_formats_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceRepository */ .sd)(claims);
    const uri = claims['run-invocation-uri'] ?? '';
    const [, number] = /\/actions\/runs\/([0-9]{1,20})\/attempts\/[0-9]{1,6}$/.exec(uri) ?? [];
    const own = source !== undefined && uri.startsWith(`${GITHUB}${source}/actions/runs/`);
    return {
        ...(/^[a-z_]{1,40}$/.test(trigger) && { trigger }),
        ...(own && number !== undefined && { run: linked(`run ${number}`, `${GITHUB}${source}/actions/runs/${number}`) }),
    };
}
/** `builder \u2026, build type \u2026`: what the signer says, for a line that calls it a claim; undefined where it says nothing. */
function claimWords({ claimed }) {
    const { builder, buildType } = claimed ?? {};
    return [
        ...(builder === undefined ? [] : [['builder', builder]]),
        ...(buildType === undefined ? [] : [['build type', buildType]]),
    ];
}
function linked(text, href) {
    return href === undefined ? { text } : { text, href };
}
/** `2026-03-04 12:33`, in UTC. */
function minute(time) {
    return time.toISOString().slice(0, 16).replace('T', ' ');
}
/** When it was surely signed: the earliest of the proven times. */
function earliest(times) {
    const [first] = times.map((time) => time.at).sort((a, b) => a.getTime() - b.getTime());
    return first;
}
/** `SBOM SPDX 2.3 for linux/amd64, 231 components`. */
function sbomWords({ format, version, components, platform }) {
    const of = platform === undefined ? '' : ` for ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(platform, 60)}`;
    return `SBOM ${format} ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(version, 20)}${of}, ${components} component${components === 1 ? '' : 's'}`;
}
/**
 * What a proof stands on, weakest first: `signature \u00b7 identity \u00b7 logged`.
 *
 * @param alone where nothing else proves the artifact: a checksum of a list without signature then says `integrity only`
 */
function assurances(proof, alone = false) {
    if (proof.kind === 'checksum') {
        const checksum = proof.algorithm === 'sha256' ? 'checksum' : `checksum (${proof.algorithm})`;
        if (proof.listSignedBy !== undefined)
            return [checksum, `by the signed list ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(proof.file, 120)}`];
        return [checksum, alone ? 'integrity only' : 'by a list without a signature'];
    }
    if (proof.kind === 'sbom')
        return proof.documents.map(sbomWords);
    if (proof.kind === 'manifest')
        return manifestWords(proof);
    if (proof.kind === 'revocation')
        return recallWords(proof);
    return signatureAssurances(proof);
}
function signatureAssurances(proof) {
    return [
        proof.kind === 'attestation' ? 'attestation' : 'signature',
        proof.openpgp ? 'OpenPGP key' : proof.identity === undefined ? 'key' : 'identity',
        ...(proof.log === undefined ? [] : ['logged']),
        ...(proof.times.some((time) => time.by === 'timestamp-authority') ? ['timestamp'] : []),
        ...(proof.openpgp?.lineEnds ? ['text: line ends are not covered'] : []),
        ...(proof.proven ? [provenWords(proof.proven)] : []),
    ];
}
/** Which bytes the evidence is about, where they are not the file as it is. */
function provenWords({ without, sha256 }) {
    return `proven is the package without its signature entry ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(without, 60)} (sha256:${sha256})`;
}
/** `signed manifest \u00b7 kernel` for what it records, `signed manifest \u00b7 version v1.2.3 \u00b7 x86_64` for itself. */
function manifestWords({ signedBy, entry, version, arch }) {
    const facts = entry
        ? [...(entry.role === undefined ? [] : [(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(entry.role, 40)])]
        : [
            ...(version === undefined ? [] : [`version ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(version, 40)}`]),
            ...(arch === undefined ? [] : [(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(arch, 40)]),
        ];
    return [signedBy ? 'signed manifest' : 'manifest without a signature', ...facts];
}
const LACKED = {
    version: 'version',
    digest: 'SHA-256',
    commit: 'commit',
    identity: 'identity',
    runId: 'run',
};
/** `not recalled`, and how many entries could not be compared: `3 entries not compared (no commit, no run is known)`. */
function recallWords({ notCompared }) {
    if (!notCompared)
        return ['not recalled'];
    const { entries, lacks } = notCompared;
    const unknown = lacks.map((mark) => `no ${LACKED[mark]}`).join(', ');
    return ['not recalled', `${entries} ${entries === 1 ? 'entry' : 'entries'} not compared (${unknown} is known)`];
}
/** What stands in place of a signer: where the check was waived, there may be a signature that was not looked at. */
function withoutSigner({ result }) {
    return result === 'waived' ? 'not checked' : 'nobody';
}


/***/ }),

/***/ 21759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ row),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Tables of the job summary: HTML on single lines, so that no blank line ends the HTML block. */
function row(cells) {
    return `<tr>${cells.map(cellOf).join('')}</tr>\n`;
}
/** Short times and numbers stay on one line; GitHub's tables otherwise break them to make room for names. */
function cellOf(cell) {
    return /^[0-9: -]{8,40}$/.test(cell) ? `<td nowrap>${cell}</td>` : `<td>${cell}</td>`;
}
function table(headings, rows) {
    const head = headings.map((heading) => `<th align="left">${heading}</th>`).join('');
    return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}


/***/ }),

/***/ 44460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ crashSummary),
/* harmony export */   h: () => (/* binding */ configSummary)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _core_config_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85927);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21759);
/** The job summary of a run that has no verdict: the configuration is wrong, or something unforeseen happened. */




const PROBLEMS_SHOWN = 50;
/** Every problem with its place and its fix; nothing was checked. */
function configSummary(problems) {
    const rows = problems
        .slice(0, PROBLEMS_SHOWN)
        .map((problem) => (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)([(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_core_config_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(problem)), (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.message), (0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(problem.fix)]))
        .join('');
    const hidden = problems.length - PROBLEMS_SHOWN;
    const more = hidden > 0 ? `<p>\u2026 and ${hidden} more.</p>` : '';
    const title = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .couldNotLook */ .K2)(problems)
        ? '\u2757 The configuration could not be read; nothing was checked'
        : '\u26d4 The configuration is not valid; nothing was checked';
    return `<h2>${title}</h2>${(0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(['Where', 'Problem', 'What to do'], rows)}${more}`;
}
/** An unforeseen event: its words if it has any, and what the gate did. */
function crashSummary(words, what = 'failed') {
    const why = words === undefined ? '.' : `: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words)}`;
    return `<h2>\u2757 The gate ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(what)} before it had a result</h2><p>Nothing is verified, so the job must stop${why}</p>`;
}


/***/ }),

/***/ 69785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unloggedLines)
/* harmony export */ });
/* harmony import */ var _verify_proofs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13770);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/** Says where no log vouched: a trusted root without one requires no entry of the evidence under it, which a pass would hide. */



/** Lines for summary and log: one for each trusted root without a log that an artifact rests on, and one for bare keys. */
function unloggedLines(verdict, { trustRoots }) {
    const accepted = verdict.artifacts.filter(({ result }) => result === 'pass' || result === 'waived');
    const resting = (on) => accepted.filter((artifact) => signaturesOf(artifact).some(on)).length;
    const ofRoots = trustRoots.flatMap((root) => {
        const number = lacksOf(root).length === 0 ? 0 : resting((proof) => proof.root === root.name);
        return number === 0 ? [] : [rootLine(root, number)];
    });
    const unlogged = trustRoots.length > 0 && trustRoots.every((root) => lacksOf(root).includes('transparency log'));
    const byKey = unlogged ? resting((proof) => proof.keyFingerprint !== undefined && proof.root === undefined) : 0;
    return byKey === 0 ? ofRoots : [...ofRoots, keyLine(byKey)];
}
/** Who signed recall lists counts too: the answer rests on them. */
function signaturesOf(artifact) {
    const recalls = artifact.checks.flatMap((check) => check.status === 'pass' && check.proof.kind === 'revocation' ? (check.proof.signedBy ?? []) : []);
    return [...(0,_verify_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturesBehind */ .mr)(artifact), ...recalls];
}
function lacksOf({ lacks = [] }) {
    return lacks;
}
function rootLine(root, number) {
    const logs = lacksOf(root).map((log) => `no ${log}`);
    return `The trusted root ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(root.name)} has ${logs.join(' and ')}, and none was required: ${rest(number)} on it, and no public record shows what was signed.`;
}
function keyLine(number) {
    return `No trusted root has a transparency log, and no entry was required: ${rest(number)} on a signature by a key that no public record shows.`;
}
function rest(number) {
    return number === 1 ? `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1)} artifact rests` : `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .artifacts */ .qi)(number)} rest`;
}


/***/ }),

/***/ 21177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/gate/scratch.js
var scratch = __webpack_require__(72197);
// EXTERNAL MODULE: ./lib/gate/find-artifacts.js
var find_artifacts = __webpack_require__(57034);
// EXTERNAL MODULE: ./lib/gate/judge.js + 14 modules
var judge = __webpack_require__(797);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verify_verdict = __webpack_require__(53900);
;// CONCATENATED MODULE: ./lib/handover/hand-over.js
/**
 * What happens after a verdict: files that passed are copied, installed and watched. Nothing is handed over unless the
 * whole run passed, and a hand-over that fails makes the run fail and takes back what was there already. Later steps learn
 * of it last of all, together with the outputs (report/publish.ts): until then everything can be taken back.
 */



/** What copies and installs is loaded only where that is wanted. Throws where something happens that nobody foresaw, and where the deadline passes; nothing is left then either. */
async function handOver(verdict, options, host, context) {
    const { verifiedDir, install, recheck, mode } = options;
    const made = [];
    const discard = async () => {
        for (const path of made.splice(0).reverse())
            await takeBack(path);
    };
    const nothing = { announce: () => undefined, lines: [], discard };
    const wanted = verifiedDir !== undefined || install === true || recheck === true;
    const passed = verdict.result === 'pass' || verdict.result === 'waived';
    if (!wanted || mode !== 'enforce' || !passed)
        return { verdict, ...nothing };
    try {
        const { announced, hand } = await __webpack_require__.e(/* import() */ 9494).then(__webpack_require__.bind(__webpack_require__, 79494));
        const done = await hand(verdict, options, { ...context, host, made });
        if (done.refusals.length === 0)
            return { verdict, discard, ...announced(done, host) };
        await discard();
        return { verdict: failed(verdict, done.refusals), ...nothing };
    }
    catch (error) {
        await discard();
        throw error;
    }
}
/** One of several things to take back; that one cannot be removed must not keep the others. */
async function takeBack(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // What cannot be removed is not announced: no step is led to it.
    }
}
/** The verdict with what went wrong in it: at its artifact where there is one. */
function failed(verdict, refusals) {
    const keyOf = (kind, name) => `${kind} ${name}`;
    const byName = new Map(refusals.flatMap(({ artifact, kind = 'file', refusal }) => artifact === undefined ? [] : [[keyOf(kind, artifact), refusal]]));
    const check = (refusal) => ({ check: 'artifact', status: (0,errors/* isCouldNotLook */.mI)(refusal.code) ? 'error' : 'fail', refusal, others: [] });
    const artifacts = verdict.artifacts.map((report) => {
        const refusal = byName.get(keyOf(report.kind, report.name));
        return refusal ? (0,verify_verdict/* reportArtifact */.x8)(report, report.digests, [...report.checks, check(refusal)], report.size) : report;
    });
    const general = refusals
        .filter(({ artifact }) => artifact === undefined)
        .map(({ refusal }) => (0,verify_verdict/* reportArtifact */.x8)({ kind: 'run', name: 'hand-over' }, {}, [check(refusal)]));
    return (0,verify_verdict/* decideVerdict */.AU)([...general, ...artifacts], verdict.sidecars, verdict.warnings);
}

// EXTERNAL MODULE: ./lib/core/ended.js
var ended = __webpack_require__(16427);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/net/waiting.js
var waiting = __webpack_require__(93208);
// EXTERNAL MODULE: ./lib/policy/inputs/read-inputs.js
var read_inputs = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/policy/read-policy.js
var read_policy = __webpack_require__(85339);
// EXTERNAL MODULE: ./lib/report/facts.js
var report_facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/policy/inputs/report-path.js
var report_path = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
// EXTERNAL MODULE: ./lib/core/config-place.js
var config_place = __webpack_require__(85927);
// EXTERNAL MODULE: ./lib/report/files/report-writer.js
var report_writer = __webpack_require__(8444);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
;// CONCATENATED MODULE: ./lib/report/files/writer-table.js
const WRITERS = {
    report: async () => (await __webpack_require__.e(/* import() */ 4547).then(__webpack_require__.bind(__webpack_require__, 14547))).REPORT,
    sarif: async () => (await __webpack_require__.e(/* import() */ 1779).then(__webpack_require__.bind(__webpack_require__, 1779))).SARIF,
    junit: async () => (await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 53538))).JUNIT,
    codequality: async () => (await __webpack_require__.e(/* import() */ 7716).then(__webpack_require__.bind(__webpack_require__, 47716))).CODEQUALITY,
    html: async () => (await __webpack_require__.e(/* import() */ 455).then(__webpack_require__.bind(__webpack_require__, 60455))).HTML,
    vsa: async () => (await __webpack_require__.e(/* import() */ 8695).then(__webpack_require__.bind(__webpack_require__, 18695))).VSA,
};

;// CONCATENATED MODULE: ./lib/report/files/writers.js
/** Writes the files that were asked for. A writer is loaded only where its file was asked for. */




/**
 * Writes the files of a run, in the order of the table. Each appears whole or not at all.
 *
 * @throws where one cannot be written; those before it are there then
 */
async function writeReports(host, paths, run) {
    const written = {};
    const textsOf = (writer) => writer.inPieces ? [{ pieces: writer.inPieces(run) }] : writer.ofVerdict(run);
    for (const file of await pending(paths, textsOf)) {
        if (await settle(host, file))
            written[file.output] = file.path;
    }
    return written;
}
/**
 * The same for a run without a verdict, as far as it goes: one file that cannot be written does not keep back another one.
 *
 * @param attempt runs a step, and says in the log where it fails
 */
async function writeReportsWithoutVerdict(host, paths, run, attempt) {
    const written = {};
    for (const file of await pending(paths, (writer) => writer.ofNothing(run))) {
        const what = file.input === 'report' ? 'The report' : `The file of \`${file.input}\``;
        const done = await attempt(what, async () => {
            if (await settle(host, file))
                written[file.output] = file.path;
        });
        if (!done)
            await attempt(`${what} of an earlier run`, () => remove(host, file), 'be removed');
    }
    return written;
}
async function pending(paths, textsOf) {
    const files = [];
    for (const { name, parts } of report_files/* ALL_REPORT_FILES */.Zx) {
        const path = paths[name];
        // Metrics go on from what earlier runs counted, and change nothing where they cannot be kept: `metrics-file.ts` writes them.
        if (path === undefined || name === 'metrics')
            continue;
        const texts = textsOf(await writerOf(name)) ?? [];
        files.push(...parts.map(({ suffix, output }, at) => {
            const text = texts[at];
            return { input: name, output, path: `${path}${suffix}`, ...(text !== undefined && { text }) };
        }));
    }
    return files;
}
async function writerOf(name) {
    const load = WRITERS[name];
    if (!load)
        throw new Error(`no writer for ${name}`);
    return await load();
}
/** @returns whether the file is there now */
async function settle(host, file) {
    if (file.text === undefined) {
        await remove(host, file);
        return false;
    }
    await host.writeFile((0,external_node_path_.resolve)(host.workspace, file.path), file.text);
    return true;
}
/** What lies there is of an earlier run, or the path would not have been accepted. */
async function remove(host, { path }) {
    await (0,promises_.rm)((0,external_node_path_.resolve)(host.workspace, path), { force: true });
}

// EXTERNAL MODULE: ./lib/policy/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(84485);
;// CONCATENATED MODULE: ./lib/report/hint-words.js

/** Hints as they are: for a workflow, and where a policy file is in place of the other inputs. */
const asWorkflow = (hint) => hint;
/** An input with its value. What follows must be the end of the quotation: a value that holds a backquote itself stays as it is. */
const WITH_VALUE = /`([a-z][a-z-]*): ([^`\n]+)`(?=[.,;:)]?(?:\s|$))/g;
/** An input alone. A short name could be that of a file as well, unless what stands before it tells. */
const ALONE = /`([a-z]+(?:-[a-z]+)+)`|(?<=\b(?:with|by|where|Check|Set|Name) )`([a-z]+)`/g;
const IN_A_LIST = /(?<=\b(?:give|use|add|remove|in|or|and) |[(,] ?)`([a-z]+)`/g;
/** Words that are values too, and can be meant as such in a list: `report` is one of `mode`. */
const VALUES = new Set(inputs/* INPUTS */.mc.flatMap((input) => ('values' in input ? input.values : [])));
/** What no shell takes apart. */
const PLAIN_WORD = /^[A-Za-z0-9_./:=@%+,-]+$/;
/** @returns the words for hints of this run */
function hintWords({ kind, inputs, eitherForm }) {
    // `verify-bundle` has few flags, and a policy file has keys in place of the inputs.
    if (kind !== 'terminal' || eitherForm || inputs.some(({ name }) => name === 'policy'))
        return asWorkflow;
    return (hint) => hint.replace(WITH_VALUE, withValue).replace(ALONE, alone).replace(IN_A_LIST, listed);
}
function withValue(written, name, value) {
    const input = inputs/* INPUT_NAMED */.Xh.get(name);
    // An expression is written into a workflow only.
    if (!input || value.includes('${{'))
        return written;
    if (input.shape === 'boolean')
        return value === 'true' ? `\`--${name}\`` : written;
    if (PLAIN_WORD.test(value))
        return `\`--${name} ${value}\``;
    // How a quote is written within quotes depends on the shell.
    return value.includes("'") ? written : `\`--${name} '${value}'\``;
}
function alone(written, hyphenated, short) {
    const name = hyphenated ?? short ?? '';
    // Other users of the machine see the words of a command line.
    if (name === 'github-token')
        return '`GH_TOKEN`';
    return inputs/* INPUT_NAMED */.Xh.has(name) ? `\`--${name}\`` : written;
}
function listed(written, name) {
    return VALUES.has(name) ? written : alone(written, name);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/files/file-fault.js
var file_fault = __webpack_require__(80272);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/report/metrics-text.js
var metrics_text = __webpack_require__(58327);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/metrics-families.js
var metrics_families = __webpack_require__(22116);
;// CONCATENATED MODULE: ./lib/report/metrics.js



/** Longest label that is written: the path of a trusted root. */
const LABEL_LENGTH = 200;
/** All families after a run. @param before the counters that this run continues; a series that is not there starts at zero */
function metricsAfter(before, event) {
    const added = additions(event);
    const own = [...(event.ownMetrics?.values() ?? []), ...[...before.keys()].filter(metrics_families/* isOwnName */.sJ)];
    const families = [...Object.values(metrics_families/* COUNTERS */.cT), ...[...new Set(own)].sort().map(metrics_families/* ownCounter */.p2)];
    const counters = families.map((family) => ({
        family,
        samples: (0,metrics_families/* seriesOf */.Lf)(family).map((labels) => {
            const series = family.name + (0,metrics_families/* labelText */.QK)(labels);
            return { labels, value: sum(before.get(series) ?? 0, added.get(series) ?? 0) };
        }),
    }));
    return [...counters, ...gauges(event)];
}
/** Beyond 2^53 a sum is no longer exact; a counter then starts again, which Prometheus understands as a restart. */
function sum(before, added) {
    return Number.isSafeInteger(before + added) ? before + added : added;
}
function additions({ result, verdict, configProblems = [], ownMetrics }) {
    const added = new Map();
    const add = (family, labels) => {
        const series = family.name + (0,metrics_families/* labelText */.QK)(labels);
        added.set(series, (added.get(series) ?? 0) + 1);
    };
    const addOwn = (counted) => {
        const name = ownMetrics?.get(counted);
        if (name !== undefined)
            add((0,metrics_families/* ownCounter */.p2)(name), {});
    };
    const refuse = (code) => {
        add(metrics_families/* COUNTERS */.cT.refusals, { code });
        addOwn(code);
    };
    const warn = (code) => {
        add(metrics_families/* COUNTERS */.cT.warnings, { code });
        addOwn(code);
    };
    add(metrics_families/* COUNTERS */.cT.runs, { result });
    for (const { code = 'CONFIG_INVALID' } of configProblems)
        refuse(code);
    if (!verdict)
        return added;
    for (const artifact of (0,headline/* judged */.g$)(verdict)) {
        add(metrics_families/* COUNTERS */.cT.artifacts, { result: artifact.result });
        if (artifact.result === 'pass')
            addOwn('pass');
        for (const one of artifact.checks) {
            add(metrics_families/* COUNTERS */.cT.checks, { check: one.check, status: one.status });
            if (one.status === 'fail' || one.status === 'error')
                refuse(one.refusal.code);
            if (one.status === 'warning')
                warn(one.refusal.code);
        }
    }
    for (const { code } of verdict.warnings)
        warn(code);
    return added;
}
function gauges({ result, startedAt, finishedAt, verdict, trustRoots = [] }) {
    const artifacts = verdict ? (0,headline/* judged */.g$)(verdict) : [];
    const one = (family, value) => ({ family, samples: [{ labels: {}, value }] });
    const roots = oldest(trustRoots, finishedAt);
    const list = verdict && listAge(verdict, finishedAt);
    return [
        {
            family: metrics_families/* GAUGES */.FY.result,
            samples: metrics_families/* RUN_RESULTS */.DG.map((each) => ({ labels: { result: each }, value: each === result ? 1 : 0 })),
        },
        one(metrics_families/* GAUGES */.FY.timestamp, finishedAt.getTime() / 1000),
        one(metrics_families/* GAUGES */.FY.duration, seconds(startedAt, finishedAt)),
        one(metrics_families/* GAUGES */.FY.hashedBytes, artifacts.reduce((bytes, { size = 0 }) => bytes + size, 0)),
        one(metrics_families/* GAUGES */.FY.artifacts, artifacts.length),
        ...(roots.length === 0 ? [] : [{ family: metrics_families/* GAUGES */.FY.trustRootAge, samples: roots }]),
        ...(list === undefined ? [] : [one(metrics_families/* GAUGES */.FY.revocationListAge, list)]),
    ];
}
/** An age is never negative, whatever the clocks say. */
function seconds(from, to) {
    return Math.max(0, to.getTime() - from.getTime()) / 1000;
}
/** The age of each root. A name that comes twice stands once, with the older: a series may be there only once. */
function oldest(roots, now) {
    const ages = new Map();
    for (const { name, asOf } of roots) {
        if (asOf === undefined)
            continue;
        const root = Array.from((0,formats_escape/* visible */.RK)(name)).slice(0, LABEL_LENGTH).join('');
        ages.set(root, Math.max(ages.get(root) ?? 0, seconds(asOf, now)));
    }
    return [...ages].map(([root, value]) => ({ labels: { root }, value }));
}
/** The age of the oldest list that an artifact was found not to be on. */
function listAge(verdict, now) {
    const ages = (0,headline/* judged */.g$)(verdict).flatMap(({ checks }) => checks.flatMap((check) => check.status === 'pass' && check.proof.kind === 'revocation' ? [seconds(check.proof.fetchedAt, now)] : []));
    return ages.length === 0 ? undefined : ages.reduce((a, b) => Math.max(a, b));
}

;// CONCATENATED MODULE: ./lib/report/metrics-file.js
/**
 * The metrics file: what it held before, and what it holds after this run. It is written as the report is: a run that was told to
 * count and cannot has not done what it was asked for.
 */











/** Adds a run to what the file at `path` (relative to the workspace) counted so far. */
function countRun(path, workspace, event) {
    const earlier = earlierCounters(path, workspace);
    const before = earlier.text === undefined ? {} : { before: earlier.text };
    if ('counters' in earlier)
        return { path, metrics: metricsAfter(earlier.counters, event), warnings: [], ...before };
    const metrics = metricsAfter(new Map(), event);
    if ('foreign' in earlier)
        return { path, metrics, warnings: [], foreign: earlier.foreign };
    const message = `The counters start again at zero: ${(0,formats_escape/* show */.WU)(path)} is damaged: ${earlier.damage}`;
    return { path, metrics, warnings: [{ code: 'METRICS_LOST', message }], ...before };
}
function earlierCounters(path, workspace) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    try {
        if ((0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined)
            return { counters: new Map() };
    }
    catch (error) {
        return { foreign: `cannot be looked at: ${(0,result/* wordsOf */.Z9)(error)}` };
    }
    const read = (0,read_file/* readWhole */.oD)(absolute, limits/* MAX_METRICS_BYTES */.dn, { shown: 'it' });
    if ('refusal' in read)
        return { foreign: (0,file_fault/* faultWords */._Q)(read.refusal) };
    const text = read.bytes.toString('latin1');
    // A machine that lost power leaves an empty file behind; nothing is lost with it.
    if (text !== '' && !text.startsWith(report_files/* METRICS_HEAD */.lC)) {
        return { foreign: 'exists and is not a metrics file of signature-gate' };
    }
    const found = (0,metrics_text/* readCounters */.MN)(text);
    const before = { text: read.bytes.toString('utf8') };
    return 'damage' in found ? { ...before, damage: found.damage } : { ...before, counters: found };
}
/**
 * Writes the file, whole or not at all.
 *
 * @returns takes this run out of it again. Throws where it cannot be written; the earlier file is then untouched.
 */
async function writeMetrics(host, { path, metrics, foreign, before }) {
    const absolute = (0,external_node_path_.resolve)(host.workspace, path);
    const where = `The metrics cannot be written to ${(0,formats_escape/* show */.WU)(path)}`;
    if (foreign !== undefined)
        throw new Error(`${where}: it ${foreign}`);
    try {
        await host.writeFile(absolute, (0,metrics_text/* metricsText */.zX)(metrics));
    }
    catch (error) {
        throw new Error(`${where}: ${(0,result/* wordsOf */.Z9)(error)}`, { cause: error });
    }
    return () => (before === undefined ? (0,promises_.rm)(absolute, { force: true }) : host.writeFile(absolute, before));
}
/** A warning about the metrics: an annotation on the runner, a line on a terminal. */
function warn(host, { code, message }) {
    if (host.kind === 'actions')
        host.annotate('warning', code, message);
    else
        host.line({ level: 'waived', text: `! ${code}: ${message}` });
}

// EXTERNAL MODULE: ./lib/verify/proofs.js
var proofs = __webpack_require__(13770);
;// CONCATENATED MODULE: ./lib/report/outputs.js






/** Hands all outputs to the host. */
function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        host.setOutput(name, value);
}
const NO_DIGESTS = { text: '{}', warnings: [] };
const NO_IMAGES = { text: '[]', warnings: [] };
/** @returns the outputs, and warnings about what could not be put into them. */
function outputs(verdict, { written = {}, installPath = '', share, }) {
    const numbers = (0,headline/* tally */.N4)(verdict);
    const digests = share ? NO_DIGESTS : verifiedDigests(verdict);
    const images = share ? NO_IMAGES : verifiedImages(verdict);
    return {
        values: {
            result: verdict.result,
            verified: String(numbers.verified + numbers.integrityOnly),
            failed: String(numbers.refused + numbers.unknown),
            ...reportOutputs(written),
            'verified-digests': digests.text,
            'verified-images': images.text,
            'install-path': installPath,
        },
        warnings: [...digests.warnings, ...images.warnings],
    };
}
/** The outputs of a run without verdict (wrong configuration, a crash): nothing is verified, and it is no pass. */
function outputsWithoutVerdict(written = {}) {
    return {
        result: 'error',
        verified: '0',
        failed: '0',
        ...reportOutputs(written),
        'verified-digests': '{}',
        'verified-images': '[]',
        'install-path': '',
    };
}
/** The path of each file that was written, and empty text for the others. */
function reportOutputs(written) {
    const names = report_files/* REPORT_FILES */.JL.flatMap(({ parts }) => parts.map(({ output }) => output));
    // Every name of the table is there, since it is the table that is gone through.
    return Object.fromEntries(names.map((name) => [name, written[name] ?? '']));
}
/**
 * Names of passed artifacts with their `sha256:\u2026`, as a JSON object in the order of the names.
 *
 * - A name that stands for different digests, or also for an artifact that did not pass, is left out: whoever looks it
 *   up must not get one of several answers.
 * - Where the object would be longer than an output may be, the value is empty. Empty text is no JSON, so `fromJSON`
 *   fails on it, while a shortened object would be read as complete.
 */
function verifiedDigests(verdict, limit = limits/* MAX_OUTPUT_LENGTH */.Ux) {
    const found = new Map();
    const several = new Set();
    for (const artifact of (0,headline/* judged */.g$)(verdict)) {
        const known = found.get(artifact.name);
        if (known === undefined)
            found.set(artifact.name, artifact);
        else if (digestOf(known) !== digestOf(artifact))
            several.add(artifact.name);
    }
    const named = [];
    let length = '{}'.length;
    for (const [name, artifact] of found) {
        const digest = several.has(name) ? '' : digestOf(artifact);
        if (digest === '')
            continue;
        length += member(name, digest).length + (named.length > 0 ? ','.length : 0);
        named.push(name);
    }
    const warnings = several.size === 0 ? [] : [ambiguousWarning([...several].sort())];
    if (length > limit) {
        const warning = `\`verified-digests\` is empty: ${(0,headline/* artifacts */.qi)(named.length)} need ${length} characters and an output may hold ${limit}. The JSON report has them all.`;
        return { text: '', warnings: [...warnings, warning] };
    }
    const members = named.sort().map((name) => member(name, digestOf(found.get(name))));
    return { text: `{${members.join(',')}}`, warnings };
}
function member(name, digest) {
    return `${JSON.stringify(name)}:${JSON.stringify(digest)}`;
}
/** Images that passed, each once, in the order of their names; empty where the list would be longer than an output may be. */
function verifiedImages(verdict, limit = limits/* MAX_OUTPUT_LENGTH */.Ux) {
    const refused = new Set();
    const passed = new Set();
    for (const artifact of (0,headline/* judged */.g$)(verdict)) {
        const { image } = artifact;
        if (image)
            ((0,verify_verdict/* isPassed */.Hh)(artifact) && (0,proofs/* isProven */.nn)(artifact) ? passed : refused).add(`${image.repository}@${image.digest}`);
    }
    // What is refused under one name is not handed on under another.
    const text = JSON.stringify([...passed].filter((name) => !refused.has(name)).sort());
    if (text.length <= limit)
        return { text, warnings: [] };
    const warning = `\`verified-images\` is empty: the list needs ${text.length} characters and an output may hold ${limit}. The JSON report has it.`;
    return { text: '', warnings: [warning] };
}
/** Empty for whatever did not pass; a passed artifact has a SHA-256, since everything is hashed with it. */
function digestOf(artifact) {
    if (!artifact)
        return '';
    const { sha256 } = artifact.digests;
    return (0,verify_verdict/* isPassed */.Hh)(artifact) && (0,proofs/* isProven */.nn)(artifact) && sha256 !== undefined ? `sha256:${sha256.toString('hex')}` : '';
}
function ambiguousWarning(names) {
    const shown = names.slice(0, 5).map((name) => (0,formats_escape/* show */.WU)(name, 100));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `\`verified-digests\` leaves out names that stand for several artifacts with different digests or results: ${shown.join(', ')}${more}.`;
}

// EXTERNAL MODULE: ./lib/report/summary-without-verdict.js
var summary_without_verdict = __webpack_require__(44460);
;// CONCATENATED MODULE: ./lib/report/publish-without-verdict.js
/**
 * What a run without a verdict hands to the host: the configuration is wrong, the gate broke down, or a signal ended it. There
 * is nothing to take back here, so that each sink is written as far as it goes: one that is full must not silence the others.
 */











/** Publishes what is wrong with the configuration: every problem, its input and its fix. */
async function publishConfigProblems(host, problems, exitCode, startedAt = host.now()) {
    const wrong = problems.map(({ where }) => where);
    const unread = (0,errors/* couldNotLook */.K2)(problems);
    const event = { result: unread ? 'error' : 'config', startedAt, configProblems: problems };
    const metrics = await countWithoutVerdict(host, event, wrong);
    const words = hintWords(host);
    for (const problem of problems) {
        const { message, fix, code = 'CONFIG_INVALID' } = problem;
        host.line({
            level: 'fail',
            problem: true,
            text: `${unread ? '?' : '\u2717'} ${code}: ${(0,config_place/* placeOf */.$)(problem)}: ${message}. ${words(fix)}`,
        });
    }
    annotateProblems(host, problems);
    const last = unread ? unreadLine(problems) : wrongLine(problems.length);
    const written = await writeFiles(host, { message: last.replace(/^[?\u2717] /, ''), problems, startedAt }, wrong);
    await attempt(host, 'The summary', () => host.writeSummary((0,summary_without_verdict/* configSummary */.h)(problems)));
    await attempt(host, 'The outputs', () => {
        setOutputs(host, outputsWithoutVerdict({ ...written, metrics }));
    });
    host.finish(exitCode, { level: unread ? 'error' : 'fail', text: last });
}
/**
 * One annotation for each problem, on its line of the policy, else with the name of the workflow's input. On a terminal the log has
 * said it all.
 */
function annotateProblems(host, problems) {
    if (host.kind !== 'actions')
        return;
    for (const problem of problems.slice(0, limits/* MAX_ANNOTATIONS */.KE)) {
        const { message, fix, at, code = 'CONFIG_INVALID' } = problem;
        const where = at ? '' : `${(0,config_place/* placeOf */.$)(problem)}: `;
        host.annotate('error', at ? code : `${code}: ${(0,config_place/* placeOf */.$)(problem)}`, `${where}${message}. ${fix}`, at);
    }
    const hidden = problems.length - limits/* MAX_ANNOTATIONS */.KE;
    if (hidden > 0)
        host.annotate('error', `and ${hidden} more problems`, 'The job summary lists them.');
}
function unreadLine([first]) {
    return `? ${first?.code ?? 'FILE_UNREADABLE'}: the configuration could not be read; nothing was checked`;
}
function wrongLine(number) {
    const count = number === 1 ? 'a problem' : `${number} problems`;
    return `\u2717 CONFIG_INVALID: the configuration has ${count}; nothing was checked`;
}
/** Publishes an event that was not foreseen: it is never a pass, and its words may help whoever reports it. */
async function publishCrash(host, error, exitCode, startedAt = host.now()) {
    if (error instanceof Error && error.stack)
        host.debug(error.stack);
    await publishNothing(host, { what: 'failed', words: (0,result/* wordsOf */.Z9)(error) }, exitCode, startedAt);
}
/** Publishes that a signal ended the run. @param words such as `ended by SIGTERM` */
async function publishEnd(host, words, exitCode, startedAt) {
    await publishNothing(host, { what: `was ${words}` }, exitCode, startedAt);
}
async function publishNothing(host, { what, words }, exitCode, startedAt) {
    const metrics = await countWithoutVerdict(host, { result: 'error', startedAt });
    const why = words === undefined ? '' : `: ${words}`;
    const message = `The gate ${what} before it had a result${why}`;
    const written = await writeFiles(host, { message, problems: [], startedAt });
    await attempt(host, 'The summary', () => host.writeSummary((0,summary_without_verdict/* crashSummary */.M)(words, what)));
    await attempt(host, 'The outputs', () => {
        setOutputs(host, outputsWithoutVerdict({ ...written, metrics }));
    });
    host.finish(exitCode, {
        level: 'error',
        text: `? The gate ${what} before it had a result, so nothing is verified${why}`,
    });
}
/** Writes what there is to say into every file that was asked for. Nothing of an earlier run, or of a pass, is left then. */
async function writeFiles(host, what, wrong = []) {
    const run = { ...(0,report_writer/* surroundingsOf */.Z)(host), ...what, finishedAt: host.now() };
    return writeReportsWithoutVerdict(host, (0,report_path/* reportPaths */.Rs)(host, wrong), run, (name, step, act) => attempt(host, name, step, act));
}
/** @returns whether it succeeded; where it did not, the log says why. */
async function attempt(host, what, write, act = 'be written') {
    try {
        await write();
        return true;
    }
    catch (error) {
        host.line({ level: 'error', problem: true, text: `! ${what} cannot ${act}: ${(0,result/* wordsOf */.Z9)(error)}` });
        return false;
    }
}
/** @returns the path of the file; empty where none was written. */
async function countWithoutVerdict(host, event, wrong = []) {
    const { metrics: path } = (0,report_path/* reportPaths */.Rs)(host, wrong);
    if (path === undefined)
        return '';
    const counted = countRun(path, host.workspace, { ...event, finishedAt: host.now() });
    counted.warnings.forEach((warning) => {
        warn(host, warning);
    });
    const written = await attempt(host, 'The metrics', async () => {
        await writeMetrics(host, counted);
    });
    return written ? path : '';
}

// EXTERNAL MODULE: ./lib/report/causes.js
var report_causes = __webpack_require__(52796);
// EXTERNAL MODULE: ./lib/report/place-beside.js
var place_beside = __webpack_require__(53316);
// EXTERNAL MODULE: ./lib/report/signer.js
var signer = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/report/unlogged.js
var unlogged = __webpack_require__(69785);
;// CONCATENATED MODULE: ./lib/report/terminal.js
/** The verdict for a log or a terminal: plain lines with a level each, which the host may colour or fold. */










const SIGNS = { pass: '\u2713', waived: '!', fail: '\u2717', error: '?' };
const VALUE_LENGTH = 1_000;
const MESSAGE_LENGTH = 2_000;
/** Rejected candidates shown for one check, the closest first; the JSON report has them all. */
const OTHERS_SHOWN = 3;
/** From so many lines of artifacts that passed on, what was refused is out of sight on a terminal: it is named again at the end. */
const PASSED_IN_SIGHT = 8;
const NAMES_AGAIN = 3;
const CAUSES_AGAIN = 5;
/**
 * What was refused first, a group for each cause; then one group with a line or more for each artifact that passed.
 *
 * @param hint the words of the face that shows it
 */
function terminalText(verdict, facts, hint = asWorkflow) {
    const all = (0,headline/* judged */.g$)(verdict);
    const passing = all.filter((artifact) => artifact.result === 'pass' || artifact.result === 'waived');
    const refused = all.filter((artifact) => artifact.result === 'fail' || artifact.result === 'error');
    const causes = (0,report_causes/* causesOf */.cZ)(refused);
    const groups = causes.map((cause) => causeGroup(cause, { ...facts, hint }));
    if (passing.length > 0)
        groups.push(passedGroup(passing, (0,headline/* tally */.N4)(verdict), hint));
    if (verdict.sidecars.length > 0)
        groups.push(sidecarGroup(verdict));
    const warnings = [
        ...verdict.warnings.map((warning) => line('waived', `! ${warning.code}: ${sentence(warning)}`)),
        ...(0,headline/* loudLines */.UL)(verdict, facts).map((text) => line('waived', `! ${text}`)),
    ];
    const [first, ...rest] = warnings;
    if (first !== undefined)
        groups.push({ title: first, lines: rest, folded: false });
    const notes = (0,unlogged/* unloggedLines */.t)(verdict, facts).map((text) => line('info', `  ${(0,formats_escape/* plain */.pj)(text, MESSAGE_LENGTH)}`));
    const again = passing.length > PASSED_IN_SIGHT ? againLines(causes) : [];
    groups.push(...[...notes, ...again].map((title) => ({ title, lines: [], folded: false })));
    const report = facts.reports.report === undefined ? '' : ` Report: ${(0,formats_escape/* show */.WU)(facts.reports.report)}`;
    return { groups, final: line(verdict.result, `${SIGNS[verdict.result]} ${(0,headline/* headline */.Pl)(verdict, facts)}.${report}`) };
}
function line(level, text) {
    return { level, text };
}
/** One artifact with what was checked; of several, the cause and its fix once, and then a line for each artifact. */
function causeGroup(cause, facts) {
    const [first, ...more] = cause.artifacts;
    const sign = SIGNS[first.result];
    const titled = (artifact, indent) => line(artifact.result, `${indent}${sign} ${(0,formats_escape/* show */.WU)(artifact.name)}${ownWords(cause, artifact)}`);
    const notAsked = (first.notAsked ?? []).map(({ check, since }) => line('info', `  - ${check}: not checked, because ${since}`));
    if (more.length === 0) {
        const checks = first.checks.flatMap((check) => checkLines(check, { ...facts, alone: false }));
        return { title: titled(first, ''), lines: [...digestLines(first), ...checks, ...notAsked], folded: false };
    }
    // What each of them has passed is in the report.
    const rows = cause.artifacts.flatMap((artifact) => [titled(artifact, '  '), ...digestLines(artifact)]);
    return {
        title: line(first.result, `${sign} ${(0,headline/* artifacts */.qi)(cause.artifacts.length)}, one cause:`),
        lines: [...sharedLines(cause, facts), ...notAsked, ...rows],
        folded: false,
    };
}
/** Which artifacts were refused, once more, for those who see the end alone. */
function againLines(causes) {
    const lines = causes.slice(0, CAUSES_AGAIN).map(({ artifacts: [first, ...more], checks }) => {
        const names = [first, ...more.slice(0, NAMES_AGAIN - 1)].map(({ name }) => (0,formats_escape/* show */.WU)(name)).join(', ');
        const hidden = more.length + 1 - NAMES_AGAIN;
        const codes = [...new Set(checks.map(({ refusal }) => refusal.code))].join(', ');
        return line(first.result, `${SIGNS[first.result]} ${codes}: ${names}${hidden > 0 ? ` and ${(0,formats_escape/* count */.U9)(hidden)} more` : ''}`);
    });
    const rest = causes.length - lines.length;
    return rest > 0 ? [...lines, line('info', `  and ${(0,formats_escape/* count */.U9)(rest)} more causes, above`)] : lines;
}
/** What an artifact has for itself among those of its cause. */
function ownWords(cause, artifact) {
    const words = (0,report_causes/* ownFacts */.ub)(cause, artifact).flatMap(({ message, expected, actual, at }) => [
        ...(message === undefined ? [] : [(0,formats_escape/* plain */.pj)(message, MESSAGE_LENGTH)]),
        ...(expected === undefined ? [] : [`expected ${(0,formats_escape/* show */.WU)(expected, VALUE_LENGTH)}`]),
        ...(actual === undefined ? [] : [`found ${(0,formats_escape/* show */.WU)(actual, VALUE_LENGTH)}`]),
        ...(at === undefined ? [] : [`in ${(0,place_beside/* placeWords */.f)(at)}`]),
    ]);
    return words.length === 0 ? '' : `: ${words.join(', ')}`;
}
function sharedLines(cause, facts) {
    return cause.checks.flatMap(({ status, refusal, others }) => [
        ...refusalLines(status === 'error' ? 'error' : 'fail', refusal, facts, whoWords),
        ...otherLines(others),
    ]);
}
/** What was checked of an image: the digest that its reference was resolved to. */
function digestLines({ image }) {
    return image === undefined ? [] : [line('info', `  = ${(0,formats_escape/* show */.WU)(`${image.repository}@${image.digest}`)}`)];
}
function passedGroup(passing, numbers, hint) {
    return {
        title: line(numbers.waived > 0 ? 'waived' : 'pass', (0,headline/* passedTitle */.vV)(numbers)),
        lines: onDemand(passing, (artifact) => [
            line(artifact.result, `${SIGNS[artifact.result]} ${(0,formats_escape/* show */.WU)(artifact.name)}`),
            ...digestLines(artifact),
            ...artifact.checks.flatMap((check) => checkLines(check, { alone: artifact.integrityOnly, hint })),
        ]),
        folded: true,
    };
}
/** The lines of each item, made whenever they are gone through. */
function onDemand(items, linesOf) {
    return {
        *[Symbol.iterator]() {
            for (const item of items)
                yield* linesOf(item);
        },
    };
}
function sidecarGroup(verdict) {
    const { sidecars } = verdict;
    return {
        title: line('info', `${(0,formats_escape/* count */.U9)(sidecars.length)} evidence file${sidecars.length === 1 ? '' : 's'} (evidence is not an artifact)`),
        lines: onDemand(sidecars, (sidecar) => [line('info', `  ${(0,formats_escape/* show */.WU)(sidecar.name)} of ${(0,formats_escape/* show */.WU)(sidecar.of)}`)]),
        folded: true,
    };
}
/** @param told.alone whether nothing else proves the artifact */
function checkLines(check, told) {
    switch (check.status) {
        case 'pass':
            // What else was tried matters to nobody here: with a bundle of many files, it is the evidence of all the others.
            return [line('pass', `  \u2713 ${proofWords(check.proof, told.alone)}`), ...claimLines(check.proof)];
        case 'waived':
            return [line('waived', `  ! ${check.check} waived: ${(0,formats_escape/* plain */.pj)(check.reason)}`)];
        case 'warning':
            return [line('waived', `  ! ${check.refusal.code}: ${sentence(check.refusal)}`), ...otherLines(check.others)];
        case 'fail':
        case 'error':
            return [...refusalLines(check.status, check.refusal, told, signerWords), ...otherLines(check.others)];
    }
}
function sentence(refusal) {
    // Where each artifact has a message of its own, it stands beside its name.
    const message = refusal.message || errors/* REASONS */.ez[refusal.code].title;
    const place = (0,place_beside/* placeBeside */.O)(message, refusal.at);
    const words = place === 'line' ? `line ${refusal.at?.line ?? ''}` : place && (0,place_beside/* placeWords */.f)(place);
    return `${(0,formats_escape/* plain */.pj)(message, MESSAGE_LENGTH)}${words === undefined ? '' : ` (${words})`}`;
}
function refusalLines(level, refusal, facts, words) {
    const info = (label, text) => line('info', `      ${label.padEnd(9)} ${text}`);
    // What is said as expected and found needs no second line.
    const differing = (refusal.parts ?? []).filter((part) => !part.equal && !(part.expected === refusal.expected && part.got === refusal.actual));
    const signature = refusal.proof === undefined ? undefined : (0,proofs/* signatureOf */.yK)(refusal.proof);
    return [
        line(level, `  ${SIGNS[level]} ${refusal.code}: ${sentence(refusal)}`),
        ...(refusal.expected === undefined ? [] : [info('expected', (0,formats_escape/* shownAlone */.xg)(refusal.expected, VALUE_LENGTH))]),
        ...(refusal.actual === undefined ? [] : [info('found', (0,formats_escape/* shownAlone */.xg)(refusal.actual, VALUE_LENGTH))]),
        ...differing.map((part) => info('differs', `${part.part}: ${(0,formats_escape/* show */.WU)(part.got, VALUE_LENGTH)} instead of ${(0,formats_escape/* shownAlone */.xg)(part.expected, VALUE_LENGTH)}`)),
        ...(signature === undefined ? [] : [info('signed by', words(signature))]),
        info('to do', (0,formats_escape/* plain */.pj)(facts.hint(refusal.hint ?? errors/* REASONS */.ez[refusal.code].fix), MESSAGE_LENGTH)),
        info('see', (0,report_facts/* docsLink */._h)(refusal.code)),
        ...((0,errors/* isTampering */.Yb)(refusal.code) && facts.reportTo !== undefined
            ? [info('report to', `${(0,formats_escape/* show */.WU)(facts.reportTo)}, if you did not expect this. An attack looks the same.`)]
            : []),
    ];
}
function otherLines(others) {
    const closest = others.slice(0, OTHERS_SHOWN).map((other) => {
        const file = other.at?.file ?? other.proof?.file;
        const named = file === undefined || (0,place_beside/* placeBeside */.O)(other.message, { file }) === undefined;
        return line('info', `      also tried${named ? '' : ` ${(0,formats_escape/* show */.WU)(file)}`}: ${other.code}: ${(0,formats_escape/* plain */.pj)(other.message)}`);
    });
    const hidden = others.length - closest.length;
    return hidden === 0 ? closest : [...closest, line('info', `      and ${(0,formats_escape/* count */.U9)(hidden)} more that do not match`)];
}
/** What the signer says of the build stands on a line of its own, and is called what it is. */
function claimLines(proof) {
    const signature = (0,proofs/* signatureOf */.yK)(proof);
    const claims = signature === undefined ? [] : (0,signer/* claimWords */.wV)(signature);
    if (claims.length === 0)
        return [];
    const said = claims.map(([label, value]) => `${label} ${(0,formats_escape/* show */.WU)(value, VALUE_LENGTH)}`).join(', ');
    return [line('info', `      the signer claims (not verified): ${said}`)];
}
function proofWords(proof, alone) {
    const where = proof.kind === 'checksum' ? `${(0,formats_escape/* show */.WU)(proof.file)}, line ${proof.line}` : (0,formats_escape/* show */.WU)(proof.file);
    const signature = (0,proofs/* signatureOf */.yK)(proof);
    const by = signature === undefined ? '' : `: ${signerWords(signature)}`;
    return `${(0,signer/* assurances */.t$)(proof, alone).join(', ')} (${where})${by}`;
}
/** Who signed, without what is of one signature alone. */
function whoWords(proof) {
    const words = (0,signer/* signatureWords */.cg)(proof);
    return [
        (0,formats_escape/* show */.WU)(words.signer.text),
        ...(words.workflow ? [words.workflow.text] : []),
        ...(words.ref === undefined ? [] : [(0,formats_escape/* plain */.pj)(words.ref)]),
        ...(words.builtFrom ? [`built from ${words.builtFrom.text}`] : []),
        ...(words.issuer === undefined ? [] : [`issuer ${(0,formats_escape/* show */.WU)(words.issuer)}`]),
        ...(proof.keyVouchedBy ?? []).map((one) => `key signed by ${whoWords(one)}`),
    ].join(', ');
}
function signerWords(proof) {
    const words = (0,signer/* signatureWords */.cg)(proof);
    return [
        whoWords(proof),
        ...(words.commit ? [`commit ${words.commit.text}`] : []),
        ...(words.run ? [words.run.text] : []),
        ...(words.trigger === undefined ? [] : [`on ${words.trigger}`]),
        ...(words.time === undefined ? [] : [`${words.time} UTC`]),
        ...(words.log ? [`log index ${(0,formats_escape/* plain */.pj)(words.log.text)}`] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/report/publish.js







/**
 * Publishes a verdict, in this order: the log; files, summary and metrics; then, in one go that nothing can interrupt, outputs, state
 * and PATH. Throws where any of it cannot be written; no later step has learnt anything then. The files and the summary may be
 * there: whoever catches writes what really happened in their place (`publishCrash`).
 */
async function publish(host, publication) {
    const { verdict: judged, facts, exitCode, announce, seal } = publication;
    judged.artifacts.forEach(verify_verdict/* requireProof */._d);
    const counted = countVerdict(host, judged, facts);
    const verdict = counted ? { ...judged, warnings: [...judged.warnings, ...counted.warnings] } : judged;
    const text = terminalText(verdict, facts, hintWords(host));
    log(host, text.groups);
    // On a terminal the lines above have said it all.
    if (host.kind === 'actions') {
        const { annotations } = await __webpack_require__.e(/* import() */ 1116).then(__webpack_require__.bind(__webpack_require__, 91116));
        for (const { level, title, message, at } of annotations(verdict, facts))
            host.annotate(level, title, message, at);
    }
    const metrics = counted && { metrics: counted.metrics };
    const reports = await writeReports(host, facts.reports, { ...(0,report_writer/* surroundingsOf */.Z)(host), verdict, facts, ...metrics });
    const written = { ...reports, ...(counted && { metrics: counted.path }) };
    const { values, warnings } = outputs(verdict, {
        written,
        installPath: facts.installPath,
        share: facts.share,
    });
    for (const warning of warnings)
        host.line({ level: 'waived', text: `! ${warning}` });
    if (!host.withoutSummary) {
        const { summary } = await __webpack_require__.e(/* import() */ 6809).then(__webpack_require__.bind(__webpack_require__, 6809));
        await host.writeSummary(summary(verdict, facts));
    }
    const uncount = counted && (await writeMetrics(host, counted));
    try {
        seal();
        allOrNothing(host, () => {
            setOutputs(host, values);
            announce();
        });
    }
    catch (error) {
        // It is counted as what it ends as.
        await uncount?.();
        throw error;
    }
    for (const line of publication.lines)
        host.line(line);
    host.finish(exitCode, text.final);
}
function log(host, groups) {
    for (const { title, lines, folded } of groups) {
        if (folded)
            host.group(title, lines);
        else
            for (const line of [title, ...lines])
                host.line(line);
    }
}
/** Hands something to later steps; where that fails, nothing of it is left. */
function allOrNothing(host, hand) {
    const takeBack = host.checkpoint();
    try {
        hand();
    }
    catch (error) {
        takeBack();
        throw error;
    }
}
function countVerdict(host, verdict, facts) {
    const { metrics } = facts.reports;
    if (metrics === undefined)
        return undefined;
    const { startedAt, finishedAt, trustRoots, ownMetrics } = facts;
    return countRun(metrics, host.workspace, {
        result: verdict.result,
        startedAt,
        finishedAt,
        verdict,
        trustRoots,
        ...(ownMetrics && { ownMetrics }),
    });
}

// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
;// CONCATENATED MODULE: ./lib/run.js
/**
 * The whole gate in reading order: inputs \u2192 policy \u2192 artifacts \u2192 verdict \u2192 hand-over \u2192 record \u2192 reports \u2192 exit code. Nothing later
 * reads again what an earlier stage parsed, and this is the only place that catches what was not foreseen.
 */














/** Exit codes of the command; the action fails its step on all but 0. */
const EXIT = { pass: 0, waived: 0, fail: 1, config: 2, error: 3 };
/**
 * Runs the gate once and reports to the host.
 *
 * @param ended aborts with `EndedBySignal` where the process is asked to end; what was begun is then removed
 * @returns the exit code: 0 passed, 1 an artifact was refused, 2 the configuration is wrong, 3 it could not look, 128+n it was
 *   ended by a signal.
 */
async function run(host, ended = new AbortController().signal) {
    const one = {
        host,
        startedAt: host.now(),
        scratch: (0,scratch/* createScratch */.H)(host.tempRoot),
        ended,
        sealed: false,
        seal() {
            ended.throwIfAborted();
            one.sealed = true;
        },
    };
    const exitCode = await unlessEnded(passGate(one), one);
    if (exitCode !== undefined)
        return exitCode;
    const { exitCode: signalled, message } = reasonOf(ended);
    await publishEnd(host, message, signalled, one.startedAt);
    return signalled;
}
/** @returns the exit code; undefined where the run was ended, and has removed what it began. */
async function passGate(one) {
    const { host, startedAt, scratch, ended } = one;
    const hush = (0,waiting/* hearWaits */.hU)((text) => {
        host.progress(text);
    });
    try {
        return await gate(one);
    }
    catch (error) {
        if (ended.aborted && !one.sealed)
            return undefined;
        if (error instanceof errors/* ConfigError */.xL) {
            const exitCode = (0,errors/* couldNotLook */.K2)(error.problems) ? EXIT.error : EXIT.config;
            await publishConfigProblems(host, error.problems, exitCode, startedAt);
            return exitCode;
        }
        await publishCrash(host, error, EXIT.error, startedAt);
        return EXIT.error;
    }
    finally {
        hush();
        await scratch.remove();
    }
}
async function gate(one) {
    const { host, startedAt, scratch, ended } = one;
    const given = (0,read_inputs/* readInputs */.K)(host.inputs, host.kind);
    if (given.merge !== undefined)
        return mergeReports(given, one);
    const { policy, options } = await (0,read_policy/* readPolicy */.T)(given, host);
    const signal = AbortSignal.any([(0,time_limit/* timeLimit */.z)(options.timeoutMs), ended]);
    const source = await (0,find_artifacts/* findArtifacts */.n)(policy, options, host, { scratch, signal });
    const { verdict: judged, roots, share } = await (0,judge/* judge */.S)(source, options, host, signal);
    // A run that was cut off has a verdict as well, which says that it was out of time.
    ended.throwIfAborted();
    const handed = await handOver(judged, options, host, { folder: source.workspace, signal });
    const { deployment, mode } = options;
    const recorded = deployment ? await record(handed, deployment, options, host, signal) : handed;
    const { verdict, installPath, announce, lines } = recorded;
    const facts = (0,report_facts/* runFacts */.pI)({ policy, options, roots, startedAt, finishedAt: host.now(), installPath, share });
    const exitCode = mode === 'report' ? EXIT.pass : EXIT[verdict.result];
    try {
        await publish(host, { verdict, facts, exitCode, announce, lines, seal: one.seal });
    }
    catch (error) {
        await recorded.discard();
        throw error;
    }
    return exitCode;
}
/** What talks to GitHub about deployments is loaded only where the policy wants one recorded. */
async function record(...call) {
    const { recordDeployment } = await __webpack_require__.e(/* import() */ 2956).then(__webpack_require__.bind(__webpack_require__, 92956));
    return recordDeployment(...call);
}
/** The verdict over the reports of all shares: nothing is checked again, and nothing handed over. */
async function mergeReports(given, one) {
    const { host, startedAt } = one;
    const { mergeRun } = await __webpack_require__.e(/* import() */ 3875).then(__webpack_require__.bind(__webpack_require__, 33875));
    const { verdict, facts, mode } = mergeRun(given, host, startedAt);
    const exitCode = mode === 'report' ? EXIT.pass : EXIT[verdict.result];
    await publish(host, { verdict, facts, exitCode, announce: () => undefined, lines: [], seal: one.seal });
    return exitCode;
}
/** The end of a run; a run that was ended has a while to remove what it began. */
function unlessEnded(work, one) {
    return new Promise((resolve, reject) => {
        work.then(resolve, reject);
        one.ended.addEventListener('abort', () => {
            const late = setTimeout(() => {
                if (!one.sealed)
                    resolve(undefined);
            }, limits/* MAX_UNWINDING_MS */.Qu);
            const inTime = () => {
                clearTimeout(late);
            };
            work.then(inTime, inTime);
        });
    });
}
function reasonOf({ reason }) {
    return reason instanceof ended/* EndedBySignal */.yJ ? reason : new ended/* EndedBySignal */.yJ('SIGTERM');
}


/***/ })

};
