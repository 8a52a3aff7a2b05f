export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _commands_command_line_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(59054);
/* harmony import */ var _commands_loaders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21370);
/* harmony import */ var _commands_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10786);
/* harmony import */ var _commands_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81389);
/* harmony import */ var _commands_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82518);
/* harmony import */ var _core_ended_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16427);
/* harmony import */ var _host_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85510);
/* harmony import */ var _host_console_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44459);
/* harmony import */ var _host_delivery_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69220);
/* harmony import */ var _host_help_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62179);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71411);
/* harmony import */ var _host_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12469);
/* harmony import */ var _host_progress_pace_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(49303);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75199);
/* harmony import */ var _host_streams_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(28203);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39888);
/* harmony import */ var _host_memory_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(51127);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(82989);
/* harmony import */ var _net_waiting_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(93208);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(32591);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(87330);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(18067);
/** The command's entry. The engine is loaded only where something is to be checked, so that `--help` is quick. */























const MISUSED = 2;
const REFUSED = 1;
const COMMANDS = ['verify', 'verify-bundle', 'policy', 'help', ..._commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMANDS */ .L.map((one) => one.name)];
/** Commands of other tools, and what reads their lines. */
const OTHER_TOOLS = new Map([
    ['verify-blob', 'cosign verify-blob'],
    ['verify-attestation', 'cosign verify-attestation'],
    ['verify-blob-attestation', 'cosign verify-blob-attestation'],
    ['attestation', 'gh attestation verify'],
    ['verify-artifact', 'slsa-verifier verify-artifact'],
    ['verify-image', 'slsa-verifier verify-image'],
    ['verify-npm-package', 'slsa-verifier verify-npm-package'],
    ...['cosign', 'gh', 'slsa-verifier', 'sha256sum', 'sha512sum', 'gpg', 'gpgv', 'minisign'].map((tool) => [
        tool,
        tool,
    ]),
].map(([word = '', line = '']) => [
    word,
    `To translate a command line, write \`signature-gate convert -- ${line} \u2026\`. `,
]));
const [name = '', ...rest] = process.argv.slice(2);
(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_12__/* .failClosed */ .Z)(name === 'verify-bundle' ? REFUSED : _host_startup_js__WEBPACK_IMPORTED_MODULE_12__/* .CRASHED */ .R, '');
process.exitCode = await main();
async function main() {
    switch (name) {
        case 'verify':
            return check((0,_host_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVerify */ .LT)(rest, process.cwd()), name);
        case 'verify-bundle': {
            // Its callers know two answers only.
            const code = await check((0,_host_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVerifyBundle */ .x_)(rest, process.cwd()), name);
            return code === 0 ? 0 : REFUSED;
        }
        case 'merge':
            return merge(rest);
        case 'policy': {
            const [word, ...others] = rest;
            const command = word === 'export' ? (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNamed */ .v)('policy export') : undefined;
            return command ? runOther(command, others) : policy(rest);
        }
        case 'help':
        case '--help':
        case '-h':
            return help(rest[0]);
        case '--version':
            (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stdout, `${_core_version_js__WEBPACK_IMPORTED_MODULE_18__/* .VERSION */ .x}\n`);
            return 0;
        case '':
            (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stderr, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_9__/* .helpText */ .BK)(undefined, process.stderr.columns, _commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMANDS */ .L));
            return MISUSED;
        default: {
            const command = (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNamed */ .v)(name);
            return command ? runOther(command, rest) : complain([unknownCommand(name)]);
        }
    }
}
/** A command of the table; its code is loaded now. */
async function runOther(command, args) {
    const line = (0,_commands_command_line_js__WEBPACK_IMPORTED_MODULE_19__/* .parseCommandLine */ .D)(args, command.flags, command.stops);
    if (line.values.has('help')) {
        (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stdout, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_9__/* .commandText */ .jt)(command, process.stdout.columns));
        return 0;
    }
    if (line.problems.length > 0)
        return complain(line.problems);
    const out = (0,_host_delivery_js__WEBPACK_IMPORTED_MODULE_8__/* .delivery */ .x)(process.stdout);
    const code = await runLine(command, line, out);
    const fault = await out.done();
    // A reader that has seen enough (`| head -1`) has what it wanted.
    return fault === undefined || fault.unread || code !== 0 ? code : lost('output', fault);
}
async function runLine(command, line, out) {
    if (command.network) {
        (0,_net_network_js__WEBPACK_IMPORTED_MODULE_15__/* .useNetworkOf */ .ze)(process.env);
        const due = (0,_host_progress_pace_js__WEBPACK_IMPORTED_MODULE_20__/* .progressPace */ .VM)(Date.now);
        (0,_net_waiting_js__WEBPACK_IMPORTED_MODULE_16__/* .hearWaits */ .hU)((text) => {
            if (due())
                (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stderr, `${(0,_host_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)(text())}\n`);
        });
    }
    const loaded = await _commands_loaders_js__WEBPACK_IMPORTED_MODULE_1__/* .LOADERS */ .H[command.name]?.();
    if (!loaded)
        throw new Error(`the command ${command.name} has no code`);
    if (!command.stdin)
        return loaded.run(line, (0,_host_console_js__WEBPACK_IMPORTED_MODULE_7__/* .createConsole */ .s)(out));
    const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .endingSignal */ .Y)();
    try {
        return await (0,_commands_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .withInput */ .z)(line, (0,_host_console_js__WEBPACK_IMPORTED_MODULE_7__/* .createConsole */ .s)(out), { stdin: process.stdin, ended, workspace: process.cwd() }, async (...call) => loaded.run(...call));
    }
    catch (error) {
        const end = (0,_core_ended_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(ended);
        if (!end)
            throw error;
        return end.exitCode;
    }
    finally {
        (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .endSoon */ .n)(ended);
    }
}
/** Reports of shares: the engine of `verify`, with a command line of its own. */
async function merge(args) {
    const command = (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNamed */ .v)('merge');
    const line = (0,_commands_command_line_js__WEBPACK_IMPORTED_MODULE_19__/* .parseCommandLine */ .D)(args, command?.flags ?? []);
    if (command && line.values.has('help')) {
        (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stdout, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_9__/* .commandText */ .jt)(command, process.stdout.columns));
        return 0;
    }
    return check((0,_commands_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeCommand */ .c)(line), 'verify');
}
/** Explains one command, or all of them where none is named. */
function help(word) {
    const topic = _host_help_js__WEBPACK_IMPORTED_MODULE_9__/* .HELP_TOPICS */ .hJ.find((one) => one === word);
    const other = (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNamed */ .v)(word === 'policy' && rest[1] === 'export' ? 'policy export' : (word ?? ''));
    if (other) {
        (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stdout, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_9__/* .commandText */ .jt)(other, process.stdout.columns));
        return 0;
    }
    if (word !== undefined && topic === undefined)
        return complain([unknownCommand(word)]);
    return explain(topic);
}
function explain(topic) {
    (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stdout, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_9__/* .helpText */ .BK)(topic, process.stdout.columns, _commands_table_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMANDS */ .L));
    return 0;
}
async function check(command, of) {
    if (command.help)
        return explain(of);
    if (command.problems.length > 0)
        return complain(command.problems);
    const report = (0,_host_delivery_js__WEBPACK_IMPORTED_MODULE_8__/* .delivery */ .x)(process.stdout);
    const code = await verified(command, of, report);
    const fault = await report.done();
    return fault === undefined ? code : lost('report', fault);
}
/** A pass without the report that was asked for is none, as with a report in a file that cannot be written. */
function lost(what, { words }) {
    (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_17__/* .print */ .yy)(process.stderr, `\u2717 The ${what} could not be written to standard output: ${(0,_host_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)(words)}\n`);
    return _host_startup_js__WEBPACK_IMPORTED_MODULE_12__/* .CRASHED */ .R;
}
/** @param report where a report goes that is written to standard output */
async function verified(command, of, report) {
    const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .endingSignal */ .Y)();
    let streams;
    try {
        streams =
            of === 'verify'
                ? await (0,_commands_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .throughFiles */ .b)(command.inputs, command.json, { stdin: process.stdin, ended, workspace: process.cwd() })
                : undefined;
        if (streams && streams.problems.length > 0)
            return complain(streams.problems);
        (0,_net_network_js__WEBPACK_IMPORTED_MODULE_15__/* .useNetworkOf */ .ze)(process.env);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(1040), __webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(5469), __webpack_require__.e(4481), __webpack_require__.e(746), __webpack_require__.e(1177)]).then(__webpack_require__.bind(__webpack_require__, 21177));
        (0,_host_memory_js__WEBPACK_IMPORTED_MODULE_14__/* .keepMemorySmall */ .EO)();
        const inputs = streams?.inputs ?? command.inputs;
        const out = !streams || streams.reports ? process.stderr : process.stdout;
        const shown = (sink) => streams?.shown(sink) ?? sink;
        return await run((0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalHost */ .P)({ ...command, inputs }, process.env, shown(out), shown(process.stderr)), ended);
    }
    catch (error) {
        const end = (0,_core_ended_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(ended);
        if (!end)
            throw error;
        return end.exitCode;
    }
    finally {
        streams?.end(report);
        (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .endSoon */ .n)(ended);
    }
}
/** `policy check`, `policy explain` and `policy from-inputs`: they read the policy and its keys, and nothing else. */
async function policy(args) {
    const command = (0,_host_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(args, process.cwd());
    if (command.help)
        return explain('policy');
    if (command.problems.length > 0)
        return complain(command.problems);
    const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .endingSignal */ .Y)();
    const { runPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(6819)]).then(__webpack_require__.bind(__webpack_require__, 6819));
    const out = (0,_host_delivery_js__WEBPACK_IMPORTED_MODULE_8__/* .delivery */ .x)(process.stdout);
    const code = await runPolicyCommand(command, (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalHost */ .P)(command, process.env, out), ended);
    (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .endSoon */ .n)(ended);
    const fault = command.action === 'from-inputs' ? await out.done() : undefined;
    return fault === undefined || fault.unread || code !== 0 ? code : lost('output', fault);
}
function fileAdvice(word) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(word) ? 'It is a file: write `verify` or `inspect` before it. ' : '';
}
function unknownCommand(word) {
    if (word.startsWith('-')) {
        return {
            where: word,
            message: 'is not a command',
            fix: `Write the command before its options, such as \`signature-gate verify ${word} \u2026\`. See \`signature-gate --help\`.`,
        };
    }
    const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_21__/* .nearest */ .p)(word, COMMANDS);
    const advice = OTHER_TOOLS.get(word) ?? (meant === undefined ? fileAdvice(word) : `Did you mean \`${meant}\`? `);
    return { where: word, message: 'is not a command', fix: `${advice}See \`signature-gate --help\`.` };
}
function complain(problems) {
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalHost */ .P)({ inputs: [], verbose: false, color: true });
    for (const { where, message, fix } of problems)
        host.annotate('error', '', (0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_22__/* .withoutSecrets */ .cT)(`${where} ${message}. ${fix}`));
    host.finish(MISUSED, { level: 'fail', text: '\u2717 CONFIG_INVALID: the command line is not valid; nothing was checked' });
    return MISUSED;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 59054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87330);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84415);


/** @param stops whether the first word that is no flag ends the flags: what follows belongs to another tool */
function parseCommandLine(args, flags, stops = false) {
    const values = new Map();
    const lists = new Map();
    const positional = [];
    const problems = [];
    const words = [...args];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        if (word === '--')
            positional.push(...words.splice(0));
        else if (word === '-' || !word.startsWith('-'))
            positional.push(word, ...(stops ? words.splice(0) : []));
        else
            readFlag(word === '-h' ? '--help' : word, words, flags, { values, lists, problems });
    }
    return { values, lists, positional, problems };
}
function readFlag(word, rest, flags, { values, lists, problems }) {
    const [, name = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const flag = flags.find((one) => one.name === name);
    const fail = (message, fix) => {
        problems.push({ where: word.replace(/=.*$/s, ''), message, fix });
    };
    if (!flag) {
        const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name || word.replace(/^-+/, ''), flags.map((one) => one.name));
        const hint = meant === undefined ? 'Remove it; `--help` names all options.' : `Write \`--${meant}\`.`;
        fail('is not an option of this command', hint);
        return;
    }
    if (flag.placeholder === undefined) {
        if (inline === undefined)
            values.set(name, 'true');
        else
            fail('takes no value', `Write \`--${name}\`.`);
        return;
    }
    const value = inline ?? rest.shift();
    if (value === undefined || value === '')
        fail('has no value', `Write \`--${name} ${flag.placeholder}\`.`);
    else if (flag.values && !flag.values.includes(value))
        fail(`\`${value}\` is not an allowed value`, `Write ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(flag.values, ' or ')}.`);
    else {
        values.set(name, value);
        lists.set(name, [...(lists.get(name) ?? []), value]);
    }
}


/***/ }),

/***/ 34981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lateInspect)
/* harmony export */ });
function lateInspect() {
    return Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1040), __webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(5469), __webpack_require__.e(4481), __webpack_require__.e(746), __webpack_require__.e(6130), __webpack_require__.e(308), __webpack_require__.e(9579)]).then(__webpack_require__.bind(__webpack_require__, 99579));
}


/***/ }),

/***/ 21370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LOADERS)
/* harmony export */ });
/* harmony import */ var _inspect_late_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34981);

const LOADERS = {
    convert: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(5469), __webpack_require__.e(6130), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 50949)),
    inspect: _inspect_late_js__WEBPACK_IMPORTED_MODULE_0__/* .lateInspect */ .n,
    init: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(5469), __webpack_require__.e(6130), __webpack_require__.e(1230)]).then(__webpack_require__.bind(__webpack_require__, 11230)),
    pin: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1040), __webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(5469), __webpack_require__.e(4481), __webpack_require__.e(746), __webpack_require__.e(6274), __webpack_require__.e(8950)]).then(__webpack_require__.bind(__webpack_require__, 48950)),
    doctor: () => __webpack_require__.e(/* import() */ 5478).then(__webpack_require__.bind(__webpack_require__, 5478)),
    explain: () => Promise.all(/* import() */[__webpack_require__.e(6200), __webpack_require__.e(7325)]).then(__webpack_require__.bind(__webpack_require__, 17325)),
    completion: () => __webpack_require__.e(/* import() */ 8214).then(__webpack_require__.bind(__webpack_require__, 98214)),
    'policy export': () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6200), __webpack_require__.e(6698), __webpack_require__.e(8219), __webpack_require__.e(7522)]).then(__webpack_require__.bind(__webpack_require__, 7522)),
    version: () => __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 43014)),
};


/***/ }),

/***/ 10786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66002);
/** `signature-gate merge`: the inputs `merge` and its neighbours, on a command line of their own. */


const OF_THE_TERMINAL = ['no-color', 'help'];
/** The command line as `verify` has it: one engine runs both. */
function mergeCommand({ values, lists, positional, problems }) {
    const flags = [...values.keys()].filter((name) => !OF_THE_TERMINAL.includes(name));
    const inputs = flags.map((name) => ({ name, values: lists?.get(name) ?? [] }));
    // Most shells have matched patterns already: a file with that name is meant, where there is one.
    const named = positional.map((path) => ((0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeGlob */ .yk)(path) : path));
    inputs.push({ name: 'merge', values: named });
    const fix = 'Write `signature-gate merge REPORT...`.';
    const missing = positional.length > 0 ? [] : [{ where: 'merge', message: 'is given without a report', fix }];
    return {
        inputs,
        verbose: false,
        quiet: false,
        json: false,
        color: !values.has('no-color'),
        help: values.has('help'),
        problems: [...problems, ...missing],
    };
}


/***/ }),

/***/ 81389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ throughFiles),
/* harmony export */   z: () => (/* binding */ withInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98596);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95519);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32774);
/**
 * `-` on the command line: standard input where a file is read, standard output where a report is written. The gate opens files and
 * nothing else, so that both are files of a folder of the command's own, which does not outlive it.
 */







/** How a stream is written on the command line. */
const STREAM = '-';
const MISUSED = 2;
/** A report of a hundred thousand artifacts has some hundred MiB; more is no text that Node can hold. */
const MAX_REPORT = 500 * 1024 * 1024;
/** Inputs that name files to read. */
const READ = [
    ...['artifacts', 'bundle', 'signature', 'certificate', 'checksums', 'deployed'],
    ...['key', 'openpgp-keys', 'policy', 'trusted-root', 'revocations', 'tuf-root'],
];
/** Reports that are one file. */
const WRITTEN = _core_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_REPORT_FILES */ .Zx.filter(({ name, parts }) => parts.length === 1 && name !== 'metrics').map(({ name }) => name);
/**
 * Puts files into the place of each `-`.
 *
 * @param json whether `--format json` was given, which is `--report -`
 * @param from what is read to its end where an input is `-`, and what stops that; what was begun is removed then
 * @throws where standard input breaks off or was stopped
 */
async function throughFiles(given, json, { stdin, ended, workspace }) {
    const named = given.map(({ name }) => name);
    const inputs = json && !named.includes('report') ? [...given, { name: 'report', values: [STREAM] }] : given;
    const read = inputs.flatMap(({ name, values }) => READ.includes(name) ? values.filter(isStream).map(() => name) : []);
    const written = inputs.flatMap(({ name, values }) => (WRITTEN.includes(name) && values.some(isStream) ? [name] : []));
    const problems = [];
    if (json && named.includes('report'))
        problems.push({
            where: '--format',
            message: '`json` and `--report` name the same report',
            fix: 'Keep one of them.',
        });
    if (read.length > 1)
        problems.push({
            where: STREAM,
            message: `stands for ${read.length} files, and standard input is one`,
            fix: 'Keep one.',
        });
    if (written.length > 1)
        problems.push({
            where: STREAM,
            message: `stands for ${written.length} reports, and standard output is one`,
            fix: 'Keep one.',
        });
    const folder = problems.length > 0 || read.length + written.length === 0 ? undefined : newFolder();
    if (folder === undefined)
        return { inputs, problems, reports: false, shown: (sink) => sink, end: () => undefined };
    const [stdinPath, reportPath] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'stdin'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report')];
    try {
        if (read.length > 0)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(stdin, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(stdinPath, { mode: 0o600, flags: 'wx' }), { signal: ended });
    }
    catch (error) {
        remove(folder);
        throw error;
    }
    const replaced = (name, value) => {
        if (!isStream(value))
            return value;
        return READ.includes(name) ? stdinPath : WRITTEN.includes(name) ? reportPath : value;
    };
    const words = new Map([
        [stdinPath, 'standard input'],
        [reportPath, 'standard output'],
    ]);
    return {
        inputs: inputs.map(({ name, values }) => ({ name, values: values.map((value) => replaced(name, value)) })),
        problems,
        reports: written.length > 0,
        shown: (sink, input = 'standard input') => shownSink(sink, new Map([...words, [stdinPath, input]]), workspace),
        end(out) {
            const report = written.length > 0 ? readIfThere(reportPath) : undefined;
            remove(folder);
            if (report !== undefined)
                shownSink(out, words, workspace).write(report);
        },
    };
}
/** The same for a command that looks at one thing: `inspect -`. @throws where standard input breaks off or was stopped */
async function withInput({ values, positional }, console, input, work) {
    const flags = [...values].map(([name, value]) => ({ name, values: [value] }));
    const streams = await throughFiles([...flags, { name: 'artifacts', values: positional }], false, input);
    try {
        if (streams.problems.length > 0) {
            for (const { where, message, fix } of streams.problems)
                console.err(`error: ${where} ${message}. ${fix}`);
            return MISUSED;
        }
        const files = streams.inputs.at(-1)?.values ?? [];
        const put = streams.inputs.slice(0, -1).map(({ name, values: [value = ''] }) => [name, value]);
        const shown = (write) => (text) => void streams.shown({ write }, 'FILE').write(text);
        return await work({ values: new Map(put), positional: files, problems: [] }, {
            ...console,
            out: shown((text) => {
                console.out(text);
            }),
            err: shown((text) => {
                console.err(text);
            }),
        });
    }
    finally {
        streams.end({ write: () => undefined });
    }
}
function isStream(value) {
    return value === STREAM;
}
function newFolder() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'signature-gate-streams-'));
}
function remove(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}
/** Undefined where none was written: the run ended before it had one, and has said why. */
function readIfThere(path) {
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhole */ .oD)(path, MAX_REPORT, { shown: STREAM, links: 'refuse' });
    return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
}
/** Shows words for each path: as it is, as JSON writes it, and relative to the workspace where it lies in there. */
function shownSink(sink, words, workspace) {
    const spellings = [...words].flatMap(([path, shown]) => [path, JSON.stringify(path).slice(1, -1), ...inWorkspace(path, workspace)].map((one) => [one, shown]));
    return {
        ...(sink.isTTY !== undefined && { isTTY: sink.isTTY }),
        write: (text) => sink.write(spellings.reduce((all, [path, shown]) => all.replaceAll(path, shown), text)),
    };
}
function inWorkspace(path, workspace) {
    const name = (0,_files_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(path, workspace);
    return name === undefined ? [] : [name];
}


/***/ }),

/***/ 82518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   v: () => (/* binding */ commandNamed)
/* harmony export */ });
/* harmony import */ var _core_key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33482);
/* harmony import */ var _core_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95519);
/** The commands of this folder: what each is called, takes and does. Help and completion are made from it. */


const HELP = { name: 'help', text: 'This text.' };
const FORMAT = {
    name: 'format',
    placeholder: 'FORMAT',
    values: ['text', 'json'],
    text: 'What is printed: `text` (default) or `json`.',
};
const AS = {
    name: 'as',
    placeholder: 'FORM',
    values: ['step', 'policy'],
    text: 'What is printed: `step`, a step of a workflow (default), or `policy`, a policy file.',
};
/** How `inspect` and `init` look. */
const INSPECT = [
    { name: 'trusted-root', placeholder: 'ROOT', text: 'The trusted root, as `verify` takes it.' },
    { name: 'offline', text: 'Use no network.' },
    { name: 'key', placeholder: 'KEY', text: 'The public key of the signature, as `verify` takes it.' },
    { name: 'key-id', placeholder: 'ID', text: 'With `--key`: the key id that the evidence must name.' },
    {
        name: 'transparency-log',
        placeholder: 'WHETHER',
        values: ['auto', 'required', 'none'],
        text: 'With `--key`: whether the signature must be in a transparency log.',
    },
    { name: 'openpgp-keys', placeholder: 'FILE', text: 'OpenPGP public keys.' },
    {
        name: 'repo',
        placeholder: 'OWNER/REPO',
        text: 'The repository that it must be built from. Where no evidence is there, GitHub is asked for attestations of it.',
    },
    { name: 'bundle', placeholder: 'FILE', text: 'The Sigstore bundle, where it has another name than the artifact.' },
    { name: 'signature', placeholder: 'FILE', text: 'The signature, where it has another name than the artifact.' },
    { name: 'certificate', placeholder: 'FILE', text: 'The certificate of the signature, as `verify` takes it.' },
    {
        name: 'package',
        placeholder: 'PACKAGE',
        text: 'The package that the file is of: `npm:NAME@VERSION`, `pypi:NAME@VERSION`.',
    },
    { name: 'package-index', placeholder: 'URL', text: 'With `--package`: the index that is asked for attestations.' },
    { name: 'rekor-url', placeholder: 'URL', text: 'The transparency log, as `verify` takes it.' },
    { name: 'tuf-mirror', placeholder: 'URL', text: 'Another TUF repository, as `verify` takes it.' },
    { name: 'tuf-root', placeholder: 'FILE', text: 'The `root.json` of that TUF repository.' },
    { name: 'artifacts', placeholder: 'PATTERN', text: 'Of a release: which assets. Default: all.' },
];
/** Who must have signed the images that `pin` writes, as `verify` takes it. */
const SIGNER = [
    { name: 'policy', placeholder: 'FILE', text: 'A policy file whose run verifies the images, in place of a signer.' },
    { name: 'var', placeholder: 'NAME=VALUE', text: 'A variable of the policy; once for each.' },
    { name: 'certificate-identity', placeholder: 'IDENTITY', text: 'Who signed, exactly.' },
    {
        name: 'certificate-identity-regexp',
        placeholder: 'PATTERN',
        text: 'Who signed, as a pattern of the whole identity.',
    },
    { name: 'certificate-oidc-issuer', placeholder: 'ISSUER', text: 'Who issued the identity.' },
    { name: 'key', placeholder: 'KEY', text: 'The public key of the signatures.' },
    {
        name: 'transparency-log',
        placeholder: 'WHETHER',
        values: ['auto', 'required', 'none'],
        text: 'Whether the signature must be in a transparency log.',
    },
    { name: 'repo', placeholder: 'OWNER/REPO', text: 'The repository on GitHub that the images were built in.' },
    { name: 'signer-workflow', placeholder: 'PATH', text: 'The workflow that signed.' },
    { name: 'source-ref', placeholder: 'REF', text: 'The branch or tag that the images were built from.' },
    { name: 'tag-matches-ref', text: 'The tag of an image must be the Git tag that its signature names.' },
    {
        name: 'require',
        placeholder: 'CHECK',
        text: 'A check that each image must pass, such as `attestation` or `sbom`.',
    },
    { name: 'predicate-type', placeholder: 'TYPE', text: 'The type of the attestation that each image must have.' },
    { name: 'trusted-root', placeholder: 'ROOT', text: 'The trusted root, as `verify` takes it.' },
    { name: 'registry-auth-host', placeholder: 'REGISTRY=HOST', text: 'A token service that the login may be sent to.' },
];
const COMMANDS = [
    {
        name: 'convert',
        summary: 'Turn a command line of cosign, gh, slsa-verifier and others into a workflow step.',
        usage: [
            'signature-gate convert [--as step|policy] [--format text|json] -- COMMAND...',
            "signature-gate convert 'COMMAND'",
            'signature-gate convert - < SCRIPT',
        ],
        text: 'Prints a workflow step that requires the same as a command line of cosign (`verify-blob`, `verify`, `verify-attestation`, `verify-blob-attestation`), `gh attestation verify`, `gh release verify`, `gh release verify-asset`, slsa-verifier, `sha256sum -c`, `gpg --verify`, `minisign -V` or `openssl dgst -verify`. Standard error says where the gate requires more. Nothing is run or downloaded. A command that requires something without an equivalent is not printed.',
        flags: [AS, FORMAT, HELP],
        stops: true,
        examples: [
            'signature-gate convert -- cosign verify-blob --bundle tool.sigstore.json \\',
            "    --certificate-identity-regexp '^https://github.com/acme/widgets' \\",
            '    --certificate-oidc-issuer https://token.actions.githubusercontent.com tool',
            "signature-gate convert --as policy 'gh attestation verify tool.tgz --repo acme/widgets'",
            'signature-gate convert - < verify.sh',
        ],
        exitCodes: '0 converted, 1 a part has no equivalent (it is named), 2 the command line is not understood',
    },
    {
        name: 'inspect',
        summary: 'Say who signed a file, an image or a release, and whether that is verified.',
        usage: [
            'signature-gate inspect FILE|- [--trusted-root ROOT] [--offline] [--key KEY] [--openpgp-keys FILE]',
            'signature-gate inspect oci://IMAGE | OWNER/REPO@TAG [--artifacts PATTERN]',
        ],
        text: `Looks at an artifact with its evidence, at evidence alone (a Sigstore bundle, a DSSE envelope, a signature of ${['OpenPGP', ..._core_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FORM_NAMES */ .G6].join(', ')}), at a checksum list, a certificate, a trusted root, an image or a release. Says who signed it, when, and in which log, and whether that was verified. Ends with a step and a policy file that accept exactly this. If nothing was verified, nothing is suggested.`,
        flags: [...INSPECT, FORMAT, HELP],
        files: true,
        examples: [
            'signature-gate inspect tool.tar.gz',
            'signature-gate inspect tool.tar.gz.sigstore.json --format json',
            'signature-gate inspect SHA256SUMS --openpgp-keys release-keys.asc',
            'signature-gate inspect oci://ghcr.io/acme/runner:1.2.3',
            'signature-gate inspect - < tool.sigstore.json',
        ],
        stdin: true,
        exitCodes: '0 verified, 1 not verified or not found, 2 the command line is not valid, 3 it could not check',
        network: true,
    },
    {
        name: 'init',
        summary: 'Write a workflow step or a policy file that accepts exactly the signers of your files.',
        usage: [
            'signature-gate init [--as step|policy] [OPTIONS] FILE...',
            'signature-gate init [--as step|policy] --release OWNER/REPO@TAG | --image IMAGE',
        ],
        text: 'Inspects files, a release or an image, and prints a step or a policy file that accepts exactly the signers that were verified. Files by the same signer share a step. If something is not verified, nothing is printed.',
        flags: [
            AS,
            { name: 'release', placeholder: 'OWNER/REPO@TAG', text: 'A release on GitHub in place of files.' },
            { name: 'image', placeholder: 'IMAGE', text: 'An image in a registry in place of files.' },
            ...INSPECT,
            HELP,
        ],
        files: true,
        network: true,
        examples: [
            'signature-gate init dist/*.tar.gz',
            'signature-gate init --repo acme/widgets widgets_1.2.3_linux_amd64.tar.gz',
            'signature-gate init --as policy --release acme/widgets@v1.2.3 > policy.yml',
            'signature-gate init --image ghcr.io/acme/runner:1.2.3',
            'signature-gate init --as policy SHA256SUMS > .github/release-policy.yml',
        ],
        exitCodes: '0 printed, 1 something is not verified, 2 the command line is not valid, 3 it could not check',
    },
    {
        name: 'pin',
        summary: 'Write the digests that were verified into manifests, compose files and Dockerfiles.',
        usage: [
            'signature-gate pin [--dry-run] [--leave IMAGE]... SIGNER FILE...',
            'signature-gate pin [--dry-run] [--leave IMAGE]... --policy FILE [--var NAME=VALUE]... FILE...',
        ],
        text: 'Reads the images of Kubernetes manifests, compose files and Dockerfiles, verifies each as `verify` does, and writes `image:tag@sha256:...` in place of `image:tag`. Nothing else in the files changes. If an image is not verified, or cannot be read, nothing is written at all. With `--policy` the images that the policy names are verified by its rules.',
        flags: [
            { name: 'leave', placeholder: 'IMAGE', text: 'An image or repository that stays as it is; once for each.' },
            { name: 'dry-run', text: 'Verify and print, but write nothing.' },
            ...SIGNER,
            HELP,
        ],
        files: true,
        network: true,
        examples: [
            'signature-gate pin --policy .github/release-policy.yml --var version=1.2.3 deploy/*.yaml',
            'signature-gate pin --repo acme/widgets --leave docker.io/library/postgres compose.yml',
            'signature-gate pin --dry-run --key cosign.pub Dockerfile',
        ],
        exitCodes: '0 every image is pinned, 1 something is not verified or cannot be pinned, 2 the command line or the policy is not valid, 3 it could not check',
    },
    {
        name: 'doctor',
        summary: 'Say what this machine can do: clock, trusted roots, network, gh, tokens.',
        usage: ['signature-gate doctor [--offline] [--format text|json]'],
        text: 'Looks at what a run needs: the version of Node.js, the clock, the built-in trusted roots and their age, proxies, TLS settings, gh, and which tokens are set. Tokens are named and never shown. With `--offline` it does not use the network.',
        flags: [{ name: 'offline', text: 'Use no network.' }, FORMAT, HELP],
        network: true,
        examples: ['signature-gate doctor', 'signature-gate doctor --offline --format json'],
        exitCodes: '0 nothing stops a run, 1 something would stop a run, 2 the command line is not valid',
    },
    {
        name: 'explain',
        summary: 'Say what a reason code means, what causes it and what to do.',
        usage: ['signature-gate explain [--format text|json] [CODE]'],
        text: 'Explains a reason code, as docs/errors.md does, without a network. Without a code, lists all of them.',
        flags: [FORMAT, HELP],
        examples: ['signature-gate explain IDENTITY_MISMATCH', 'signature-gate explain'],
        exitCodes: '0 explained, 2 there is no such code',
    },
    {
        name: 'completion',
        summary: 'Print a completion script for a shell.',
        usage: ['signature-gate completion bash|zsh|fish'],
        text: 'Prints a script that lets the shell complete commands, options and values. Load it in the start-up file of the shell.',
        flags: [HELP],
        words: ['bash', 'zsh', 'fish'],
        examples: [
            'source <(signature-gate completion bash)',
            'source <(signature-gate completion zsh)',
            'signature-gate completion fish | source',
        ],
        exitCodes: '0 printed, 2 there is no script for this shell',
    },
    {
        name: 'policy export',
        summary: 'Write the image rules of a policy file as admission policies of a cluster.',
        usage: [
            'signature-gate policy export --to kyverno|policy-controller|ratify FILE [--kind KIND] [--var NAME=VALUE]...',
        ],
        text: 'Prints objects for Kyverno (ImageValidatingPolicy or ClusterPolicy), policy-controller of Sigstore (ClusterImagePolicy) or Ratify 1 (Verifier and Policy) that require of images what the policy file requires. A rule that the controller cannot express whole is left out, and standard error says why: nothing weaker is written. Nothing is fetched.',
        flags: [
            {
                name: 'to',
                placeholder: 'CONTROLLER',
                values: ['kyverno', 'policy-controller', 'ratify'],
                text: 'Whose policies are printed: `kyverno`, `policy-controller` or `ratify`.',
            },
            {
                name: 'kind',
                placeholder: 'KIND',
                values: ['ImageValidatingPolicy', 'ClusterPolicy'],
                text: 'For `kyverno`: `ImageValidatingPolicy` (default, reads Sigstore bundles), or `ClusterPolicy` (reads what cosign 2 stores).',
            },
            { name: 'var', placeholder: 'NAME=VALUE', text: 'A variable of the policy; once for each.' },
            HELP,
        ],
        files: true,
        examples: [
            'signature-gate policy export --to kyverno .github/release-policy.yml --var version=v1.2.3',
            'signature-gate policy export --to policy-controller .github/release-policy.yml | kubectl apply -f -',
        ],
        exitCodes: '0 every rule for images is printed, 1 something cannot be expressed (it is named), 2 the command line or the policy is not valid, 3 the policy cannot be read',
    },
    {
        name: 'merge',
        summary: 'Make one verdict of the JSON reports of all shares of a run.',
        usage: ['signature-gate merge [OPTIONS] REPORT...'],
        text: 'Reads the reports that runs with `--shard i/n` wrote, and requires all of them: of one policy, one run and attempt, with all names. Then judges what concerns artifacts of several shares, and answers as `verify` does. Nothing is checked again and nothing is handed over. The reports are not signed: whoever can write them decides the verdict.',
        flags: [
            ..._core_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .JL.flatMap(({ name, description: text }) => name === 'vsa' ? [] : [{ name, placeholder: 'PATH', text }]),
            {
                name: 'policy-digest',
                placeholder: 'DIGEST',
                text: 'The digest of the policy that the shares must have used, `sha256:HEX`.',
            },
            { name: 'mode', placeholder: 'MODE', values: ['enforce', 'report'], text: '`report`: exit with 0 in any case.' },
            { name: 'no-color', text: 'No colours; NO_COLOR does the same.' },
            HELP,
        ],
        files: true,
        examples: ['signature-gate merge --report merged.json reports/share-*.json'],
        exitCodes: '0 all shares passed, 1 something was refused or a share is missing, 2 the command line is not valid, 3 it could not check',
    },
    {
        name: 'version',
        summary: 'Print the version.',
        usage: ['signature-gate version [--format text|json]'],
        text: 'Prints the version of this program; with `--format json` also those of Node.js and the platform.',
        flags: [FORMAT, HELP],
        examples: ['signature-gate version'],
        exitCodes: '0 printed',
    },
];
function commandNamed(name) {
    return COMMANDS.find((command) => command.name === name);
}


/***/ }),

/***/ 85510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ parseVerify),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   l1: () => (/* binding */ literalPath),
/* harmony export */   x_: () => (/* binding */ parseVerifyBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84485);
/* harmony import */ var _files_windows_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26936);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87330);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66002);
/** From a command line to inputs. Nothing is judged here but the command line itself; the inputs go to `readInputs`. */





const COMMON = ['verbose', 'quiet', 'no-color', 'help'];
const FORMATS = ['text', 'json'];
const VERIFY = {
    valued: [..._policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.shape !== 'boolean').map((input) => input.name), 'format'],
    switches: [..._policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.shape === 'boolean').map((input) => input.name), ...COMMON],
};
const VERIFY_BUNDLE = {
    valued: ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'],
    switches: ['staging', ...COMMON],
};
/** `verify`: every input is a flag; files may also stand alone, as plain paths. */
function parseVerify(args, workspace) {
    const { values, positional, problems } = scan(args, VERIFY);
    const inputs = [...values]
        .filter(([name]) => _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMED */ .Xh.has(name))
        .map(([name, given]) => ({ name, values: given }));
    if (positional.length > 0) {
        inputs.push({ name: 'artifacts', values: positional.map((path) => literalPath(path, workspace)) });
    }
    const format = values.get('format')?.at(-1) ?? 'text';
    if (!FORMATS.includes(format))
        problems.push(problem('--format', `\`${format}\` is not among its values`, 'Write `text` or `json`.'));
    const { verbose, quiet } = common(values);
    if (verbose && quiet)
        problems.push(problem('--quiet', 'cannot be used together with `--verbose`', 'Keep one of them.'));
    return { inputs, problems, ...common(values), json: format === 'json' };
}
/**
 * `verify-bundle`, the command line of sigstore-conformance. Its values are plain text; one that holds a placeholder is
 * passed through a variable, which stays as it is.
 */
function parseVerifyBundle(args, workspace) {
    const { values, positional, problems } = scan(args, VERIFY_BUNDLE);
    const variables = [];
    const inputs = [{ name: 'predicate-type', values: ['any'] }];
    for (const name of VERIFY_BUNDLE.valued) {
        const given = values.get(name);
        if (given === undefined)
            continue;
        if (given.length > 1)
            problems.push(problem(name, 'is given more than once', 'Give it once.'));
        inputs.push({ name, values: given.map((value) => plainText(name, value, variables)) });
    }
    if (!values.has('bundle'))
        problems.push(problem('bundle', 'is missing', 'Add `--bundle FILE`.'));
    if (values.get('staging')?.at(-1) === 'true') {
        if (values.has('trusted-root')) {
            problems.push(problem('staging', 'cannot be used together with `--trusted-root`', 'Keep one of them.'));
        }
        inputs.push({ name: 'trusted-root', values: ['staging'] });
    }
    const [subject = ''] = positional;
    if (positional.length !== 1) {
        problems.push(problem('FILE_OR_DIGEST', times(positional), 'Name one file or `sha256:HEX`.'));
    }
    inputs.push(/^sha256:[0-9a-f]{64}$/i.test(subject)
        ? { name: 'digests', values: [subject] }
        : { name: 'artifacts', values: [literalPath(subject, workspace)] });
    if (variables.length > 0)
        inputs.push({ name: 'var', values: variables });
    return { inputs, problems, ...common(values), eitherForm: true };
}
const POLICY = { valued: ['var'], switches: ['no-color', 'help'] };
const POLICY_ACTIONS = ['check', 'explain', 'from-inputs'];
/** The command line behind `policy`. */
function parsePolicy([word = '', ...rest], workspace) {
    if (word === 'from-inputs') {
        const command = parseVerify(rest, workspace);
        const others = command.json ? [problem('--format', 'is not an option of this command', 'Remove it.')] : [];
        return { ...command, quiet: false, problems: [...command.problems, ...others], action: word, file: '' };
    }
    const action = POLICY_ACTIONS.find((one) => one === word);
    const { values, positional, problems } = scan(action ? rest : [word, ...rest], POLICY);
    const help = common(values).help;
    if (!action && !help) {
        const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(word, [...POLICY_ACTIONS, 'export']);
        const fix = meant === undefined
            ? 'Write `policy check FILE`, `policy explain FILE`, `policy export FILE` or `policy from-inputs`.'
            : `Write \`policy ${meant}${meant === 'from-inputs' ? '' : ' FILE'}\`.`;
        problems.push(problem('policy', word === '' ? 'needs a command' : `has no command \`${word}\``, fix));
    }
    else if (positional.length !== 1) {
        problems.push(problem('FILE', times(positional), 'Name one policy file.'));
    }
    const inputs = [...values].filter(([name]) => name === 'var').map(([name, given]) => ({ name, values: given }));
    return { action: action ?? 'check', file: positional[0] ?? '', inputs, problems, ...common(values) };
}
/** What is wrong with a number of files other than one. */
function times({ length }) {
    return length === 0 ? 'is missing' : `is given ${length} times`;
}
function scan(args, flags) {
    const scanned = { values: new Map(), positional: [], problems: [] };
    const words = [...args];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        if (word === '--')
            scanned.positional.push(...words.splice(0));
        else if (word.startsWith('-') && word !== '-')
            readFlag(word === '-h' ? '--help' : word, words, flags, scanned);
        else
            scanned.positional.push(word);
    }
    return scanned;
}
/** Reads one flag, and its value from `rest` where it has none of its own. */
function readFlag(word, rest, flags, scanned) {
    const [, name = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (flags.switches.includes(name))
        readSwitch(name, inline, rest, scanned);
    else if (!flags.valued.includes(name))
        scanned.problems.push(unknownFlag(word, rest[0], flags));
    else if (inline !== undefined)
        put(scanned, name, inline);
    else if (isFlag(rest[0], flags)) {
        scanned.problems.push(problem(`--${name}`, 'has no value', `Write \`--${name} VALUE\` or \`--${name}=VALUE\`.`));
    }
    else
        put(scanned, name, rest.shift() ?? '');
}
function readSwitch(name, inline, rest, scanned) {
    const isBoolean = (text) => text === 'true' || text === 'false';
    if (isCommon(name) && inline !== undefined && !isBoolean(inline))
        scanned.problems.push(problem(`--${name}`, 'takes no value', `Write \`--${name}\`.`));
    else if (inline === undefined && isBoolean(rest[0])) {
        // Left alone, it would be the name of a file, and `--offline false` would mean `--offline`.
        const value = rest.shift() ?? '';
        scanned.problems.push(problem(`--${name}`, `is followed by a separate \`${value}\``, `Write \`--${name}=${value}\`.`));
    }
    else
        put(scanned, name, inline ?? 'true');
}
function isCommon(name) {
    return COMMON.some((one) => one === name);
}
function put({ values }, name, value) {
    values.set(name, [...(values.get(name) ?? []), value]);
}
/** A word that cannot be the value of a flag before it: the end, or another flag (`--key --offline`). */
function isFlag(word, { valued, switches }) {
    if (word === undefined)
        return true;
    const name = word.replace(/=.*$/s, '');
    return [...valued, ...switches].some((known) => name === `--${known}`);
}
/** Flags of cosign, gh, slsa-verifier, sha256sum, gpgv and minisign that have another name here. */
const OF_OTHER_TOOLS = {
    '-R': 'repo',
    '-o': 'owner',
    '-b': 'bundle',
    '-c': 'checksums',
    '--check': 'checksums',
    '-P': 'key',
    '--keyring': 'openpgp-keys',
    '--output': 'format',
    '--repository': 'repo',
    '--source-uri': 'repo',
    '--source-tag': 'source-ref',
    '--source-branch': 'source-ref',
    '--provenance-path': 'bundle',
    '--cert-identity': 'certificate-identity',
    '--cert-oidc-issuer': 'certificate-oidc-issuer',
    '--new-bundle-format': 'bundle',
    '--type': 'predicate-type',
};
/** Flags that let more pass than the gate does, with what is possible here. */
const UNSAFE_FLAGS = {
    '--insecure-ignore-tlog': 'With `--key`, write `--transparency-log none`. With an identity, remove it: the log entry is required.',
    '--insecure-ignore-sct': 'Remove it: the gate always checks the signed certificate timestamp where the trusted root names a log for it.',
};
function unknownFlag(word, next, { valued, switches }) {
    const [, name = '', inline = next] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const flag = word.replace(/=.*$/s, '');
    const known = [...valued, ...switches];
    const unsafe = UNSAFE_FLAGS[flag];
    if (unsafe !== undefined)
        return problem(flag, 'is not an option', unsafe);
    // cosign's `-o json` is a format, and gh's `-o acme` an owner.
    const other = flag === '-o' && FORMATS.includes(inline ?? '') ? 'format' : OF_OTHER_TOOLS[flag];
    const meant = other !== undefined && known.includes(other) ? other : (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name || flag.replace(/^-+/, ''), known);
    return problem(flag, 'is not an option', meant === undefined
        ? 'Remove it; `--help` names all options. `signature-gate convert -- COMMAND\u2026` translates a command line of another tool.'
        : `Did you mean \`--${meant}\`?`);
}
function problem(where, message, fix) {
    return { where, message, fix };
}
function common(values) {
    const isOn = (name) => values.get(name)?.at(-1) === 'true';
    return { verbose: isOn('verbose'), quiet: isOn('quiet'), color: !isOn('no-color'), help: isOn('help'), json: false };
}
/** A path as an entry of `artifacts` that means this one file, whatever characters its name has. */
function literalPath(given, workspace) {
    const path = (0,_files_windows_name_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutNamespace */ .m)(given);
    if (!(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(path) && !path.startsWith('!'))
        return path;
    return (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeGlob */ .yk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) : path);
}
function plainText(name, value, variables) {
    if (!/\{[A-Za-z0-9]/.test(value))
        return value;
    variables.push(`${name}=${value}`);
    return `{${name}}`;
}


/***/ }),

/***/ 44459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ jsonText),
/* harmony export */   s: () => (/* binding */ createConsole)
/* harmony export */ });
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32591);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12469);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28203);
/** What a command of its own (`explain`, `convert`, `inspect`) needs of the terminal; every text is encoded on its way out. */



/** @param stdout where the lines for standard output go */
function createConsole(stdout = process.stdout) {
    const write = (sink, text) => {
        (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(sink, (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text.endsWith('\n') ? text : `${text}\n`));
    };
    return {
        env: process.env,
        folder: process.cwd(),
        ...(process.stdout.isTTY && { columns: process.stdout.columns }),
        machine: { node: process.versions.node, platform: process.platform, architecture: process.arch },
        now: () => new Date(),
        out: (text) => {
            write(stdout, text);
        },
        err: (text) => {
            write(process.stderr, (0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(text));
        },
        async input(limit) {
            const chunks = [];
            let size = 0;
            for await (const chunk of process.stdin) {
                size += chunk.length;
                if (size > limit)
                    return undefined;
                chunks.push(chunk);
            }
            return Buffer.concat(chunks).toString('utf8');
        },
    };
}
/** JSON for standard output: ASCII alone, so that no character of it can move the text around it. */
function jsonText(value) {
    return JSON.stringify(value, undefined, 2).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 69220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ delivery)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28490);
/**
 * Standard output where it carries what the command was called for: a report, a workflow step, a policy. Printing beside a verdict
 * may be lost (`streams.ts`); this may not, or an empty file would look like the answer.
 */

/** @param stream whose `error` events are handled elsewhere */
function delivery(stream) {
    const writes = [];
    return {
        ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
        write(text) {
            writes.push(written(stream, text));
        },
        done: async () => (await Promise.all(writes)).find((fault) => fault !== undefined),
    };
}
/** A pipe tells its fault to the callback; a file on Linux throws at once. */
function written(stream, text) {
    return new Promise((resolve) => {
        try {
            stream.write(text, (error) => {
                resolve(error ? faultOf(error) : undefined);
            });
        }
        catch (error) {
            resolve(faultOf(error));
        }
    });
}
const WORDS = {
    EPIPE: 'its reader closed it',
    ENOSPC: 'no space is left on the device',
};
function faultOf(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    return { unread: code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED', words: WORDS[code] ?? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error) };
}


/***/ }),

/***/ 62179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   hJ: () => (/* binding */ HELP_TOPICS),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84485);

/** Where descriptions begin; longer flags have theirs on the next line. */
const COLUMN = 36;
/** Longer lines are hard to read, shorter ones leave no room for words. */
const [NARROWEST, WIDEST] = [40, 100];
/** Below this width descriptions stand under their flags. */
const NARROW = 72;
const SECTIONS = [...new Set(_policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.map(({ section }) => section))];
const EXIT_CODES = [
    ['0', 'every artifact is verified, or waived for a reason'],
    ['1', 'an artifact was refused'],
    ['2', 'the configuration is not valid; nothing was checked'],
    ['3', 'could not check (network, permission, trusted root); nothing was proven'],
];
const USAGE = {
    verify: ['signature-gate verify [OPTIONS] [FILE...]'],
    'verify-bundle': [
        'signature-gate verify-bundle --bundle FILE [--staging] [--trusted-root FILE]',
        '    (--certificate-identity ID --certificate-oidc-issuer URL | --key PEM)',
        '    FILE_OR_DIGEST',
    ],
    policy: [
        'signature-gate policy check FILE [--var NAME=VALUE]...',
        'signature-gate policy explain FILE [--var NAME=VALUE]...',
        'signature-gate policy from-inputs [the options of `verify`]...',
    ],
};
const EXAMPLES = {
    verify: [
        'signature-gate verify --repo acme/widgets --attestation-source github tool.tgz',
        'signature-gate verify --checksums SHA256SUMS',
        'signature-gate verify --key cosign.pub --images ghcr.io/acme/runner:1.2.3',
        'signature-gate verify --policy .github/release-policy.yml --var version=v1.2.3',
        'signature-gate verify --format json --checksums SHA256SUMS | jq .result',
        'signature-gate verify --key tool.pub --bundle tool.sigstore.json - < tool',
    ],
    'verify-bundle': [
        'signature-gate verify-bundle --bundle tool.sigstore.json --key release.pub tool',
        'signature-gate verify-bundle --bundle tool.sigstore.json \\',
        '    --certificate-identity https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3 \\',
        '    --certificate-oidc-issuer https://token.actions.githubusercontent.com tool',
    ],
    policy: [
        'signature-gate policy check .github/release-policy.yml --var version=v1.2.3',
        'signature-gate policy explain .github/release-policy.yml --var version=v1.2.3',
        'signature-gate policy from-inputs --repo acme/widgets dist/tool.tar.gz > .github/release-policy.yml',
    ],
};
const FORMAT = ['--format FORMAT', 'What standard output gets: `text` (default), or `json`, the report.'];
const GENERAL = [
    ['--verbose', 'Show details.'],
    ['--quiet', 'Show only what is wrong.'],
    ['--no-color', 'No colours; NO_COLOR does the same.'],
    ['--help', 'This text.'],
];
const BUNDLE_FLAGS = [
    ['--bundle FILE', 'The Sigstore bundle.'],
    ['--certificate-identity ID', 'The exact identity in the certificate.'],
    ['--certificate-oidc-issuer URL', 'The exact OIDC issuer of that identity.'],
    ['--key PEM', 'The public key, for a bundle without certificate.'],
    ['--trusted-root FILE', 'The trusted_root.json. Default: the public-good instance, by TUF.'],
    ['--staging', 'The staging instance of Sigstore.'],
    ...GENERAL,
];
const POLICY_FLAGS = [
    ['--var NAME=VALUE', 'A variable of the policy; once for each.'],
    ...GENERAL.filter(([name]) => name !== '--verbose' && name !== '--quiet'),
];
/** The commands that have a text of their own. */
const HELP_TOPICS = ['verify', 'verify-bundle', 'policy'];
/**
 * The text for one command, or for all of them.
 *
 * @param columns of the terminal; undefined where it goes into a file or a pipe.
 */
function helpText(topic, columns, others = []) {
    const width = widthOf(columns);
    switch (topic) {
        case 'verify':
            return verifyText(width);
        case 'verify-bundle':
            return `${usage(USAGE[topic], width)}
${paragraph('Checks one bundle against one file or `sha256:HEX`, in the form that the conformance suite of Sigstore calls. Attestations of every type are accepted.', width)}
Options:
${rows(BUNDLE_FLAGS, width)}
${examples(EXAMPLES[topic])}
${exitCodes('0 verified, 1 anything else', width)}`;
        case 'policy':
            return `${usage(USAGE[topic], width)}
${paragraph('`check` names every mistake of a policy file, each at FILE:LINE:COLUMN. `explain` says in words what it requires, of what, and by whom. `from-inputs` prints the policy file that means the same as the options of a `verify`. All of them read the policy and the keys that it names, no artifact, and use no network. For admission policies of a cluster, see `policy export --help`.', width)}
Options:
${rows(POLICY_FLAGS, width)}
${examples(EXAMPLES[topic])}
${exitCodes('0 the policy is valid, 2 the policy or the command line is not valid', width)}`;
        case undefined:
            return mainText(width, others);
    }
}
function widthOf(columns) {
    return Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST));
}
/** The help of one command of the table. */
function commandText(command, columns) {
    const width = widthOf(columns);
    const flags = command.flags.map(({ name, placeholder, text }) => [
        `--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`,
        text,
    ]);
    return `${usage(command.usage, width)}
${paragraph(command.text, width)}
Options:
${rows(flags, width)}
${examples(command.examples)}
${exitCodes(command.exitCodes, width)}`;
}
function exitCodes(codes, width) {
    const each = codes.split(/, (?=\d )/).map((one) => [one.slice(0, 1), one.slice(2)]);
    return `Exit codes:\n${rows(each, width, 5)}`;
}
function examples(lines) {
    return `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
function mainText(width, others) {
    const topics = [
        ['verify', 'Check artifacts: files, images, releases, a Git tag.'],
        ['verify-bundle', 'Check one Sigstore bundle.'],
        ['policy check', 'Find the mistakes of a policy file.'],
        ['policy explain', 'Say in words what a policy file requires.'],
        ['policy from-inputs', 'Print the policy file that means the same as the options of a `verify`.'],
        ...others.map(({ name, summary }) => [name, summary]),
    ];
    return `${paragraph('signature-gate: stops the job unless every byte of every artifact is verified', width)}
Usage:
${HELP_TOPICS.flatMap((topic) => USAGE[topic])
        .map((line) => `  ${line}\n`)
        .join('')}${others.map(({ usage: [line = ''] }) => `  ${call(line, width - 6).join('\n      ')}\n`).join('')}  signature-gate help [COMMAND]
  signature-gate --version

Commands; \`signature-gate COMMAND --help\` says more:
${rows(topics, width)}
Exit codes of verify:
${rows(EXIT_CODES, width, 5)}verify-bundle exits with 0 or 1, policy with 0 or 2.

${paragraph('First steps: `signature-gate inspect FILE` says who signed a file. `signature-gate init FILE` prints the step that accepts it.', width)}`;
}
function verifyText(width) {
    const sections = SECTIONS.map((title) => {
        const inputs = _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.filter((input) => input.section === title);
        return `\n${title}:\n${rows(inputs.map((input) => [flag(input), input.description]), width)}`;
    });
    return `${usage(USAGE.verify, width)}
${paragraph('Checks artifacts. Every option is also an input of the action. FILEs are plain paths, like `--artifacts` without globs. What takes a list (...) is repeated, once for each entry. `-` is standard input where a file is read, and standard output where a report is written.', width)}${sections.join('')}
General:
${rows([FORMAT, ...GENERAL], width)}
${examples(EXAMPLES.verify)}
Exit codes:
${rows(EXIT_CODES, width, 5)}`;
}
/** Each call on its own line; the rest of a long one is indented below it. What stands in brackets stays together. */
function usage(lines, width) {
    return lines
        .map((line, at) => `${at === 0 ? 'Usage: ' : '       '}${call(line, width - 11).join('\n           ')}\n`)
        .join('');
}
function call(line, width) {
    const [, indent = '', words = ''] = /^( *)(.*)$/.exec(line) ?? [];
    const together = words.replace(/(?<=\[[^\]]*) /g, '\u00a0');
    return wrap(together, width).map((part) => indent + part.replaceAll('\u00a0', ' '));
}
function flag(input) {
    const value = input.shape === 'boolean' ? '' : ` ${input.placeholder}`;
    return `--${input.name}${value}${input.shape === 'list' ? ' ...' : ''}`;
}
function rows(of, width, at = COLUMN) {
    const column = width < NARROW ? Math.min(at, 6) : at;
    return of.map(([name, text]) => row(name, text, column, width)).join('');
}
function row(name, text, column, width) {
    const lines = wrap(text, width - column);
    const head = `  ${name}`;
    const first = head.length < column ? `${head.padEnd(column)}${lines.shift() ?? ''}\n` : `${head}\n`;
    return first + lines.map((rest) => `${' '.repeat(column)}${rest}\n`).join('');
}
function paragraph(text, width) {
    return `${wrap(text, width).join('\n')}\n`;
}
/** Breaks at spaces; a word that is longer than a line stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line += line === '' ? word : ` ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 39888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/* unused harmony export wantsColor */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12469);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51127);
/* harmony import */ var _progress_pace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49303);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28203);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6072);
/** A terminal (or a pipe) as a host: results on standard output, problems and progress on standard error. */







const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const CYAN = 36;
const LINE_COLORS = {
    pass: GREEN,
    waived: YELLOW,
    fail: RED,
    error: RED,
    info: undefined,
};
const ANNOTATION_COLORS = { error: RED, warning: YELLOW, notice: CYAN };
const CLEAR_LINE = '\r\u001b[K';
/** Colours: never with NO_COLOR, always with FORCE_COLOR, else on a terminal that knows them. */
function wantsColor(env, sink) {
    const { NO_COLOR, FORCE_COLOR, TERM } = env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return sink.isTTY === true && TERM !== 'dumb';
}
/**
 * @param out where results go; `verify-bundle` has them on standard error
 * @param clock for the pace of progress
 */
function terminalHost(options, env = process.env, out = process.stdout, err = process.stderr, clock = Date.now) {
    const workspace = process.cwd();
    // A dumb terminal cannot wipe a line.
    const redraws = err.isTTY === true && env['TERM'] !== 'dumb';
    const screen = createScreen(err, redraws, (0,_progress_pace_js__WEBPACK_IMPORTED_MODULE_5__/* .progressPace */ .VM)(clock, redraws ? _progress_pace_js__WEBPACK_IMPORTED_MODULE_5__/* .REDRAW_MS */ .L4 : undefined));
    const colors = new Map([out, err].map((sink) => [sink, options.color && wantsColor(env, sink)]));
    const colored = (sink) => colors.get(sink) === true;
    const painted = ({ level, text }) => paintMark((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text), LINE_COLORS[level], colored(out));
    const wanted = options.quiet === true ? onlyWhatIsWrong() : () => true;
    const print = (line) => {
        if (line.problem)
            screen.print(err, painted(line));
        else if (wanted(line))
            screen.print(out, painted(line));
    };
    const each = function* (lines) {
        for (const line of lines)
            if (wanted(line))
                yield painted(line);
    };
    return {
        kind: 'terminal',
        env,
        workspace,
        tempRoot: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        inputs: options.inputs,
        ...(options.eitherForm && { eitherForm: true }),
        now: () => new Date(),
        expectFiles: _memory_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRoomFor */ .t7,
        line: print,
        debug(text) {
            if (options.verbose)
                for (const line of text.split('\n'))
                    screen.print(err, (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(line));
        },
        group(title, lines) {
            print(title);
            for (const some of (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .inBlocks */ .Qf)(each(lines), '\n'))
                screen.print(out, some);
        },
        progress(text) {
            if (options.quiet !== true)
                screen.progress(() => (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_progress_pace_js__WEBPACK_IMPORTED_MODULE_5__/* .saidNow */ .O_)(text)));
        },
        annotate(level, title, message, at) {
            const place = at ? `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ` : '';
            const words = [title, message].filter((text) => text !== '').join(': ');
            const mark = paint(`${level}:`, ANNOTATION_COLORS[level], colored(err));
            screen.print(err, `${mark} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(place + words)}`);
        },
        addPath(folder) {
            print({ level: 'info', text: `Add to PATH: ${folder}` });
        },
        ...OF_THE_RUNNER,
        writeFile: (path, text) => (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), text),
        finish(exitCode, { level, text }) {
            if (options.quiet === true && exitCode === 0 && level === 'pass')
                return;
            const sink = exitCode === 0 ? out : err;
            screen.print(sink, paint((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text), LINE_COLORS[level], colored(sink)));
        },
    };
}
/** What the runner has and a terminal has not: callers of the command read the exit code and the report. */
const OF_THE_RUNNER = {
    setOutput: () => undefined,
    checkpoint: () => () => undefined,
    saveState: () => {
        throw new Error('a terminal has no post step');
    },
    withoutSummary: true,
    writeSummary: () => Promise.resolve(),
};
/** Lets a line through that something is wrong with, and the indented ones below it. */
function onlyWhatIsWrong() {
    let block = false;
    return ({ level, text }) => {
        if (!/^\s/.test(text))
            block = level !== 'pass' && level !== 'info';
        return block;
    };
}
function paint(text, color, colored) {
    return colored && color !== undefined ? `\u001b[${color}m${text}\u001b[39m` : text;
}
/** Colours the sign that a line begins with; a whole page in red would be hard to read. */
function paintMark(text, color, colored) {
    const [, indent = '', mark = ''] = /^(\s*)(\S)(?=\s)/.exec(text) ?? [];
    return indent + paint(mark, color, colored && mark !== '') + text.slice(indent.length + mark.length);
}
/**
 * Printing beside a line of progress. A terminal shows one, which is wiped before anything else is printed; a file, a pipe or a dumb
 * terminal gets a line whenever one is due.
 */
function createScreen(err, redraws, due) {
    let shown = false;
    const wipe = () => {
        if (shown)
            (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(err, CLEAR_LINE);
        shown = false;
    };
    return {
        print(sink, line) {
            wipe();
            (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(sink, `${line}\n`);
        },
        progress(text) {
            if (!redraws) {
                if (due())
                    (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(err, `${text()}\n`);
                return;
            }
            if (shown && !due())
                return;
            wipe();
            (0,_streams_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(err, text());
            shown = true;
        },
    };
}


/***/ })

};
