import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import type { FieldSpec } from '../../../shared/model/field'
import { fieldSpec } from '../../../shared/model/record-kinds'
import type { Term } from '../../../shared/model/term'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import type { RecordTables } from '../../state/territory-store'
import { useTerritory } from '../../state/territory-store'
import { formatNumber } from './number-text'
import { formatPartialDate } from './partial-date-text'
import { scaleSteps } from './scale-steps'
import { useMissionTerms, useTermLanguage } from './term-options'
import { useCommuneName } from './use-places'

/** Words for what the open territory does not have yet: the names of records by their ids, and terms. */
export interface OtherWords {
  readonly names: ReadonlyMap<string, string>
  readonly terms: readonly Term[]
}

const noOtherWords: OtherWords = { names: new Map(), terms: [] }

/** What a record that others point to is called in the open territory; empty where it is not there. */
function nameIn(tables: RecordTables, id: string): string {
  const { actor, alliance, challenge, resource } = tables
  const titled = alliance.byId.get(id) ?? challenge.byId.get(id) ?? resource.byId.get(id)
  return actor.byId.get(id)?.name ?? titled?.title ?? ''
}

/** Sets of record ids that no field declares: see shared/change/same-record. */
const recordSets: readonly string[] = ['sameAs', 'notSame']

/** The value of any field of any kind of record as a person reads it: codes as words, ids as names. */
export function useFieldText(
  others: OtherWords = noOtherWords,
): (kind: string, field: string, value: Json) => string {
  const { t, i18n } = useTranslation()
  const language = useTermLanguage()
  const missionTerms = useMissionTerms()
  const communeName = useCommuneName()
  const tables = useTerritory((state) => state.tables)
  return useCallback(
    (kind, field, value) => {
      const nameOf = (id: string): string => {
        const name = others.names.get(id) ?? nameIn(tables, id)
        return name === '' ? t('records.unnamed') : name
      }
      const text = (spec: FieldSpec | undefined, said: string): string => {
        if (recordSets.includes(field)) return nameOf(said)
        switch (spec?.type) {
          case 'term':
          case 'terms':
            return termLabel(spec.vocabulary ?? '', said, language, [
              ...missionTerms,
              ...others.terms,
            ])
          case 'commune':
          case 'communes':
            return communeName(said)
          case 'reference':
          case 'references':
            return nameOf(said)
          case 'partialDate':
            return formatPartialDate(said)
          default:
            return said
        }
      }
      const number = (spec: FieldSpec | undefined, said: number): string => {
        const step = spec?.type === 'scale' ? scaleSteps[said - 1] : undefined
        return step === undefined ? formatNumber(said, i18n.language) : t(`fields.scale.${step}`)
      }
      const one = (said: Json): string => {
        const spec = fieldSpec(kind, field)
        if (typeof said === 'boolean') return said ? t('common.yes') : t('common.no')
        if (typeof said === 'number') return number(spec, said)
        return typeof said === 'string' ? text(spec, said) : JSON.stringify(said)
      }
      return Array.isArray(value) ? (value as readonly Json[]).map(one).join(', ') : one(value)
    },
    [others, t, i18n.language, language, missionTerms, communeName, tables],
  )
}
