import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import type { IdentifierWarning } from '../../../shared/model/identifiers'
import {
  checkRna,
  checkSiren,
  checkSiret,
  normaliseIdentifier,
} from '../../../shared/model/identifiers'
import { FormSection } from '../fields/form-section'
import { IdentifierHint } from '../fields/identifier-hint'
import { RecordField } from '../fields/record-field'

function hintOf(warning: IdentifierWarning | null) {
  return warning === null ? null : <IdentifierHint warning={warning} />
}

/** An actor's numbers in the public registers: an odd one is pointed out, and kept. */
export function ActorIdentifiers({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation()
  const base = { kind: 'actor', record: actor, isHalf: true, clean: normaliseIdentifier } as const
  const { siren = '', siret = '', rna = '' } = actor
  return (
    <FormSection title={t('actors.section.identifiers')}>
      <RecordField {...base} name="siren" below={hintOf(checkSiren(siren))} />
      <RecordField {...base} name="siret" below={hintOf(checkSiret(siret, siren))} />
      <RecordField {...base} name="rna" below={hintOf(checkRna(rna))} />
      <RecordField {...base} name="naf" />
      <RecordField {...base} name="legalCategory" />
    </FormSection>
  )
}
