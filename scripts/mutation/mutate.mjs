// One mutant: chosen by form, seed and index alone, so that it can be made again.
import { changeBytes } from './bytes.mjs';
import { Random } from './deterministic.mjs';
import { changeJson, isBase64, parse, writeJson } from './json.mjs';
import { changeText } from './text.mjs';

/** @returns the mutant and what was done to the form's evidence (or, now and then, to its artifact) */
export function mutate(form, seed, index) {
  const random = new Random(`${seed}:${index}`);
  let { file, artifact } = form;
  const done = [];
  const rounds = random.chance(0.12) ? 2 + random.below(3) : 1;
  for (let round = 0; round < rounds; round++) {
    if (random.chance(0.02)) {
      const [changed, what] = changeBytes(artifact, random);
      artifact = changed;
      done.push(`artifact: ${what}`);
    } else {
      const [changed, what] = changeFile(form, file, random);
      file = changed;
      done.push(what);
    }
  }
  return { file, artifact, keep: form.keep ?? random.chance(0.5), what: done.join('; ') };
}

function changeFile(form, file, random) {
  const donor = form.donors.length ? random.pick(form.donors) : undefined;
  if (form.read === 'binary') return changeBytes(file, random, donor);
  if (form.read === 'lines') return changeLines(file, random, donor);
  if (form.read === 'armor') return changeArmor(file, random, donor);
  if (form.read === 'detached') return changeDetached(form, file, random, donor);
  const text = file.toString('utf8');
  if (form.read === 'checksums') return asFile(changeText(text, random, donor?.toString('utf8')));
  if (random.chance(0.2)) {
    if (random.chance(0.2)) return changeBytes(file, random, donor);
    return asFile(changeText(text, random, donor?.toString('utf8')));
  }
  const lines = parse(text) === undefined ? text.split('\n') : [text];
  const at = random.below(lines.length);
  const document = { whole: parse(lines[at]) };
  if (document.whole === undefined) return asFile(changeText(text, random, donor?.toString('utf8')));
  const other =
    donor && parse(lines.length > 1 ? (donor.toString('utf8').split('\n')[at] ?? '') : donor.toString('utf8'));
  const what = changeJson(document, random, other && { whole: other });
  lines[at] = writeJson(document.whole) ?? '';
  return asFile([lines.join('\n'), what]);
}

/** One of the lines that are base64 (minisign, signify), or the text. */
function changeLines(file, random, donor) {
  const lines = file.toString('utf8').split('\n');
  const places = lines.flatMap((line, at) => (isBase64(line) ? [at] : []));
  if (places.length === 0 || random.chance(0.4))
    return asFile(changeText(lines.join('\n'), random, donor?.toString('utf8')));
  const at = random.pick(places);
  const other = donor?.toString('utf8').split('\n')[at];
  const [changed, what] = changeBytes(Buffer.from(lines[at], 'base64'), random, other && Buffer.from(other, 'base64'));
  lines[at] = changed.toString('base64');
  return asFile([lines.join('\n'), `line ${at + 1}, ${what}`]);
}

const ARMOR = /^(-----BEGIN [A-Z ]+-----\n\n?)([A-Za-z0-9+/=\n]+?)(\n-----END [A-Z ]+-----\n)$/;

/** What the armor holds, written again as it was, or the text. */
function changeArmor(file, random, donor) {
  const text = file.toString('latin1');
  const [, begin, body, end] = ARMOR.exec(text) ?? [];
  if (body === undefined || random.chance(0.3)) return asFile(changeText(text, random, donor?.toString('latin1')));
  const other = donor && ARMOR.exec(donor.toString('latin1'))?.[2];
  const [changed, what] = changeBytes(Buffer.from(body, 'base64'), random, other && Buffer.from(other, 'base64'));
  const width = body.indexOf('\n') < 0 ? 64 : body.indexOf('\n');
  const lines = changed.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return asFile([begin + lines.join('\n') + end, `armor, ${what}`]);
}

function changeDetached(form, file, random, donor) {
  const text = file.toString('latin1').trim();
  if (!isBase64(text) || random.chance(0.3)) {
    if (isBase64(text)) return asFile(changeText(file.toString('latin1'), random, donor?.toString('latin1')));
    if (random.chance(0.1)) return [Buffer.from(file.toString('base64')), 'written in base64'];
    return changeBytes(file, random, donor);
  }
  if (random.chance(0.2)) {
    const document = { whole: text };
    const what = changeJson(document, random, undefined);
    return asFile([typeof document.whole === 'string' ? document.whole : (writeJson(document.whole) ?? ''), what]);
  }
  const [changed, what] = changeBytes(
    Buffer.from(text, 'base64'),
    random,
    donor && Buffer.from(donor.toString('latin1'), 'base64'),
  );
  return asFile([changed.toString('base64'), what]);
}

const asFile = ([text, what]) => [Buffer.from(text), what];
