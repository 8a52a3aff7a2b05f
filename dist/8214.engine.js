export const id = 8214;
export const ids = [8214];
export const modules = {

/***/ 98214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84485);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82518);


const [PRINTED, UNKNOWN] = [0, 2];
/** A shell completes word by word; `policy export` is a word of `policy`. */
const OF_ONE_WORD = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.filter(({ name }) => !name.includes(' '));
const VERIFY_BUNDLE = ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'];
function run({ positional: [shell, ...more] }, console) {
    const script = more.length === 0 && shell !== undefined && Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (!script) {
        console.err('error: name one shell: bash, zsh or fish.');
        return UNKNOWN;
    }
    console.out(script(completedCommands()));
    return PRINTED;
}
const SCRIPTS = {
    bash: bashScript,
    zsh: (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`,
    fish: fishScript,
};
function completedCommands() {
    const plain = (name) => ({ name, takesValue: false, values: [] });
    const common = ['verbose', 'quiet', 'no-color', 'help'].map(plain);
    const format = { name: 'format', takesValue: true, values: ['text', 'json'] };
    const inputs = _policy_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.map((input) => ({
        name: input.name,
        takesValue: input.shape !== 'boolean',
        values: 'values' in input ? (input.values ?? []) : [],
    }));
    const bundle = VERIFY_BUNDLE.map((name) => ({ name, takesValue: true, values: [] }));
    return [
        { name: 'verify', summary: 'Check artifacts.', flags: [...inputs, format, ...common], words: [], files: true },
        {
            name: 'verify-bundle',
            summary: 'Check one Sigstore bundle.',
            flags: [...bundle, plain('staging'), ...common],
            words: [],
            files: true,
        },
        {
            name: 'policy',
            summary: 'Check, explain or export a policy file.',
            // `policy export` has all of its flags, `var` among them.
            flags: [plain('no-color'), ...flagsOf((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)('policy export'))],
            words: ['check', 'explain', 'export', 'from-inputs'],
            files: true,
        },
        ...OF_ONE_WORD.map((command) => ({
            name: command.name,
            summary: command.summary,
            flags: flagsOf(command),
            words: command.words ?? [],
            files: command.files === true,
        })),
        {
            name: 'help',
            summary: 'Explain a command.',
            flags: [],
            words: OF_ONE_WORD.map(({ name }) => name),
            files: false,
        },
    ];
}
function flagsOf(command) {
    return (command?.flags ?? []).map(({ name, placeholder, values = [] }) => ({
        name,
        takesValue: placeholder !== undefined,
        values,
    }));
}
function bashScript(commands) {
    const values = commands.flatMap(({ name, flags }) => flags
        .filter((flag) => flag.values.length > 0)
        .map((flag) => `    '${name} --${flag.name}') words='${flag.values.join(' ')}' ;;`));
    const words = commands.map(({ name, flags, words: own }) => `    ${name}) words='${[...own, ...flags.map((flag) => `--${flag.name}`)].join(' ')}' ;;`);
    const taking = [
        ...new Set(commands.flatMap(({ flags }) => flags.filter((flag) => flag.takesValue).map((flag) => `--${flag.name}`))),
    ];
    return `# Completion of signature-gate for bash. Load it with: source <(signature-gate completion bash)
_signature_gate() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word") )
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  case "$before" in
    ${taking.join('|')})
      if [ -n "$words" ]; then COMPREPLY=( $(compgen -W "$words" -- "$word") ); else COMPREPLY=( $(compgen -f -- "$word") ); fi
      return ;;
  esac
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$word") )
}
complete -o default -F _signature_gate signature-gate`;
}
function fishScript(commands) {
    const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;
    const lines = commands.flatMap(({ name, summary, flags, words }) => {
        const within = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
        return [
            `complete -c signature-gate -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
            ...words.map((word) => `complete -c signature-gate ${within} -f -a ${word}`),
            ...flags.map((flag) => {
                const values = flag.values.length > 0 ? ` -f -a ${quoted(flag.values.join(' '))}` : '';
                return `complete -c signature-gate ${within} -l ${flag.name}${flag.takesValue ? ' -r' : ''}${values}`;
            }),
        ];
    });
    return `# Completion of signature-gate for fish. Load it with: signature-gate completion fish | source\n${lines.join('\n')}`;
}


/***/ })

};
