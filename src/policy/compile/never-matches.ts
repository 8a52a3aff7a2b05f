/**
 * Requires that are compared exactly, in forms that nothing can have: a range where one version is meant, a list of
 * architectures, a pattern for the name of an artifact. Each would refuse everything, or never recall anything, without a
 * word of why.
 */
import { ONE_VERSION, versionProblem } from '../../formats/version-text.js';
import { isOrderedVersion } from '../../formats/version-order.js';
import type { Problem } from '../../core/attempt.js';

/** What is wrong with a version that artifacts are taken for, or that a manifest must state. */
export function statedVersionProblem(version: string): Problem | undefined {
  const problem = versionProblem(version.trim());
  return problem === undefined
    ? undefined
    : {
        message: `\`${version}\` is ${problem}, which no manifest and no recall can match`,
        fix: `Write ${ONE_VERSION}.`,
      };
}

/** What is wrong with a lowest version, which needs an order. */
export function minimumVersionProblem(version: string): Problem | undefined {
  return isOrderedVersion(version)
    ? undefined
    : {
        message: `\`${version}\` is not a version by Semantic Versioning`,
        fix: 'Write `1.2.3` or `v1.2.3`; other versions have no order.',
      };
}

/** What is wrong with an architecture. */
export function archProblem(arch: string): Problem | undefined {
  return /^[\x21-\x7e]+$/.test(arch) && !/[*?,;|<>=]/.test(arch)
    ? undefined
    : {
        message: `\`${arch}\` is not one architecture, so that no manifest can state it`,
        fix: 'Write it as the manifest does, such as `x86_64`; check other architectures in a step of their own.',
      };
}

/** What is wrong with the name of an artifact that an exception is for; names compare exactly, without patterns. */
export function artifactNameProblem(name: string): Problem | undefined {
  if (name.startsWith('./')) {
    return {
      message: `\`${name}\` is the name of no artifact: reports call it \`${name.slice(2)}\``,
      fix: 'Write the name as the report has it.',
    };
  }
  if (!/[*]|^!/.test(name)) return undefined;
  return {
    message: `\`${name}\` is a pattern, and an exception is for one artifact`,
    fix: 'Write the name of the artifact as the report has it, and one exception for each.',
  };
}
