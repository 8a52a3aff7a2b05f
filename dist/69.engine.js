export const id = 69;
export const ids = [69];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _host_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85510);
/* harmony import */ var _host_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62179);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71411);
/* harmony import */ var _host_startup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75199);
/* harmony import */ var _host_streams_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28203);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39888);
/* harmony import */ var _core_shown_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32591);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87330);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18067);









const MISUSED = 2;
const REFUSED = 1;
const COMMANDS = ['verify', 'verify-bundle', 'policy', 'help'];
const [name = '', ...rest] = process.argv.slice(2);
(0,_host_startup_js__WEBPACK_IMPORTED_MODULE_3__/* .failClosed */ .Z)(name === 'verify-bundle' ? REFUSED : _host_startup_js__WEBPACK_IMPORTED_MODULE_3__/* .CRASHED */ .R, '');
process.exitCode = await main();
async function main() {
    switch (name) {
        case 'verify':
            return check((0,_host_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVerify */ .LT)(rest, process.cwd()), name);
        case 'verify-bundle': {
            // Its callers know two answers only.
            const code = await check((0,_host_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVerifyBundle */ .x_)(rest, process.cwd()), name);
            return code === 0 ? 0 : REFUSED;
        }
        case 'policy':
            return policy(rest);
        case 'help':
        case '--help':
        case '-h':
            return help(rest[0]);
        case '--version':
            (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(process.stdout, `${_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}\n`);
            return 0;
        case '':
            (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(process.stderr, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_1__/* .helpText */ .B)(undefined, process.stderr.columns));
            return MISUSED;
        default:
            return complain([unknownCommand(name, COMMANDS)]);
    }
}
/** Explains one command, or all of them where none is named. */
function help(word) {
    const topic = _host_help_js__WEBPACK_IMPORTED_MODULE_1__/* .HELP_TOPICS */ .h.find((one) => one === word);
    if (word !== undefined && topic === undefined)
        return complain([unknownCommand(word, _host_help_js__WEBPACK_IMPORTED_MODULE_1__/* .HELP_TOPICS */ .h)]);
    return explain(topic);
}
function explain(topic) {
    (0,_host_streams_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(process.stdout, (0,_host_help_js__WEBPACK_IMPORTED_MODULE_1__/* .helpText */ .B)(topic, process.stdout.columns));
    return 0;
}
async function check(command, of) {
    if (command.help)
        return explain(of);
    if (command.problems.length > 0)
        return complain(command.problems);
    const ended = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .endingSignal */ .Yu)();
    const { useNetworkOf } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 3393));
    useNetworkOf(process.env);
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(805), __webpack_require__.e(40), __webpack_require__.e(18), __webpack_require__.e(162), __webpack_require__.e(109), __webpack_require__.e(396), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 97262));
    const code = await run((0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)(command, process.env, of === 'verify-bundle' ? process.stderr : process.stdout), ended);
    (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .endSoon */ .nJ)(ended);
    return code;
}
/** `policy check` and `policy explain`: they read the policy and its keys, and nothing else. */
async function policy(args) {
    const command = (0,_host_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON)(args);
    if (command.help)
        return explain('policy');
    if (command.problems.length > 0)
        return complain(command.problems);
    const { runPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(805), __webpack_require__.e(18), __webpack_require__.e(162), __webpack_require__.e(85), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 12787));
    return runPolicyCommand(command, (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)(command, process.env, process.stdout));
}
function unknownCommand(word, commands) {
    const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(word, commands);
    return {
        where: word,
        message: `is no command${meant === undefined ? '' : `; the nearest is \`${meant}\``}`,
        fix: 'See `signature-gate --help`.',
    };
}
function complain(problems) {
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)({ inputs: [], verbose: false, color: true });
    for (const { where, message, fix } of problems)
        host.annotate('error', '', (0,_core_shown_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSecrets */ .c)(`${where} ${message}. ${fix}`));
    host.finish(MISUSED, { level: 'fail', text: '✗ CONFIG_INVALID: the command line is wrong; nothing was checked' });
    return MISUSED;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 85510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ parseVerify),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   x_: () => (/* binding */ parseVerifyBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59655);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87330);
/* harmony import */ var _formats_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97224);
/** From a command line to inputs. Nothing is judged here but the command line itself; the inputs go to `readInputs`. */




const COMMON = ['verbose', 'no-color', 'help'];
const VERIFY = {
    valued: _policy_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.shape !== 'boolean').map((input) => input.name),
    switches: [..._policy_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.shape === 'boolean').map((input) => input.name), ...COMMON],
};
const VERIFY_BUNDLE = {
    valued: ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'],
    switches: ['staging', ...COMMON],
};
/** `verify`: every input is a flag; files may also stand alone, as plain paths. */
function parseVerify(args, workspace) {
    const { values, positional, problems } = scan(args, VERIFY);
    const inputs = [...values]
        .filter(([name]) => (0,_policy_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name))
        .map(([name, given]) => ({ name, values: given }));
    if (positional.length > 0) {
        inputs.push({ name: 'artifacts', values: positional.map((path) => literalPath(path, workspace)) });
    }
    return { inputs, problems, ...common(values) };
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
            problems.push(problem('staging', 'is exclusive with `--trusted-root`', 'Keep one of them.'));
        }
        inputs.push({ name: 'trusted-root', values: ['staging'] });
    }
    const [subject = ''] = positional;
    if (positional.length !== 1) {
        problems.push(problem('FILE_OR_DIGEST', `is given ${positional.length} times`, 'Name one file or `sha256:HEX`.'));
    }
    inputs.push(/^sha256:[0-9a-f]{64}$/i.test(subject)
        ? { name: 'digests', values: [subject] }
        : { name: 'artifacts', values: [literalPath(subject, workspace)] });
    if (variables.length > 0)
        inputs.push({ name: 'var', values: variables });
    return { inputs, problems, ...common(values), eitherForm: true };
}
const POLICY = { valued: ['var'], switches: ['no-color', 'help'] };
const POLICY_ACTIONS = ['check', 'explain'];
/** The command line behind `policy`. */
function parsePolicy([word = '', ...rest]) {
    const action = POLICY_ACTIONS.find((one) => one === word);
    const { values, positional, problems } = scan(action ? rest : [word, ...rest], POLICY);
    const help = common(values).help;
    if (!action && !help) {
        const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, POLICY_ACTIONS);
        const fix = meant === undefined ? 'Write `policy check FILE` or `policy explain FILE`.' : `Write \`policy ${meant} FILE\`.`;
        problems.push(problem('policy', word === '' ? 'is not said what to do' : `has no command \`${word}\``, fix));
    }
    else if (positional.length !== 1) {
        problems.push(problem('FILE', `is given ${positional.length} times`, 'Name one policy file.'));
    }
    const inputs = [...values].filter(([name]) => name === 'var').map(([name, given]) => ({ name, values: given }));
    return { action: action ?? 'check', file: positional[0] ?? '', inputs, problems, ...common(values) };
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
        put(scanned, name, inline ?? 'true');
    else if (!flags.valued.includes(name))
        scanned.problems.push(unknownFlag(word, name, flags));
    else if (inline !== undefined)
        put(scanned, name, inline);
    else if (isFlag(rest[0], flags)) {
        scanned.problems.push(problem(`--${name}`, 'has no value', `Write \`--${name} VALUE\` or \`--${name}=VALUE\`.`));
    }
    else
        put(scanned, name, rest.shift() ?? '');
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
function unknownFlag(word, name, { valued, switches }) {
    const flag = word.replace(/=.*$/s, '');
    if (_policy_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .PLANNED */ .TZ.includes(name)) {
        return problem(flag, 'is not available in this version', 'Remove it, or use a version whose `--help` names it.');
    }
    const meant = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name || flag.replace(/^-+/, ''), [...valued, ...switches]);
    return problem(flag, `is no option${meant === undefined ? '' : `; the nearest is \`--${meant}\``}`, meant === undefined ? 'Remove it; `--help` names all options.' : `Write \`--${meant}\`.`);
}
function problem(where, message, fix) {
    return { where, message, fix };
}
function common(values) {
    const isOn = (name) => values.get(name)?.at(-1) === 'true';
    return { verbose: isOn('verbose'), color: !isOn('no-color'), help: isOn('help') };
}
/** A path as an entry of `artifacts` that means this one file, whatever characters its name has. */
function literalPath(path, workspace) {
    if (!(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(path) && !path.startsWith('!'))
        return path;
    return (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeGlob */ .yk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) : path);
}
function plainText(name, value, variables) {
    if (!/\{[A-Za-z0-9]/.test(value))
        return value;
    variables.push(`${name}=${value}`);
    return `{${name}}`;
}


/***/ }),

/***/ 62179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   h: () => (/* binding */ HELP_TOPICS)
/* harmony export */ });
/* harmony import */ var _policy_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59655);

/** Where descriptions begin; longer flags have theirs on the next line. */
const COLUMN = 36;
/** Longer lines are hard to read, shorter ones leave no room for words. */
const [NARROWEST, WIDEST] = [40, 100];
/** Below this width descriptions stand under their flags. */
const NARROW = 72;
const SECTIONS = [...new Set(_policy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.map(({ section }) => section))];
const EXIT_CODES = [
    ['0', 'everything was proven, or waived for a reason'],
    ['1', 'something was refused'],
    ['2', 'the configuration is wrong; nothing was checked'],
    ['3', 'it could not look (network, permission, trusted root); nothing was proven'],
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
    ],
};
const GENERAL = [
    ['--verbose', 'Show details.'],
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
    ...GENERAL.filter(([name]) => name !== '--verbose'),
];
/** The commands that have a text of their own. */
const HELP_TOPICS = ['verify', 'verify-bundle', 'policy'];
/**
 * The text for one command, or for all of them.
 *
 * @param columns of the terminal; undefined where it goes into a file or a pipe.
 */
function helpText(topic, columns) {
    const width = Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST));
    switch (topic) {
        case 'verify':
            return verifyText(width);
        case 'verify-bundle':
            return `${usage(topic)}
${paragraph('Checks one bundle against one file or `sha256:HEX`, in the form that the conformance suite of Sigstore calls. Attestations of every type are accepted.', width)}
Options:
${rows(BUNDLE_FLAGS, width)}
Exit codes: 0 verified, 1 anything else.
`;
        case 'policy':
            return `${usage(topic)}
${paragraph('`check` names every mistake of a policy file, each at FILE:LINE:COLUMN. `explain` says in words what it will demand, of what, and by whom. Both read the policy and the keys that it names, no artifact, and use no network.', width)}
Options:
${rows(POLICY_FLAGS, width)}
Exit codes: 0 the policy is sound, 2 it is not.
`;
        case undefined:
            return mainText(width);
    }
}
function mainText(width) {
    const topics = [
        ['verify', 'Check artifacts: files, images, releases, a Git tag.'],
        ['verify-bundle', 'Check one Sigstore bundle.'],
        ['policy check', 'Find the mistakes of a policy file.'],
        ['policy explain', 'Say in words what a policy file demands.'],
    ];
    return `${paragraph('signature-gate: lets a job go on only when every byte of every artifact is proven', width)}
Usage:
${HELP_TOPICS.flatMap((topic) => USAGE[topic])
        .map((line) => `  ${line}\n`)
        .join('')}  signature-gate help [COMMAND]
  signature-gate --version

Commands; \`signature-gate COMMAND --help\` says more:
${rows(topics, width)}
Exit codes of verify:
${rows(EXIT_CODES, width, 5)}verify-bundle exits with 0 or 1, policy with 0 or 2.
`;
}
function verifyText(width) {
    const sections = SECTIONS.map((title) => {
        const inputs = _policy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.filter((input) => input.section === title);
        return `\n${title}:\n${rows(inputs.map((input) => [flag(input), input.description]), width)}`;
    });
    return `${usage('verify')}
${paragraph('Checks artifacts. Every option is also an input of the action. FILEs are plain paths, like `--artifacts` without globs. What takes a list (...) is repeated, once for each entry.', width)}${sections.join('')}
General:
${rows(GENERAL, width)}
Exit codes:
${rows(EXIT_CODES, width, 5)}`;
}
function usage(topic) {
    return USAGE[topic].map((line, at) => `${at === 0 ? 'Usage: ' : '       '}${line}\n`).join('');
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
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28203);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6072);
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
/** @param out where results go; `verify-bundle` has them on standard error. */
function terminalHost(options, env = process.env, out = process.stdout, err = process.stderr) {
    const workspace = process.cwd();
    const screen = createScreen(err);
    const colored = (sink) => options.color && wantsColor(env, sink);
    const print = ({ level, text }) => {
        screen.print(out, paintMark((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text), LINE_COLORS[level], colored(out)));
    };
    return {
        kind: 'terminal',
        env,
        workspace,
        tempRoot: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        inputs: options.inputs,
        ...(options.eitherForm && { eitherForm: true }),
        now: () => new Date(),
        line: print,
        debug(text) {
            if (options.verbose)
                for (const line of text.split('\n'))
                    screen.print(err, (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(line));
        },
        group(title, lines) {
            print(title);
            lines.forEach(print);
        },
        progress(text) {
            screen.progress((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text));
        },
        annotate(level, title, message, at) {
            const place = at ? `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ` : '';
            const words = [title, message].filter((text) => text !== '').join(': ');
            const mark = paint(`${level}:`, ANNOTATION_COLORS[level], colored(err));
            screen.print(err, `${mark} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(place + words)}`);
        },
        setOutput() {
            // Outputs are the runner's; callers of the command read the exit code and the report.
        },
        addPath(folder) {
            print({ level: 'info', text: `Add to PATH: ${folder}` });
        },
        checkpoint: () => () => {
            // Nothing is handed to later steps.
        },
        saveState() {
            throw new Error('a terminal has no post step');
        },
        async writeSummary() {
            // The summary is the runner's.
        },
        writeFile: (path, text) => (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), text),
        finish(exitCode, { level, text }) {
            const sink = exitCode === 0 ? out : err;
            screen.print(sink, paint((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text), LINE_COLORS[level], colored(sink)));
        },
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
/** Printing beside a line of progress, which is shown on a terminal only and wiped before anything else is printed. */
function createScreen(err) {
    let shown = false;
    const wipe = () => {
        if (shown)
            (0,_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(err, CLEAR_LINE);
        shown = false;
    };
    return {
        print(sink, line) {
            wipe();
            (0,_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(sink, `${line}\n`);
        },
        progress(text) {
            if (err.isTTY !== true)
                return;
            wipe();
            (0,_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(err, text);
            shown = true;
        },
    };
}


/***/ })

};
