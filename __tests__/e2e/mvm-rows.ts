/** Rows of tables about mvm's release: what is published, and what is changed of it. */
import { test } from '@jest/globals';
import { example, HARMLESS, listIn, RELEASE, REVISION, withOwnList, type Files } from './mvm.ts';
import { expectBoth, type Ending, type Scene } from './mvm-ending.ts';

export const POLICY = withOwnList(example('mvm-release.yml'));
export const PUBLISHED: Scene = {
  files: RELEASE,
  policy: POLICY,
  inputs: { var: `revision=${REVISION}` },
  recalls: listIn('', HARMLESS),
};

export type Row = readonly [of: string, change: Partial<Scene>, ending: Ending];

/** One test for each row; inputs are added to the usual ones. */
export function rows(usual: Scene, ...all: readonly Row[]): void {
  for (const [of, change, ending] of all) {
    const inputs = { ...usual.inputs, ...change.inputs };
    test.concurrent(of, () => expectBoth({ ...usual, ...change, inputs }, ending));
  }
}

/** The published files, some of them replaced. */
export const having = (...changes: readonly Files[]): { readonly files: Files } => ({
  files: Object.assign({}, RELEASE, ...changes) as Files,
});

/** A policy with a part replaced, which must be in it. */
export function replaced(policy: string, old: string, fresh: string): { readonly policy: string } {
  if (!policy.includes(old)) throw new Error(`the policy has no ${old}`);
  return { policy: policy.replace(old, () => fresh) };
}
