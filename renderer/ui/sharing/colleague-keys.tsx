import { ActionIcon, Button, Group, Input, Stack, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColleagueError } from '../../actions/colleagues'
import { addColleague, removeColleague } from '../../actions/colleagues'
import { usePreferences } from '../../state/preferences-store'
import classes from './sharing.module.css'

/** The public keys of colleagues, which files can be protected for. */
export function ColleagueKeys() {
  const { t } = useTranslation()
  const colleagues = usePreferences((state) => state.colleagues)
  return (
    <Input.Wrapper label={t('sharing.colleagues.title')} labelElement="div">
      <Stack gap="xs" mt={4}>
        {colleagues.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('sharing.colleagues.none')}
          </Text>
        ) : null}
        {colleagues.map(({ name, recipient }) => (
          <div key={recipient} className={classes['colleague']}>
            <div>
              <Text size="sm">{name}</Text>
              <code className={classes['key']}>{recipient}</code>
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('sharing.colleagues.remove', { name })}
              onClick={() => void removeColleague(recipient)}
            >
              <IconTrash size={17} stroke={1.6} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <NewColleague />
      </Stack>
    </Input.Wrapper>
  )
}

function NewColleague() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [key, setKey] = useState('')
  const [problem, setProblem] = useState<ColleagueError | null>(null)
  const isReady = name.trim() !== '' && key.trim() !== ''
  const add = async (): Promise<void> => {
    const added = await addColleague(name, key)
    setProblem(added.ok ? null : added.error)
    if (!added.ok) return
    setName('')
    setKey('')
  }
  const sentenceOf = (error: ColleagueError): string =>
    error.kind === 'known-key'
      ? t('sharing.colleagues.known', { name: error.name })
      : t('sharing.colleagues.badKey')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void add()
      }}
    >
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          label={t('sharing.colleagues.name')}
          value={name}
          maxLength={200}
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
        />
        <TextInput
          size="xs"
          flex={2}
          label={t('sharing.colleagues.key')}
          placeholder={t('sharing.colleagues.keyShape')}
          value={key}
          error={problem === null ? null : sentenceOf(problem)}
          onChange={(event) => {
            setKey(event.currentTarget.value)
          }}
        />
        <Button type="submit" variant="default" size="xs" mt={22} disabled={!isReady}>
          {t('sharing.colleagues.add')}
        </Button>
      </Group>
    </form>
  )
}
