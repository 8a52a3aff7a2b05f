/** Bounds on the text of a policy file, held before the YAML parser sees it. */
import { MAX_POLICY_DEPTH, MAX_POLICY_INDICATORS, MAX_POLICY_LINES } from '../../core/limits.js';
import { yamlExcess, type Excess, type YamlBounds } from '../../formats/yaml-bounds.js';

const BOUNDS: YamlBounds = {
  lines: MAX_POLICY_LINES,
  indicators: MAX_POLICY_INDICATORS,
  // This code's own bound is compared later: text that only looks like levels counts too.
  levels: 2 * MAX_POLICY_DEPTH,
  strays: 64,
  colons: MAX_POLICY_DEPTH,
};

/** The first place of a policy that goes beyond a bound. */
export function policyExcess(text: string): Excess | undefined {
  return yamlExcess(text, BOUNDS);
}
