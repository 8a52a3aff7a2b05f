/** What is known of kinds of the API of Kubernetes, and of tools that deploy through it. */

/** Kinds whose pods are known to the API itself (apps/v1, batch/v1, core/v1): each has containers, and each container an image. */
export const WORKLOADS: ReadonlySet<string> = new Set([
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'Pod',
  'PodTemplate',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);

/** Kinds that run nothing and whose texts may speak of images, with the API that each is of: others have kinds of the same name. */
const SILENT: ReadonlyMap<string, RegExp> = new Map([
  ['ConfigMap', /^v1$/],
  ['CustomResourceDefinition', /^apiextensions\.k8s\.io\/v1(?:beta1)?$/],
  ['Secret', /^v1$/],
]);

/** True for a kind that runs nothing. */
export function isSilent(apiVersion: string | undefined, kind: string): boolean {
  return SILENT.get(kind)?.test(apiVersion ?? '') === true;
}

/** Kinds by which a tool deploys what another file, chart or repository says: Kustomize, Argo CD, Flux, the charts of K3s. */
const REFERRING: ReadonlySet<string> = new Set([
  'Application',
  'ApplicationSet',
  'Component',
  'HelmChart',
  'HelmChartConfig',
  'HelmRelease',
  'Kustomization',
]);

/** True for a kind that deploys what stands elsewhere. */
export function refersElsewhere(kind: string): boolean {
  return REFERRING.has(kind);
}

/** Keys of kinds that are not known here, which likely name images: `imageName`, `sidecarImage`, `images`. */
export const LIKE_IMAGE = /image(?:s|names?|refs?)?$/i;
