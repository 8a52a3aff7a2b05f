/** What a server requires before it answers: `WWW-Authenticate` (RFC 9110, 11.6.1). */

export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_HEADER = 8 * 1024;
/** A parameter with its value, quoted or not. */
const PARAMETER = /^([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([\w!#$%&'*+.^`|~/:-]+))/;
const SCHEME = /^[\w!#$%&'*+.^`|~-]+(?=\s|,|$)/;

/** All challenges of a header; a server may offer several. What cannot be read ends the list. */
export function parseChallenges(header: string | null): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let rest = (header ?? '').slice(0, MAX_HEADER).replace(/^[\s,]+/, '');
  while (rest !== '') {
    const parameter = PARAMETER.exec(rest);
    const scheme = parameter ? null : SCHEME.exec(rest);
    if (parameter) {
      const [, name = '', quoted, bare = ''] = parameter;
      challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
    } else if (scheme) challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
    else break;
    rest = rest.slice((parameter ?? scheme)?.[0].length).replace(/^[\s,]+/, '');
  }
  return challenges;
}
