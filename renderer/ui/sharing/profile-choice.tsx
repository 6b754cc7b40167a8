import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ShareForm } from '../../state/share-choices'
import type { FormPartProps } from './form-part'

const profiles = [
  'complete',
  'without-contacts',
  'public',
] as const satisfies readonly ShareForm['profile'][]

/** How much of what is known goes into the file. */
export function ProfileChoice({ form, change }: FormPartProps) {
  const { t } = useTranslation()
  return (
    <Radio.Group
      label={t('sharing.profile')}
      value={form.profile}
      onChange={(value) => {
        change({ profile: profiles.find((profile) => profile === value) ?? 'complete' })
      }}
    >
      <Stack gap="xs" mt="xs">
        {profiles.map((profile) => (
          <Radio
            key={profile}
            value={profile}
            label={t(`sharing.profiles.${profile}`)}
            description={t(`sharing.profileHelp.${profile}`)}
            styles={{ description: { fontSize: 'var(--mantine-font-size-xs)' } }}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
