#!/usr/bin/env node
// Renders a job summary to an HTML page that looks as GitHub shows it (content 966 px wide), so that a person can judge it and the
// README's picture can be made. The summary is that of a real run: dist/index.js under the runner's emulator, over a release that
// this script signs.
//
//   npx node scripts/render-summary.mjs mixed > /tmp/summary.html
//   chromium --headless --no-sandbox --hide-scrollbars --window-size=1064,1500 --screenshot=/tmp/summary.png file:///tmp/summary.html
//   pngquant --output docs/summary.png 64 /tmp/summary.png
//
// SCENES below has the names. It runs the sources of the tests as they are: Node 24 (a devDependency, hence `npx node`) strips the types.
import module from 'node:module';

module.registerHooks({
  resolve(specifier, context, next) {
    const inSources = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(inSources ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
const { runAction } = await import('../__tests__/support/runner.ts');
const { bundleJson, createWorld, GITHUB_ISSUER } = await import('../__tests__/support/sigstore/index.ts');
const { createWorkspace } = await import('../__tests__/support/workspace.ts');

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';

/** As a list of recalls has it. */
const RECALLED = JSON.stringify({
  schemaVersion: 1,
  issuedAt: new Date(world.at.getTime() - 60_000).toISOString(),
  revoked: [{ version: 'v1.2.3', reason: 'CVE-2026-1: remote code execution', fixedIn: 'v1.2.4' }],
});
const RECALLER = 'https://github.com/acme/widgets/.github/workflows/revocations.yml@refs/tags/revocations';

/** How many files are signed as expected, by another repository, or not at all, and further inputs and files. */
const SCENES = {
  one: { good: 1 },
  mixed: { good: 6, forked: 3, unsigned: 1 },
  'one-fails': { good: 29, forked: 1 },
  'all-pass': { good: 301 },
  'all-fail': { forked: 301 },
  'ten-thousand': { good: 9_000, forked: 1_000 },
  waived: { good: 3, inputs: { 'skip-signatures': 'true', 'skip-reason': 'The log is down (INC-4711)' } },
  // Nothing listens at this address.
  'could-not-check': {
    good: 3,
    inputs: { 'attestation-source': 'github', repo: 'acme/widgets', 'github-token': 'none' },
  },
  recalled: {
    good: 3,
    inputs: {
      revocations: 'revoked-versions.json',
      'revocations-identity': RECALLER,
      'revocations-oidc-issuer': GITHUB_ISSUER,
      'expect-version': 'v1.2.3',
    },
  },
};

const { good = 0, forked = 0, unsigned = 0, inputs = {} } = SCENES[process.argv[2] ?? 'mixed'];
const files = {
  'trusted_root.json': world.trustedRootJson,
  'revoked-versions.json': RECALLED,
  'revoked-versions.json.bundle': bundleJson(world.sign(RECALLED, { identity: RECALLER })),
};
const add = (name, evidence) => {
  const content = `This is ${name}.\n`;
  files[`dist/${name}`] = content;
  if (evidence) files[`dist/${name}.sigstore.json`] = bundleJson(evidence(content));
};
for (let at = 1; at <= good; at++) add(`widgets-${at}-linux-amd64.tar.gz`, (content) => world.sign(content));
for (let at = 1; at <= forked; at++)
  add(`widgets-${at}-darwin-arm64.tar.gz`, (content) =>
    world.sign(content, { workflow: { repository: 'acme-labs/widgets' } }),
  );
for (let at = 1; at <= unsigned; at++) add(`widgets-${at}-windows.tar.gz`);
const workspace = createWorkspace(files);
const { summary } = await runAction({
  inputs: {
    artifacts: 'dist/*.tar.gz',
    'certificate-identity': IDENTITY,
    'certificate-oidc-issuer': GITHUB_ISSUER,
    'trusted-root': 'trusted_root.json',
    report: 'gate-report.json',
    html: 'gate-report.html',
    ...inputs,
  },
  workspace: workspace.path,
  env: { GITHUB_API_URL: 'http://127.0.0.1:54321' },
  timeout: 600_000,
});
// `render-summary.mjs SCENE html`: the page that the input `html` writes, as it is.
if (process.argv[3] === 'html') {
  process.stdout.write(workspace.read('gate-report.html'));
  workspace.remove();
  process.exit();
}
workspace.remove();

const page = `<!doctype html>
<meta charset="utf-8">
<title>signature-gate: job summary</title>
<style>
  body { margin: 0; padding: 24px; background: #f6f8fa; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; color: #1f2328; }
  main { box-sizing: content-box; max-width: 966px; margin: 0 auto; padding: 16px 24px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; }
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
${summary}</main>
`;
process.stdout.write(page);
