import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import { worldOf } from '../../../shared/model/world-of'
import { editRecord } from '../../actions/records'
import { FieldFrame } from '../fields/field-frame'
import { FormSection } from '../fields/form-section'
import { RecordField } from '../fields/record-field'
import { TermField } from '../fields/term-field'
import { useMissionTerms, useTermLabel } from '../fields/term-options'

/** What an actor is called and what it is. */
export function ActorIdentity({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation()
  const terms = useMissionTerms()
  const label = useTermLabel()
  const [id] = useState(actor.id)
  const base = { kind: 'actor', record: actor } as const
  const { kind, subKind } = actor
  const deduced = worldOf({ ...(kind === undefined ? {} : { kind }) }, terms)
  // A sub-kind belongs to one kind: it does not stay under another.
  const saveKind = (wanted: string | null) => {
    const own = termsOf('actorSubKind', terms).find((term) => term.code === subKind)
    const isKept = own === undefined || own.parent === wanted
    return editRecord('actor', id, { kind: wanted, ...(isKept ? {} : { subKind: null }) })
  }
  return (
    <FormSection title={t('actors.section.identity')}>
      <RecordField {...base} name="name" isRequired />
      <RecordField {...base} name="acronym" isHalf />
      <RecordField {...base} name="status" isHalf />
      <FieldFrame kind="actor" id={id} field="kind" isHalf>
        <TermField
          label={t('actors.fields.kind')}
          vocabulary="actorKind"
          value={kind}
          save={saveKind}
        />
      </FieldFrame>
      <RecordField {...base} name="subKind" isHalf parent={kind ?? ''} />
      <RecordField
        {...base}
        name="world"
        placeholder={t('actors.deduced', { world: label('world', deduced) })}
      />
    </FormSection>
  )
}
