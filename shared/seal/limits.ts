/** Recipients in one file. Each costs a multiplication on the curve (about a millisecond) to look at. */
export const maxStanzas = 200

/** Where the header must have ended, in bytes: 200 recipients take 20 kB. */
export const maxHeaderBytes = 64 * 1024

/** log2 of scrypt's N: 20 asks for 1 GiB of memory and some four seconds. */
export const maxWorkFactor = 20
