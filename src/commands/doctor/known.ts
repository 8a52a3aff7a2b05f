/** What `doctor` knows without asking anybody: Node.js, the built-in roots, the environment. */
import { existsSync } from 'node:fs';
import type { Console } from '../../host/console.js';
import { DEFAULT_ROOT_MAX_AGE_MS } from '../../core/limits.js';
import { networkProblemsOf } from '../../net/network.js';
import { shownAddress } from '../../core/shown-address.js';
import { instance } from '../../trust/embedded.js';
import { VERSION } from '../../core/version.js';
import type { Finding } from './finding.js';

const DAY_MS = 24 * 60 * 60_000;
/** The oldest Node.js that this runs on: major and minor. */
const OLDEST = [20, 19] as const;
const TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'] as const;
const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY'] as const;

export function lookAtNode({ machine: { node, platform, architecture } }: Console): Finding {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  const text = `signature-gate ${VERSION}, Node.js ${node}, ${platform} ${architecture}`;
  return isNew
    ? { what: 'Node.js', state: 'good', text }
    : { what: 'Node.js', state: 'bad', text: `${text}: at least Node.js ${OLDEST.join('.')} is needed` };
}

/** The roots that stand in where TUF cannot be asked. */
export async function lookAtRoots(console: Console): Promise<readonly Finding[]> {
  const all = await Promise.all((['public-good', 'staging'] as const).map(instance));
  return all.map(({ name, signedAt }): Finding => {
    const days = Math.floor((console.now().getTime() - signedAt.getTime()) / DAY_MS);
    const text = `${name}, built in, signed ${signedAt.toISOString().slice(0, 10)}`;
    const what = 'trusted root';
    if (days < -1)
      return { what, state: 'bad', text: `${text}: that is after the time of this machine; its clock is wrong` };
    const old = days * DAY_MS > DEFAULT_ROOT_MAX_AGE_MS;
    return {
      what,
      state: old ? 'note' : 'good',
      text: `${text}, ${days} days old${old ? ': move to a newer version' : ''}`,
    };
  });
}

export async function lookAtEnvironment({ env }: Console): Promise<readonly Finding[]> {
  return [...(await proxies(env)), ...tls(env), ...tokens(env)];
}

async function proxies(env: Console['env']): Promise<readonly Finding[]> {
  const problems = (await networkProblemsOf(env)).map(({ where, message, fix }): Finding => ({
    what: where,
    state: 'bad',
    text: `${message}. ${fix}`,
  }));
  const named = PROXIES.flatMap((name): Finding[] => {
    const value = (env[name.toLowerCase()] ?? env[name] ?? '').trim();
    // Only where it leads: a proxy's address may hold a password.
    return value === ''
      ? []
      : [
          {
            what: 'proxy',
            state: 'note',
            text: `${name}: ${shownAddress(value.includes('://') ? value : `http://${value}`)}`,
          },
        ];
  });
  const except = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').trim();
  return [
    ...problems,
    ...(named.length > 0 ? named : [{ what: 'proxy', state: 'good', text: 'none' } as const]),
    ...(except === '' ? [] : [{ what: 'proxy', state: 'note', text: `not for ${except}` } as const]),
  ];
}

function tls(env: Console['env']): readonly Finding[] {
  const file = (env['NODE_EXTRA_CA_CERTS'] ?? '').trim();
  if (file === '') return [{ what: 'TLS', state: 'good', text: 'the certificate authorities of Node.js' }];
  const text = `also the certificate authorities of NODE_EXTRA_CA_CERTS (${file})`;
  return [
    existsSync(file)
      ? { what: 'TLS', state: 'note', text }
      : { what: 'TLS', state: 'bad', text: `${text}, which does not exist: Node.js ignores it` },
  ];
}

function tokens(env: Console['env']): readonly Finding[] {
  const set = TOKENS.filter((name) => (env[name] ?? '').trim() !== '');
  const text =
    set.length > 0 ? `${set.join(', ')} (not shown)` : 'none: public repositories only, and few requests an hour';
  return [{ what: 'tokens', state: set.length > 0 ? 'good' : 'note', text }];
}
