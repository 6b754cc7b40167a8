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
  readonly inputProps?:
    | (Pick<TextInputProps, 'inputMode' | 'type' | 'placeholder'> & {
        readonly 'data-autofocus'?: true
      })
    | undefined
  /** How what was typed is tidied before it is kept. */
  readonly clean?: ((text: string) => string) | undefined
  /** A hint or a warning under the field; it refuses nothing. */
  readonly below?: ReactNode
}

function asIs(text: string): string {
  return text
}

/** One line of text that saves itself. */
export function TextField(props: TextFieldProps) {
  const { label, value, save, isRequired = false, inputProps, clean = asIs, below } = props
  const parse = (text: string): Parsed<string> => {
    const kept = clean(text.trim())
    if (kept !== '') return ok(kept)
    return isRequired ? err({ kind: 'required' }) : ok(null)
  }
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
