import { create } from 'zustand'
import type { OpenableKind } from './navigation-store'

/** How a person looks at one table: kept while the territory is open, so that coming back finds it again. */
export interface TableView {
  readonly search: string
  /** The values wanted of each facet that is filtered by. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null
}

export interface TableViewState {
  /** The territory that the views are of. */
  readonly territory: string | null
  readonly views: Readonly<Partial<Record<OpenableKind, TableView>>>
}

export const plainView: TableView = { search: '', facets: {}, sort: null }

export const useTableViews = create<TableViewState>()(() => ({ territory: null, views: {} }))
