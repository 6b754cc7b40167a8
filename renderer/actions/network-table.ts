import { useNetworkTable } from '../state/network-table-store'

/** Puts the table of the network in the order of a column. */
export function sortNetworkTable(column: string, isDescending: boolean): void {
  useNetworkTable.setState({ sort: { column, isDescending } })
}

/** Shows or takes away a column; the table stays sorted as it is. */
export function showNetworkColumn(column: string, isShown: boolean): void {
  useNetworkTable.setState(({ hidden }) => {
    const next = new Set(hidden)
    if (isShown) next.delete(column)
    else next.add(column)
    return { hidden: next }
  })
}
