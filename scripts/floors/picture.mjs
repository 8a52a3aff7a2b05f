// Draws the floors as an SVG, and writes the table of rooms. Both say what the code is, not what it should be.
import { FLOORS, ROOMS } from './floors.mjs';
import { importsOfProgram, importsOfRooms } from './imports.mjs';

const WIDTH = 1180;
const GAP = 10;
const LINE = 15;
const HEAD = 26;
/** Letters of the small font to one pixel of width. */
const PER_LETTER = 6.1;

/** @returns {string} each line of the table as a row of boxes, the lowest at the bottom; in a box, the rooms that it imports from */
export function drawFloors() {
  const imports = importsOfRooms(importsOfProgram());
  const order = ROOMS.map(({ name }) => name);
  let y = GAP;
  const rows = [...FLOORS].reverse().map((rooms) => {
    const width = (WIDTH - GAP * (rooms.length + 1)) / rooms.length;
    const texts = rooms.map(({ name }) =>
      wrapped(below(imports.get(name) ?? [], order), (width - 2 * GAP) / PER_LETTER),
    );
    const height = HEAD + LINE * Math.max(...texts.map((lines) => lines.length)) + GAP;
    const boxes = rooms.map(({ name }, at) => box(name, texts[at], { x: GAP + at * (width + GAP), y, width, height }));
    y += height + GAP;
    return boxes.join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="ui-monospace, monospace">`,
    '<title>The floors of src/: each room, and the rooms that it imports from</title>',
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}

function below(names, order) {
  return names.length === 0 ? ['imports nothing'] : [...names].sort((a, b) => order.indexOf(b) - order.indexOf(a));
}

function wrapped(words, letters) {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1).length + word.length + 1 > letters && lines.at(-1) !== '') lines.push('');
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}

function box(name, lines, { x, y, width, height }) {
  const text = (content, at, style) => `<text x="${round(x + GAP)}" y="${round(y + at)}" ${style}>${content}</text>\n`;
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4" fill="#f6f8fa" stroke="#57606a"/>\n`,
    text(name.endsWith('.ts') ? name : `${name}/`, 18, 'font-size="13" font-weight="bold" fill="#24292f"'),
    ...lines.map((line, at) => text(line, HEAD + LINE * (at + 0.7), 'font-size="10" fill="#57606a"')),
  ].join('');
}

const round = (value) => Math.round(value * 10) / 10;

/** The table of rooms for docs/architecture.md, from above. */
export function tableOfRooms() {
  const rows = [...FLOORS]
    .reverse()
    .flat()
    .map(({ name, door, purpose }) => {
      const isFile = name === door;
      return `| \`${isFile ? name : `${name}/`}\` | ${purpose} | ${isFile ? '' : `[${door.slice(name.length + 1)}](../src/${door})`} |\n`;
    });
  return `| room | what it is for | door |\n| --- | --- | --- |\n${rows.join('')}`;
}
