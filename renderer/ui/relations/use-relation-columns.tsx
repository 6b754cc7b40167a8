import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../../shared/model/relation'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { formatPartialDate } from '../fields/partial-date-text'
import { scaleSteps } from '../fields/scale-steps'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { CellName } from '../table/cell-name'
import type { RecordColumn } from '../table/record-column'
import { arrowOf } from './relation-arrow'

/** The columns of the relations' table, which reads as sentences. */
export function useRelationColumns(): readonly RecordColumn<Relation>[] {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  const actors = useTerritory((state) => state.tables.actor)
  return useMemo(() => {
    const nameOf = (id = ''): string => actors.byId.get(id)?.name ?? t('records.unnamed')
    const strengthOf = (strength: number): string | undefined => {
      const step = scaleSteps[strength - 1]
      return step === undefined ? undefined : t(`fields.scale.${step}`)
    }
    return [
      {
        id: 'from',
        header: t('relations.column.from'),
        width: 'minmax(130px, 2fr)',
        showFrom: 0,
        valueOf: ({ from }) => nameOf(from),
        cell: ({ id, from }) => <CellName kind="relation" id={id} name={nameOf(from)} />,
      },
      {
        id: 'type',
        header: t('relations.column.type'),
        width: 'minmax(120px, 1.3fr)',
        showFrom: 0,
        valueOf: ({ type }) =>
          type === undefined ? undefined : termLabel('relationType', type, language, terms),
        cell: (relation) =>
          `${arrowOf(relation)} ${
            relation.type === undefined
              ? t('relations.untyped')
              : termLabel('relationType', relation.type, language, terms)
          }`,
      },
      {
        id: 'to',
        header: t('relations.column.to'),
        width: 'minmax(130px, 2fr)',
        showFrom: 0,
        valueOf: ({ to }) => nameOf(to),
      },
      {
        id: 'strength',
        header: t('relations.column.strength'),
        width: '110px',
        showFrom: 640,
        valueOf: ({ strength }) => strength,
        cell: ({ strength }) => (strength === undefined ? null : strengthOf(strength)),
      },
      {
        id: 'since',
        header: t('relations.column.since'),
        width: '100px',
        showFrom: 760,
        valueOf: ({ since }) => since,
        cell: ({ since }) => (since === undefined ? null : formatPartialDate(since)),
      },
    ]
  }, [t, language, terms, actors])
}
