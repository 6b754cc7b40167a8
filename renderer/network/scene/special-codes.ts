/** What has several of a vocabulary's codes. */
export const severalCode = '+several'

/** Groups without a look of their own, together. */
export const othersCode = '+others'

/** What is left out of the picture. */
export const restCode = '+rest'
