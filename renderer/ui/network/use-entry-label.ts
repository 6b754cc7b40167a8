import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegendEntry } from '../../network/scene/legend'
import { useTermLabel } from '../fields/term-options'
import type { NodeValue } from '../measures/node-values'
import { useFigureFormat } from '../measures/use-figure-format'
import { entryLabel } from './entry-label'

/** What an entry of the legend is called, in the language of the screen; sizes are those of `sizeValue`. */
export function useEntryLabel(sizeValue?: NodeValue): (entry: LegendEntry) => string {
  const { t } = useTranslation()
  const termLabel = useTermLabel()
  const format = useFigureFormat()
  return useMemo(
    () => entryLabel({ t, termLabel, format }, sizeValue),
    [t, termLabel, format, sizeValue],
  )
}
