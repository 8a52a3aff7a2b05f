/** A reader of XML 1.0 without document types that takes nothing that is not well-formed. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** Characters that XML 1.0 cannot hold (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = '[A-Za-z_][A-Za-z0-9_.-]*';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @throws where the text is not well-formed, with the place */
export function parseXml(text: string): Element {
  if (FORBIDDEN.test(text)) throw new Error(`a character that XML cannot hold, at ${text.search(FORBIDDEN)}`);
  let at = 0;
  const take = (pattern: string): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) at = sticky.lastIndex;
    return found ?? undefined;
  };
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const must = (pattern: string): RegExpExecArray => take(pattern) ?? fail(`no ${pattern}`);

  const element = (): Element => {
    const [, name = ''] = must(`<(${NAME})`);
    const attributes: Record<string, string> = {};
    for (let found = take(`\\s+(${NAME})="([^"<]*)"`); found; found = take(`\\s+(${NAME})="([^"<]*)"`)) {
      const [, key = '', value = ''] = found;
      if (Object.hasOwn(attributes, key)) fail(`${key} twice`);
      attributes[key] = decode(value);
    }
    if (take('\\s*/>')) return { name, attributes, children: [], text: '' };
    must('\\s*>');
    const children: Element[] = [];
    let own = '';
    while (!take(`</${name}\\s*>`)) {
      const [run] = take('[^<]+') ?? [];
      if (run === undefined) children.push(element());
      else own += decode(run);
    }
    return { name, attributes, children, text: own };
  };

  must('<\\?xml version="1.0" encoding="UTF-8"\\?>\\s*');
  const root = element();
  must('\\s*$');
  return root;
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" in text');
  return text.replace(/&([^;]*;?)/g, (whole, reference: string) => {
    const [, hex, decimal, name] = /^(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));$/.exec(reference) ?? [];
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const known = name === undefined ? undefined : ENTITIES[name];
    if (known === undefined) throw new Error(`an entity that XML does not have: ${whole}`);
    return known;
  });
}
