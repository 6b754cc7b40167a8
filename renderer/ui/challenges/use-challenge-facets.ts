import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Challenge } from '../../../shared/model/challenge'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { Facet } from '../table/record-column'

/** What challenges are filtered by. */
export function useChallengeFacets(): readonly Facet<Challenge>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  return useMemo(
    () => [
      {
        id: 'kind',
        label: t('challenges.column.kind'),
        valuesOf: ({ kind }) => (kind === undefined ? [] : [kind]),
        labelOf: (code) => termLabel('challengeKind', code, language, terms),
      },
      {
        id: 'commune',
        label: t('challenges.column.communes'),
        valuesOf: ({ communes = [] }) => communes,
        labelOf: communeName,
      },
    ],
    [t, language, terms, communeName],
  )
}
