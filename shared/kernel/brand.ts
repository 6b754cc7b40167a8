declare const brand: unique symbol

/** A `Base` that cannot be mistaken for another one: ids of different things do not mix. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
