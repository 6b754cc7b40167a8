import type { Json } from '../../kernel/json'
import type { Migration } from './migration'

/**
 * Version 2 writes change sets by columns, not one a line, and knows the origins `erase` and `compact`. What
 * the sets say is the same: how each version lays them out is for the reader to know, and not seen here.
 */
export const columns: Migration = {
  to: 2,
  name: 'columns',
  migrate: ({ manifest, changes, network }) => ({
    manifest: { ...(manifest as Readonly<Record<string, Json>>), formatVersion: 2 },
    changes,
    network,
  }),
}
