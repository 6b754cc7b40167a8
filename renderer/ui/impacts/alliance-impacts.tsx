import { Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Impact } from '../../../shared/model/impact'
import { impactDimension } from '../../../shared/model/vocabularies/impact-dimension'
import { notifyError } from '../../actions/notices'
import { addRecord } from '../../actions/records'
import { FormSection } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { useTermLabel } from '../fields/term-options'
import { ImpactCard } from './impact-card'

export interface AllianceImpactsProps {
  readonly alliance: string
  readonly impacts: readonly Impact[]
}

/** What an alliance achieved, on each of the four dimensions, then where the dimension is not said. */
export function AllianceImpacts({ alliance, impacts }: AllianceImpactsProps) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const known: readonly string[] = impactDimension.map(({ code }) => code)
  const others = impacts.filter(({ dimension = '' }) => !known.includes(dimension))
  return (
    <>
      {known.map((dimension) => (
        <FormSection key={dimension} title={label('impactDimension', dimension)}>
          <Stack gap="xs" className={formClasses['whole'] ?? ''}>
            {impacts
              .filter((impact) => impact.dimension === dimension)
              .map((impact) => (
                <ImpactCard key={impact.id} impact={impact} />
              ))}
            <AddImpact alliance={alliance} dimension={dimension} />
          </Stack>
        </FormSection>
      ))}
      {others.length === 0 ? null : (
        <FormSection title={t('impacts.otherDimension')}>
          <Stack gap="xs" className={formClasses['whole'] ?? ''}>
            {others.map((impact) => (
              <ImpactCard key={impact.id} impact={impact} />
            ))}
          </Stack>
        </FormSection>
      )}
    </>
  )
}

interface AddImpactProps {
  readonly alliance: string
  readonly dimension: string
}

/** What changed, typed and entered. */
function AddImpact({ alliance, dimension }: AddImpactProps) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const [title, setTitle] = useState('')
  const add = async (): Promise<void> => {
    const trimmed = title.trim()
    if (trimmed === '') return
    setTitle('')
    const done = await addRecord('impact', { alliance, dimension, title: trimmed })
    if (done.ok) return
    setTitle(trimmed)
    notifyError(done.error)
  }
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add()
  }
  return (
    <TextInput
      aria-label={t('impacts.addTo', { dimension: label('impactDimension', dimension) })}
      placeholder={t('impacts.addPlaceholder')}
      leftSection={<IconPlus size={15} aria-hidden />}
      value={title}
      onChange={(event) => {
        setTitle(event.currentTarget.value)
      }}
      onKeyDown={addOnEnter}
      // What was typed is kept when the hand goes elsewhere.
      onBlur={() => void add()}
    />
  )
}
