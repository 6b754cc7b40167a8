import { Anchor, Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openDialog } from '../../actions/navigation'
import { changePreferences } from '../../actions/preferences'
import { usePreferences } from '../../state/preferences-store'

/** Asks once who signs the changes; then only tells. */
export function Signature() {
  const { t } = useTranslation()
  const person = usePreferences((state) => state.person)
  if (person === '') return <AskName />
  return (
    <Text size="sm" c="dimmed">
      {t('welcome.signedAs', { name: person })}{' '}
      <Anchor
        component="button"
        size="sm"
        underline="always"
        onClick={() => {
          openDialog('settings')
        }}
      >
        {t('welcome.changeName')}
      </Anchor>
    </Text>
  )
}

function AskName() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const keep = (): void => {
    if (name.trim() !== '') void changePreferences({ person: name.trim() })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('welcome.askName')}
          placeholder={t('settings.personPlaceholder')}
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {t('welcome.keepName')}
        </Button>
      </Group>
    </form>
  )
}
