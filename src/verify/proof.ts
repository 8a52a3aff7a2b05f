/** What everybody may ask of a proof: whether it is one. How proofs are made is no part of this. */
export { Proof } from './mint.js';
