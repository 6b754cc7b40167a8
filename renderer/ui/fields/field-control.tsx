import type { ReactNode } from 'react'
import type { Json } from '../../../shared/kernel/json'
import type { FieldSpec } from '../../../shared/model/field'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { fieldSpec } from '../../../shared/model/record-kinds'
import { CommuneField } from './commune-field'
import { CommunesField } from './communes-field'
import { DateField } from './date-field'
import type { Save } from './draft'
import { FlagField } from './flag-field'
import { LongTextField } from './long-text-field'
import { NumberField } from './number-field'
import { ReferenceField } from './reference-field'
import type { TargetKind } from './reference-options'
import { ReferencesField } from './references-field'
import { ScaleField } from './scale-field'
import { SuggestedTagsField } from './suggested-tags-field'
import { TermField } from './term-field'
import { TermsField } from './terms-field'
import type { TextFieldProps } from './text-field'
import { TextField } from './text-field'

export interface FieldControlProps {
  readonly kind: RecordKind
  readonly name: string
  readonly label: string
  readonly value: unknown
  readonly save: Save<Json>
  readonly isRequired?: boolean | undefined
  /** Of a term field: only the terms of this one. */
  readonly parent?: string | undefined
  readonly placeholder?: string | undefined
  readonly inputProps?: TextFieldProps['inputProps']
  readonly clean?: TextFieldProps['clean']
  /** A hint or a warning under the field. */
  readonly below?: ReactNode
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined
const asTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined

const targets: readonly string[] = ['actor', 'alliance', 'challenge', 'resource']

function targetOf(spec: FieldSpec): TargetKind {
  const target = spec.target?.find((kind): kind is TargetKind => targets.includes(kind))
  if (target === undefined) throw new Error('A reference field without a target')
  return target
}

/** The control that a field's type wants. */
export function FieldControl(props: FieldControlProps) {
  const { kind, name, label, value, save, isRequired = false, parent, placeholder } = props
  const { inputProps, clean, below } = props
  const spec = fieldSpec(kind, name)
  if (spec === undefined) throw new Error(`${kind} has no field ${name}`)
  const base = { label, save }
  const hint = placeholder === undefined ? {} : { placeholder }
  const vocabulary = spec.vocabulary ?? ''
  switch (spec.type) {
    case 'text': {
      const extra = { inputProps, clean, isRequired, below }
      return <TextField {...base} {...extra} value={asText(value)} />
    }
    case 'longText':
      return <LongTextField {...base} value={asText(value)} below={below} />
    case 'partialDate':
      return <DateField {...base} value={asText(value)} below={below} />
    case 'number':
      return <NumberField {...base} value={asNumber(value)} />
    case 'scale':
      return <ScaleField {...base} value={asNumber(value)} />
    case 'flag':
      return <FlagField {...base} value={value === true} />
    case 'term': {
      const extra = { vocabulary, parent, below, ...hint }
      return <TermField {...base} {...extra} value={asText(value)} />
    }
    case 'terms':
      return <TermsField {...base} vocabulary={vocabulary} value={asTexts(value)} />
    case 'texts':
      return <SuggestedTagsField {...base} kind={kind} field={name} value={asTexts(value)} />
    case 'commune':
      return <CommuneField {...base} value={asText(value)} />
    case 'communes':
      return <CommunesField {...base} value={asTexts(value)} />
    case 'reference':
      return (
        <ReferenceField
          {...base}
          {...hint}
          target={targetOf(spec)}
          value={asText(value)}
          isClearable={!isRequired}
        />
      )
    case 'references':
      return <ReferencesField {...base} target={targetOf(spec)} value={asTexts(value)} />
  }
}
