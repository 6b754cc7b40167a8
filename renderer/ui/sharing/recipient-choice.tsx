import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadIdentity } from '../../actions/identity'
import { openDialog } from '../../actions/navigation'
import { useIdentity } from '../../state/identity-store'
import { usePreferences } from '../../state/preferences-store'
import type { FormPartProps } from './form-part'

/** The colleagues, and this computer, that the file is for. */
export function RecipientChoice({ form, change }: FormPartProps) {
  const { t } = useTranslation()
  const colleagues = usePreferences((state) => state.colleagues)
  const own = useIdentity((state) => state.recipient)
  useEffect(() => void loadIdentity(), [])
  const known = [
    ...colleagues,
    ...(own === null || colleagues.some(({ recipient }) => recipient === own)
      ? []
      : [{ name: t('sharing.myself'), recipient: own }]),
  ]
  return (
    <Checkbox.Group
      label={t('sharing.recipients')}
      value={[...form.recipients]}
      onChange={(recipients) => {
        change({ recipients })
      }}
    >
      <Stack gap={6} mt={4}>
        {known.map(({ name, recipient }) => (
          <Checkbox key={recipient} value={recipient} label={name} />
        ))}
        {colleagues.length > 0 ? null : (
          <Group gap="xs">
            <Text size="sm">{t('sharing.noColleagues')}</Text>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                openDialog('settings')
              }}
            >
              {t('sharing.openSettings')}
            </Button>
          </Group>
        )}
      </Stack>
    </Checkbox.Group>
  )
}
