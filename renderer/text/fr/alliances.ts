export const alliances = {} as const
