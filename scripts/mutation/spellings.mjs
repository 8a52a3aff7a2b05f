// The same value written otherwise, and what a careless reader would take for it.
import { isBase64, raw, set } from './json.mjs';

export function base64Form(place, random) {
  const { value } = place;
  if (!isBase64(value)) return false;
  const at = random.below(value.length);
  const last = value.search(/=*$/) - 1;
  const tail = String.fromCharCode(value.charCodeAt(last) ^ 1);
  return set(
    place,
    random.pick([
      () => value.replaceAll('+', '-').replaceAll('/', '_'),
      () => value.replace(/=+$/, ''),
      () => `${value}=`,
      () => `${value}==AAAA`,
      () => `=${value}`,
      () =>
        `${value.slice(0, at)}${random.pick([' ', '\n', '\r\n', '\t', '!', '-', '\0', '=', '%2B', '\u00e9'])}${value.slice(at)}`,
      () => ` ${value}\n`,
      () => value.slice(0, last) + tail + value.slice(last + 1),
      () => [...Buffer.from(value, 'base64')],
      () => ({ type: 'Buffer', data: [...Buffer.from(value, 'base64')] }),
      () => ({ ...Buffer.from(value, 'base64').subarray(0, 40), length: 40 }),
    ])(),
  );
}

export function otherForm(place, random) {
  const { value } = place;
  if (typeof value === 'number')
    return set(
      place,
      random.pick([
        String(value),
        raw(`${value}.0`),
        raw(`${value}e0`),
        value + 0.5,
        value + 1,
        -value,
        raw(`${value}${'0'.repeat(20)}`),
      ]),
    );
  if (typeof value !== 'string') return false;
  const forms = [[value], ` ${value}`, `${value}\n`, value.toLowerCase(), value.toUpperCase(), `${value}\0`];
  if (/^\d+$/.test(value))
    forms.push(
      Number(value),
      `0${value}`,
      `+${value}`,
      `${value}.0`,
      `${value}e0`,
      `0x${Number(value).toString(16)}`,
      `-${value}`,
      String(Number(value) + 1),
      String(Number(value) + 2 ** 32),
      raw(`${value}.0`),
      ` ${value} `,
    );
  return set(place, random.pick(forms));
}
