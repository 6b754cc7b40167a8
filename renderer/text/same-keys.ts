/** The shape of a catalogue in another language: the same keys, other sentences. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }
