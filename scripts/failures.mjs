#!/usr/bin/env node
// Writes docs/failures.md: failures of every kind, each provoked with forged evidence or a mistake in the call, with the command and
// what dist/cli.js prints. Run it after `npm run build`:
//
//   npx node scripts/failures.mjs [--check] [--only TITLE]
//
// --check compares with the page instead of writing it (exit 1 where they differ); --only prints scenes whose title has this word.
// It runs the sources of the tests as they are: Node 24 (a devDependency, hence `npx node`) strips the types.
import fs from 'node:fs';
import module from 'node:module';
import { parseArgs } from 'node:util';

module.registerHooks({
  resolve(specifier, context, next) {
    const inSources = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(inSources ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
// Before the virtual Sigstore is imported, randomness is replaced.
const { EVIDENCE, SIGNATURES } = await import('./failures/evidence.mjs');
const { SIGNERS } = await import('./failures/signers.mjs');
const { FILES } = await import('./failures/files.mjs');
const { CONFIGURATION } = await import('./failures/configuration.mjs');
const { FIRST_TRY } = await import('./failures/first-try.mjs');
const { runCommand } = await import('../__tests__/support/command.ts');
const { createWorkspace } = await import('../__tests__/support/workspace.ts');

const PAGE = new URL('../docs/failures.md', import.meta.url);
/** Processes at a time. */
const AT_A_TIME = 4;
const INTRODUCTION = `# Failures, as the gate prints them

Each failure here is provoked by \`scripts/failures.mjs\`: with evidence that is forged for it, or with a mistake in the call. It shows
the command and what is printed. The release is that of a made-up project, \`acme/widgets\`; its Sigstore instance is made up too, and its
trusted root is the file \`trusted_root.json\`. The last line of each output is written to standard error, the rest to standard output. What a code means is in
[reason codes](errors.md).
`;

const { values } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
const sections = [FIRST_TRY, CONFIGURATION, FILES, EVIDENCE, SIGNERS, SIGNATURES];
if (values.only !== undefined) {
  for (const scene of sections.flatMap(({ scenes }) => scenes).filter(({ title }) => title.includes(values.only)))
    process.stdout.write(`${shown(scene, await run(scene))}\n`);
} else {
  const page = await pageOf(sections);
  if (!values.check) fs.writeFileSync(PAGE, page);
  else if (page !== fs.readFileSync(PAGE, 'utf8')) {
    process.stderr.write('docs/failures.md is not what dist/cli.js prints: run scripts/failures.mjs\n');
    process.exitCode = 1;
  }
}

async function pageOf(groups) {
  const scenes = groups.flatMap((group) => group.scenes);
  const results = new Map();
  const waiting = [...scenes];
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let scene = waiting.shift(); scene; scene = waiting.shift()) results.set(scene, await run(scene));
    }),
  );
  const parts = groups.map(
    (group) => `## ${group.heading}\n\n${group.scenes.map((scene) => shown(scene, results.get(scene))).join('\n')}`,
  );
  return `${INTRODUCTION}\n${parts.join('\n')}`;
}

/** Runs the command in a workspace with the scene's files. One that passes is a mistake of this script. */
async function run({ title, files, args }) {
  const present = Object.entries(files).filter(([, content]) => content !== null);
  const workspace = createWorkspace(Object.fromEntries(present));
  try {
    const { exitCode, stdout, stderr } = await runCommand(args, { cwd: workspace.path });
    if (exitCode === 0 || exitCode === null) throw new Error(`"${title}" does not fail: ${stdout}${stderr}`);
    return { exitCode, text: steady(`${stdout}${stderr}`) };
  } finally {
    workspace.remove();
  }
}

/** Names that the gate draws at random for an example. */
function steady(text) {
  return text.replace(/https:\/\/github\.com\/[a-z]{8}\/a\//g, 'https://github.com/anyone/a/').trimEnd();
}

function shown({ title, args }, { exitCode, text }) {
  const words = args.map((word) => (/^[\w./:=@,+-]+$/.test(word) ? word : `'${word}'`));
  const lines = words.reduce(
    (known, word) => (word.startsWith('--') ? [...known, word] : [...known.slice(0, -1), `${known.at(-1)} ${word}`]),
    ['signature-gate'],
  );
  return `### ${title}\n\n\`\`\`console\n$ ${lines.join(' \\\n    ')}\n${text}\n\`\`\`\n\nExit code ${exitCode}.\n`;
}
