import { Badge, Box, Group, Paper, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../shared/model/contact'
import { RecordConflicts } from '../conflicts/record-conflicts'
import formClasses from '../fields/form.module.css'
import { ContactForm } from './contact-form'
import { contactName } from './contact-name'
import classes from './contact-card.module.css'

export interface ContactCardProps {
  readonly contact: Contact
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One person: who and how to reach them, or, unfolded, all their fields. */
export function ContactCard({ contact, isOpen, onToggle }: ContactCardProps) {
  const { t } = useTranslation()
  const formId = useId()
  const known = contactName(contact)
  const name = known === '' ? t('contacts.unnamed') : known
  const { role, email, phone, informedOn, hasObjected = false } = contact
  const reach = [email, phone].filter((part) => part !== undefined).join(' · ')
  return (
    <Paper withBorder radius="md" component="article" aria-label={name}>
      <UnstyledButton
        className={classes['head'] ?? ''}
        aria-expanded={isOpen}
        aria-controls={formId}
        aria-label={isOpen ? t('contacts.fold', { name }) : t('contacts.edit', { name })}
        onClick={onToggle}
      >
        <span className={classes['words']}>
          <Text component="span" size="sm" fw={600} display="block">
            {name}
          </Text>
          {role === undefined ? null : (
            <Text component="span" size="sm" display="block">
              {role}
            </Text>
          )}
          {reach === '' || isOpen ? null : (
            <Text component="span" size="xs" c="dimmed" display="block">
              {reach}
            </Text>
          )}
        </span>
        <Group gap={6} wrap="nowrap">
          {hasObjected ? (
            <Badge color="red" variant="light" tt="none">
              {t('contacts.objected')}
            </Badge>
          ) : (
            <Badge
              color={informedOn === undefined ? 'yellow' : 'gray'}
              variant="light"
              tt="none"
              className={informedOn === undefined ? (formClasses['warning'] ?? '') : ''}
            >
              {informedOn === undefined ? t('contacts.notInformed') : t('contacts.informed')}
            </Badge>
          )}
          <IconChevronDown
            size={16}
            aria-hidden
            style={isOpen ? { transform: 'rotate(180deg)' } : {}}
          />
        </Group>
      </UnstyledButton>
      <Box px="sm">
        <RecordConflicts kind="contact" id={contact.id} />
      </Box>
      <div id={formId} className={classes['form']} hidden={!isOpen}>
        {isOpen ? <ContactForm contact={contact} /> : null}
      </div>
    </Paper>
  )
}
