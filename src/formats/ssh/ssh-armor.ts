import { decodeBase64 } from '../encoding.js';

/** Decodes a text that is one PEM-like block and nothing else but white space around it. */
export function readArmor(text: string, label: string): Buffer | undefined {
  const trimmed = text.trim();
  const begin = `-----BEGIN ${label}-----`;
  const end = `-----END ${label}-----`;
  if (!trimmed.startsWith(begin) || !trimmed.endsWith(end)) return undefined;
  return decodeBase64(trimmed.slice(begin.length, -end.length));
}
