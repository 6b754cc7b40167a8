import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import { addRecord } from '../../actions/records'
import { useTerritory } from '../../state/territory-store'
import type { Save } from '../fields/draft'
import { ReferenceField } from '../fields/reference-field'
import { TermField } from '../fields/term-field'
import { QuickAddDialog } from '../table/quick-add-dialog'
import { relationName } from './relation-name'

interface NewRelation {
  readonly from?: string
  readonly to?: string
  readonly type?: string
  readonly isMutual?: boolean
}

/** A new relation: who, what, whom. */
export function QuickAddRelation({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const actors = useTerritory((state) => state.tables.actor)
  const [relation, setRelation] = useState<NewRelation>({})
  const [isMissing, setMissing] = useState(false)
  const { from, to, type, isMutual = false } = relation
  const keep =
    (field: 'from' | 'to' | 'type'): Save<string> =>
    (value) => {
      setMissing(false)
      setRelation(({ [field]: _old, ...rest }) =>
        value === null ? rest : { ...rest, [field]: value },
      )
      return Promise.resolve(ok(null))
    }
  const excluded = (end: string | undefined): ReadonlySet<string> =>
    new Set(end === undefined ? [] : [end])
  return (
    <QuickAddDialog
      kind="relation"
      title={t('relations.add')}
      onClose={onClose}
      name={relationName({ id: '', ...relation }, actors.byId, t('records.unnamed'))}
      add={async () => {
        if (from !== undefined && to !== undefined) return addRecord('relation', relation)
        setMissing(true)
        return null
      }}
      onAnother={() => {
        // The same actor often has several: it stays.
        setRelation(from === undefined ? {} : { from })
      }}
    >
      <ReferenceField
        label={t('relations.fields.from')}
        target="actor"
        value={from}
        save={keep('from')}
        excluded={excluded(to)}
        hasFocus
      />
      <TermField
        label={t('relations.fields.type')}
        vocabulary="relationType"
        value={type}
        save={keep('type')}
      />
      <ReferenceField
        label={t('relations.fields.to')}
        target="actor"
        value={to}
        save={keep('to')}
        excluded={excluded(from)}
      />
      <Checkbox
        label={t('relations.fields.isMutual')}
        checked={isMutual}
        onChange={(event) => {
          const { checked } = event.currentTarget
          setRelation((before) => ({ ...before, isMutual: checked }))
        }}
      />
      {isMissing ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('relations.needBoth')}
        </Text>
      ) : null}
    </QuickAddDialog>
  )
}
