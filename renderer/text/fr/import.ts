export const import = {} as const
