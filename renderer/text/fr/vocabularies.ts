export const vocabularies = {} as const
