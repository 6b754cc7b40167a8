/** Who said what of a record, and the parts of the history screen. */
export const trace = {
  tabs: {
    actions: 'Ce qui a été fait',
  },
} as const
