#!/usr/bin/env node
/** The command's entry. The engine is loaded only where something is to be checked, so that `--help` is quick. */
import { existsSync } from 'node:fs';
import { parseCommandLine, type CommandLine } from './commands/command-line.js';
import { LOADERS } from './commands/loaders.js';
import { mergeCommand } from './commands/merge.js';
import { throughFiles, withInput, type Streams } from './commands/standard-streams.js';
import { COMMANDS as OTHERS, commandNamed, type CommandSpec } from './commands/table.js';
import { endOf } from './core/ended.js';
import type { ConfigProblem } from './core/errors.js';
import { parsePolicy, parseVerify, parseVerifyBundle, type Command } from './host/arguments.js';
import { createConsole } from './host/console.js';
import { delivery, type Delivery, type Fault } from './host/delivery.js';
import { commandText, HELP_TOPICS, helpText, type HelpTopic } from './host/help.js';
import { endingSignal, endSoon } from './host/signals.js';
import { printable } from './host/printable.js';
import { progressPace } from './host/progress-pace.js';
import { CRASHED, failClosed } from './host/startup.js';
import { print, type Sink } from './host/streams.js';
import { terminalHost } from './host/terminal.js';
import { keepMemorySmall } from './host/memory.js';
import { useNetworkOf } from './net/network.js';
import { hearWaits } from './net/waiting.js';
import { withoutSecrets } from './core/shown-address.js';
import { nearest } from './formats/nearest.js';
import { VERSION } from './core/version.js';

const MISUSED = 2;
const REFUSED = 1;
const COMMANDS: readonly string[] = ['verify', 'verify-bundle', 'policy', 'help', ...OTHERS.map((one) => one.name)];

/** Commands of other tools, and what reads their lines. */
const OTHER_TOOLS: ReadonlyMap<string, string> = new Map(
  [
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
    `To translate a command line, write \`signature-gate convert -- ${line} …\`. `,
  ]),
);

const [name = '', ...rest] = process.argv.slice(2);
failClosed(name === 'verify-bundle' ? REFUSED : CRASHED, '');
process.exitCode = await main();

async function main(): Promise<number> {
  switch (name) {
    case 'verify':
      return check(parseVerify(rest, process.cwd()), name);
    case 'verify-bundle': {
      // Its callers know two answers only.
      const code = await check(parseVerifyBundle(rest, process.cwd()), name);
      return code === 0 ? 0 : REFUSED;
    }
    case 'merge':
      return merge(rest);
    case 'policy': {
      const [word, ...others] = rest;
      const command = word === 'export' ? commandNamed('policy export') : undefined;
      return command ? runOther(command, others) : policy(rest);
    }
    case 'help':
    case '--help':
    case '-h':
      return help(rest[0]);
    case '--version':
      print(process.stdout, `${VERSION}\n`);
      return 0;
    case '':
      print(process.stderr, helpText(undefined, process.stderr.columns, OTHERS));
      return MISUSED;
    default: {
      const command = commandNamed(name);
      return command ? runOther(command, rest) : complain([unknownCommand(name)]);
    }
  }
}

/** A command of the table; its code is loaded now. */
async function runOther(command: CommandSpec, args: readonly string[]): Promise<number> {
  const line = parseCommandLine(args, command.flags, command.stops);
  if (line.values.has('help')) {
    print(process.stdout, commandText(command, process.stdout.columns));
    return 0;
  }
  if (line.problems.length > 0) return complain(line.problems);
  const out = delivery(process.stdout);
  const code = await runLine(command, line, out);
  const fault = await out.done();
  // A reader that has seen enough (`| head -1`) has what it wanted.
  return fault === undefined || fault.unread || code !== 0 ? code : lost('output', fault);
}

async function runLine(command: CommandSpec, line: CommandLine, out: Sink): Promise<number> {
  if (command.network) {
    useNetworkOf(process.env);
    const due = progressPace(Date.now);
    hearWaits((text) => {
      if (due()) print(process.stderr, `${printable(text())}\n`);
    });
  }
  const loaded = await LOADERS[command.name]?.();
  if (!loaded) throw new Error(`the command ${command.name} has no code`);
  if (!command.stdin) return loaded.run(line, createConsole(out));
  const ended = endingSignal();
  try {
    return await withInput(
      line,
      createConsole(out),
      { stdin: process.stdin, ended, workspace: process.cwd() },
      async (...call) => loaded.run(...call),
    );
  } catch (error) {
    const end = endOf(ended);
    if (!end) throw error;
    return end.exitCode;
  } finally {
    endSoon(ended);
  }
}

/** Reports of shares: the engine of `verify`, with a command line of its own. */
async function merge(args: readonly string[]): Promise<number> {
  const command = commandNamed('merge');
  const line = parseCommandLine(args, command?.flags ?? []);
  if (command && line.values.has('help')) {
    print(process.stdout, commandText(command, process.stdout.columns));
    return 0;
  }
  return check(mergeCommand(line), 'verify');
}

/** Explains one command, or all of them where none is named. */
function help(word: string | undefined): number {
  const topic = HELP_TOPICS.find((one) => one === word);
  const other = commandNamed(word === 'policy' && rest[1] === 'export' ? 'policy export' : (word ?? ''));
  if (other) {
    print(process.stdout, commandText(other, process.stdout.columns));
    return 0;
  }
  if (word !== undefined && topic === undefined) return complain([unknownCommand(word)]);
  return explain(topic);
}

function explain(topic: HelpTopic | undefined): number {
  print(process.stdout, helpText(topic, process.stdout.columns, OTHERS));
  return 0;
}

async function check(command: Command, of: 'verify' | 'verify-bundle'): Promise<number> {
  if (command.help) return explain(of);
  if (command.problems.length > 0) return complain(command.problems);
  const report = delivery(process.stdout);
  const code = await verified(command, of, report);
  const fault = await report.done();
  return fault === undefined ? code : lost('report', fault);
}

/** A pass without the report that was asked for is none, as with a report in a file that cannot be written. */
function lost(what: 'report' | 'output', { words }: Fault): number {
  print(process.stderr, `✗ The ${what} could not be written to standard output: ${printable(words)}\n`);
  return CRASHED;
}

/** @param report where a report goes that is written to standard output */
async function verified(command: Command, of: 'verify' | 'verify-bundle', report: Delivery): Promise<number> {
  const ended = endingSignal();
  let streams: Streams | undefined;
  try {
    streams =
      of === 'verify'
        ? await throughFiles(command.inputs, command.json, { stdin: process.stdin, ended, workspace: process.cwd() })
        : undefined;
    if (streams && streams.problems.length > 0) return complain(streams.problems);
    useNetworkOf(process.env);
    const { run } = await import('./run.js');
    keepMemorySmall();
    const inputs = streams?.inputs ?? command.inputs;
    const out = !streams || streams.reports ? process.stderr : process.stdout;
    const shown = (sink: Sink): Sink => streams?.shown(sink) ?? sink;
    return await run(terminalHost({ ...command, inputs }, process.env, shown(out), shown(process.stderr)), ended);
  } catch (error) {
    const end = endOf(ended);
    if (!end) throw error;
    return end.exitCode;
  } finally {
    streams?.end(report);
    endSoon(ended);
  }
}

/** `policy check`, `policy explain` and `policy from-inputs`: they read the policy and its keys, and nothing else. */
async function policy(args: readonly string[]): Promise<number> {
  const command = parsePolicy(args, process.cwd());
  if (command.help) return explain('policy');
  if (command.problems.length > 0) return complain(command.problems);
  const ended = endingSignal();
  const { runPolicyCommand } = await import('./policy/command.js');
  const out = delivery(process.stdout);
  const code = await runPolicyCommand(command, terminalHost(command, process.env, out), ended);
  endSoon(ended);
  const fault = command.action === 'from-inputs' ? await out.done() : undefined;
  return fault === undefined || fault.unread || code !== 0 ? code : lost('output', fault);
}

function fileAdvice(word: string): string {
  return existsSync(word) ? 'It is a file: write `verify` or `inspect` before it. ' : '';
}

function unknownCommand(word: string): ConfigProblem {
  if (word.startsWith('-')) {
    return {
      where: word,
      message: 'is not a command',
      fix: `Write the command before its options, such as \`signature-gate verify ${word} …\`. See \`signature-gate --help\`.`,
    };
  }
  const meant = nearest(word, COMMANDS);
  const advice = OTHER_TOOLS.get(word) ?? (meant === undefined ? fileAdvice(word) : `Did you mean \`${meant}\`? `);
  return { where: word, message: 'is not a command', fix: `${advice}See \`signature-gate --help\`.` };
}

function complain(problems: readonly ConfigProblem[]): number {
  const host = terminalHost({ inputs: [], verbose: false, color: true });
  for (const { where, message, fix } of problems)
    host.annotate('error', '', withoutSecrets(`${where} ${message}. ${fix}`));
  host.finish(MISUSED, { level: 'fail', text: '✗ CONFIG_INVALID: the command line is not valid; nothing was checked' });
  return MISUSED;
}
