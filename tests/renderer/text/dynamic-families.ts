/**
 * Keys that the source puts together while it runs, so that no scan can see each of them used. Each
 * family stands in the source as a template, `errors.${error.kind}`, whose type names the keys.
 */
export const dynamicFamilies: readonly { readonly prefix: string; readonly why: string }[] = []
