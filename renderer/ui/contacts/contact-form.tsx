import { Alert, Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../shared/model/contact'
import { removeListed } from '../../actions/remove-listed'
import { EraseButton } from '../erase/erase-button'
import { FormGrid, FormSection } from '../fields/form-section'
import { HistoryButton } from '../fields/history-button'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { Provenance } from '../table/provenance'
import { contactName } from './contact-name'
import { ReviewBy } from './review-by'

/** All that is kept of a person, and by what right. */
export function ContactForm({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation()
  const form = useRef<HTMLDivElement>(null)
  const isNew = contactName(contact) === ''
  useEffect(() => {
    if (isNew) form.current?.querySelector('input')?.focus()
    // It looks at the contact as the form opens, and not again when a name is cleared.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only as the form opens.
  }, [])
  const base = { kind: 'contact', record: contact } as const
  const { lawfulBasis, hasObjected = false, informedOn } = contact
  return (
    <div ref={form}>
      {hasObjected ? (
        <Alert color="red" mb="sm" p="xs">
          {t('contacts.objectedHelp')}
        </Alert>
      ) : null}
      <FormSection title={t('contacts.title.name')}>
        <RecordField {...base} name="firstName" isHalf />
        <RecordField {...base} name="lastName" isHalf />
        <RecordField {...base} name="role" />
        <RecordField {...base} name="isPublicOffice" />
      </FormSection>
      <FormSection title={t('contacts.title.reach')}>
        <RecordField {...base} name="email" isHalf inputProps={{ inputMode: 'email' }} />
        <RecordField {...base} name="phone" isHalf inputProps={{ inputMode: 'tel' }} />
        <RecordField {...base} name="lastContactOn" isHalf />
      </FormSection>
      <FormSection title={t('contacts.title.rights')}>
        <RecordField
          {...base}
          name="lawfulBasis"
          {...(lawfulBasis === undefined ? { below: t('contacts.chooseBasis') } : {})}
        />
        {lawfulBasis === 'consentement' ? (
          <>
            <RecordField {...base} name="consentOn" isHalf />
            <RecordField {...base} name="consentMeans" isHalf />
          </>
        ) : null}
        <RecordField
          {...base}
          name="informedOn"
          {...(informedOn === undefined ? { below: t('contacts.toInform') } : {})}
        />
        <ReviewBy contact={contact} />
        <RecordField {...base} name="hasObjected" />
      </FormSection>
      <FormGrid>
        <RecordField {...base} name="notes" below={<NotesCaution />} />
      </FormGrid>
      <Provenance source={contact.source} />
      <Group gap="xs" mt="md">
        <HistoryButton kind="contact" id={contact.id} />
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void removeListed('contact', [contact.id])}
        >
          {t('contacts.remove')}
        </Button>
        <EraseButton kind="contact" id={contact.id} />
      </Group>
    </div>
  )
}
