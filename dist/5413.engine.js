export const id = 5413;
export const ids = [5413];
export const modules = {

/***/ 45413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocuments: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/workspace-path.js
var workspace_path = __webpack_require__(98596);
;// CONCATENATED MODULE: ./lib/subjects/plain-places.js
/** Files of which a listing of their folder tells that they are plain: lists name thousands in a few folders. */


/** @param folders listings; one that cannot be read tells nothing */
function createPlainPlaces(folders) {
    const unlinked = new Map();
    const isUnlinked = (folder) => {
        const known = unlinked.get(folder) ?? (0,workspace_path/* realPath */.Ye)(folder) === folder;
        unlinked.set(folder, known);
        return known;
    };
    return (path) => {
        const folder = (0,external_node_path_.dirname)(path);
        const entry = folders.list(folder).entries.get((0,external_node_path_.basename)(path));
        return entry !== undefined && entry.exact && entry.kind.isFile() && isUnlinked(folder);
    };
}

// EXTERNAL MODULE: ./lib/evidence/documents/checksums.js + 7 modules
var checksums = __webpack_require__(20308);
// EXTERNAL MODULE: ./lib/formats/fold.js
var fold = __webpack_require__(44629);
// EXTERNAL MODULE: ./lib/formats/last-part.js
var last_part = __webpack_require__(94594);
;// CONCATENATED MODULE: ./lib/verify/documents/checksum-suggestions.js
/** What a checksum list has that is nearly what was sought: for hints only, never for a verdict. */



function findSuggestions({ entries }) {
    const folded = new Map();
    const baseNames = new Map();
    const contents = new Map();
    for (const { name, digest } of entries) {
        const shown = (0,checksums/* shownName */.HD)(name);
        folded.set((0,fold/* fold */.A)(shown), shown);
        baseNames.set((0,last_part/* lastPart */.S)((0,fold/* fold */.A)(shown)), shown);
        contents.set(digest, shown);
        // The one in another folder is told even where the same bytes have other names as well.
        contents.set(`${digest} ${(0,last_part/* lastPart */.S)(shown)}`, shown);
    }
    const sorted = [...folded.keys()].sort();
    const find = (digests, behind) => Object.values(digests)
        .map((digest) => contents.get(digest.toString('hex') + behind))
        .find((name) => name !== undefined);
    const content = (digests) => find(digests, '');
    const hint = (binary, digests) => {
        const name = (0,checksums/* shownName */.HD)(binary);
        const same = folded.get((0,fold/* fold */.A)(name));
        if (same !== undefined) {
            const how = same.normalize('NFC') === name.normalize('NFC') ? 'in another Unicode form' : 'with other letter case';
            return `\`${same}\` is listed, ${how}. Names are compared exactly. Use the name of the list for the file.`;
        }
        const moved = find(digests, ` ${(0,last_part/* lastPart */.S)(name)}`);
        if (moved !== undefined) {
            return `The same content is listed as \`${moved}\`. If that is a path of the machine that made the list, set \`checksum-names: base\` (in a policy file \`names: base\`): then only the last part of a name counts.`;
        }
        const elsewhere = content(digests);
        if (elsewhere !== undefined)
            return `The same content is listed as \`${elsewhere}\`. If the file was renamed, give it that name again.`;
        const namesake = baseNames.get((0,last_part/* lastPart */.S)((0,fold/* fold */.A)(name)));
        if (namesake !== undefined)
            return `\`${namesake}\` is listed, in another folder. Names are compared with their folder.`;
        if (folded.has('-'))
            return 'The list was made from standard input (`-`); write the name of the file there.';
        const neighbour = folded.get(neighbourOf(sorted, (0,fold/* fold */.A)(name)) ?? '');
        return neighbour === undefined
            ? undefined
            : `\`${neighbour}\` is listed, but that is another file. Use the list of this release, or ask the publisher to list the file.`;
    };
    return { hint, content };
}
/** Of the neighbours in order, one that begins with the name or that the name begins with (`tool`, `tool-old`). */
function neighbourOf(sorted, name) {
    let low = 0;
    for (let high = sorted.length; low < high;) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < name)
            low = middle + 1;
        else
            high = middle;
    }
    return [sorted[low], sorted[low - 1]].find((other) => other !== undefined && (other.startsWith(name) || name.startsWith(other)));
}

;// CONCATENATED MODULE: ./lib/verify/documents/nameless-list.js
/** @param subjects how many artifacts it could stand for */
function namelessRefusal(file, bare, subjects) {
    return {
        code: 'CHECKSUM_LIST_MALFORMED',
        message: `The checksum list ${file} is a digest without a name`,
        expected: 'one artifact that it can stand for',
        actual: subjects === 0 ? 'none is named' : `${subjects} artifacts`,
        hint: 'Name the one artifact with `artifacts`, give the list the name of the artifact with `.sha256` at its end, or give a list that has names.',
        at: { file, line: bare.line },
    };
}

;// CONCATENATED MODULE: ./lib/verify/documents/document-names.js

/** The file's path from the document's folder, as asked for. */
function askedName({ path, linked }, { folder }, paths) {
    return within(folder, linked?.asked ?? path, paths);
}
/** The file's path from the document's folder without links; undefined where no link led elsewhere. */
function realNameOf({ path, linked }, { folder, realFolder = folder }, paths) {
    return linked && within(realFolder, path, paths);
}
function within(folder, path, paths) {
    const plain = paths.sep === '/' ? (0,workspace_path/* plainlyBelow */["do"])(path, folder) : undefined;
    return plain ?? paths.relative(folder, path).replaceAll(paths.sep, '/');
}

;// CONCATENATED MODULE: ./lib/verify/documents/sidecar-name.js
/** The file that a checksum sidecar is of, by the sidecar's own name: `kubectl.sha256` is of `kubectl`. */


/** What projects append: the algorithm, or what its program is called, and sometimes `.txt`. */
const SUFFIX = /^(.+)\.(?:sha(?:2-)?(?:256|384|512)|sha-(?:256|384|512)|blake2b|b2)(?:sums?)?(?:\.txt)?$/i;
/**
 * @param file the sidecar's path as given
 * @returns the name in the sidecar's folder, in the form of the entries' names; undefined where the sidecar names no file
 */
function fileOfSidecar(file) {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf(external_node_path_.sep)) + 1);
    const of = SUFFIX.exec(name)?.[1];
    return of === undefined ? undefined : (0,checksums/* binaryName */.fW)(of);
}

;// CONCATENATED MODULE: ./lib/verify/documents/checksum-index.js
/**
 * Which entries of which lists are a subject's. By default an entry is a subject's when its name is the subject's path from the
 * list's own folder, byte for byte; only where that is not listed, the name as given (a list made at the workspace root). Never
 * by the name of what a link led to alone: that counts beside the name that was asked for. With `checksum-names: base` the last
 * part of a name counts as well.
 *
 * Lists of one folder share an index, so that hundreds of sidecars cost no more than one list with as many lines.
 */







/** @param subjects of whom the lists are required; a digest without a name stands for one of them */
function indexChecksums(lists, subjects, { own = new Map(), names = 'exact', paths = external_node_path_ } = {}) {
    const indexed = lists.map(withNearMisses);
    const folders = indexFolders(indexed);
    const seen = new Map();
    const namesOf = (folder) => {
        const known = seen.get(folder) ?? new Set(subjects.flatMap((subject) => askedNames(folder, subject, paths).slice(0, 1)));
        seen.set(folder, known);
        return known;
    };
    const nameless = indexed.flatMap((from) => placeBare(from, folderOf(folders, from), namesOf, subjects.length) ?? []);
    const ownFolders = new Map([...own].map(([name, placed]) => [name, indexOwn(placed)]));
    return {
        lists: [...indexed, ...[...ownFolders.values()].flatMap(({ lists: one }) => one)],
        folders: [...folders.values()],
        own: new Map([...ownFolders].map(([name, { folders: one }]) => [name, one])),
        names,
        paths,
        nameless: nameless[0],
    };
}
/** What was found last: a subject is asked for before it is hashed and when its digests are compared, which is in one batch. */
const listedOf = new WeakMap();
/** More than a batch has. Of a hundred thousand subjects not all are kept. */
const MAX_REMEMBERED = 1_024;
/** What the lists have on the subject: under the name that was asked for, and then under that of the link's target as well. */
function findListed(index, subject) {
    const known = listedOf.get(index) ?? new Map();
    listedOf.set(index, known);
    let found = known.get(subject);
    if (!found) {
        if (known.size >= MAX_REMEMBERED)
            known.clear();
        known.set(subject, (found = lookUp(index, subject)));
    }
    return found;
}
function lookUp(index, subject) {
    const { names, paths } = index;
    const folders = [...index.folders, ...(index.own.get(subject.name) ?? [])].map((folder) => {
        const named = askedNames(folder, subject, paths);
        return { folder, named, listed: inEachList(folder, named) };
    });
    // As soon as any list names the link, what any list says of its target counts as well.
    const isNamed = folders.some(({ listed }) => listed.length > 0);
    const found = folders.map(({ folder, named, listed }) => {
        const bare = [...folder.bare, ...(folder.bareOf.get(named[0] ?? '') ?? [])];
        const real = isNamed ? inEachList(folder, realNames(folder, subject, paths)) : [];
        // Nearly always; then the array of the index does for all who ask.
        if (bare.length + real.length === 0 && names !== 'base')
            return listed;
        return [...new Set([...bare, ...listed, ...real, ...(names === 'base' ? sharingBase(folder, subject) : [])])];
    });
    const [only] = found;
    return only && found.length === 1 ? only : found.flat();
}
/** Whether an entry means this very file: by its path from the list's folder, and not by a name that other bytes may bear. */
function isOwnEntry({ names, paths }, { from, name }, subject) {
    if (subject.kind !== 'file')
        return false;
    const asked = (0,checksums/* binaryName */.fW)(askedName(subject, from, paths));
    return name === undefined || asked === (names === 'base' ? (0,last_part/* lastPart */.S)(name) : name);
}
/** Entries that have the subject's own last part, in whatever folder the list puts it. */
function sameBase(index, subject) {
    return [...index.folders, ...(index.own.get(subject.name) ?? [])].flatMap((folder) => sharingBase(folder, subject));
}
/** The names that a list may have the subject under, as asked for. */
function askedNames(from, subject, paths) {
    const given = (0,checksums/* plainName */.MH)((0,checksums/* binaryName */.fW)(subject.name));
    if (subject.kind === 'digest')
        return [given];
    const own = (0,checksums/* binaryName */.fW)(askedName(subject, from, paths));
    return own === given ? [own] : [own, given];
}
/** The name of an entry that only the target of a link has. */
function linkedEntry(index, subject) {
    const folders = [...index.folders, ...(index.own.get(subject.name) ?? [])];
    const [found] = folders.flatMap((folder) => inEachList(folder, realNames(folder, subject, index.paths)));
    return found?.name;
}
/** The lists that may speak of a subject. */
function listsFor(index, subject) {
    if (index.own.size === 0)
        return index.lists;
    const folders = [...index.folders, ...(index.own.get(subject.name) ?? [])];
    return folders.flatMap(({ lists }) => lists);
}
function withNearMisses(placed) {
    let built;
    return { ...placed, similarIdentities: () => (built ??= findSuggestions(placed.list)) };
}
function indexFolders(lists) {
    const folders = new Map();
    for (const from of lists) {
        const { lists: placed, byName } = folderOf(folders, from);
        placed.push(from);
        for (const listed of from.list.entries)
            addEntry(byName, { from, listed, name: listed.name });
    }
    return folders;
}
function folderOf(folders, { folder, realFolder = folder }) {
    const key = `${folder}\0${realFolder}`;
    const known = folders.get(key);
    if (known !== undefined)
        return known;
    const created = { folder, realFolder, lists: [], byName: new Map(), bareOf: new Map(), bare: [] };
    folders.set(key, created);
    return created;
}
function addEntry(entries, found) {
    const same = entries.get(found.name);
    if (same === undefined)
        entries.set(found.name, found);
    else if (Array.isArray(same))
        same.push(found);
    else
        entries.set(found.name, [same, found]);
}
function add(entries, name, found) {
    const same = entries.get(name);
    if (same === undefined)
        entries.set(name, [found]);
    else
        same.push(found);
}
/** A digest without a name stands for the artifact that the list's own name names, else for the only one. */
function placeBare(from, folder, namesOf, subjects) {
    const { bare, file } = from.list;
    if (bare === undefined)
        return undefined;
    const name = fileOfSidecar(file);
    if (name !== undefined && namesOf(folder).has(name)) {
        add(folder.bareOf, name, { from, listed: bare });
        return undefined;
    }
    if (subjects !== 1)
        return namelessRefusal(file, bare, subjects);
    folder.bare.push({ from, listed: bare });
    return undefined;
}
function indexOwn(placed) {
    const lists = placed.map(withNearMisses);
    const folders = indexFolders(lists);
    for (const from of lists) {
        if (from.list.bare)
            folderOf(folders, from).bare.push({ from, listed: from.list.bare });
    }
    return { lists, folders: [...folders.values()] };
}
/**
 * In each list under the first of the names that it has: the list's folder goes first and alone, so that `dist/tool` in
 * dist/SHA256SUMS means dist/dist/tool wherever `tool` is listed as well.
 */
function inEachList({ byName }, names) {
    let found = [];
    for (const name of names) {
        const entries = byName.get(name);
        if (!entries)
            continue;
        const here = Array.isArray(entries) ? entries : [entries];
        if (found.length === 0)
            found = here;
        else {
            const settled = new Set(found.map(({ from }) => from));
            found = [...found, ...here.filter(({ from }) => !settled.has(from))];
        }
    }
    return found;
}
function sharingBase(folder, subject) {
    folder.byBase ??= indexBases(folder);
    return folder.byBase.get((0,last_part/* lastPart */.S)((0,checksums/* plainName */.MH)((0,checksums/* binaryName */.fW)(subject.name)))) ?? [];
}
/** In the order of the lists and of their lines. */
function indexBases({ lists, byName }) {
    const order = new Map(lists.map((list, index) => [list, index]));
    const placeOf = ({ from }) => order.get(from) ?? 0;
    const all = [...byName.values()].flat();
    all.sort((one, other) => placeOf(one) - placeOf(other) || one.listed.line - other.listed.line);
    const byBase = new Map();
    for (const found of all)
        add(byBase, (0,last_part/* lastPart */.S)(found.name ?? ''), found);
    return byBase;
}
function realNames(folder, subject, paths) {
    const own = subject.kind === 'file' ? realNameOf(subject, folder, paths) : undefined;
    if (own === undefined || subject.kind !== 'file')
        return [];
    return [own, subject.linked?.realName ?? own].map(checksums/* binaryName */.fW);
}

// EXTERNAL MODULE: ./lib/evidence/documents/checksum-kinds.js
var checksum_kinds = __webpack_require__(41079);
;// CONCATENATED MODULE: ./lib/verify/documents/checksum-refusals.js
/** Why a checksum list does not prove an artifact, in words that say what to do. */



const ACCEPTED = 'SHA-256, SHA-384, SHA-512 or BLAKE2b';
/** Lists that are searched for what was probably meant; a run may have as many as artifacts. */
const SEARCHED_LISTS = 64;
function mismatch(subject, one, compared, digests) {
    const right = compared.find(({ result }) => result === 'match');
    const other = one.from.similarIdentities().content(digests);
    const refusal = {
        code: 'CHECKSUM_MISMATCH',
        message: `the checksum of ${subject.name} does not match`,
        expected: `${one.algorithm}:${one.listed.digest}`,
        actual: `${one.algorithm}:${one.actual}`,
        at: { file: one.from.list.file, line: one.listed.line },
    };
    if (right)
        return { ...refusal, hint: `Line ${right.listed.line} of ${right.from.list.file} contradicts it: it matches.` };
    if (other !== undefined)
        return { ...refusal, hint: `It has the content that is listed as \`${other}\`.` };
    const foreign = (0,checksum_kinds/* foreignAlgorithm */.YL)(one.from.list.file);
    return foreign === undefined
        ? refusal
        : {
            ...refusal,
            hint: `By its name the list is of ${foreign}, which is not supported. Give a list of ${ACCEPTED}.`,
        };
}
/**
 * With `checksum-names: base`, entries of several names must all have the content: otherwise nobody can tell which of them is
 * the subject's. Undefined where they agree, and where none matches.
 */
function ambiguous(subject, compared) {
    const named = compared.flatMap((one) => (one.name === undefined ? [] : [{ ...one, name: one.name }]));
    const right = named.find(({ result }) => result === 'match');
    const other = named.find(({ name, result }) => name !== right?.name && result !== 'match');
    if (right === undefined || other === undefined)
        return undefined;
    const [first, second] = [right, other].map((one) => `\`${(0,checksums/* shownName */.HD)(one.name)}\``);
    return {
        code: 'CHECKSUM_UNLISTED',
        message: `${subject.name} is listed under several names that do not agree`,
        expected: 'one entry with this last part of the name, or several with the same digest',
        actual: `${first ?? ''} and ${second ?? ''}`,
        hint: 'With `checksum-names: base` only the last part of a name counts. Compare whole names (`exact`), or give a list for this artifact only.',
        at: { file: other.from.list.file, line: other.listed.line },
    };
}
function weak(subject, from, listed) {
    if (listed.kind.unsupported)
        return unsupported(subject, from, listed);
    return {
        code: 'CHECKSUM_WEAK',
        message: `${listed.kind.label} is broken and proves nothing for ${subject.name}`,
        expected: ACCEPTED,
        actual: listed.kind.label,
        at: { file: from.list.file, line: listed.line },
    };
}
function unsupported(subject, from, { kind, line }) {
    return {
        code: 'CHECKSUM_LIST_MALFORMED',
        message: `${subject.name} is listed with a ${kind.label} digest, which is not supported`,
        expected: ACCEPTED,
        actual: kind.label,
        hint: 'Give a list of one of these algorithms.',
        at: { file: from.list.file, line },
    };
}
function unknown(subject, from, listed, digests) {
    return {
        code: 'CHECKSUM_UNLISTED',
        message: `${subject.name} is listed with another algorithm than the digest that was given`,
        expected: listed.kind.label,
        actual: Object.keys(digests).join(', '),
        hint: 'Give the digest in the algorithm of the list too, for example `sha256:\u2026,sha512:\u2026 name`.',
        at: { file: from.list.file, line: listed.line },
    };
}
function unlisted(index, subject, digests) {
    const lists = listsFor(index, subject);
    const files = lists.map(({ list }) => list.file);
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    const searched = lists.slice(0, SEARCHED_LISTS);
    const names = new Set(searched.flatMap((from) => askedNames(from, subject, index.paths)));
    const linked = linkedEntry(index, subject);
    const [near] = searched.flatMap((from) => {
        const misses = from.similarIdentities();
        const found = askedNames(from, subject, index.paths).map((name) => misses.hint(name, digests));
        return found.filter((text) => text !== undefined);
    });
    const hint = linked === undefined ? near : linkedHint((0,checksums/* shownName */.HD)(linked));
    const refusal = {
        code: 'CHECKSUM_UNLISTED',
        message: `${subject.name} is not listed in ${files.slice(0, 3).join(', ')}${more}`,
        expected: [...names].map((name) => `\`${(0,checksums/* shownName */.HD)(name)}\``).join(' or '),
        at: { file: files[0] ?? '' },
    };
    return hint === undefined ? refusal : { ...refusal, hint };
}
/** For a link of which only the target is listed. */
function linkedHint(name) {
    return `It is a link, or leads through one, to \`${name}\`, which is listed. Name that, or list the link's own name.`;
}

// EXTERNAL MODULE: ./lib/verify/mint.js
var mint = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/verify/documents/checksum.js



/** Refusals kept beside the first one. */
const MAX_OTHERS = 8;
/**
 * Algorithms to hash a file with before `verifyChecksum`. Empty where its digests are given, or no list can prove it. Where no
 * list has its name, those of namesakes in other folders: the refusal then tells which of them has its content.
 */
function neededAlgorithms(index, subject) {
    if (subject.kind === 'digest')
        return new Set();
    const found = findListed(index, subject);
    return new Set((found.length > 0 ? found : sameBase(index, subject)).flatMap(({ listed }) => listed.kind.algorithms));
}
/**
 * Digests that are given may be fewer than a list has: then one entry must match, and those that cannot be compared are
 * remarked on in `others`, as weak ones are.
 *
 * @param digests at least those that `neededAlgorithms` named, or all that are known of an artifact that is not on disk
 */
function verifyChecksum(index, subject, digests) {
    if (index.nameless)
        return { ok: false, refusal: index.nameless, others: [] };
    const found = findListed(index, subject);
    if (subject.kind === 'file' && found.some(({ listed }) => listed.kind.algorithms.some((name) => !digests[name]))) {
        // Otherwise an entry that does not match could go unnoticed beside one that does.
        throw new Error(`${subject.name} was not hashed with the algorithms of its checksum lists`);
    }
    const compared = found.map((one) => ({ ...one, ...compare(one, digests) }));
    const doubtful = index.names === 'base' ? ambiguous(subject, compared) : undefined;
    if (doubtful)
        return { ok: false, refusal: doubtful, others: [] };
    const wrong = compared.filter((one) => one.result === 'mismatch').slice(0, 1 + MAX_OTHERS);
    const [refusal, ...others] = wrong.map((one) => mismatch(subject, one, compared, digests));
    if (refusal)
        return { ok: false, refusal, others };
    const warnings = unproven(subject, compared, digests);
    const matches = compared.filter((one) => one.result === 'match');
    const match = matches.find(({ from }) => from.signedBy) ?? matches[0];
    if (match) {
        const lists = new Map(matches.map((one) => [one.from, one]));
        lists.delete(match.from);
        const further = [...lists.values()].map((one) => (0,mint/* mint */.X)(proofOf(one)));
        return { ok: true, proof: (0,mint/* mint */.X)(proofOf(match)), further, others: warnings };
    }
    const [first, ...rest] = warnings;
    return { ok: false, refusal: first ?? unlisted(index, subject, digests), others: rest };
}
function proofOf({ from, listed, algorithm }) {
    const { list, document } = from;
    const proof = { kind: 'checksum', file: list.file, line: listed.line, algorithm, document };
    return from.signedBy === undefined ? proof : { ...proof, listSignedBy: from.signedBy };
}
function compare({ listed }, digests) {
    const { algorithms } = listed.kind;
    if (algorithms.length === 0)
        return { result: 'weak' };
    let shown;
    for (const algorithm of algorithms) {
        const actual = digests[algorithm]?.toString('hex');
        if (actual === undefined)
            continue;
        if (actual === listed.digest)
            return { result: 'match', algorithm, actual };
        shown ??= { algorithm, actual };
    }
    return shown ? { result: 'mismatch', ...shown } : { result: 'unknown' };
}
/** One for all artifacts of which nothing is to be remarked. */
const NONE = [];
/** Entries that could prove nothing: one remark for each list and reason, since a list may have very many. */
function unproven(subject, compared, digests) {
    // Nearly always.
    if (compared.every(({ result }) => result === 'match' || result === 'mismatch'))
        return NONE;
    const warnings = new Map();
    for (const { result, from, listed } of compared) {
        const key = `${result} ${from.list.file}`;
        if (result === 'match' || result === 'mismatch' || warnings.has(key) || warnings.size > MAX_OTHERS)
            continue;
        warnings.set(key, result === 'weak' ? weak(subject, from, listed) : unknown(subject, from, listed, digests));
    }
    return [...warnings.values()];
}

// EXTERNAL MODULE: ./lib/formats/json/json.js
var json_json = __webpack_require__(85497);
// EXTERNAL MODULE: ./lib/core/reasons/manifest-wording.js
var manifest_wording = __webpack_require__(9753);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(28490);
;// CONCATENATED MODULE: ./lib/verify/documents/manifest-entry.js
/**
 * Decides one artifact against the manifests of a requirement. An entry is an artifact's when its name is the artifact's
 * path from the manifest's own folder, as it was asked for, exactly; what a link led to counts beside that and never instead.
 * What is not on disk and was given no name is recognised by its SHA-256.
 */







/**
 * @param workspace absolute path that artifacts' names start from
 * @param paths the path rules of the system, which a test may replace
 */
function indexManifests(manifests, workspace, paths = external_node_path_) {
    const indexed = manifests.map((placed) => ({
        ...placed,
        byName: new Map(placed.manifest.entries.map((entry) => [entry.name, entry])),
        byDigest: new Map(placed.manifest.entries.map((entry) => [entry.sha256, entry])),
        byFold: new Map(placed.manifest.entries.map((entry) => [(0,fold/* fold */.A)(entry.name), entry])),
    }));
    return { manifests: indexed, workspace, paths };
}
/**
 * Every entry of the artifact's name, in whichever manifest, must match.
 *
 * @param digests with SHA-256, if it is known
 * @param size bytes; absent for what is not on disk
 */
function verifyManifestEntry(index, subject, digests, size) {
    const actual = digests.sha256?.toString('hex');
    const found = findEntries(index, subject);
    const refusals = found.flatMap((one) => manifest_entry_mismatch(subject, one, actual, size));
    const [refusal, ...others] = refusals.length > 0 || found.length > 0 ? refusals : [manifest_entry_unlisted(index, subject, actual)];
    if (refusal)
        return { ok: false, refusal, others };
    const [proof, ...further] = found.map(manifest_entry_proofOf);
    if (!proof)
        throw new Error(`${subject.name} is in no manifest`);
    return { ok: true, proof, further };
}
/** The manifests that record the artifact, whatever its digest. What they prove is of themselves alone. */
function recordedIn(index, subject) {
    const found = findEntries(index, subject);
    if (found.length === 0)
        return (0,result/* refuse */.TR)(manifest_entry_unlisted(index, subject, sha256Of(subject)));
    return (0,result/* accept */.Ju)(found.map(({ from }) => from.proof));
}
/** Recorded artifacts that no subject is; every one of them must be there. */
function uncoveredManifestEntries(index, subjects) {
    const covered = new Set(subjects.flatMap((subject) => findEntries(index, subject).map(({ entry }) => entry)));
    return index.manifests.flatMap((from) => from.manifest.entries.flatMap((entry) => covered.has(entry)
        ? []
        : [
            {
                folder: from.folder,
                path: index.paths.join(from.folder, entry.name),
                missing: missingEntry({ from, entry }),
            },
        ]));
}
function missingEntry({ from, entry: { name } }) {
    const { file } = from.manifest;
    const role = from.roles.get(name);
    return {
        code: 'LISTED_FILE_MISSING',
        message: `${role === undefined ? '' : `${role} is missing: `}${(0,json_json/* shownJson */.oB)(name)} is recorded in the manifest ${file}, but the file is missing`,
        hint: 'Download it from the same release. A manifest is valid only with every file that it records.',
        at: { file },
    };
}
function findEntries(index, subject) {
    const asked = index.manifests.map((from) => firstRecorded(from, manifest_entry_askedNames(index, from, subject)));
    const isNamed = asked.some((entry) => entry !== undefined);
    // What a link led to counts beside the name that was asked for, also where another manifest records that name.
    const named = index.manifests.flatMap((from, at) => {
        const real = isNamed ? firstRecorded(from, manifest_entry_realNames(index, from, subject)) : undefined;
        return [...new Set([asked[at], real])].flatMap((entry) => (entry ? [{ from, entry }] : []));
    });
    const digest = namelessSha256(subject);
    if (named.length > 0 || digest === undefined)
        return named;
    return index.manifests.flatMap((from) => {
        const entry = from.byDigest.get(digest);
        return entry ? [{ from, entry }] : [];
    });
}
function firstRecorded({ byName }, names) {
    return names.map((name) => byName.get(name)).find((entry) => entry !== undefined);
}
/** Of a digest that was given alone. What has a name counts by that alone, as a file does: another's bytes are not its own. */
function namelessSha256(subject) {
    return subject.kind === 'digest' && subject.nameless ? sha256Of(subject) : undefined;
}
function sha256Of(subject) {
    return subject.kind === 'digest' ? subject.digests.sha256?.toString('hex') : undefined;
}
function manifest_entry_askedNames({ paths, workspace }, from, subject) {
    if (subject.kind === 'file')
        return [askedName(subject, from, paths)];
    return [subject.name, askedName({ path: paths.resolve(workspace, subject.name) }, from, paths)];
}
function manifest_entry_realNames({ paths }, from, subject) {
    const real = subject.kind === 'file' ? realNameOf(subject, from, paths) : undefined;
    return real === undefined ? [] : [real];
}
function manifest_entry_proofOf({ from, entry: { pointer, name } }) {
    const role = from.roles.get(name);
    const facts = from.proof;
    return (0,mint/* mint */.X)({ ...facts, entry: { pointer, name, ...(role !== undefined && { role }) } });
}
/** What messages call an artifact: its role, else the file's name. */
function titleOf({ from, entry: { name } }) {
    return from.roles.get(name) ?? name.slice(name.lastIndexOf('/') + 1);
}
function manifest_entry_mismatch(subject, found, actual, size) {
    const { from, entry } = found;
    const { file } = from.manifest;
    const sizes = entry.size !== undefined && size !== undefined && entry.size !== size ? [entry.size, size] : undefined;
    if (actual === entry.sha256) {
        if (!sizes)
            return [];
        return [
            {
                code: 'CHECKSUM_MISMATCH',
                message: `${titleOf(found)} size mismatch: ${subject.name} does not have the size that the manifest ${file} records`,
                expected: `${sizes[0] ?? ''} bytes`,
                actual: `${sizes[1] ?? ''} bytes`,
                at: { file },
            },
        ];
    }
    const same = actual === undefined ? undefined : from.byDigest.get(actual);
    const hints = [
        ...(sizes ? [`The manifest records ${sizes[0] ?? ''} bytes; the file has ${sizes[1] ?? ''}.`] : []),
        ...(same ? [`It has the content that is recorded as ${(0,json_json/* shownJson */.oB)(same.name)}.`] : []),
    ];
    return [
        {
            code: 'CHECKSUM_MISMATCH',
            message: `${manifest_wording/* MANIFEST_WORDING */.B.digest(titleOf(found))}: ${subject.name} is not the file that the manifest ${file} records`,
            expected: `sha256:${entry.sha256}`,
            actual: actual === undefined ? 'no SHA-256 is known' : `sha256:${actual}`,
            at: { file },
            hint: [...hints, 'Get manifest and artifacts again, all from the same release.'].join(' '),
        },
    ];
}
function manifest_entry_unlisted(index, subject, actual) {
    const files = index.manifests.map(({ manifest }) => manifest.file);
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    const [first] = index.manifests;
    const name = first && manifest_entry_askedNames(index, first, subject)[0];
    const hint = index.manifests.flatMap((from) => nearMiss(index, from, subject, actual))[0];
    return {
        code: 'MANIFEST_UNLISTED',
        message: `${subject.name} is not recorded in the manifest ${files.slice(0, 3).join(', ')}${more}`,
        ...(name !== undefined && { expected: `an entry named ${(0,json_json/* shownJson */.oB)(name)}` }),
        actual: 'none',
        ...(first && { at: { file: first.manifest.file } }),
        ...(hint !== undefined && { hint }),
    };
}
/** What was most likely meant. */
function nearMiss(index, from, subject, actual) {
    const real = firstRecorded(from, manifest_entry_realNames(index, from, subject));
    if (real)
        return [`It is a link, or leads through one, to ${(0,json_json/* shownJson */.oB)(real.name)}, which is recorded. Name that instead.`];
    const names = manifest_entry_askedNames(index, from, subject);
    const near = names.map((name) => from.byFold.get((0,fold/* fold */.A)(name))).find((entry) => entry !== undefined);
    if (near)
        return [`${(0,json_json/* shownJson */.oB)(near.name)} is recorded, in another spelling; names compare exactly.`];
    const same = actual === undefined ? undefined : from.byDigest.get(actual);
    return same ? [`The same content is recorded as ${(0,json_json/* shownJson */.oB)(same.name)}; names compare with their folder.`] : [];
}

// EXTERNAL MODULE: ./lib/gate/prepare-requirements.js
var prepare_requirements = __webpack_require__(46149);
// EXTERNAL MODULE: ./lib/gate/refused.js
var refused = __webpack_require__(5599);
;// CONCATENATED MODULE: ./lib/gate/documents/compare.js



/** @param refusalsOf why a list of an artifact cannot be used; any makes the requirement fail */
function compareWithLists(index, refusalsOf) {
    return (subject, digests) => {
        const [refusal, ...others] = refusalsOf(subject);
        if (refusal)
            return (0,refused/* refused */.J)('checksum', refusal, others);
        const outcome = verifyChecksum(index, subject, digests);
        if (!outcome.ok)
            return (0,refused/* refused */.J)('checksum', outcome.refusal, outcome.others);
        const { proof, further, others: remarks } = outcome;
        return { check: 'checksum', status: 'pass', proof, ...(further.length > 0 && { further }), others: remarks };
    };
}
/** @param refusals why a manifest cannot be used; any makes the requirement fail */
function compareWithManifests({ digestsWaived }, index, [refusal, ...others]) {
    return (subject, digests, size) => {
        if (refusal)
            return (0,refused/* refused */.J)('manifest', refusal, others);
        if (digestsWaived !== undefined) {
            const recorded = recordedIn(index, subject);
            if (!recorded.ok)
                return (0,refused/* refused */.J)('manifest', recorded.refusal);
            return { check: 'manifest', status: 'waived', reason: digestsWaived, namedBy: recorded.value };
        }
        const outcome = verifyManifestEntry(index, subject, digests, size);
        if (!outcome.ok)
            return (0,refused/* refused */.J)('manifest', outcome.refusal, outcome.others);
        const { proof, further } = outcome;
        return { check: 'manifest', status: 'pass', proof, ...(further.length > 0 && { further }), others: [] };
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/subjects/digest.js + 3 modules
var digest = __webpack_require__(44481);
// EXTERNAL MODULE: ./lib/subjects/plain-file.js
var plain_file = __webpack_require__(12732);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(53900);
// EXTERNAL MODULE: ./lib/files/windows-name.js
var windows_name = __webpack_require__(26936);
;// CONCATENATED MODULE: ./lib/verify/documents/listed-files.js
/** What a checksum list names, as files: what is checked where lists stand alone, and what no artifact of the run covers. */







/**
 * What is checked where lists are given alone: every file that the list names, in the list's own folder. A digest without a
 * name is of the file that the list's own name names.
 */
function listedFiles({ list, folder }, names = 'exact', paths = external_node_path_) {
    const entries = namedEntries(list);
    if (entries === undefined) {
        const refusal = namelessRefusal(list.file, list.bare ?? { line: 1 }, 0);
        return { files: [], refused: [{ name: list.file, refusal }] };
    }
    const files = [];
    const refused = [];
    const seen = new Set();
    for (const { name: listed, line } of entries) {
        const binary = names === 'base' ? (0,last_part/* lastPart */.S)(listed) : listed;
        if (seen.has(binary))
            continue;
        seen.add(binary);
        const name = (0,checksums/* shownName */.HD)(binary);
        const danger = dangerOf(binary, paths);
        if (danger === undefined)
            files.push({ name, path: paths.join(folder, name), line });
        else
            refused.push({ name, refusal: unsafePath(list, name, line, danger) });
    }
    return { files, refused };
}
function namedEntries({ file, bare, entries }) {
    if (bare === undefined)
        return entries;
    const name = fileOfSidecar(file);
    return name === undefined ? undefined : [{ name, line: bare.line }];
}
function dangerOf(binary, paths) {
    if (binary === '' || binary === '.')
        return 'names no file';
    if (binary.startsWith('/'))
        return 'is absolute';
    if (binary.split('/').includes('..'))
        return 'has `..` in it';
    if (paths.sep === '\\') {
        // On Windows a backslash parts folders, and a colon ends a drive or begins a hidden stream of a file.
        if (/[\\:]/.test(binary))
            return 'has a backslash or a colon in it';
        const problem = binary
            .split('/')
            .map(windows_name/* windowsNameProblem */.g)
            .find((one) => one !== undefined);
        if (problem !== undefined)
            return problem;
    }
    if ((0,checksums/* binaryName */.fW)((0,checksums/* shownName */.HD)(binary)) !== binary)
        return 'is not UTF-8';
    return undefined;
}
function unsafePath({ file }, name, line, danger) {
    return {
        code: 'UNSAFE_PATH',
        message: `the listed name ${name} ${danger}`,
        hint: 'Name the artifacts with `artifacts`; then the names of the list are only compared, never opened.',
        at: { file, line },
    };
}
/** For a listed file that does not exist. */
function missingListedFile({ file }, name, line) {
    return {
        code: 'LISTED_FILE_MISSING',
        message: `${name} is listed in ${file}, but there is no such file`,
        ...(/[A-Za-z0-9_.]\\[A-Za-z0-9_.]/.test(name) && {
            hint: 'The list writes `\\` between folders, as Windows does. Make it again with `/`, or name the artifacts with `artifacts` and set `checksum-names: base`.',
        }),
        at: { file, line },
    };
}
/**
 * Names of the lists that no subject bears, each once for each list. A namesake in the workspace does not stand for a file
 * of the list's own folder: that one is looked at as well.
 *
 * @param workspace absolute path: the second folder in which a listed name may lie
 */
function uncoveredEntries(index, subjects, workspace) {
    const covered = new Set();
    const namesakes = new Set();
    for (const subject of subjects) {
        for (const one of findListed(index, subject)) {
            (isOwnEntry(index, one, subject) ? covered : namesakes).add(one.listed);
        }
    }
    return index.lists.flatMap(({ list, folder }) => {
        // A name is covered where any of its entries is: they are all of one file.
        const names = new Map();
        for (const entry of list.entries) {
            const name = index.names === 'base' ? (0,last_part/* lastPart */.S)(entry.name) : entry.name;
            const known = names.get(name) ?? { line: entry.line, covered: false, optional: false };
            known.covered ||= covered.has(entry);
            known.optional ||= namesakes.has(entry);
            names.set(name, known);
        }
        return [...names].flatMap(([binary, { line, ...entry }]) => {
            if (entry.covered)
                return [];
            const name = (0,checksums/* shownName */.HD)(binary);
            const { optional } = entry;
            const elsewhere = optional ? [] : [workspace];
            const folders = dangerOf(binary, index.paths) === undefined ? new Set([folder, ...elsewhere]) : [];
            const paths = [...folders].map((one) => index.paths.join(one, name));
            return [{ name, folder, paths, refusal: missingListedFile(list, name, line), optional }];
        });
    });
}

;// CONCATENATED MODULE: ./lib/gate/documents/complete-lists.js
/**
 * `checksums-complete`: whatever a list names is there, as a file with the bytes that are listed, also where it is no artifact
 * of the run. Of other lists the same is asked for what was found and left aside as a sidecar. Nothing of it becomes an artifact:
 * only what is wrong is reported.
 */








/** Files that are hashed together; only what is wrong of them is kept. */
const BATCH = 512;
/** One report for each listed file that is absent, no regular file, or of other bytes. Rejects with the signal's reason only. */
async function incompleteLists(prepared, { subjects, sidecars }, context) {
    const reports = [];
    const aside = new Set(sidecars.map(({ name }) => (0,external_node_path_.resolve)(context.workspace, name)));
    for (const one of prepared) {
        if (one.kind !== 'checksum')
            continue;
        const { complete } = one.requirement;
        if (!complete && aside.size === 0)
            continue;
        const present = [];
        for (const entry of uncoveredEntries(one.index, subjects, context.workspace)) {
            if (!complete && !entry.paths.some((path) => aside.has(path)))
                continue;
            const found = find(entry, context.workspace);
            if (!found)
                continue;
            if ('refusal' in found)
                reports.push(notComplete(entry, found.refusal));
            else
                present.push(found);
        }
        for (let start = 0; start < present.length; start += BATCH) {
            reports.push(...(await otherBytes(present.slice(start, start + BATCH), one.index, context)));
        }
    }
    return reports;
}
/** Undefined where the file is absent and need not be there. */
function find(entry, workspace) {
    const [own] = entry.paths;
    const path = entry.paths.find(isThere);
    if (path === undefined)
        return entry.optional ? undefined : { refusal: entry.refusal };
    const file = (0,plain_file/* plainFile */.d)(path, workspace, { links: 'refuse', home: entry.folder });
    if (!('refusal' in file))
        return { entry, file, own: path === own };
    // A folder is no listed file: the file itself is absent.
    const { code, actual } = file.refusal;
    return {
        refusal: code === 'ARTIFACT_NOT_FOUND' && actual !== undefined ? { ...entry.refusal, actual } : file.refusal,
    };
}
/** Whether anything has this name, be it a link to nothing. What cannot be looked at is there, and refused with the reason. */
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
async function otherBytes(present, index, { signal }) {
    const jobs = present.map(({ file }) => ({
        path: file.path,
        shown: file.name,
        algorithms: [...neededAlgorithms(index, file)],
    }));
    const hashed = await (0,digest/* hashFiles */.y)(jobs, { signal });
    return present.flatMap(({ entry, file, own }, number) => {
        const result = hashed[number];
        if (!result || 'refusal' in result)
            return [notComplete(entry, result?.refusal ?? entry.refusal)];
        const outcome = verifyChecksum(index, file, result.digests);
        if (outcome.ok)
            return [];
        // A namesake in the workspace that is another file does not stand for the listed one.
        return [own ? notComplete(entry, outcome.refusal, outcome.others) : notComplete(entry, entry.refusal)];
    });
}
function notComplete({ name }, refusal, others = []) {
    return (0,verdict/* reportArtifact */.x8)({ kind: 'run', name }, {}, [(0,refused/* refused */.J)('checksum', refusal, others)]);
}

// EXTERNAL MODULE: ./lib/gate/documents/list-places.js
var list_places = __webpack_require__(72005);
// EXTERNAL MODULE: ./lib/files/named-file.js
var named_file = __webpack_require__(13953);
// EXTERNAL MODULE: ./lib/files/read-file.js
var read_file = __webpack_require__(32774);
;// CONCATENATED MODULE: ./lib/evidence/documents/document.js
/** Reads documents that vouch for others: checksum lists and manifests. */





/**
 * Reads one document; one that the user named may be a link. Never throws.
 *
 * @param what how messages call it: `checksum list`
 * @param place how it was found: one that a template led to, and the folders on the way to it, must be no links
 */
function readDocument(file, workspace, what, maxBytes, { links = 'follow', way = [], folders } = {}) {
    const path = (0,external_node_path_.resolve)(workspace, file);
    const read = links === 'follow'
        ? (0,named_file/* readNamed */.M)(path, maxBytes, workspace, { shown: file, way, folders })
        : (0,read_file/* readWhole */.oD)(path, maxBytes, { shown: file, links, way });
    if ('refusal' in read) {
        const { message, ...rest } = read.refusal;
        return (0,result/* refuse */.TR)({ ...rest, message: `The ${what} ${message}`, at: { file } });
    }
    const folder = (0,external_node_path_.dirname)(path);
    return (0,result/* accept */.Ju)({ file, path, folder, realFolder: (0,workspace_path/* realPath */.Ye)(folder) ?? folder, bytes: read.bytes });
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/formats/sha256.js
var sha256 = __webpack_require__(50357);
// EXTERNAL MODULE: ./lib/gate/documents/signed-document.js
var signed_document = __webpack_require__(40592);
;// CONCATENATED MODULE: ./lib/gate/documents/lists.js
/** Checksum lists made ready: read, and where that is required signed by an accepted signer; only then do they vouch. */






/** Reads every list of a requirement and verifies its own signature where that is required. Throws only where the signal says so. */
async function usableLists(requirement, context) {
    const lists = [];
    const refusals = [];
    for (const file of requirement.lists) {
        const placed = await usableList(file, requirement, context);
        if (placed.ok)
            lists.push(placed.value);
        else
            refusals.push(placed.refusal);
    }
    return { lists, refusals };
}
/**
 * Reads one list, and verifies its signature where that is required. Throws only where the signal says so.
 *
 * @param place a list that nobody named must be no link, nor lie behind one
 */
async function usableList(file, requirement, context, place = {}) {
    const { signedBy, evidence, names } = requirement;
    const read = readDocument(file, context.workspace, 'checksum list', limits/* MAX_CHECKSUM_LIST_BYTES */.C$, {
        ...place,
        folders: context.folders,
    });
    if (!read.ok)
        return read;
    if (!signedBy)
        return parsed(read.value, read.value.bytes, names);
    const signed = await (0,signed_document/* verifyDocument */.Tt)(read.value, signedBy, evidence, context);
    if (signed.ok)
        return parsed(read.value, signed.value.text, names, signed.value.signedBy);
    const { refusal } = signed;
    const message = `The checksum list ${file} is not signed by an accepted signer: ${refusal.message}`;
    return (0,result/* refuse */.TR)({ ...refusal, message });
}
function parsed({ file, folder, realFolder, bytes }, text, names, signedBy) {
    const list = (0,checksums/* parseChecksumList */.hb)(text, file);
    return list.ok
        ? (0,result/* accept */.Ju)({
            list: list.list,
            document: { file, sha256: (0,sha256/* sha256Hex */.f)(bytes) },
            folder,
            realFolder,
            ...(names && { names }),
            ...(signedBy && { signedBy }),
        })
        : list;
}
/** Lines of a list that are no entries. They vouch for nothing, and a file that one of them was meant for is not looked at. */
function listWarnings(lists) {
    return lists.flatMap(({ list: { file, improperLines, warnings } }) => {
        const [first] = warnings;
        if (!first)
            return [];
        const count = improperLines === 1 ? '1 line is not an entry' : `${improperLines} lines are not entries`;
        return [
            {
                code: 'CHECKSUM_LIST_MALFORMED',
                message: `In the checksum list ${file}, ${count}`,
                expected: '`digest  name` on each line',
                actual: first.text,
                hint: 'Check the line. If it is meant for a file, correct the list where it is made.',
                at: { file, line: first.line },
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/formats/json/json-pointer.js
var json_pointer = __webpack_require__(41273);
// EXTERNAL MODULE: ./lib/formats/json/strict-json.js + 1 modules
var strict_json = __webpack_require__(8055);
;// CONCATENATED MODULE: ./lib/evidence/documents/manifest.js
/**
 * Manifests: JSON that binds the artifacts of one release by name and SHA-256. Parsed only once its signature holds;
 * members that nobody asks for may say what they like.
 */






/** What is wrong with a manifest, in words that continue a sentence. */
class Malformed extends Error {
}
/** More than is read, of what is counted. */
class TooMany extends Error {
    count;
    constructor(count) {
        super();
        this.count = count;
    }
}
/**
 * Parses a manifest. Never throws.
 *
 * @param file as shown to users
 * @param paths the path rules of the system, which a test may replace
 */
function parseManifest(bytes, file, fields, paths = external_node_path_) {
    const json = (0,strict_json/* parseStrictJson */.R)(bytes);
    if ('problem' in json)
        return (0,result/* refuse */.TR)(malformedManifest(file, json.problem, json.line));
    try {
        const document = json.value;
        if (!(0,json_json/* isRecord */.u4)(document) && !Array.isArray(document))
            throw new Malformed('it is not an object');
        // A newer form may keep its members elsewhere, so that nothing else is read before.
        checkSchemaVersion(document, fields.schemaVersion);
        const facts = factsOf(document, fields);
        return (0,result/* accept */.Ju)({ file, ...facts, entries: entriesOf(document, fields, paths), document });
    }
    catch (error) {
        if (error instanceof Malformed)
            return (0,result/* refuse */.TR)(malformedManifest(file, error.message));
        if (error instanceof TooMany)
            return (0,result/* refuse */.TR)(tooManyEntries(file, error.count));
        throw error;
    }
}
/** What stands at a pointer. Throws where another reader could find something else there. */
function stated(document, pointer) {
    const other = (0,json_pointer/* otherSpellingAt */["in"])(document, pointer);
    if (other !== undefined)
        throw new Malformed(`it has a member ${(0,json_json/* shownJson */.oB)(other)}, which other tools take for one of ${pointer}`);
    return (0,json_pointer/* valueAt */.fK)(document, pointer);
}
/** What the manifest states of itself. */
function factsOf(document, fields) {
    const version = textAt(document, fields.version);
    const arch = textAt(document, fields.arch);
    const variant = textAt(document, fields.variant);
    const builtAt = timeAt(document, fields.builtAt);
    const notAfter = fields.notAfter === undefined ? undefined : timeAt(document, fields.notAfter);
    const facts = {
        ...(version !== undefined && { version }),
        ...(arch !== undefined && { arch }),
        ...(variant !== undefined && { variant }),
        ...(builtAt && { builtAt }),
        ...(notAfter && { notAfter }),
    };
    const absent = fields.needed.find((fact) => facts[fact] === undefined);
    if (absent !== undefined)
        throw new Malformed(`it states nothing at ${fields[absent] ?? ''}, where the policy maps ${FACT_WORDS[absent]}`);
    return facts;
}
const FACT_WORDS = {
    version: 'its version',
    arch: 'its architecture',
    variant: 'its variant',
    builtAt: 'the time of its build',
    notAfter: 'its own limit',
};
function checkSchemaVersion(document, field) {
    if (!field)
        return;
    const version = stated(document, field.at);
    if (field.known.some((known) => known === version))
        return;
    const known = field.known.join(' or ');
    throw new Malformed(`${field.at} is ${(0,json_json/* shownJson */.oB)(version)}, and only ${known} is known as the version of its form`);
}
/** The refusal of a manifest that does not say what it must. @param what continues the sentence */
function malformedManifest(file, what, line) {
    return {
        code: 'MANIFEST_MALFORMED',
        message: `The manifest ${file} cannot be used: ${what}`,
        at: { file, ...(line !== undefined && { line }) },
    };
}
function tooManyEntries(file, count) {
    return {
        code: 'LIMIT_EXCEEDED',
        message: `The manifest ${file} records ${count} artifacts`,
        expected: `at most ${limits/* MAX_MANIFEST_ENTRIES */.It} artifacts`,
        actual: `${count} artifacts`,
        hint: 'Record them in several manifests, or in a signed checksum list.',
        at: { file },
    };
}
/** Null is how some tools write that there is nothing. */
function textAt(document, pointer) {
    const value = stated(document, pointer) ?? undefined;
    if (value === undefined || (typeof value === 'string' && value !== ''))
        return value;
    throw new Malformed(`${pointer} is ${(0,json_json/* shownJson */.oB)(value)} and not a text`);
}
const RFC3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i;
/** RFC 3339, or whole seconds since 1970 as `SOURCE_DATE_EPOCH` has them. */
function timeAt(document, pointer) {
    const value = stated(document, pointer) ?? undefined;
    if (value === undefined)
        return undefined;
    const time = typeof value === 'string' ? readTime(value) : typeof value === 'number' ? readSeconds(value) : undefined;
    if (time && !Number.isNaN(time.getTime()))
        return time;
    throw new Malformed(`${pointer} is ${(0,json_json/* shownJson */.oB)(value)}, not a time (RFC 3339, or seconds since 1970)`);
}
function readTime(text) {
    const day = RFC3339.exec(text)?.[1];
    // Date takes 30 February for 2 March.
    const midnight = new Date(`${day ?? ''}T00:00:00Z`);
    if (day === undefined || Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
        return undefined;
    return new Date(text.toUpperCase());
}
function readSeconds(seconds) {
    return Number.isSafeInteger(seconds) && seconds >= 0 ? new Date(seconds * 1000) : undefined;
}
function entriesOf(document, fields, paths) {
    const list = stated(document, fields.artifacts);
    if (!Array.isArray(list))
        throw new Malformed(`it has no list of artifacts at ${shownPointer(fields.artifacts)}`);
    if (list.length === 0)
        throw new Malformed('it records no artifact');
    if (list.length > limits/* MAX_MANIFEST_ENTRIES */.It)
        throw new TooMany(list.length);
    const seen = new Set();
    return list.map((item, index) => {
        const entry = entryOf(item, `${fields.artifacts}/${index}`, fields, paths);
        if (seen.has(entry.name))
            throw new Malformed(`it records ${(0,json_json/* shownJson */.oB)(entry.name)} twice`);
        seen.add(entry.name);
        return entry;
    });
}
function entryOf(item, pointer, fields, paths) {
    const name = stated(item, fields.entryName);
    if (typeof name !== 'string')
        throw new Malformed(`${pointer}${fields.entryName} is ${(0,json_json/* shownJson */.oB)(name)}, not a name`);
    const danger = manifest_dangerOf(name, paths);
    if (danger !== undefined)
        throw new Malformed(`${pointer}${fields.entryName} is ${(0,json_json/* shownJson */.oB)(name)}, which ${danger}`);
    const sha256 = stated(item, fields.entrySha256);
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))
        throw new Malformed(`${pointer}${fields.entrySha256} is ${(0,json_json/* shownJson */.oB)(sha256)}, not SHA-256 in hex`);
    const size = stated(item, fields.entrySize) ?? undefined;
    if (size !== undefined && !(typeof size === 'number' && Number.isSafeInteger(size) && size >= 0))
        throw new Malformed(`${pointer}${fields.entrySize} is ${(0,json_json/* shownJson */.oB)(size)}, not a number of bytes`);
    // As for checksum lists, `./x` is `x`.
    return {
        pointer,
        name: name.replace(/^\.\//, ''),
        sha256: sha256.toLowerCase(),
        ...(size !== undefined && { size }),
    };
}
/** Why a name must not be opened: it could lead out of the manifest's folder, or is spelt in more than one way. */
function manifest_dangerOf(name, paths = external_node_path_) {
    if (name === '')
        return 'is empty';
    if (name.startsWith('/') || /^[a-z]:/i.test(name))
        return 'is absolute';
    if (name.includes('\\'))
        return 'has a backslash in it';
    if (name.includes('\0'))
        return 'has a NUL character in it';
    if (/\p{Surrogate}/u.test(name))
        return 'is not Unicode text';
    if (paths.sep === '\\' && name.includes(':'))
        return 'has a colon in it';
    const segments = name.replace(/^\.\//, '').split('/');
    if (segments.includes('..'))
        return 'has `..` in it';
    if (segments.some((segment) => segment === '' || segment === '.'))
        return 'has an empty part in it';
    return undefined;
}
function shownPointer(pointer) {
    return pointer === '' ? 'its root' : pointer;
}

// EXTERNAL MODULE: ./lib/formats/glob.js + 3 modules
var formats_glob = __webpack_require__(66002);
;// CONCATENATED MODULE: ./lib/verify/documents/manifest-age.js
/** How old a manifest is, and what that means. */


/**
 * Whether a manifest is too old, by the age that the policy allows and by the limit that it states itself. One word of the
 * policy (`max-age`, `then`) says what either means.
 */
function judgeAge(manifest, requirement, signedBy, now) {
    const both = [judgeSince(manifest, requirement, signedBy, now), judgeLimit(manifest, requirement, now)];
    return { refusals: both.flatMap(({ refusals }) => refusals), warnings: both.flatMap(({ warnings }) => warnings) };
}
/** The manifest's own last day. */
function judgeLimit({ file, notAfter }, { maxAge }, now) {
    if (!notAfter || now.getTime() <= notAfter.getTime())
        return NOTHING;
    return sorted(maxAge, {
        code: 'MANIFEST_STALE',
        message: `The manifest ${file} is past the limit that it states itself`,
        expected: `at most ${notAfter.toISOString()}`,
        actual: now.toISOString(),
        hint: 'Get a newer release, or ask the publisher for a new manifest.',
        at: { file },
    });
}
const NOTHING = { refusals: [], warnings: [] };
function sorted({ then }, refusal) {
    return then === 'fail' ? { refusals: [refusal], warnings: [] } : { refusals: [], warnings: [refusal] };
}
/** From the build time that the manifest states, else from the first moment at which its signature surely existed. */
function judgeSince({ file, builtAt }, { maxAge, fields }, signedBy, now) {
    const since = builtAt ?? earliest(signedBy);
    if (!since) {
        const unknown = `its age is unknown: it states no build time at ${fields.builtAt}, and no time of its signature is proven`;
        if (maxAge.then === 'fail')
            return sorted(maxAge, malformedManifest(file, unknown));
        return sorted(maxAge, {
            code: 'MANIFEST_STALE',
            message: `The manifest ${file} may be old: ${unknown}`,
            at: { file },
        });
    }
    const age = now.getTime() - since.getTime();
    if (builtAt && age < -limits/* MAX_CLOCK_SKEW_MS */.s9) {
        const refusal = {
            ...malformedManifest(file, 'it states a build time in the future'),
            expected: `at most ${now.toISOString()}`,
            actual: builtAt.toISOString(),
            hint: 'Check the clock of this machine. If it is right, the publisher must correct the manifest.',
        };
        return { refusals: [refusal], warnings: [] };
    }
    if (age <= maxAge.ms)
        return NOTHING;
    return sorted(maxAge, {
        code: 'MANIFEST_STALE',
        message: `The manifest ${file} is older than allowed: it was ${builtAt ? 'built' : 'signed'} ${inDays(age)} ago`,
        expected: `at most ${inDays(maxAge.ms)}`,
        actual: `${inDays(age)} (${since.toISOString()})`,
        at: { file },
    });
}
function earliest(signedBy) {
    const times = signedBy?.times.map(({ at }) => at.getTime()) ?? [];
    return times.length === 0 ? undefined : new Date(Math.min(...times));
}
const DAY = 24 * 60 * 60_000;
function inDays(ms) {
    if (ms < 2 * DAY)
        return `${Math.floor(ms / (DAY / 24))} hours`;
    return `${Math.floor(ms / DAY)} days`;
}

;// CONCATENATED MODULE: ./lib/verify/documents/manifest-facts.js
/** Facts of a manifest beside values of the policy and files of the checkout. */





/** The paths of a mapping of the manifest, each with its file, relative to the workspace; empty where it is none. */
function mappedFiles({ document }, pointer, { folder }) {
    const mapping = (0,json_pointer/* valueAt */.fK)(document, pointer);
    const names = (0,json_json/* isRecord */.u4)(mapping) ? Object.keys(mapping).slice(0, limits/* MAX_MANIFEST_ENTRIES */.It) : [];
    return new Map(names.filter((name) => manifest_dangerOf(name) === undefined).map((name) => [name, fileIn(folder, name)]));
}
function fileIn(folder, name) {
    return folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
}
/** @returns every reason why the fact does not hold. */
function compareFact(manifest, fact, files) {
    const { file, document } = manifest;
    const { name, pointer } = fact;
    const other = (0,json_pointer/* otherSpellingAt */["in"])(document, pointer);
    if (other !== undefined)
        return [
            malformedManifest(file, `it has a member ${(0,json_json/* shownJson */.oB)(other)}, which other tools take for one of ${pointer}`),
        ];
    const stated = (0,json_pointer/* valueAt */.fK)(document, pointer) ?? undefined;
    if (stated === undefined)
        return [lacksFact(file, pointer, name)];
    if ('every' in fact)
        return compareMapping(manifest, { name, pointer, every: fact.every, mapping: stated }, files);
    if ('fileSha256' in fact)
        return compareDigest(file, { name, at: pointer, stated, path: fact.fileSha256 }, files);
    const actual = textOf(stated);
    if (actual === undefined)
        return [malformedManifest(file, `${pointer} (${name}) is ${(0,json_json/* shownJson */.oB)(stated)} and no text and no whole number`)];
    return actual === fact.value
        ? []
        : [differs(file, `${name} of the manifest ${file} is not the expected one`, fact.value, actual)];
}
/** The refusal of a manifest that does not state what is compared. */
function lacksFact(file, pointer, what) {
    return {
        ...malformedManifest(file, `it states no ${what} at ${pointer}`),
        hint: 'If the manifest keeps it elsewhere, name the place in the field list of the policy.',
    };
}
/** Every file of the mapping, and every file that must be in it. */
function compareMapping(manifest, { name, pointer, every, mapping }, files) {
    const { file } = manifest;
    const wrong = (0,json_json/* isRecord */.u4)(mapping) ? mappingProblem(mapping) : 'is not a mapping from paths to SHA-256';
    if (!(0,json_json/* isRecord */.u4)(mapping) || wrong !== undefined)
        return [malformedManifest(file, `${pointer} (${name}) ${wrong ?? ''}`)];
    const compared = [...mappedFiles(manifest, pointer, every)].flatMap(([path, real]) => compareDigest(file, { name: `${name} ${path}`, at: `${pointer} ${(0,json_json/* shownJson */.oB)(path)}`, stated: mapping[path], path: real }, files));
    return [...compared, ...leftOut(file, { name, pointer, every, mapping }, files)];
}
function mappingProblem(mapping) {
    const names = Object.keys(mapping);
    if (names.length === 0)
        return 'is empty';
    if (names.length > limits/* MAX_MANIFEST_ENTRIES */.It)
        return `has ${names.length} files; at most ${limits/* MAX_MANIFEST_ENTRIES */.It} are compared`;
    const unsafe = names.find((path) => manifest_dangerOf(path) !== undefined);
    return unsafe === undefined ? undefined : `names ${(0,json_json/* shownJson */.oB)(unsafe)}, which ${manifest_dangerOf(unsafe) ?? ''}`;
}
/** Files of the checkout that the mapping must name and does not. */
function leftOut(file, { name, pointer, every, mapping }, { present }) {
    if (every.complete.length === 0)
        return [];
    const found = present.get(every) ?? notRead(name);
    if (!found.ok)
        return [cannotCompare(file, name, found.refusal)];
    return found.value
        .filter((path) => !(0,json_json/* isRecord */.u4)(mapping) || !(Object.hasOwn(mapping, path) || Object.hasOwn(mapping, `./${path}`)))
        .map((path) => ({
        code: 'CLAIM_MISMATCH',
        message: `${name} of the manifest ${file} leaves out ${fileIn(every.folder, path)}`,
        expected: `${(0,json_json/* shownJson */.oB)(path)} at ${pointer}`,
        actual: 'none',
        hint: 'Manifest and checkout must be of the same release, and the manifest must name every such file.',
        at: { file },
    }));
}
function compareDigest(file, { name, at, stated, path }, { digests }) {
    const actual = manifest_facts_sha256Of(stated);
    if (actual === undefined)
        return [malformedManifest(file, `${at} (${name}) is ${(0,json_json/* shownJson */.oB)(stated)}, not SHA-256 in hex`)];
    const real = digests.get(path) ?? notRead(name);
    if (!real.ok)
        return [cannotCompare(file, name, real.refusal)];
    return actual === real.value
        ? []
        : [differs(file, `${name} of the manifest ${file} is not that of ${path}`, real.value, actual)];
}
function cannotCompare(file, name, { message, ...rest }) {
    return { ...rest, message: `${name} of the manifest ${file} cannot be compared: ${message}`, at: { file } };
}
function differs(file, message, expected, actual) {
    const hint = 'Manifest and checkout must be of the same release.';
    return { code: 'CLAIM_MISMATCH', message, expected, actual, hint, at: { file } };
}
function notRead(name) {
    return (0,result/* refuse */.TR)({ code: 'MANIFEST_MALFORMED', message: `the files to compare ${name} with were not read` });
}
/** Numbers that JSON readers round differently are no facts to compare. */
function textOf(stated) {
    if (typeof stated === 'string')
        return stated;
    return typeof stated === 'number' && Number.isSafeInteger(stated) ? String(stated) : undefined;
}
function manifest_facts_sha256Of(stated) {
    return typeof stated === 'string' ? /^(?:sha256:)?([0-9a-f]{64})$/i.exec(stated)?.[1]?.toLowerCase() : undefined;
}

// EXTERNAL MODULE: ./lib/formats/version-order.js
var version_order = __webpack_require__(64961);
;// CONCATENATED MODULE: ./lib/verify/documents/manifest.js








/** @param manifest whose signature holds, or was waived */
function judgeManifest(manifest, requirement, { signedBy, sha256, now, compared }) {
    const roles = assignRoles(manifest, requirement.roles);
    const age = judgeAge(manifest, requirement, signedBy, now);
    const [first, ...rest] = [
        ...judgeVersion(manifest, requirement),
        ...judgeArch(manifest, requirement),
        ...judgeVariant(manifest, requirement),
        ...roles.refusals,
        ...requirement.compare.flatMap((one) => compareFact(manifest, one, compared)),
        ...age.refusals,
    ];
    if (first)
        return { ok: false, refusals: [first, ...rest] };
    const { file, version, arch, variant, builtAt } = manifest;
    const proof = (0,mint/* mint */.X)({
        kind: 'manifest',
        file,
        document: { file, sha256 },
        ...(version !== undefined && { version }),
        ...(arch !== undefined && { arch }),
        ...(variant !== undefined && { variant }),
        ...(builtAt && { builtAt }),
        ...(signedBy && { signedBy }),
        ...(requirement.importedBy !== undefined && { importedBy: requirement.importedBy }),
    });
    return { ok: true, proof, roles: roles.byName, warnings: age.warnings };
}
function judgeVersion({ file, version }, { version: required, minimumVersion, fields, importedBy }) {
    if (required === undefined && minimumVersion === undefined)
        return [];
    if (version === undefined)
        return [lacksFact(file, fields.version, 'version')];
    const differs = (how, expected, hint) => ({
        code: 'MANIFEST_VERSION_MISMATCH',
        message: `${(0,manifest_wording/* manifestWording */.G)(importedBy).version}: ${file} ${how}`,
        expected,
        actual: version,
        at: { file },
        ...(hint !== undefined && { hint }),
    });
    if (required !== undefined && version !== required)
        return [differs('is of another release', required)];
    if (minimumVersion === undefined)
        return [];
    const order = (0,version_order/* compareVersions */.Z)(version, minimumVersion);
    if (order === undefined) {
        const hint = 'Both must be versions of Semantic Versioning, such as 1.2.3 or v1.2.3-rc.1.';
        return [differs('states a version that cannot be compared with the minimum', `at least ${minimumVersion}`, hint)];
    }
    return order < 0 ? [differs('is older than the minimum', `at least ${minimumVersion}`)] : [];
}
function judgeArch({ file, arch }, { arch: required, fields, importedBy }) {
    if (required === undefined || arch === required)
        return [];
    if (arch === undefined)
        return [lacksFact(file, fields.arch, 'architecture')];
    return [
        {
            code: 'MANIFEST_ARCH_MISMATCH',
            message: `${(0,manifest_wording/* manifestWording */.G)(importedBy).arch(shortened(arch), required)}: ${file}`,
            expected: required,
            actual: arch,
            at: { file },
        },
    ];
}
/** The variants of a release, such as one for development, are built alike: only their name tells them apart. */
function judgeVariant({ file, variant }, { variant: required, fields, importedBy }) {
    if (required === undefined || variant === required)
        return [];
    if (variant === undefined)
        return [lacksFact(file, fields.variant, 'variant')];
    return [
        {
            code: 'MANIFEST_VARIANT_MISMATCH',
            message: `${(0,manifest_wording/* manifestWording */.G)(importedBy).variant(shortened(variant), required)}: ${file}`,
            expected: required,
            actual: variant,
            at: { file },
        },
    ];
}
/** Each role is one entry's, and each entry has one role at most: otherwise two artifacts could change places. */
function assignRoles({ file, entries }, roles) {
    const byName = new Map();
    const refusals = [];
    for (const [role, pattern] of Object.entries(roles)) {
        const glob = (0,formats_glob/* compileGlob */.SO)(pattern, 'escapes');
        if ('refusal' in glob) {
            refusals.push(glob.refusal);
            continue;
        }
        const [found, ...others] = entries.filter(({ name }) => glob.match(name));
        const expected = `one artifact that matches ${pattern}`;
        if (!found) {
            refusals.push({ ...malformedManifest(file, `it records no ${role}`), expected, actual: 'none' });
        }
        else if (others.length > 0) {
            const actual = (0,json_json/* shownJson */.oB)([found, ...others].map(({ name }) => name));
            refusals.push({
                ...malformedManifest(file, `it records ${1 + others.length} artifacts as ${role}`),
                expected,
                actual,
            });
        }
        else if (byName.has(found.name)) {
            const both = `${byName.get(found.name) ?? ''} and ${role}`;
            refusals.push(malformedManifest(file, `its artifact ${(0,json_json/* shownJson */.oB)(found.name)} is both ${both}`));
        }
        else
            byName.set(found.name, role);
    }
    return { byName, refusals };
}
function shortened(text) {
    return text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
}

// EXTERNAL MODULE: ./lib/subjects/files.js + 1 modules
var subjects_files = __webpack_require__(55817);
;// CONCATENATED MODULE: ./lib/gate/documents/compared-files.js
/** The files of the checkout that a manifest is compared with. */






/**
 * Hashes what the requirement names and what the manifest maps, and finds what must not be left out.
 *
 * @param checkout absolute path that files start from
 * @param manifest whose signature holds, or was waived
 */
async function comparedFiles(manifest, { compare }, checkout, signal) {
    const paths = compare.flatMap((fact) => {
        if ('every' in fact)
            return [...mappedFiles(manifest, fact.pointer, fact.every).values()];
        return 'fileSha256' in fact ? [fact.fileSha256] : [];
    });
    const digests = new Map();
    const jobs = [];
    for (const given of new Set(paths)) {
        const found = (0,plain_file/* plainFile */.d)(given, checkout, { links: 'follow' });
        if ('refusal' in found)
            digests.set(given, (0,result/* refuse */.TR)(found.refusal));
        else
            jobs.push({ given, path: found.path, shown: found.name });
    }
    const hashed = await (0,digest/* hashFiles */.y)(jobs.map(({ path, shown }) => ({ path, shown, algorithms: ['sha256'] })), { signal });
    for (const [index, { given }] of jobs.entries()) {
        const one = hashed[index];
        const sha256 = one && 'digests' in one ? one.digests.sha256?.toString('hex') : undefined;
        if (sha256 !== undefined)
            digests.set(given, (0,result/* accept */.Ju)(sha256));
        else if (one && 'refusal' in one)
            digests.set(given, (0,result/* refuse */.TR)(one.refusal));
    }
    const everyFile = compare.flatMap((fact) => ('every' in fact ? [fact.every] : []));
    return { digests, present: new Map(everyFile.map((every) => [every, presentFiles(every, checkout)])) };
}
/** A link or a folder that cannot be read could hide a file, so that it is refused. */
function presentFiles({ folder, complete }, workspace) {
    if (complete.length === 0)
        return (0,result/* accept */.Ju)([]);
    const { files, refusals } = (0,subjects_files/* findFiles */.l)(complete, (0,external_node_path_.resolve)(workspace, folder));
    const [first] = refusals;
    return first ? (0,result/* refuse */.TR)(first.refusal) : (0,result/* accept */.Ju)(files.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./lib/gate/documents/manifests.js
/** Manifests made ready: read, their signature verified, and only then parsed and judged. Each has a row of its own in the report. */











/** Reads and judges all manifests of a rule. Throws only where the signal says so. */
async function readManifests({ require }, context) {
    const manifests = new Map();
    for (const requirement of require) {
        if (requirement.kind !== 'manifest')
            continue;
        const usable = [];
        for (const file of new Set(requirement.files))
            usable.push(await usableManifest(file, requirement, context));
        manifests.set(requirement, usable);
    }
    return manifests;
}
function placedManifests(manifests) {
    return manifests.flatMap(({ placed }) => placed ?? []);
}
async function usableManifest(file, requirement, context) {
    const unusable = (document, ...refusals) => ({
        file,
        ...(document && { document }),
        refusals,
        warnings: [],
    });
    const { workspace, folders } = context;
    const read = readDocument(file, workspace, 'manifest', limits/* MAX_DOCUMENT_BYTES */.bi, { folders });
    if (!read.ok)
        return unusable(undefined, read.refusal);
    const document = read.value;
    const signed = await believedText(document, requirement, context);
    if (!signed.ok)
        return unusable(document, signed.refusal);
    const { text, signedBy } = signed.value;
    const manifest = parseManifest(text, file, requirement.fields);
    if (!manifest.ok)
        return unusable(document, manifest.refusal);
    const judged = judgeManifest(manifest.value, requirement, {
        now: context.now,
        sha256: (0,sha256/* sha256Hex */.f)(document.bytes),
        compared: await comparedFiles(manifest.value, requirement, context.checkout, context.signal),
        ...(signedBy && { signedBy }),
    });
    if (!judged.ok)
        return unusable(document, ...judged.refusals);
    const { proof, roles, warnings } = judged;
    const placed = { manifest: manifest.value, folder: document.folder, realFolder: document.realFolder, proof, roles };
    return { file, document, placed, refusals: [], warnings };
}
/** The text that an accepted signer signed; the whole file only where a switch waived signatures. */
async function believedText(document, { signedBy, evidence, importedBy }, context) {
    if (!signedBy)
        return (0,result/* accept */.Ju)({ text: document.bytes });
    const [unavailable] = context.rootRefusals;
    if (unavailable)
        return (0,result/* refuse */.TR)(unavailable);
    const signed = await (0,signed_document/* verifyDocument */.Tt)(document, signedBy, evidence, context);
    if (signed.ok)
        return signed;
    const { refusal } = signed;
    const message = `${(0,manifest_wording/* manifestWording */.G)(importedBy).signature} ${document.file}: ${refusal.message}`;
    return (0,result/* refuse */.TR)({ ...refusal, message, at: refusal.at ?? { file: document.file } });
}
/** A row for each manifest: what it proves of itself, and what a switch skips in this rule. */
function manifestRows({ require }, manifests) {
    const waived = require.flatMap((one) => one.kind === 'waived' ? [{ check: one.check, status: 'waived', reason: one.reason }] : []);
    return [...manifests.values()].flat().map(({ file, document, placed, refusals: [refusal, ...others] }) => {
        const row = { kind: document ? 'file' : 'run', name: file };
        const digests = document ? { sha256: (0,signed_document/* digestsOfDocument */.su)(document.bytes).sha256 } : {};
        const checks = [];
        if (placed)
            checks.push({ check: 'manifest', status: 'pass', proof: placed.proof, others: [] });
        else if (refusal)
            checks.push((0,refused/* refused */.J)('manifest', refusal, others));
        return { ...(0,verdict/* reportArtifact */.x8)(row, digests, [...checks, ...waived], document?.bytes.length), document: 'manifest' };
    });
}

;// CONCATENATED MODULE: ./lib/gate/documents/named-files.js



/** A manifest holds only for all that it records: what is there is checked with the rest, and what is absent is refused. */
function withRecorded({ subjects, sidecars, doubtful, refusals, ...rest }, manifests, workspace) {
    const recorded = new Map();
    const missing = new Map();
    for (const entry of uncoveredManifestEntries(indexManifests(manifests, workspace), subjects)) {
        const file = (0,plain_file/* plainFile */.d)(entry.path, workspace, { links: 'refuse', home: entry.folder });
        if (!('refusal' in file))
            recorded.set(file.name, file);
        else {
            const absent = file.refusal.code === 'ARTIFACT_NOT_FOUND';
            missing.set(entry.path, { ...file, check: 'manifest', ...(absent && { refusal: entry.missing }) });
        }
    }
    const names = new Set([...recorded.values()].map(({ name }) => name));
    return {
        ...rest,
        subjects: [...subjects, ...recorded.values()],
        // What a manifest records is an artifact, even if its name is that of evidence.
        sidecars: sidecars.filter(({ name }) => !names.has(name)),
        doubtful: doubtful.filter(({ file }) => !names.has(file.name)),
        refusals: [...refusals, ...missing.values()],
    };
}
/** The files that checksum lists name. What is listed and absent is refused. */
function fromLists(lists, workspace, plain) {
    const subjects = new Map();
    const refusals = [];
    for (const placed of lists) {
        const { files, refused } = listedFiles(placed, placed.names);
        refusals.push(...refused);
        for (const { name, path, line } of files) {
            const file = (0,plain_file/* plainFile */.d)(path, workspace, { links: 'refuse', home: placed.folder, plain });
            if (!('refusal' in file))
                subjects.set(file.name, file);
            else if (file.refusal.code === 'ARTIFACT_NOT_FOUND')
                refusals.push({ name: file.name, refusal: missingListedFile(placed.list, name, line) });
            else
                refusals.push(file);
        }
    }
    return { subjects: [...subjects.values()], sidecars: [], doubtful: [], refusals };
}

// EXTERNAL MODULE: ./lib/evidence/template-place.js
var template_place = __webpack_require__(68577);
;// CONCATENATED MODULE: ./lib/gate/documents/sidecar-lists.js


/**
 * Reads the sidecars of all subjects; one to which several lead is read once. A sidecar that is absent, a link or unusable is a
 * refusal of its subject. Throws only where the signal says so.
 */
async function readSidecars(rule, subjects, context) {
    const all = new Map();
    for (const requirement of rule.require) {
        if (requirement.kind !== 'checksum' || requirement.sidecars === undefined)
            continue;
        const read = new Map();
        const own = new Map();
        for (const subject of subjects) {
            const lists = [];
            const refusals = [];
            for (const template of requirement.sidecars) {
                const place = (0,template_place/* templatePlace */.M)(template, fileOf(subject), context.workspace);
                if (place === undefined) {
                    refusals.push(unfilled(template, subject));
                    continue;
                }
                const { file } = place;
                // Refused also without a placeholder that leads elsewhere: nobody named this very file.
                const placed = read.get(file) ?? (await usableList(file, requirement, context, { ...place, links: 'refuse' }));
                read.set(file, placed);
                if (placed.ok)
                    lists.push(placed.value);
                else
                    refusals.push(placed.refusal);
            }
            own.set(subject.name, { lists, refusals });
        }
        all.set(requirement, own);
    }
    return all;
}
/** What is known by its digest alone can have a sidecar under its name. */
function fileOf(subject) {
    return subject.kind === 'file' ? subject : { kind: 'file', name: subject.name, path: subject.name, captures: [] };
}
function unfilled({ source }, { name }) {
    return {
        code: 'CHECKSUM_UNLISTED',
        message: `The place of the checksum list of ${name} cannot be found with the template ${source}`,
        hint: 'Use `{path}`, `{dir}` and `{name}`; `{1}` needs a `*` in the pattern that found the artifact.',
        at: { file: source },
    };
}

;// CONCATENATED MODULE: ./lib/gate/documents/rule-documents.js












/** Reads the lists and manifests of a rule. Throws only where the signal says so. */
async function readDocuments(written, surroundings) {
    const { workspace, folders } = surroundings;
    const expanded = (0,list_places/* expandLists */.uV)(written, workspace);
    const { rule } = expanded;
    const lists = await readLists(expanded, surroundings);
    const manifests = await readManifests(rule, surroundings);
    const usable = [...manifests.values()].flat();
    const [placedLists, placed] = [[...lists.values()].flatMap((one) => one.lists), placedManifests(usable)];
    return {
        rule,
        manifests,
        warnings: [...listWarnings(placedLists), ...usable.flatMap((one) => one.warnings)],
        lines: placedLists.reduce((sum, { list }) => sum + list.entries.length, 0),
        listed: () => fromLists(placedLists, workspace, createPlainPlaces(folders)),
        recorded: (found) => (placed.length > 0 ? withRecorded(found, placed, workspace) : found),
        async prepare(subjects, all) {
            const sidecars = await readSidecars(rule, subjects, surroundings);
            return rule.require.map((one) => prepareRequirement(one, { lists, sidecars, manifests }, all, workspace));
        },
        rows: () => manifestRows(rule, manifests),
        incomplete: (prepared, found) => incompleteLists(prepared, found, surroundings),
    };
}
async function readLists({ rule, refusals }, surroundings) {
    const lists = new Map();
    for (const requirement of rule.require) {
        if (requirement.kind !== 'checksum')
            continue;
        const usable = await listsOf(requirement, surroundings);
        const unfound = refusals.get(requirement) ?? [];
        lists.set(requirement, { ...usable, refusals: [...unfound, ...usable.refusals] });
    }
    return lists;
}
async function listsOf(requirement, context) {
    const [unavailable] = context.rootRefusals;
    if (requirement.signedBy && unavailable)
        return { lists: [], refusals: [unavailable] };
    return usableLists(requirement, context);
}
/** @param subjects of whom the requirement is made; a list may stand for one only */
function prepareRequirement(requirement, { lists, sidecars, manifests }, subjects, workspace) {
    switch (requirement.kind) {
        case 'manifest':
            return prepareManifests(requirement, manifests, workspace);
        case 'checksum':
            return prepareLists(requirement, { lists, sidecars }, subjects);
        case 'signature':
        case 'waived':
            return (0,prepare_requirements/* withoutDocument */.y3)(requirement);
    }
}
function prepareManifests(requirement, manifests, workspace) {
    const usable = manifests.get(requirement) ?? [];
    const index = indexManifests(placedManifests(usable), workspace);
    const refusals = usable.flatMap((one) => one.refusals);
    return { kind: 'manifest', requirement, compare: compareWithManifests(requirement, index, refusals) };
}
function prepareLists(requirement, { lists, sidecars }, subjects) {
    const { lists: placed, refusals } = lists.get(requirement) ?? { lists: [], refusals: [] };
    const own = [...(sidecars.get(requirement) ?? [])];
    const index = indexChecksums(placed, subjects, {
        own: new Map(own.map(([name, usable]) => [name, usable.lists])),
        names: requirement.names ?? 'exact',
    });
    const ofSubject = new Map(own.map(([name, usable]) => [name, usable.refusals]));
    return {
        kind: 'checksum',
        requirement,
        index,
        refusals,
        algorithms: (subject) => [...neededAlgorithms(index, subject)],
        compare: compareWithLists(index, ({ name }) => [...refusals, ...(ofSubject.get(name) ?? [])]),
    };
}


/***/ })

};
