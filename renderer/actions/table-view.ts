import type { OpenableKind } from '../state/navigation-store'
import type { TableView } from '../state/table-view-store'
import { plainView, useTableViews } from '../state/table-view-store'
import { useTerritory } from '../state/territory-store'

/** Changes how a table is looked at. The views of another territory are forgotten. */
export function lookAt(kind: OpenableKind, view: Partial<TableView>): void {
  const territory = useTerritory.getState().id
  useTableViews.setState((state) => {
    const views = state.territory === territory ? state.views : {}
    return { territory, views: { ...views, [kind]: { ...plainView, ...views[kind], ...view } } }
  })
}
