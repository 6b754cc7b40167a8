import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Impact } from '../../../shared/model/impact'
import { useTerritory } from '../../state/territory-store'
import { scaleSteps } from '../fields/scale-steps'
import { useTermLabel } from '../fields/term-options'
import type { Facet } from '../table/record-column'

const listed = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : [value]

/** What impacts are filtered by. */
export function useImpactFacets(): readonly Facet<Impact>[] {
  const { t } = useTranslation()
  const label = useTermLabel()
  const alliances = useTerritory((state) => state.tables.alliance)
  return useMemo(
    () => [
      {
        id: 'dimension',
        label: t('impacts.fields.dimension'),
        valuesOf: ({ dimension }) => listed(dimension),
        labelOf: (code) => label('impactDimension', code),
      },
      {
        id: 'alliance',
        label: t('impacts.fields.alliance'),
        valuesOf: ({ alliance }) => listed(alliance),
        labelOf: (id) => alliances.byId.get(id)?.title ?? t('records.unnamed'),
      },
      {
        id: 'level',
        label: t('impacts.fields.level'),
        valuesOf: ({ level }) => (level === undefined ? [] : [String(level)]),
        labelOf: (level) => {
          const step = scaleSteps[Number(level) - 1]
          return step === undefined ? level : t(`fields.scale.${step}`)
        },
      },
      {
        id: 'evidence',
        label: t('impacts.facet.evidence'),
        valuesOf: ({ evidence }) => [evidence === undefined ? 'no' : 'yes'],
        labelOf: (said) => (said === 'yes' ? t('common.yes') : t('common.no')),
      },
    ],
    [t, label, alliances],
  )
}
