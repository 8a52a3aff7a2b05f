// The chart: seconds against the number of artifacts, and against the size of one file, both axes by powers of ten.

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, GAP] = [420, 300, 60, 46, 34, 40];
const COLOURS = { bundles: '#0969da', list: '#1a7f37', size: '#8250df' };
const LABELS = { bundles: 'own bundles', list: 'one checksum list', size: 'bundle and checksum' };

const text = (x, y, words, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="12" ${more}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;

/** Powers of ten around the values. */
export function decades(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = Math.floor(Math.log10(least));
  const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

const shown = (power) => (power >= 0 ? (10 ** power).toLocaleString('en') : (10 ** power).toFixed(-power));

function panel(series, title, unit, offset) {
  const points = Object.values(series).flat();
  if (points.length === 0) return '';
  const [xs, ys] = [decades(points.map(({ count }) => count)), decades(points.map(({ seconds }) => seconds))];
  const scale = (powers, value, length) => ((Math.log10(value) - powers[0]) / (powers.at(-1) - powers[0])) * length;
  const x = (value) => offset + LEFT + scale(xs, value, WIDTH - LEFT - 10);
  const y = (value) => HEIGHT - BOTTOM - scale(ys, value, HEIGHT - BOTTOM - TOP);
  const [right, base] = [offset + WIDTH - 10, HEIGHT - BOTTOM];
  const grid = [
    ...xs.map(
      (power) =>
        `<line x1="${x(10 ** power).toFixed(1)}" y1="${TOP}" x2="${x(10 ** power).toFixed(1)}" y2="${base}" stroke="#d0d7de"/>`,
    ),
    ...ys.map(
      (power) =>
        `<line x1="${offset + LEFT}" y1="${y(10 ** power).toFixed(1)}" x2="${right}" y2="${y(10 ** power).toFixed(1)}" stroke="#d0d7de"/>`,
    ),
    ...xs.map((power) => text(x(10 ** power), base + 16, shown(power), 'text-anchor="middle"')),
    ...ys.map((power) => text(offset + LEFT - 6, y(10 ** power) + 4, shown(power), 'text-anchor="end"')),
  ];
  const lines = Object.entries(series).map(([name, all], index) => {
    const sorted = [...all].sort((a, b) => a.count - b.count);
    const way = sorted.map(({ count, seconds }) => `${x(count).toFixed(1)},${y(seconds).toFixed(1)}`);
    const dots = way.map(
      (at) => `<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="3" fill="${COLOURS[name]}"/>`,
    );
    const label = text(offset + LEFT + 8, TOP + 16 + index * 16, LABELS[name], `fill="${COLOURS[name]}"`);
    return `<polyline points="${way.join(' ')}" fill="none" stroke="${COLOURS[name]}" stroke-width="2"/>${dots.join('')}${label}`;
  });
  return [
    ...grid,
    ...lines,
    text(offset + LEFT, 18, title, 'font-weight="bold"'),
    text((offset + LEFT + right) / 2, HEIGHT - 10, unit, 'text-anchor="middle"'),
  ].join('\n');
}

/** @param series points `{ count, seconds }` by the name of their series */
export function chart({ bundles = [], list = [], size = [] }) {
  const only = (all) => Object.fromEntries(Object.entries(all).filter(([, points]) => points.length > 0));
  const width = WIDTH * 2 + GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" font-family="system-ui, sans-serif" fill="#1f2328">
<title>Seconds against the number of artifacts and against the size of a file</title>
<rect width="${width}" height="${HEIGHT}" fill="#ffffff"/>
${panel(only({ bundles, list }), 'Seconds by number of artifacts', 'artifacts', 0)}
${panel(only({ size }), 'Seconds by size of one file', 'MiB', WIDTH + GAP)}
</svg>
`;
}
