/** Where evidence lies, written with placeholders: `out/runner-sig-{1}.bundle`. */
import type { FileSubject } from '../core/model.js';

/** A path with placeholders, already split; made by `parseTemplate` alone. */
export interface Template {
  /** As the user wrote it. */
  readonly source: string;
  readonly parts: readonly TemplatePart[];
  /** Absolute path that it starts from in place of the run's workspace. */
  readonly base?: string;
  /** True where it was filled for one file already: nobody named the place that it leads to. */
  readonly filled?: true;
}

export type TemplatePart = { readonly text: string } | { readonly placeholder: string };

const PLACEHOLDER = /\{([a-z]+|[1-9][0-9]?)\}/g;

/** Splits a template. Whether each placeholder exists is `unknownPlaceholders`' concern. */
export function parseTemplate(source: string): Template {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const found of source.matchAll(PLACEHOLDER)) {
    if (found.index > end) parts.push({ text: source.slice(end, found.index) });
    parts.push({ placeholder: found[1] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < source.length) parts.push({ text: source.slice(end) });
  return { source, parts };
}

/** Placeholders that no artifact can fill; a mistake in the configuration. */
export function unknownPlaceholders(template: Template): readonly string[] {
  return template.parts.flatMap((part) =>
    'placeholder' in part && !/^(?:path|dir|name|[1-9][0-9]?)$/.test(part.placeholder) ? [part.placeholder] : [],
  );
}

/**
 * Fills a template for one artifact. `{path}` is its name as given, `{dir}` the folder of it (`.` where there is none),
 * `{name}` the last part, `{1}` what the first `*` of its pattern matched.
 *
 * @returns the path, or undefined where the pattern has no such `*`.
 */
export function fillTemplate(template: Template, subject: FileSubject): string | undefined {
  const slash = subject.name.lastIndexOf('/');
  const values: Record<string, string | undefined> = {
    path: subject.name,
    dir: slash < 0 ? '.' : subject.name.slice(0, slash) || '/',
    name: subject.name.slice(slash + 1),
  };
  let filled = '';
  for (const part of template.parts) {
    if ('text' in part) filled += part.text;
    else {
      const value = /^[0-9]/.test(part.placeholder)
        ? subject.captures[Number(part.placeholder) - 1]
        : values[part.placeholder];
      if (value === undefined) return undefined;
      filled += value;
    }
  }
  return filled;
}

/** True where it begins with a folder: of a release that means the user's workspace, and a bare name an asset. */
export function beginsWithFolder({ parts: [first] }: Template): boolean {
  return first !== undefined && 'text' in first && /[/\\]/.test(first.text);
}
