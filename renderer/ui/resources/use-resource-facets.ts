import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../shared/model/resource'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { Facet } from '../table/record-column'

/** What resources are filtered by. */
export function useResourceFacets(): readonly Facet<Resource>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  return useMemo(
    () => [
      {
        id: 'kind',
        label: t('resources.column.kind'),
        valuesOf: ({ kind }) => (kind === undefined ? [] : [kind]),
        labelOf: (code) => termLabel('resourceKind', code, language, terms),
      },
      {
        id: 'commune',
        label: t('resources.column.commune'),
        valuesOf: ({ commune }) => (commune === undefined ? [] : [commune]),
        labelOf: communeName,
      },
    ],
    [t, language, terms, communeName],
  )
}
