import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { RecordAttachments } from '../attachments/record-attachments'
import { MergedLine } from '../duplicates/merged-line'
import { Caution } from '../fields/caution'
import { FormGrid, FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { Provenance } from '../table/provenance'
import { ActorIdentifiers } from './actor-identifiers'
import { ActorIdentity } from './actor-identity'

/** Every field of an actor, in the order of a conversation with it. */
export function ActorSheet({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation()
  const base = { kind: 'actor', record: actor } as const
  const hasPopulation = actor.kind === 'pouvoir_public' || actor.population !== undefined
  return (
    <>
      {actor.isPerson === true || actor.diffusion === 'P' ? (
        <Box mb="md">
          <Caution>
            {actor.isPerson === true ? <div>{t('actors.personal')}</div> : null}
            {actor.diffusion === 'P' ? <div>{t('actors.partialDiffusion')}</div> : null}
          </Caution>
        </Box>
      ) : null}
      <MergedLine actor={actor} />
      <ActorIdentity actor={actor} />
      <FormSection title={t('actors.section.place')}>
        <RecordField {...base} name="commune" />
        <RecordField {...base} name="address" />
        <RecordField {...base} name="postalCode" isHalf inputProps={{ inputMode: 'numeric' }} />
        {hasPopulation ? <RecordField {...base} name="population" isHalf /> : null}
      </FormSection>
      <FormSection title={t('actors.section.mapping')}>
        <RecordField {...base} name="influence" />
        <RecordField {...base} name="interest" />
      </FormSection>
      <FormSection title={t('actors.section.description')}>
        <RecordField {...base} name="purpose" />
        <RecordField {...base} name="themes" />
        <RecordField {...base} name="tags" />
        <RecordField {...base} name="size" isHalf />
        <RecordField {...base} name="createdOn" isHalf />
        <RecordField {...base} name="isEss" />
        <RecordField {...base} name="isMissionCompany" />
        <RecordField {...base} name="isPerson" />
      </FormSection>
      <FormSection title={t('actors.section.reach')}>
        <RecordField {...base} name="website" inputProps={{ inputMode: 'url' }} />
        <RecordField {...base} name="email" isHalf inputProps={{ inputMode: 'email' }} />
        <RecordField {...base} name="phone" isHalf inputProps={{ inputMode: 'tel' }} />
      </FormSection>
      <ActorIdentifiers actor={actor} />
      <FormGrid>
        <RecordField {...base} name="notes" below={<NotesCaution />} />
      </FormGrid>
      <RecordAttachments kind="actor" id={actor.id} />
      <Provenance source={actor.source} date={actor.sourceDate} />
    </>
  )
}
