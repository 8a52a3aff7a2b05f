/**
 * Loads trusted roots in a process of its own and tells what the process touched: every kind of socket and name lookup,
 * seen below all libraries. Reads the call from standard input. Started with Node's permission model, it can open no file
 * but those it is given.
 */
import { createHook } from 'node:async_hooks';
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const NETWORK = /^(?:TCP|UDP|TLS|GETADDRINFO|GETNAMEINFO|QUERY|DNSCHANNEL|HTTP|PROCESS)/;
const touched = new Set();
createHook({
  init(_, type) {
    if (NETWORK.test(type)) touched.add(type);
  },
}).enable();

// the sources import each other by the names that they have when they are built
const sources = new URL('../../src/', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    next(context.parentURL?.startsWith(sources) ? specifier.replace(/^(\..*)\.js$/, '$1.ts') : specifier, context),
});

const { policy, context, known } = JSON.parse(await text(process.stdin));
const { loadRoots } = await import('../../src/trust/roots.ts');
const { instance } = await import('../../src/trust/embedded.ts');
const instances = async (name) => ({
  ...(await instance(name)),
  ...(known && { repository: known.repository, tufRoot: async () => readFileSync(known.root, 'utf8') }),
});

const { roots, refusals, warnings } = await loadRoots(policy, {
  env: process.env,
  ...context,
  now: new Date(context.now),
  instances,
});
const names = roots.map(({ name, source, digest }) => ({ name, source, digest }));
process.stdout.write(JSON.stringify({ roots: names, refusals, warnings, touched: [...touched] }));
