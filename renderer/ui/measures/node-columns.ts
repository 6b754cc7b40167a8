import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeasureResult } from '../../../shared/graph/measures/measure'
import type { Network, NetworkNode } from '../../../shared/graph/network'
import { useMeasures } from '../../state/measures-store'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import { useNodeKindLabel } from '../network/node-kind-label'
import { allNodeValues, valuesOf } from './node-values'
import { useFigureFormat } from './use-figure-format'

/** A column of the network's table. Rows are nodes, by their index. */
export interface NodeColumn {
  readonly id: string
  readonly header: string
  readonly help: string
  readonly width: number
  readonly isNumber: boolean
  /** By node, what the column is sorted by: texts, or amounts of which NaN goes last. Undefined until known. */
  readonly values: readonly string[] | Float64Array | undefined
  readonly textOf: (index: number) => string
}

function textColumn(
  id: string,
  header: string,
  width: number,
  values: readonly string[],
): NodeColumn {
  const textOf = (index: number): string => values[index] ?? ''
  return { id, header, help: '', width, isNumber: false, values, textOf }
}

/** What was measured of this very network; nothing while another one's values are all there is. */
function useResultsOf(network: Network): ReadonlyMap<string, MeasureResult> | null {
  const of = useMeasures((state) => state.of)
  const results = useMeasures((state) => state.results)
  return of === network ? results : null
}

/** Every column there is: what nodes are, every value that was measured of them, and where they belong. */
export function useNodeColumns(network: Network): readonly NodeColumn[] {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const termLabel = useTermLabel()
  const communeName = useCommuneName()
  const format = useFigureFormat()
  const results = useResultsOf(network)
  const { nodes } = network
  const said = useMemo(() => {
    const world = (node: NetworkNode): string =>
      node.kind === 'actor' ? termLabel('world', node.world) : t('measures.table.alliance')
    const commune = (node: NetworkNode): string =>
      node.kind === 'actor'
        ? node.commune === ''
          ? ''
          : communeName(node.commune)
        : node.communes.map(communeName).join(', ')
    const nameOf = ({ name, id }: NetworkNode): string => (name === '' ? id : name)
    return [
      textColumn('name', t('measures.table.name'), 230, nodes.map(nameOf)),
      textColumn('kind', t('measures.table.kind'), 150, nodes.map(kindLabel)),
      textColumn('world', t('measures.table.world'), 180, nodes.map(world)),
      textColumn('commune', t('measures.table.commune'), 150, nodes.map(commune)),
    ]
    // eslint-disable-next-line react-hooks/exhaustive-deps -- kindLabel and termLabel are new at each drawing; `t` moves with the language, as they do.
  }, [nodes, t, communeName])
  return useMemo(() => {
    const measured = allNodeValues.map((value): NodeColumn => {
      const values = results === null ? undefined : valuesOf(results, value)
      const precision = results?.get(value.measure)?.precision
      const name = t(`measures.column.${value.id}`)
      return {
        id: value.id,
        header: precision?.kind === 'sampled' ? t('measures.table.estimate', { name }) : name,
        help: t(`measures.columnHelp.${value.id}`),
        width: 96,
        isNumber: true,
        values,
        textOf: (index) => {
          if (values === undefined) return '…'
          const found = values[index]
          // An alliance has no value of what only actors have.
          return found === undefined || Number.isNaN(found) ? '–' : format(found, value.format)
        },
      }
    })
    const [name, kind, ...rest] = said
    return [name, kind, ...measured, ...rest].filter((column) => column !== undefined)
  }, [said, results, t, format])
}
