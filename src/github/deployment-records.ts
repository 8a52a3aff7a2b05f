/**
 * Writing deployment records. Source: docs.github.com/rest/orgs/artifact-metadata, "Create an artifact deployment record": one name
 * of a deployment in one environment and cluster is one record, so that sending it again changes nothing.
 */
import { MAX_RECORD_ANSWER_BYTES } from '../core/github-limits.js';
import type { Refusal } from '../core/model.js';
import { isRecord, parseJson } from '../formats/json/json.js';
import type { Deployment } from '../model/deployment.js';
import type { GitHubClient } from './client.js';
import { gitHubRefusal } from './github-error.js';

/** One artifact that is deployed. */
export interface DeployedArtifact {
  readonly name: string;
  /** `sha256:…`. */
  readonly digest: string;
  /** Name of its deployment: no other artifact of the run has it. */
  readonly deployment: string;
}

/**
 * Writes one record.
 *
 * @returns why it was not written; undefined where GitHub says that it was
 * @throws the run's reason where it is over
 */
export async function writeDeploymentRecord(
  client: GitHubClient,
  deployment: Deployment,
  artifact: DeployedArtifact,
): Promise<Refusal | undefined> {
  const { owner } = deployment;
  try {
    const answer = await client.read(
      { endpoint: 'deployment-record', params: { owner }, body: bodyOf(deployment, artifact) },
      { maxBytes: MAX_RECORD_ANSWER_BYTES },
    );
    if (!answer) return absent(client.api.host, owner);
    return names(answer.bytes, artifact) ? undefined : unwritten(client.api.host, artifact);
  } catch (error) {
    return gitHubRefusal(error);
  }
}

function bodyOf(deployment: Deployment, { name, digest, deployment: of }: DeployedArtifact): object {
  const { environment, physicalEnvironment, cluster, version, repository, tags, risks } = deployment;
  return {
    name,
    digest,
    version,
    status: 'deployed',
    logical_environment: environment,
    physical_environment: physicalEnvironment,
    cluster,
    deployment_name: of,
    ...(Object.keys(tags).length > 0 && { tags }),
    ...(risks.length > 0 && { runtime_risks: risks }),
    github_repository: repository,
    return_records: true,
  };
}

/** An answer that does not name the record is no word that it was written: a proxy's page has status 200 too. */
function names(bytes: Buffer, { digest, deployment }: DeployedArtifact): boolean {
  const answer = parseJson(bytes);
  const records: unknown = isRecord(answer) ? answer['deployment_records'] : undefined;
  return (
    Array.isArray(records) &&
    records.some((one) => isRecord(one) && one['digest'] === digest && one['deployment_name'] === deployment)
  );
}

function absent(host: string, owner: string): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: `${host} has no deployment records for ${owner} (404)`,
    expected: 'an organisation whose records the token may write (`artifact-metadata: write`)',
    hint: 'Name the organisation with `owner=`: users have no such records, and neither has GitHub Enterprise Server. Check that the token has `artifact-metadata: write` there.',
  };
}

function unwritten(host: string, { digest, deployment }: DeployedArtifact): Refusal {
  return {
    code: 'RECORD_FAILED',
    message: `${host} does not confirm the deployment record ${deployment} for ${digest}`,
    hint: 'GitHub finds the repository by the provenance of the artifact; if it has none, name it with `repository=`.',
  };
}
