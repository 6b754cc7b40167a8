import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import { addRecord } from '../../actions/records'
import { ReferenceField } from '../fields/reference-field'
import { TermField } from '../fields/term-field'
import { QuickAddDialog } from '../table/quick-add-dialog'

/** A new impact: what changed, on which dimension, by which alliance. */
export function QuickAddImpact({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [dimension, setDimension] = useState<string | null>(null)
  const [alliance, setAlliance] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const trimmed = title.trim()
  return (
    <QuickAddDialog
      kind="impact"
      title={t('impacts.add')}
      onClose={onClose}
      name={trimmed}
      add={async () => {
        if (trimmed !== '' && alliance !== null) {
          return addRecord('impact', { title: trimmed, dimension, alliance })
        }
        setMissing(alliance === null)
        return null
      }}
      onAnother={() => {
        // The same alliance often has several: it stays.
        setTitle('')
        setDimension(null)
      }}
    >
      <TextInput
        data-autofocus
        label={t('impacts.fields.title')}
        value={title}
        onChange={(event) => {
          setTitle(event.currentTarget.value)
        }}
      />
      <TermField
        label={t('impacts.fields.dimension')}
        vocabulary="impactDimension"
        value={dimension ?? undefined}
        save={(chosen) => {
          setDimension(chosen)
          return Promise.resolve(ok(null))
        }}
      />
      <ReferenceField
        label={t('impacts.fields.alliance')}
        target="alliance"
        value={alliance ?? undefined}
        save={(chosen) => {
          setMissing(false)
          setAlliance(chosen)
          return Promise.resolve(ok(null))
        }}
      />
      {isMissing ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('impacts.needAlliance')}
        </Text>
      ) : null}
    </QuickAddDialog>
  )
}
