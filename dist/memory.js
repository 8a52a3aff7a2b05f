/**
 * How much memory V8 takes beside what is in use. By itself it lets what was just made grow to 128 MiB before it looks what of it is still
 * needed, and everything else to four times of what was needed last. A run over thousands of artifacts makes and drops the
 * same few MiB again and again: it is as fast with less (docs/performance.md).
 */
// Not imported, as in `compile-cache.ts`: this file is part of the engine, and lies beside it for `compiled-chunks.ts`.
const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
/** Versions of Node.js that are known to have both flags; another one could print that it does not know them. */
const KNOWN_VERSIONS = { from: 20, to: 24 };
/** Each flag with the value that it gets here, and the one that it has in these versions. */
const FLAGS = [
    // The room for what was just made stays as large as the start made it, some MiB.
    { name: '--semi-space-growth-factor', value: 1, before: 2 },
    // What is kept may grow by as much again before V8 looks what of it is still needed.
    { name: '--heap-growing-percent', value: 100, before: 0 },
];
/** Whether this process keeps its memory small; in another one nothing is changed. */
let isKept = false;
/**
 * Keeps memory near to what is in use; to be called once the engine is loaded. V8 reads both flags whenever it has collected
 * garbage. They say when it collects again, and change nothing of what is computed.
 *
 * The flags are set back when the process ends: V8 writes into compiled code which flags it has, and the next run, which loads its
 * code before it sets them, would refuse it (`compiled-chunks.ts`).
 */
export function keepMemorySmall(version = process.versions.node) {
    for (const flag of memoryFlags(version))
        setFlagsFromString(flag);
    isKept = memoryFlags(version).length > 0;
    process.prependOnceListener('exit', () => {
        for (const flag of memoryFlags(version, 'before'))
            setFlagsFromString(flag);
    });
}
/** Does something with the flags that V8 began with, and sets them again. */
export function withFlagsOfStart(work, version = process.versions.node) {
    for (const flag of memoryFlags(version, 'before'))
        setFlagsFromString(flag);
    try {
        return work();
    }
    finally {
        for (const flag of memoryFlags(version))
            setFlagsFromString(flag);
    }
}
/**
 * Files of lists that are worth more room. Each leaves some KiB behind, and in little room V8 collects garbage every few hundred of
 * them, which takes time, and believes that what it then finds in use will be kept.
 */
const MANY_FILES = 2_000;
/** The room for what was just made in such a run, in bytes: two halves of 8 MiB. With more of it, memory is larger and the run as fast. */
const ROOM = 16 * 1024 * 1024;
/** Values that are made to see that the room grows, 32 KiB each; more than would ever be needed. */
const MOST_FILLERS = 1_024;
/**
 * Makes the room for new values larger while many files are read. V8 makes it larger only when much of what lies in it is in use. So
 * some MiB are in use here for some milliseconds. V8 may make it smaller again, so that this is called now and then.
 *
 * @param files how many are still to be read
 * @returns bytes of the room; undefined where it stays as it is
 */
export function makeRoomFor(files) {
    if (!isKept || files < MANY_FILES || newRoom() >= ROOM)
        return undefined;
    const [growth] = FLAGS;
    const inUse = [];
    setFlagsFromString(`${growth.name}=${Math.max(2, Math.floor(ROOM / newRoom()))}`);
    while (newRoom() < ROOM && inUse.length < MOST_FILLERS)
        inUse.push(new Array(4_096).fill(0));
    setFlagsFromString(`${growth.name}=${growth.value}`);
    return newRoom();
}
function newRoom() {
    return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? ROOM;
}
/**
 * @param which the values that they get, or those that V8 begins with
 * @returns none for a version that may not know them
 */
export function memoryFlags(version, which = 'value') {
    const major = Number.parseInt(version, 10);
    if (!(major >= KNOWN_VERSIONS.from && major <= KNOWN_VERSIONS.to))
        return [];
    return FLAGS.map((flag) => `${flag.name}=${flag[which]}`);
}
