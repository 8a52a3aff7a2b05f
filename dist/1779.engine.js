export const id = 1779;
export const ids = [1779];
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

/***/ 49274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placeOfFinding),
/* harmony export */   SD: () => (/* binding */ findingOfProblem),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   cj: () => (/* binding */ sentencesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26200);
/* harmony import */ var _formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96889);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/** Everything that a run has to complain about, one by one: what SARIF and JUnit tell of. */



/** The findings of a verdict, worst first; their order depends on nothing but what they say. */
function findingsOf(verdict) {
    const ofArtifacts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(verdict).flatMap((artifact) => artifact.checks.flatMap((result) => {
        if (result.status === 'pass' || result.status === 'waived')
            return [];
        const level = result.status === 'warning' ? 'warning' : 'error';
        const { check, refusal } = result;
        return [{ code: refusal.code, level, refusal, artifact: { kind: artifact.kind, name: artifact.name }, check }];
    }));
    const ofRun = verdict.warnings.map((refusal) => ({ code: refusal.code, level: 'warning', refusal }));
    return [...ofArtifacts, ...ofRun].sort(worstFirst);
}
/** What is wrong with the configuration, in the same form. */
function findingOfProblem({ where, message, fix, code = 'CONFIG_INVALID', at }) {
    const refusal = { code, message: `${where}: ${message}`, hint: fix, ...(at && { at }) };
    return { code, level: 'error', refusal };
}
function worstFirst(a, b) {
    return rank(a) - rank(b) || compare(textOf(a), textOf(b));
}
function rank({ level, code }) {
    if (level === 'warning')
        return 2;
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTampering */ .Yb)(code) ? 0 : 1;
}
function textOf({ code, artifact, check, refusal }) {
    return [code, artifact?.name, check, refusal.at?.file, refusal.message].map((part) => part ?? '').join('\0');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Evidence in a file of many is named with its line: `x.jsonl:3`. */
const LINE_OF_MANY = /^(.+\.jsonl):([1-9][0-9]{0,8})$/;
/** Where the trouble of a finding stands, else the evidence that was refused; undefined where it is in no file. */
function placeOfFinding({ refusal: { at, proof }, artifact }) {
    // What lies in a registry is no file.
    if (artifact?.kind === 'image')
        return undefined;
    const place = at ?? (proof && (proof.kind === 'checksum' ? { file: proof.file, line: proof.line } : { file: proof.file }));
    if (place === undefined || place.line !== undefined)
        return place;
    const [, file, line] = LINE_OF_MANY.exec(place.file) ?? [];
    return file === undefined ? place : { file, line: Number(line) };
}
const VALUE_LENGTH = 400;
/** What a list of findings says of one; its sink escapes them. The first sentence is what happened, the last one what to do. */
function sentencesOf({ artifact, refusal }) {
    const { code, message, expected, actual, hint } = refusal;
    const of = artifact === undefined ? '' : `${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(artifact.name)}: `;
    return [
        `${of}${message.replace(/\.$/, '')}.`,
        ...(expected === undefined ? [] : [`Expected: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(expected, VALUE_LENGTH)}.`]),
        ...(actual === undefined ? [] : [`Found: ${(0,_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(actual, VALUE_LENGTH)}.`]),
        hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].fix,
    ];
}


/***/ }),

/***/ 22071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileOfRun),
/* harmony export */   H: () => (/* binding */ locatedFindings)
/* harmony export */ });
/* harmony import */ var _formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50357);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49274);
/* harmony import */ var _report_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8444);



/** In the order of the findings; of those that are the same for who looks at both runs only the first. */
function locatedFindings(findings, where) {
    const seen = new Set();
    return findings.flatMap((finding) => {
        const place = locate(finding, where);
        const fingerprint = fingerprintOf(finding, place);
        if (seen.has(fingerprint))
            return [];
        seen.add(fingerprint);
        return [{ finding, place, fingerprint }];
    });
}
/**
 * What stays the same as long as the trouble does: the rule, the artifact, the check and the file. Lines move, digests and
 * messages differ with each build, and times with each run: none of them counts.
 */
function fingerprintOf({ code, artifact, check }, { file }) {
    const parts = [code, artifact?.kind ?? '', artifact?.name ?? '', check ?? '', file];
    return (0,_formats_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}
/** A file of the workspace: where the trouble stands, else the artifact, else what the run was told by. */
function locate(finding, where) {
    const place = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfFinding */ .A)(finding);
    const own = place && (0,_report_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(place.file, where.workspace);
    if (own !== undefined)
        return { ...place, file: own };
    const { artifact } = finding;
    const file = artifact?.kind === 'file' ? (0,_report_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(artifact.name, where.workspace) : undefined;
    // Code scanning and GitLab refuse a result without a file; what lies in a registry is then shown by its own name.
    return { file: file ?? fileOfRun(where) ?? artifact?.name ?? 'signature-gate' };
}
/** What the run was told by: a policy file of the workspace, else the workflow; undefined where it lies elsewhere. */
function fileOfRun({ workspace, workflow, policy }) {
    const told = policy !== undefined && isLocal(policy) ? (0,_report_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(policy, workspace) : undefined;
    return told ?? (workflow?.own === true ? workflow.path : undefined);
}
/** True for the path of a policy file; `inputs` and `owner/repo@<commit>:path` are none. */
function isLocal(policy) {
    return policy !== 'inputs' && !/^[^/]+\/[^/]+@[0-9a-f]{40,64}:/.test(policy);
}


/***/ }),

/***/ 1779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SARIF: () => (/* binding */ SARIF)
});

// EXTERNAL MODULE: ./lib/core/report-limits.js
var report_limits = __webpack_require__(49790);
// EXTERNAL MODULE: ./lib/core/report-files.js
var report_files = __webpack_require__(95519);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/formats/escape.js
var formats_escape = __webpack_require__(96889);
// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/files/findings.js
var findings = __webpack_require__(49274);
// EXTERNAL MODULE: ./lib/core/errors.js + 5 modules
var errors = __webpack_require__(26200);
// EXTERNAL MODULE: ./lib/report/files/located-findings.js
var located_findings = __webpack_require__(22071);
;// CONCATENATED MODULE: ./lib/report/files/sarif-rules.js
/** The catalogue of reason codes as the rules of a SARIF file. */




const RULE_CODES = Object.keys(errors/* REASONS */.ez);
/**
 * Code scanning calls 7.0 and more high (docs.github.com, "SARIF support for code scanning"). What an attack would look like is
 * high; what is not proven is medium; what could not be looked at says nothing of security.
 */
const SEVERITY = { tampering: '8.1', unproven: '5.5' };
/** A rule for each reason code, always all of them and in the same order (SARIF 2.1.0, section 3.49). */
function sarifRules() {
    return RULE_CODES.map(ruleOf);
}
function ruleOf(code) {
    const { title, cause, fix } = errors/* REASONS */.ez[code];
    const unseen = (0,errors/* isCouldNotLook */.mI)(code);
    const tampering = (0,errors/* isTampering */.Yb)(code);
    const severity = tampering ? SEVERITY.tampering : SEVERITY.unproven;
    return {
        id: code,
        name: nameOf(code),
        shortDescription: { text: (0,formats_escape/* sarif */.Is)(title, report_limits/* MAX_SARIF_DESCRIPTION */._f) },
        fullDescription: { text: (0,formats_escape/* sarif */.Is)(`${title}. ${cause}`, report_limits/* MAX_SARIF_DESCRIPTION */._f) },
        helpUri: (0,facts/* docsLink */._h)(code),
        help: {
            text: (0,formats_escape/* sarif */.Is)(`${title}. ${cause} What to do: ${fix}`),
            markdown: markdownOf(code),
        },
        defaultConfiguration: { level: 'error' },
        properties: {
            tags: tagsOf(tampering, unseen).slice(0, report_limits/* MAX_SARIF_TAGS */.Vi),
            precision: 'very-high',
            'problem.severity': 'error',
            ...(!unseen && { 'security-severity': severity }),
        },
    };
}
function tagsOf(tampering, unseen) {
    return [
        ...(unseen ? [] : ['security']),
        'supply-chain',
        ...(tampering ? ['tampering'] : []),
        ...(unseen ? ['availability'] : []),
    ];
}
/** `CHECKSUM_MISMATCH` \u2192 `ChecksumMismatch`. */
function nameOf(code) {
    return code.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** The page of the code. All of it is the catalogue's own text. */
function markdownOf(code) {
    const { title, cause, fix } = errors/* REASONS */.ez[code];
    const marks = [
        ...((0,errors/* isTampering */.Yb)(code) ? ['**Possible tampering.** An attack can look the same.'] : []),
        ...((0,errors/* isCouldNotLook */.mI)(code) ? ['**Could not check.** Nothing is known of the artifact.'] : []),
    ];
    return [
        `# ${title}`,
        ...marks,
        `**Cause**: ${(0,formats_escape/* plain */.pj)(cause, report_limits/* MAX_SARIF_DESCRIPTION */._f)}`,
        `**What to do**: ${(0,formats_escape/* plain */.pj)(fix, report_limits/* MAX_SARIF_DESCRIPTION */._f)}`,
        `[More on \`${code}\`](${(0,facts/* docsLink */._h)(code)})`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/files/sarif-results.js
/** Findings as the results of a SARIF file. */






/** The root that paths are relative to: code scanning takes it for the checkout. */
const SOURCE_ROOT = '%SRCROOT%';
/** Results in the order of the findings; of those that are the same alert only the first. */
function sarifResults(findings, where) {
    return (0,located_findings/* locatedFindings */.H)(findings, where).map((located) => resultOf(located, where));
}
function resultOf({ finding, place, fingerprint }, where) {
    const { code, level, artifact } = finding;
    const { line, column } = place;
    return {
        ruleId: code,
        ruleIndex: RULE_CODES.indexOf(code),
        level,
        message: { text: messageOf(finding, where) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(place.file), uriBaseId: SOURCE_ROOT },
                    // Code scanning shows nothing without a line.
                    region: { startLine: line ?? 1, ...(column !== undefined && { startColumn: column }) },
                },
                ...(artifact && { logicalLocations: [{ name: artifact.name, kind: 'resource' }] }),
            },
        ],
        // The name that code scanning goes by, and one that says what it is.
        partialFingerprints: { primaryLocationLineHash: fingerprint, 'signatureGate/v1': fingerprint },
    };
}
/** A relative reference (RFC 3986, section 4.2): every character that has a meaning in one, or none at all, as bytes. */
function uriOf(path) {
    const parts = path.split(/[/]/).map((part) => (0,formats_escape/* uriPart */.W2)(part));
    return parts.filter((part, at) => part !== '' || at > 0).join('/') || '.';
}
/** The first sentence is what a list of alerts shows. */
function messageOf(finding, { reportTo }) {
    const sentences = [
        ...(0,findings/* sentencesOf */.cj)(finding),
        ...(reportTo !== undefined && (0,errors/* isTampering */.Yb)(finding.code)
            ? [`An attack can look the same. If you did not expect this, tell ${(0,formats_escape/* show */.WU)(reportTo)}.`]
            : []),
    ];
    return (0,formats_escape/* sarif */.Is)(sentences.join(' '), report_limits/* MAX_SARIF_MESSAGE */.f6);
}

;// CONCATENATED MODULE: ./lib/report/files/sarif.js
/**
 * SARIF 2.1.0 (OASIS) for code scanning: a rule for each reason code, a result for each refusal and each warning. A run that
 * passed has no results, so that the alerts of earlier runs close.
 */









const SARIF = { ofVerdict, ofNothing };
/** Waivers that are told one by one; the JSON report has them all. */
const WAIVERS_TOLD = 100;
function ofVerdict({ verdict, facts, ...surroundings }) {
    const where = { ...surroundings, policy: facts.policy.source, reportTo: facts.reportTo };
    const results = sarifResults((0,findings/* findingsOf */.WX)(verdict), where);
    const left = results.length - report_limits/* MAX_SARIF_RESULTS */._R;
    const notifications = [
        ...(0,headline/* loudLines */.UL)(verdict, facts).map((line) => notification('warning', line)),
        ...waiversOf(verdict)
            .slice(0, WAIVERS_TOLD)
            .map((line) => notification('warning', line)),
        ...(left > 0
            ? [notification('warning', `${(0,formats_escape/* count */.U9)(left)} more results do not fit; the JSON report has them all.`)]
            : []),
    ];
    return logOf(results.slice(0, report_limits/* MAX_SARIF_RESULTS */._R), {
        executionSuccessful: verdict.result !== 'error',
        ...times(facts),
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    });
}
function ofNothing({ message, problems, startedAt, finishedAt, ...surroundings }) {
    const results = sarifResults(problems.map(findings/* findingOfProblem */.SD), surroundings).slice(0, report_limits/* MAX_SARIF_RESULTS */._R);
    const wrong = problems.slice(0, report_limits/* MAX_SARIF_RESULTS */._R).map(({ code = 'CONFIG_INVALID', where, message: what, fix }) => ({
        ...notification('error', `${where}: ${what}. ${fix}`),
        associatedRule: { id: code, index: RULE_CODES.indexOf(code) },
    }));
    return logOf(results, {
        executionSuccessful: false,
        ...times({ startedAt, finishedAt }),
        toolExecutionNotifications: [notification('error', message)],
        ...(wrong.length > 0 && { toolConfigurationNotifications: wrong }),
    });
}
function logOf(results, invocation) {
    const driver = {
        name: 'signature-gate',
        version: version/* VERSION */.x,
        semanticVersion: version/* VERSION */.x,
        informationUri: facts/* DOCS_URL */.aq,
        rules: sarifRules(),
    };
    const run = {
        tool: { driver },
        invocations: [invocation],
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The workspace of the run.' } } },
        columnKind: 'utf16CodeUnits',
        results,
    };
    return [`${JSON.stringify({ $schema: report_files/* SARIF_SCHEMA */.A5, version: '2.1.0', runs: [run] }, null, 1)}\n`];
}
function notification(level, text) {
    return { level, message: { text: (0,formats_escape/* sarif */.Is)(text, report_limits/* MAX_SARIF_MESSAGE */.f6) } };
}
function times({ startedAt, finishedAt }) {
    return { startTimeUtc: startedAt.toISOString(), endTimeUtc: finishedAt.toISOString() };
}
/** What a person let pass is no result: there is nothing to mend. It is told, so that it is seen. */
function waiversOf(verdict) {
    return (0,headline/* judged */.g$)(verdict).flatMap(({ name, checks }) => checks.flatMap((check) => check.status === 'waived' ? [`${(0,formats_escape/* show */.WU)(name)}: ${check.check} waived: ${(0,formats_escape/* show */.WU)(check.reason)}`] : []));
}


/***/ })

};
