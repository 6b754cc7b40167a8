import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { worldOf } from '../../../shared/model/world-of'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { Facet } from '../table/record-column'

const listed = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : [value]

/** What actors are filtered by. */
export function useActorFacets(): readonly Facet<Actor>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  return useMemo(() => {
    const label = (vocabulary: string) => (code: string) =>
      termLabel(vocabulary, code, language, terms)
    return [
      {
        id: 'kind',
        label: t('actors.facet.kind'),
        valuesOf: ({ kind }) => listed(kind),
        labelOf: label('actorKind'),
      },
      {
        id: 'world',
        label: t('actors.facet.world'),
        valuesOf: (actor) => [worldOf(actor, terms)],
        labelOf: label('world'),
      },
      {
        id: 'commune',
        label: t('actors.facet.commune'),
        valuesOf: ({ commune }) => listed(commune),
        labelOf: communeName,
      },
      {
        id: 'theme',
        label: t('actors.facet.theme'),
        valuesOf: ({ themes = [] }) => themes,
        labelOf: label('theme'),
      },
      {
        id: 'tag',
        label: t('actors.facet.tag'),
        valuesOf: ({ tags = [] }) => tags,
        labelOf: (tag) => tag,
      },
      {
        id: 'status',
        label: t('actors.facet.status'),
        valuesOf: ({ status }) => listed(status),
        labelOf: label('actorStatus'),
      },
    ]
  }, [t, language, terms, communeName])
}
