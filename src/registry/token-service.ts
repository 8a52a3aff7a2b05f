/** Which token services may get the login of a registry. What a registry calls its token service is only its own word. */
import { isIP } from 'node:net';
import type { TokenServiceHost } from '../formats/token-service-host.js';

/** A registry as images name it, and where it answers. */
interface Asked {
  readonly registry: string;
  readonly origin: URL;
}

/** Hosts below these belong to different customers, so that a neighbour is a stranger. */
const SHARED = /(?:^|\.)(?:azurecr\.(?:io|cn|us)|cr\.aliyuncs\.com)$/;

/** A registry of Alibaba Cloud Container Registry, with its region: `acme-registry.cn-hangzhou.cr.aliyuncs.com`. */
const ALIBABA = /^[a-z0-9-]+\.([a-z]{2}-[a-z0-9-]+)(?:\.personal)?\.cr\.aliyuncs\.com$/;

/**
 * True where a registry's login may go to its token service: the same host, a neighbour of it (`registry-1.docker.io` and
 * `auth.docker.io`, `registry.gitlab.com` and `gitlab.com`), the service that its provider documents, or one that the user
 * names for exactly this registry.
 */
export function mayGetLogin(asked: Asked, service: URL, named: readonly TokenServiceHost[]): boolean {
  const { registry, origin } = asked;
  if (service.origin === origin.origin) return true;
  // Loopback alone is plain http, and only a registry that is there can lead to it.
  if (named.some((one) => one.registry === registry && one.host === service.host)) return true;
  if (service.protocol !== 'https:' || origin.protocol !== 'https:') return false;
  return isNeighbour(origin.hostname, service.hostname) || ofProvider(origin.hostname).includes(service.host);
}

function isNeighbour(registry: string, service: string): boolean {
  if (registry === service) return true;
  if ([registry, service].some((one) => isIP(one) || one.startsWith('['))) return false;
  const parent = parentOf(registry);
  if (parent === undefined || SHARED.test(parent)) return false;
  return service === parent || parentOf(service) === parent;
}

/** `docker.io` of `auth.docker.io`; undefined where what is left would be a top-level domain. */
function parentOf(hostname: string): string | undefined {
  const labels = hostname.split('.');
  return labels.length >= 3 ? labels.slice(1).join('.') : undefined;
}

/** The token services of Alibaba Cloud's registries lie at another site (its documentation of cluster networks lists them). */
function ofProvider(registry: string): readonly string[] {
  const region = ALIBABA.exec(registry)?.[1];
  if (region === undefined) return [];
  const hosts = [`dockerauth-ee.${region}.aliyuncs.com`, `dockerauth.${region}.aliyuncs.com`];
  return region === 'cn-zhangjiakou' ? [...hosts, 'dockerauth-cn-zhangjiakou.aliyuncs.com'] : hosts;
}
