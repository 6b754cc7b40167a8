/**
 * What a `.coterr` file may ask of the machine that opens it. A territory of 50,000 actors stays well
 * below; a file that goes beyond is refused before it is expanded.
 */

/** Largest file, in bytes. */
export const maxFileBytes = 512 * 1024 * 1024

/** Most entries in the container, attachments among them. */
export const maxEntries = 10_000

/** Largest entry once expanded, in bytes. */
export const maxEntryBytes = 256 * 1024 * 1024

/** Largest `manifest.json` once expanded, in bytes: it is read before anything else is checked. */
export const maxManifestBytes = 8 * 1024 * 1024

/** Largest sum of all entries once expanded, in bytes. */
export const maxTotalBytes = 768 * 1024 * 1024

/** How many times larger than its compressed bytes an entry may be. Territories reach 30; DEFLATE 1,032. */
export const maxExpansion = 200

/** Below this size, in bytes, the expansion of an entry does no harm and is not looked at. */
export const freeExpansionBytes = 1024 * 1024

/**
 * Largest `territory.json`, in bytes: some 50,000 records. It says again what the changes say, in twice the
 * room: beyond this a file is made without, so that it can still be sent.
 */
export const maxPlainBytes = 8 * 1024 * 1024

/** Longest line of `changes.ndjson`, in bytes: in version 1 a change set, so an import of some 200,000 records. */
export const maxLineBytes = 96 * 1024 * 1024

/** Longest name of an entry, a kind, a person, a file: in UTF-16 units. */
export const maxNameLength = 500

/** Longest id of a record, in UTF-16 units, as the schema of references has it. */
export const maxIdLength = 200

/** Longest name of a register (`tags/forêt`), in UTF-16 units. */
export const maxRegisterLength = 500

/** How deep the value of a field that this version does not know may be nested. */
export const maxDepth = 16

/** Largest photo or document that is attached to a record, in bytes. */
export const maxAttachmentBytes = 25 * 1024 * 1024

/** Most bytes of attachments in a territory: with its records it must still go into one file. */
export const maxAttachedBytes = 400 * 1024 * 1024

/** Most pixels of a picture that is opened: a small file may unfold into gigabytes. */
export const maxPixels = 100_000_000
