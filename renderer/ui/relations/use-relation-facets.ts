import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../../shared/model/relation'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import type { Facet } from '../table/record-column'

/** What relations are filtered by. */
export function useRelationFacets(): readonly Facet<Relation>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const actors = useTerritory((state) => state.tables.actor)
  return useMemo(
    () => [
      {
        id: 'type',
        label: t('relations.facet.type'),
        valuesOf: ({ type }) => (type === undefined ? [] : [type]),
        labelOf: (code) => termLabel('relationType', code, language, terms),
      },
      {
        id: 'actor',
        label: t('relations.facet.actor'),
        valuesOf: ({ from, to }) => [from, to].filter((end) => end !== undefined),
        labelOf: (id) => actors.byId.get(id)?.name ?? t('records.unnamed'),
      },
    ],
    [t, language, terms, actors],
  )
}
