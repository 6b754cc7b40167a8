export const common = {
  appName: 'CoTerr',
} as const
