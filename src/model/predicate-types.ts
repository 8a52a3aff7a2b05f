/** Types of predicates that more than one room knows. */

/** What `cosign sign` writes since version 3: a signature over an image, in the form of a statement without content. */
export const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
