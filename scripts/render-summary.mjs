#!/usr/bin/env node
// Renders the sample summary to an HTML page that looks as GitHub shows it, so that a person can judge it and the
// README's picture can be made:
//
//   npx node scripts/render-summary.mjs > /tmp/summary.html
//   chromium --headless --no-sandbox --hide-scrollbars --window-size=1128,1690 --screenshot=/tmp/summary.png /tmp/summary.html
//   pngquant --output docs/summary.png 64 /tmp/summary.png
//
// It runs the sources as they are: Node 24 (a devDependency, hence `npx node`) strips the types.
import module from 'node:module';

module.registerHooks({
  resolve(specifier, context, next) {
    const inSources = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(inSources ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
const { summary } = await import('../src/report/summary.ts');
const { facts, sample } = await import('../__tests__/report/sample.ts');

const page = `<!doctype html>
<meta charset="utf-8">
<title>signature-gate: job summary</title>
<style>
  body { margin: 0; padding: 24px; background: #f6f8fa; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; color: #1f2328; }
  main { max-width: 1030px; margin: 0 auto; padding: 16px 24px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; }
  h6 { margin: 0 0 12px; font-size: 12px; font-weight: 600; color: #59636e; }
  h2 { margin: 8px 0 16px; padding-bottom: .3em; font-size: 21px; border-bottom: 1px solid #d1d9e0b3; }
  h3 { margin: 24px 0 16px; font-size: 17.5px; }
  p, ul, table, details { margin: 0 0 16px; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
  th { font-weight: 600; }
  tr { background: #fff; border-top: 1px solid #d1d9e0b3; }
  tbody tr:nth-child(2n) { background: #f6f8fa; }
  code { padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; white-space: break-spaces; }
  a { color: #0969da; text-decoration: underline; text-underline-offset: .2rem; }
  a code { color: inherit; }
  sub { font-size: 75%; line-height: 0; vertical-align: baseline; position: relative; bottom: -.25em; }
  dl { margin: 0; }
  dd { margin: 8px 0 16px; padding: 0 16px; }
  dd > :last-child { margin-bottom: 0; }
  summary { cursor: pointer; }
  ul { padding-left: 2em; }
</style>
<main class="markdown-body"><h6>release summary</h6>
${summary(sample, facts)}</main>
`;
process.stdout.write(page);
