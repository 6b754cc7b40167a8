import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { err, ok } from '../../../shared/kernel/result'
import type { Parsed, Save } from './draft'
import { useDraft } from './use-draft'

export interface TextFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly save: Save<string>
  /** Without it the record would have no name: it is not cleared, and says so. */
  readonly isRequired?: boolean
  readonly inputProps?: Pick<TextInputProps, 'inputMode' | 'type' | 'placeholder'> & {
    readonly 'data-autofocus'?: true
  }
  /** A hint or a warning under the field; it refuses nothing. */
  readonly below?: ReactNode
}

function parseText(text: string): Parsed<string> {
  const trimmed = text.trim()
  return ok(trimmed === '' ? null : trimmed)
}

function parseRequired(text: string): Parsed<string> {
  return text.trim() === '' ? err({ kind: 'required' }) : parseText(text)
}

function asIs(text: string): string {
  return text
}

/** One line of text that saves itself. */
export function TextField(props: TextFieldProps) {
  const { label, value, save, isRequired = false, inputProps, below } = props
  const parse = isRequired ? parseRequired : parseText
  const { input, commit } = useDraft({ label, value, format: asIs, parse, save })
  const commitOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit()
  }
  return (
    <TextInput
      label={label}
      {...inputProps}
      {...input}
      onKeyDown={commitOnEnter}
      description={below}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  )
}
