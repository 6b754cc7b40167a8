import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { ok } from '../../../shared/kernel/result'
import type { Parsed, Save } from './draft'
import { useDraft } from './use-draft'

export interface LongTextFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly save: Save<string>
  /** A standing word of caution under the field. */
  readonly below?: ReactNode
}

function parseLongText(text: string): Parsed<string> {
  const trimmed = text.trimEnd()
  return ok(trimmed.trim() === '' ? null : trimmed)
}

function asIs(text: string): string {
  return text
}

/** Several lines of text that save themselves. */
export function LongTextField({ label, value, save, below }: LongTextFieldProps) {
  const { input } = useDraft({ label, value, format: asIs, parse: parseLongText, save })
  return (
    <Textarea
      label={label}
      {...input}
      autosize
      minRows={2}
      maxRows={14}
      description={below}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  )
}
