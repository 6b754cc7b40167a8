import { Input, SegmentedControl, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShareForm } from '../../state/share-choices'
import type { FormPartProps } from './form-part'
import { NewPassphrase } from './new-passphrase'
import { RecipientChoice } from './recipient-choice'
import classes from './sharing.module.css'

const seals = ['open', 'passphrase', 'keys'] as const satisfies readonly ShareForm['seal'][]

/** Who can open the file. */
export function SealChoice({ form, change }: FormPartProps) {
  const { t } = useTranslation()
  const part = useRef<HTMLDivElement>(null)
  // What is to be filled in may be below the edge of the window.
  useEffect(() => {
    if (form.seal !== 'open') part.current?.scrollIntoView({ block: 'nearest' })
  }, [form.seal])
  return (
    <Input.Wrapper label={t('sharing.seal')} labelElement="div">
      <Stack ref={part} gap="xs" mt={4} className={classes['seal'] ?? ''}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('sharing.seal')}
          data={seals.map((value) => ({ value, label: t(`sharing.seals.${value}`) }))}
          value={form.seal}
          onChange={(value) => {
            change({ seal: seals.find((seal) => seal === value) ?? 'open' })
          }}
        />
        <Text size="xs" c="dimmed">
          {t(`sharing.sealHelp.${form.seal}`)}
        </Text>
        {form.seal === 'passphrase' ? (
          <NewPassphrase passphrase={form.passphrase} again={form.again} change={change} />
        ) : null}
        {form.seal === 'keys' ? <RecipientChoice form={form} change={change} /> : null}
      </Stack>
    </Input.Wrapper>
  )
}
