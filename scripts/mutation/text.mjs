// Changes of text as it stands in a file: characters, ends, line breaks, lines, and JSON's own freedoms.

const CHANGES = [
  [25, 'bit of the text', (text, random) => flip(text, random)],
  [8, 'character', (text, random) => splice(text, random.below(text.length), 1, character(random))],
  [6, 'character inserted', (text, random) => splice(text, random.below(text.length + 1), 0, character(random))],
  [6, 'character removed', (text, random) => splice(text, random.below(text.length), 1, '')],
  [8, 'truncated', (text, random) => text.slice(0, random.below(text.length))],
  [8, 'truncated at a token', (text, random) => text.slice(0, tokenEnd(text, random))],
  [8, 'white space', (text, random) => splice(text, tokenEnd(text, random), 0, random.pick(SPACES))],
  [5, 'escaped', escaped],
  [
    4,
    'text around it',
    (text, random) => (random.chance(0.5) ? text + random.pick(AROUND) : random.pick(AROUND) + text),
  ],
  [2, 'doubled', (text) => text + text],
  [3, 'other line ends', (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028', '\n\n', ' ']))],
  [4, 'line removed', (text, random) => lines(text, (list) => list.splice(random.below(list.length), 1))],
  [4, 'line repeated', (text, random) => lines(text, (list) => list.push(random.pick(list)))],
  [3, 'lines reordered', (text) => lines(text, (list) => list.reverse())],
  [4, 'line of a donor', lineOfDonor],
  [2, 'case changed', (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase())],
];
const TOTAL = CHANGES.reduce((sum, [weight]) => sum + weight, 0);

const SPACES = [' ', '\n', '\t', '\r\n', '\u00a0', '\ufeff', '\0', '\v', '    ', '\n\n'];
const AROUND = ['\n', ' ', '\ufeff', 'null', '\n{}', '\n{}\n', '//', '#', '\n\0', '[', ']', '}', ',', '\u001a', '"'];
const CHARACTERS = '0123456789abcdefABCDEF+/=-_"\'{}[]:,\\ \n\t\0\u00e9\u2014\u0130.%$*';

const character = (random) => CHARACTERS[random.below(CHARACTERS.length)];

/** @returns [changed text, what was done] */
export function changeText(text, random, donor) {
  for (let attempt = 0; attempt < 8; attempt++) {
    let at = random.below(TOTAL);
    const [, name, change] = CHANGES.find(([weight]) => (at -= weight) < 0);
    const changed = text.length > 0 ? change(text, random, donor) : undefined;
    if (changed !== undefined && changed !== text) return [changed, name];
  }
  return [`${text} `, 'white space'];
}

const splice = (text, at, remove, insert) => text.slice(0, at) + insert + text.slice(at + remove);

function flip(text, random) {
  const at = random.below(text.length);
  return splice(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(7))));
}

/** A place right after a token of JSON or a line. */
function tokenEnd(text, random) {
  const from = random.below(text.length);
  const found = text.slice(from).search(/["{}[\]:,\n]/);
  return found < 0 ? text.length : from + found + 1;
}

function escaped(text, random) {
  const at = random.below(text.length);
  const code = text.charCodeAt(at);
  if (text[at] === '"' || text[at] === '\\' || code < 0x20) return undefined;
  return splice(
    text,
    at,
    1,
    text[at] === '/' && random.chance(0.5) ? '\\/' : `\\u${code.toString(16).padStart(4, '0')}`,
  );
}

function lines(text, change) {
  const list = text.split('\n');
  change(list);
  return list.join('\n');
}

function lineOfDonor(text, random, donor) {
  if (donor === undefined) return undefined;
  const others = donor.split('\n');
  return lines(text, (list) => {
    const at = random.below(list.length);
    list.splice(at, random.below(2), others[Math.min(at, others.length - 1)] ?? '');
  });
}
