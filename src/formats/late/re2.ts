/** RE2 patterns: linear in the text, and the dialect of cosign. */
export { RE2JS } from 're2js';
