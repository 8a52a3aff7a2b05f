/** The checksum list of each artifact, read where a template leads from the artifact to it. */
import type { Refusal, FileSubject, LocalSubject as Subject } from '../../core/model.js';
import type { Result } from '../../core/result.js';
import { templatePlace } from '../../evidence/template-place.js';
import type { ChecksumRequirement, Rule } from '../../model/policy.js';
import type { Template } from '../../model/template.js';
import type { PlacedList } from '../../verify/documents/checksum-index.js';
import { usableList, type UsableLists } from './lists.js';
import type { DocumentContext } from './signed-document.js';

/** Sidecars by the requirement that asks for them, and then by the subject's name. */
export type SidecarLists = ReadonlyMap<ChecksumRequirement, ReadonlyMap<string, UsableLists>>;

/**
 * Reads the sidecars of all subjects; one to which several lead is read once. A sidecar that is absent, a link or unusable is a
 * refusal of its subject. Throws only where the signal says so.
 */
export async function readSidecars(
  rule: Rule,
  subjects: readonly Subject[],
  context: DocumentContext,
): Promise<SidecarLists> {
  const all = new Map<ChecksumRequirement, ReadonlyMap<string, UsableLists>>();
  for (const requirement of rule.require) {
    if (requirement.kind !== 'checksum' || requirement.sidecars === undefined) continue;
    const read = new Map<string, Result<PlacedList>>();
    const own = new Map<string, UsableLists>();
    for (const subject of subjects) {
      const lists: PlacedList[] = [];
      const refusals: Refusal[] = [];
      for (const template of requirement.sidecars) {
        const place = templatePlace(template, fileOf(subject), context.workspace);
        if (place === undefined) {
          refusals.push(unfilled(template, subject));
          continue;
        }
        const { file } = place;
        // Refused also without a placeholder that leads elsewhere: nobody named this very file.
        const placed = read.get(file) ?? (await usableList(file, requirement, context, { ...place, links: 'refuse' }));
        read.set(file, placed);
        if (placed.ok) lists.push(placed.value);
        else refusals.push(placed.refusal);
      }
      own.set(subject.name, { lists, refusals });
    }
    all.set(requirement, own);
  }
  return all;
}

/** What is known by its digest alone can have a sidecar under its name. */
function fileOf(subject: Subject): FileSubject {
  return subject.kind === 'file' ? subject : { kind: 'file', name: subject.name, path: subject.name, captures: [] };
}

function unfilled({ source }: Template, { name }: Subject): Refusal {
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `The place of the checksum list of ${name} cannot be found with the template ${source}`,
    hint: 'Use `{path}`, `{dir}` and `{name}`; `{1}` needs a `*` in the pattern that found the artifact.',
    at: { file: source },
  };
}
