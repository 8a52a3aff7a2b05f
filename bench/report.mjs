// What was measured as pages, and compared with what was measured before. Knows numbers only: nothing is run here.

import { PROFILES } from './profiles.mjs';

/** So much worse than the committed ratio is worse; measurements of one machine differ by less. */
export const TOLERANCE = 1.25;
/** Below so many seconds a difference is noise. */
export const NOISE = 0.02;

const number = (value, digits = 2) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value >= 1000
      ? Math.round(value).toLocaleString('en')
      : Number(value.toFixed(digits)).toLocaleString('en', { maximumFractionDigits: digits });

/** Whether a row keeps its bounds: each with its value; `reached` is undefined where the size is not that of the table. */
export function judge(row, targets, context) {
  return targets.map(({ words, value, limit, sense, nominal }) => {
    const found = value(row, context) || undefined;
    if (found === undefined || (nominal && !row.nominal)) return { words, value: found };
    return { words, value: found, reached: sense === 'most' ? found <= limit : found >= limit };
  });
}

/**
 * Ratios that got worse by more than a quarter. A row counts where both have it at the same size, beside the same reference.
 * @returns sentences, empty where nothing got worse; one where nothing could be compared
 */
export function worse(before, now) {
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const pairs = now.rows.flatMap((row) => {
    const old = known.get(row.id);
    const same = old?.count === row.count && old?.reference?.name === row.reference?.name;
    return same && old.ratio !== undefined && row.ratio !== undefined ? [[old, row]] : [];
  });
  if (pairs.length === 0) return ['nothing can be compared: the committed results have other sizes, or no references'];
  return pairs.flatMap(([old, row]) => {
    const allowed = old.ratio * TOLERANCE;
    const noise = NOISE / row.reference.seconds;
    if (row.ratio <= allowed || row.ratio - old.ratio <= noise) return [];
    return [
      `${row.id}: ${number(row.ratio, 3)} × ${row.reference.name}, was ${number(old.ratio, 3)} (at most ${number(allowed, 3)})`,
    ];
  });
}

export function machineLine({ machine, mode, date, versions }) {
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${machine.cores} cores (${machine.model}), ${machine.memory} GiB, ${machine.system}; ${tools.join(', ')}; sizes: ${mode}; ${date}.`;
}

/** All rows as a table. */
export function table({ rows }) {
  const lines = rows.map((row) => {
    if (row.skipped) return `| ${row.what} | – | – | – | – | – | not measured: ${row.skipped} |`;
    const { what, count, seconds, cpu, memory, reference, targets } = row;
    const beside = reference
      ? `${number(seconds / reference.seconds, 2)} × ${reference.name} (${number(reference.seconds)} s)`
      : '–';
    const share = row.arithmeticShare === undefined ? '–' : `${Math.round(row.arithmeticShare * 100)} %`;
    const goals = targets.map(goal).join('; ') || 'no bound';
    return `| ${what} | ${number(count, 0)} | ${number(seconds, 3)} s, ${number(cpu)} s CPU | ${number(memory, 0)} MiB | ${beside} | ${share} | ${goals} |`;
  });
  const head =
    '| what | size | time | memory | beside | arithmetic | to reach |\n| --- | --- | --- | --- | --- | --- | --- |';
  return `${head}\n${lines.join('\n')}\n`;
}

function goal({ words, value, reached }) {
  const found = value === undefined ? '' : ` (${number(value, 2)})`;
  if (reached === undefined) return `${words}: other size or no reference${found}`;
  return `${words}: ${reached ? '**reached**' : '**not reached**'}${found}`;
}

/** Seconds and mebibytes for each artifact beyond the last two points of a series. */
export function slope(points) {
  const [from, to] = [...points].sort((a, b) => a.count - b.count).slice(-2);
  if (!from || !to || to.count === from.count) return undefined;
  const per = (name) => (to[name] === undefined ? undefined : (to[name] - from[name]) / (to.count - from.count));
  return { from: to, seconds: per('seconds'), memory: per('memory') };
}

/** A cost beyond what was measured, along a slope. */
export const beyond = (line, name, count) =>
  line[name] === undefined ? undefined : Math.max(0, line.from[name] + line[name] * (count - line.from.count));

const COUNTS = [1_000, 10_000, 100_000, 1_000_000];

/**
 * The cost up to a million artifacts, computed: one runner along the slope of the last two points, and shares, each of which finds
 * all names and verifies its own.
 */
export function curve({ series, rows }) {
  const line = slope(series.bundles ?? []);
  if (!line) return 'No slope was measured.\n';
  const share = rows.find(({ id, skipped }) => id === 'share' && !skipped);
  // A share costs what its own artifacts cost, and finding the names of the others.
  const finding = share && Math.max(0, share.seconds - beyond(line, 'seconds', share.count / 8)) / share.count;
  const of = (count, shares) =>
    finding === undefined ? '–' : `${number(beyond(line, 'seconds', count / shares) + finding * count, 1)} s`;
  const lines = COUNTS.map((count) => {
    const one = `${number(beyond(line, 'seconds', count), 1)} s, ${number(beyond(line, 'memory', count), 0)} MiB`;
    return `| ${number(count, 0)} | ${one} | ${of(count, 8)} | ${of(count, 64)} |`;
  });
  return [
    '| artifacts with bundles | one runner | each of 8 shares | each of 64 shares |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    `Slope: ${number(line.seconds * 1_000, 3)} ms and ${number((line.memory ?? Number.NaN) * 1_024, 1)} KiB an artifact${finding === undefined ? '' : `; ${number(finding * 1e6, 1)} µs to find a name`}. What is larger than the largest point of the chart is computed, not measured. One run takes at most 100,000 artifacts, all shares together 200,000; beyond that several gates divide them.`,
    '',
  ].join('\n');
}

/** Files of dist/ that a small run loads. What is always loaded should be used by half at least. */
export function chunkTable(chunks) {
  const lines = [...chunks]
    .sort((a, b) => b.size - a.size)
    .map(({ name, size, used }) => {
      const half = used * 2 >= size ? '**reached**' : '**not reached**';
      return `| \`${name}\` | ${number(size / 1024, 0)} KiB | ${Math.round((used / size) * 100)} % | ${half} |`;
    });
  return `| loaded by a small run | size | used | half of it used |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`;
}

/** 100,000 artifacts in eight shares, where they were run. */
export function sharesPart(shares) {
  if (!shares)
    return 'The run of 100,000 artifacts in eight shares (`node bench/shares.mjs`) is not part of these results.\n';
  const { count, each, merge, date } = shares;
  const slowest = Math.max(...each.map(({ seconds }) => seconds));
  const cpu = each.every((one) => one.cpu !== undefined) ? each.reduce((sum, one) => sum + one.cpu, 0) : undefined;
  const most = Math.max(...each.map((one) => one.memory ?? Number.NaN));
  return `${number(count, 0)} artifacts with their own bundles as ${each.length} processes: the slowest share took ${number(slowest, 1)} s and at most ${number(most, 0)} MiB, all shares together ${number(cpu, 1)} s of processor; \`merge\` took ${number(merge.seconds, 1)} s and ${number(merge.memory, 0)} MiB (${date}).\n`;
}

/**
 * For each row that does not reach a bound, where its time goes.
 * @param {{ rows: readonly any[] }} results
 * @param {Readonly<Record<string, string>>} profiles sentences by the ids of rows
 */
export function unreachedPart({ rows }, profiles = PROFILES) {
  const unreached = rows.filter(({ targets = [] }) => targets.some(({ reached }) => reached === false));
  if (unreached.length === 0) return 'Every bound that this run decides is reached.\n';
  const lines = unreached.map(({ id, what, count }) => {
    const where = profiles[id] ?? 'It was not profiled.';
    return `- **${what}** (${number(count, 0)}): ${where}`;
  });
  return `${lines.join('\n')}\n`;
}

/** The part of docs/performance.md that comes from the results. */
export function performancePart(results) {
  return `${machineLine(results)}

${table(results)}
![Cost against count and size](../bench/chart.svg)

### Where the time goes, where a bound is not reached

${unreachedPart(results)}
### Up to a million, on paper

${curve(results)}
### 100,000 artifacts in eight shares

${sharesPart(results.shares)}
### What is loaded

${chunkTable(results.loaded)}`;
}

export function resultsPage(results) {
  return `# Measurements\n\nMade by \`npm run bench -- --write\`: whole processes. [docs/performance.md](../docs/performance.md) explains them.\n\n${machineLine(results)}\n\n${table(results)}`;
}

export function between(text, mark, part) {
  const [begin, end] = [`<!-- ${mark} -->\n`, `<!-- /${mark} -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`no place for ${mark}`);
  return `${text.slice(0, start + begin.length)}\n${part}\n${text.slice(stop)}`;
}
