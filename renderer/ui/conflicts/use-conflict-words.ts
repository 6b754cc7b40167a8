import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import type { Disagreement } from '../../state/disagreement'
import { useTerritory } from '../../state/territory-store'
import { useFieldName } from '../fields/use-field-name'
import { useFieldText } from '../fields/use-field-text'
import { useConflictRecordName } from './use-conflict-record-name'

/** What a disagreement is about and what is said in it, as a person reads it. */
export interface ConflictWords {
  readonly record: (disagreement: Disagreement) => string
  /** The field; of a set, the element too. */
  readonly subject: (disagreement: Disagreement) => string
  /** Of a set, the element alone, quoted: where the field is named already. */
  readonly element: (disagreement: Disagreement) => string
  /** Where it is said of one that is shown as another: which one. Null: of the shown one itself. */
  readonly member: (disagreement: Disagreement) => string | null
  readonly value: (disagreement: Disagreement, value: Json) => string
  /** What a saying says of any register of the record: against a removal, what was edited. */
  readonly said: (disagreement: Disagreement, register: string, value: Json) => string
}

interface RegisterParts {
  readonly field: string
  readonly element: string | null
}

function partsOf(register: string): RegisterParts {
  const slash = register.indexOf('/')
  if (slash < 0) return { field: register, element: null }
  return { field: register.slice(0, slash), element: register.slice(slash + 1) }
}

/** Words for disagreements, in the language of the screen. */
export function useConflictWords(): ConflictWords {
  const { t } = useTranslation()
  const record = useConflictRecordName()
  const fieldName = useFieldName()
  const fieldText = useFieldText()
  const subjectOf = useCallback(
    (kind: string, { field, element }: RegisterParts): string => {
      if (element === null) return fieldName(kind, field)
      const text = fieldText(kind, field, element)
      return t('conflicts.element', { field: fieldName(kind, field), element: text })
    },
    [t, fieldName, fieldText],
  )
  const textOf = useCallback(
    (kind: string, { field, element }: RegisterParts, value: Json): string => {
      if (field === 'removed') return t(value === null ? 'conflicts.keep' : 'conflicts.remove')
      if (element !== null) return t(value === null ? 'conflicts.takenAway' : 'conflicts.added')
      return value === null ? t('conflicts.emptied') : fieldText(kind, field, value)
    },
    [t, fieldText],
  )
  return useMemo(
    () => ({
      record,
      subject: ({ kind, field, element, isRemoval }) =>
        isRemoval ? t('conflicts.removal') : subjectOf(kind, { field, element }),
      member: ({ kind, id, shownId }) => {
        if (id === shownId) return null
        const name = useTerritory.getState().rows.get(`${kind}/${id}`)?.values['name']
        return t('conflicts.member', {
          name: typeof name === 'string' ? name : t('records.unnamed'),
        })
      },
      element: ({ kind, field, element }) =>
        t('conflicts.quoted', { text: fieldText(kind, field, element ?? '') }),
      value: ({ kind, field, element }, value) => textOf(kind, { field, element }, value),
      said: ({ kind }, register, value) => {
        const parts = partsOf(register)
        if (parts.field === 'removed') return t('conflicts.restored')
        return t('conflicts.saidOf', {
          subject: subjectOf(kind, parts),
          value: textOf(kind, parts, value),
        })
      },
    }),
    [t, record, fieldText, subjectOf, textOf],
  )
}
