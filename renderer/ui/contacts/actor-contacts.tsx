import { Button, Stack, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../shared/model/contact'
import { notifyError } from '../../actions/notices'
import { addRecord } from '../../actions/records'
import { ContactCard } from './contact-card'

export interface ActorContactsProps {
  readonly actor: string
  readonly contacts: readonly Contact[]
}

/** The people of an actor. */
export function ActorContacts({ actor, contacts }: ActorContactsProps) {
  const { t } = useTranslation()
  const [openId, setOpenId] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    const done = await addRecord('contact', { actor })
    if (done.ok) setOpenId(done.value)
    else notifyError(done.error)
  }
  return (
    <Stack gap="sm">
      <Button
        variant="default"
        leftSection={<IconUserPlus size={16} aria-hidden />}
        onClick={() => void add()}
      >
        {t('contacts.add')}
      </Button>
      {contacts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('contacts.none')}
        </Text>
      ) : (
        contacts.map((contact) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            isOpen={contact.id === openId}
            onToggle={() => {
              setOpenId(contact.id === openId ? null : contact.id)
            }}
          />
        ))
      )}
    </Stack>
  )
}
