import { create } from 'zustand'

export interface NetworkTableState {
  readonly sort: { readonly column: string; readonly isDescending: boolean }
  /** Columns that the person took away. */
  readonly hidden: ReadonlySet<string>
}

/** How the table of the network is read. */
export const useNetworkTable = create<NetworkTableState>()(() => ({
  sort: { column: 'degree', isDescending: true },
  hidden: new Set(['clustering', 'component']),
}))
