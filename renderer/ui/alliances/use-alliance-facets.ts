import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../../shared/model/alliance'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { Facet } from '../table/record-column'

const listed = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : [value]

/** What alliances are filtered by. */
export function useAllianceFacets(): readonly Facet<Alliance>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const communeName = useCommuneName()
  return useMemo(() => {
    const label = (vocabulary: string) => (code: string) =>
      termLabel(vocabulary, code, language, terms)
    return [
      {
        id: 'form',
        label: t('alliances.facet.form'),
        valuesOf: ({ form }) => listed(form),
        labelOf: label('allianceForm'),
      },
      {
        id: 'stage',
        label: t('alliances.facet.stage'),
        valuesOf: ({ stage }) => listed(stage),
        labelOf: label('stage'),
      },
      {
        id: 'activity',
        label: t('alliances.facet.activity'),
        valuesOf: ({ activityKinds = [] }) => activityKinds,
        labelOf: label('activityKind'),
      },
      {
        id: 'theme',
        label: t('alliances.facet.theme'),
        valuesOf: ({ themes = [] }) => themes,
        labelOf: label('theme'),
      },
      {
        id: 'commune',
        label: t('alliances.facet.commune'),
        valuesOf: ({ communes = [] }) => communes,
        labelOf: communeName,
      },
    ]
  }, [t, language, terms, communeName])
}
