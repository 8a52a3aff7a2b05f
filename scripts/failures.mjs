#!/usr/bin/env node
import module from 'node:module';

module.registerHooks({
  resolve(specifier, context, next) {
    const inSources = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/') && context.parentURL?.endsWith('.ts');
    return next(inSources ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
const { SIGNERS } = await import('./failures/signers.mjs');
const { EVIDENCE, SIGNATURES } = await import('./failures/evidence.mjs');
const { FILES } = await import('./failures/files.mjs');
const { CONFIGURATION } = await import('./failures/configuration.mjs');
const { runCommand } = await import('../__tests__/support/command.ts');
const { createWorkspace } = await import('../__tests__/support/workspace.ts');
const only = process.argv[2];
const all = [CONFIGURATION, FILES, EVIDENCE, SIGNERS, SIGNATURES].flatMap((g) => g.scenes).filter((s) => !only || new RegExp(only).test(s.title));
console.log(all.length);
for (const { title, files, args } of all) {
  const w = createWorkspace(Object.fromEntries(Object.entries(files).filter(([, v]) => v !== null)));
  const r = await runCommand(args, { cwd: w.path });
  console.log(`\n=== ${title}\n$ ${args.map((a) => (/^[\w./:=@-]+$/.test(a) ? a : `'${a}'`)).join(' ')}\n-- exit ${r.exitCode} ${Math.round(r.milliseconds)}ms\n${r.stdout}${r.stderr ? '-- stderr\n' + r.stderr : ''}`);
  w.remove();
}
