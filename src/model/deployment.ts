/** Where artifacts are deployed, as GitHub's deployment record has it (docs.github.com/rest/orgs/artifact-metadata). */

/** What a runtime exposes, in GitHub's words; alerts are sorted by it. */
export const RUNTIME_RISKS = ['critical-resource', 'internet-exposed', 'lateral-movement', 'sensitive-data'] as const;
export type RuntimeRisk = (typeof RUNTIME_RISKS)[number];

/** What every record of a run says; the artifact's name and digest come with each one. */
export interface Deployment {
  /** The organisation that keeps the records. */
  readonly owner: string;
  /** `logical_environment`: the stage, such as `production`. */
  readonly environment: string;
  /** `physical_environment`: the region. */
  readonly physicalEnvironment?: string;
  readonly cluster?: string;
  /** `deployment_name`, with `*` for the name of the artifact. One name in one cluster is one record. */
  readonly name: string;
  /** The version of the artifacts. */
  readonly version?: string;
  /** Name of the repository, without its owner; GitHub uses it where it has no provenance of the artifact. */
  readonly repository?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly risks: readonly RuntimeRisk[];
}
