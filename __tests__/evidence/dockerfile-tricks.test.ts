/** Dockerfiles that BuildKit reads differently than they look: none of them passes without a word about the image that it uses. */
import { describe, expect, test } from '@jest/globals';
import { MAX_DOCKERFILE_LINES } from '../../src/core/limits.js';
import { readDeployed } from '../../src/evidence/deployed/deployed.js';

const GOOD = `ghcr.io/good/img@sha256:${'ab'.repeat(32)}`;
const EVIL = 'evil/image:1';
const FROM = `FROM ${GOOD}\n`;
const read = (text: string) => readDeployed(Buffer.from(text), 'file');
const problems = (text: string) =>
  read(text).problems.map(({ code, message, hint, at }) => [
    code,
    message.replace(/^file /, ''),
    at?.line,
    hint !== undefined,
  ]);
const names = (text: string) => read(text).things.map(({ name }) => name);

const FLAG = (name: string) =>
  `has a flag of ${name} with a backslash, a backtick, a quote in quotes or a letter outside ASCII`;
const BODY = 'has a here-document with a line that reads like an instruction with an image';
const BLANK = 'has a control character or a blank that is neither a space nor a tab';
const RETURN = 'has a carriage return that is not part of a line end';
const STAGE = 'has a stage whose name is not letters, digits, `-`, `_` and `.`';

describe('refused with its line', () => {
  test.each<[string, string, string, number]>([
    ['two frontends', `# syntax=${EVIL}\n# SYNTAX=${GOOD}\n${FROM}`, 'has the directive `syntax` twice', 2],
    ['two escapes', `# escape=\`\n# escape=\\\n${FROM}`, 'has the directive `escape` twice', 2],
    ['an escape that is none', `# escape=x\n${FROM}`, 'has an `escape` that is neither `\\` nor a backtick', 1],
    ['a directive without a value', `# syntax=\n# escape=\`\n${FROM}`, 'has the directive `syntax` without a value', 1],
    ['a frontend behind #!', `#!/usr/bin/env x\n# syntax=${EVIL}\n${FROM}`, 'begins with `#!`', 1],
    ['two from in a mount', `${FROM}RUN --mount=type=bind,from=scratch,from=${EVIL},target=/x /x/run\n`, 'has a mount with `from` twice', 2],
    ['two from in other cases', `${FROM}RUN --mount=FROM=scratch,From=${EVIL} /x/run\n`, 'has a mount with `from` twice', 2],
    ['quotes of CSV', `${FROM}RUN --mount=type=bind,\\"from=${EVIL}\\",target=/x /x/run\n`, FLAG('RUN'), 2],
    ['quotes in quotes', `${FROM}RUN --mount=type=bind,'"from=${EVIL}"',target=/x /x/run\n`, FLAG('RUN'), 2],
    ['an escaped letter', `${FROM}COPY --fr'\\o'm=${EVIL} /a /b\n`, FLAG('COPY'), 2],
    ['an escaped letter, by another escape', `# escape=\`\n${FROM}ADD --fr\\om=${EVIL} /a /b\n`, FLAG('ADD'), 3],
    ['a letter whose bytes hold a blank', `${FROM}RUN --mount=from=${EVIL}\u0120 true\n`, FLAG('RUN'), 2],
    ['an open quote', `${FROM}RUN : <<EOF # it's\nCOPY --from=${EVIL} /x /x\nRUN true \\\nEOF\n`, 'has `<<` in a line with a quote that is not closed', 2],
    ['a substitution that is wrong', `${FROM}RUN : <<EOF \${\nUSER x\nEOF\n`, 'has `<<` in a line with a `${…}` that is not plain', 2],
    ['the JSON form', `${FROM}RUN [ <<EOF ]\nUSER x\nEOF\n`, 'has a here-document in the JSON form', 2],
    ['a mark before <<', `${FROM}RUN echo x\ufeff<<EOF\nFROM ${EVIL}\nRUN true \\\nEOF\n`, BLANK, 2],
    ['a here-document behind ONBUILD', `${FROM}ONBUILD RUN <<EOF\nUSER x\nEOF\n`, 'has a here-document behind ONBUILD', 2],
    ['an end that is put together', `${FROM}RUN <<E"O"F\nUSER x\nEOF\n`, 'has a here-document whose end is not a plain word', 2],
    ['FROM in a body', `${FROM}RUN <<EOF\n  from ${EVIL} as x\nEOF\n`, BODY, 3],
    ['FROM that goes on in a body', `${FROM}RUN <<EOF\nFROM \\\nEOF\n`, BODY, 3],
    ['COPY in a body', `${FROM}RUN <<EOF\ntrue\n\tonbuild copy --from=${EVIL} /x /x\nEOF\n`, BODY, 4],
    ['RUN that goes on in a body', `${FROM}RUN <<EOF\nRUN --mount=type=bind,\\\nfrom=${EVIL} true\nEOF\n`, BODY, 3],
    ['two carriage returns', `${FROM}RUN true \\\r\r\nFROM ${GOOD} AS evil\nCOPY --from=evil /a /b\n`, RETURN, 2],
    ['a carriage return at the end', `${FROM}RUN true\r`, RETURN, 2],
    ['a stage like an image', `${FROM}FROM ${GOOD} AS evil/image\nCOPY --from=evil/image /a /b\n`, STAGE, 2],
    ['a stage like a number', `FROM ${GOOD} AS 0\n`, STAGE, 1],
    ['a blank that trims to FROM', `${FROM}\u0085FROM ${EVIL}\n`, BLANK, 2],
    ['a blank before a comment', `${FROM}RUN true \\\n\u0085# x\\\nCOPY --from=${EVIL} / /\n`, BLANK, 3],
    ['a blank in a flag', `${FROM}COPY\u00a0--from=${EVIL} / /\n`, BLANK, 2],
    ['an instruction that is not known', `${FROM}IMPORT ${EVIL}\n`, 'has an instruction that is not known', 2],
    ['an instruction in quotes', `${FROM}"COPY" --from=${EVIL} / /\n`, 'has an instruction that is not known', 2],
  ])('%s', (_, text, what, line) => {
    expect(problems(text)).toContainEqual(['DEPLOYED_MALFORMED', what, line, true]);
  });

  test('more lines than are read; as many are read', () => {
    const documents = (count: number): string => FROM + 'RUN <<A\nA\n'.repeat(count);
    expect(problems(documents(MAX_DOCKERFILE_LINES / 2 - 1))).toEqual([]);
    expect(problems(documents(MAX_DOCKERFILE_LINES / 2))).toEqual([
      ['DEPLOYED_MALFORMED', `has more than ${MAX_DOCKERFILE_LINES} lines`, MAX_DOCKERFILE_LINES + 1, true],
    ]);
  });
}); // prettier-ignore

test.each(
  ['TARGETSTAGE', ...['BUILD', 'TARGET'].flatMap((of) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((what) => of + what))],
)('%s, which the build sets, makes an image unclear, whatever the file says of it', (name) => {
  const unclear = { kind: 'unresolved', why: `depends on ${name}, which the build sets` };
  const trick = `\${${name}:+evil/image:}\${${name}:-${GOOD}}`;
  for (const text of [`FROM ${trick}\n`, `ARG ${name}=\nFROM ${trick}\n`, `ARG B=${trick}\nFROM $B\n`, `ARG B\nFROM \${B-$${name}}${trick}\n`])
    expect(read(text).things).toMatchObject([unclear]);
}); // prettier-ignore

test('here-documents are split by a backslash, whatever the escape is', () => {
  const text = `# escape=\`\n${FROM}RUN ["true", "a\\" <<EOF \\"b"]\nCOPY --from=${EVIL} /x /x\nRUN true \`\nEOF\n`;
  expect(names(text)).toContain(`docker.io/${EVIL}`);
});

test('a number names a stage in a copy alone, and only one before its own', () => {
  expect(names(`${FROM}FROM scratch\nCOPY --from=0 / /\n`)).toEqual([GOOD]);
  for (const one of ['COPY --from=1 / /', 'RUN --mount=type=bind,from=0,target=/x true'])
    expect(names(`${FROM}FROM scratch\n${one}\n`)).toContainEqual(expect.stringMatching(/library\/[01]:latest$/));
});

test('what only looks odd is read', () => {
  const text = `\ufeff# syntax=docker/dockerfile:1\r\n# check=skip=all\r\n# escape=\\\r\n#\u00a0© a comment\r\n${FROM}ENV A="ü" B=$((1<<3))\r\nCOPY --chown="a:b" --link x /x\r\nRUN --mount=type=secret,id="x" cat <<'EOF' >\${HOME}/x\r\nfrom os import path\r\n\u00a0\r\nEOF\r\nRUN cat <<< x && echo "<<EOF"\r\nONBUILD COPY --from=ghcr.io/acme/b:1 / /\r\nfrom build.x AS Build_1.x-y\r\nCOPY --from=BUILD_1.X-Y / /\r\n`;
  expect(problems(text)).toEqual([]);
  expect(names(text)).toEqual([
    'docker.io/docker/dockerfile:1',
    GOOD,
    'ghcr.io/acme/b:1',
    'docker.io/library/build.x:latest',
  ]);
});
