// What the fields of a document stand for: bytes in base64, JSON and PEM inside of them, the text of a checkpoint.
import { changeBytes } from './bytes.mjs';
import { changeJson, dig, isBase64, parse, set, writeJson } from './json.mjs';
import { changeText } from './text.mjs';

/** Changes what a field's text stands for: bytes in base64, JSON or PEM inside of them, or the text of a checkpoint. */
export function bytesWithin(_, random, donor, all) {
  const texts = all.filter(({ value }) => isBase64(value) || (typeof value === 'string' && value.includes('\n\n')));
  if (texts.length === 0) return false;
  const place = random.chance(0.5) ? random.pick(texts) : byLength(texts, random);
  const other = donor && dig(donor, place.path);
  if (!isBase64(place.value)) return checkpoint(place, random, other);
  const bytes = Buffer.from(place.value, 'base64');
  const [changed, what] = changeContent(bytes, random, isBase64(other) ? Buffer.from(other, 'base64') : undefined);
  set(place, changed.toString('base64'));
  return `${place.path.slice(1).join('.')}, ${what}`;
}

function byLength(texts, random) {
  let at = random.below(texts.reduce((sum, { value }) => sum + value.length, 0));
  return texts.find(({ value }) => (at -= value.length) < 0);
}

function changeContent(bytes, random, donor) {
  const text = bytes.toString('latin1');
  const document = { whole: bytes[0] === 0x7b ? parse(bytes.toString('utf8')) : undefined };
  if (document.whole !== undefined && random.chance(0.5)) {
    const what = changeJson(document, random, donor && { whole: parse(donor.toString('utf8')) });
    return [Buffer.from(writeJson(document.whole) ?? 'null'), what];
  }
  const pem = /^(-----BEGIN [A-Z ]+-----\n)([\s\S]*?)(\n-----END [A-Z ]+-----\n?)$/.exec(text);
  if (pem && random.chance(0.7)) {
    const [changed, what] = changeBytes(Buffer.from(pem[2], 'base64'), random);
    return [Buffer.from(pem[1] + changed.toString('base64').replace(/(.{64})(?!$)/g, '$1\n') + pem[3]), `PEM ${what}`];
  }
  if (pem) return changeText(text, random, donor?.toString('latin1')).map((one, at) => (at ? one : Buffer.from(one)));
  return changeBytes(bytes, random, donor);
}

/** A signed note: lines of text, then lines of a dash, a name and base64. */
function checkpoint(place, random, donor) {
  const { value } = place;
  const signatures = [...value.matchAll(/\u2014 (\S+) (\S+)\n/g)];
  if (random.chance(0.5) || signatures.length === 0) {
    const [changed, what] = changeText(value, random, donor);
    return set(place, changed) && `checkpoint ${what}`;
  }
  const [line, name, base64] = random.pick(signatures);
  const bytes = Buffer.from(base64, 'base64');
  const change = random.below(5);
  const [hint, signature] = [bytes.subarray(0, 4), bytes.subarray(4)];
  const [changed, what] = changeBytes(change === 0 ? bytes : signature, random);
  const whole = change === 0 ? changed : Buffer.concat([hint, changed]);
  const names = [name.slice(0, -1), name.slice(1), `${name}x`, 'x', name.toUpperCase(), `${name}${name}`];
  const written =
    change === 1 ? `\u2014 ${random.pick(names)} ${base64}\n` : `\u2014 ${name} ${whole.toString('base64')}\n`;
  return set(place, value.replace(line, written)) && `checkpoint signature ${change === 1 ? 'name' : what}`;
}
