import { Input, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Save } from './draft'
import { scaleSteps } from './scale-steps'
import { useInstant } from './use-instant'

export interface ScaleFieldProps {
  readonly label: string
  readonly value: number | undefined
  readonly save: Save<number>
}

/** How much of something, from 1 to 4, in words; a dash where nobody has said. */
export function ScaleField({ label, value, save }: ScaleFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const instant = useInstant(value, save)
  const unsaid = {
    value: '',
    label: (
      <>
        <span aria-hidden>{t('fields.dash')}</span>
        <VisuallyHidden>{t('fields.unsaid')}</VisuallyHidden>
      </>
    ),
  }
  const data = [
    unsaid,
    ...scaleSteps.map((step, index) => ({
      value: String(index + 1),
      label: t(`fields.scale.${step}`),
    })),
  ]
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={instant.error}>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        data={data}
        value={String(instant.value ?? '')}
        onChange={(chosen) => instant.choose(chosen === '' ? null : Number(chosen))}
      />
    </Input.Wrapper>
  )
}
