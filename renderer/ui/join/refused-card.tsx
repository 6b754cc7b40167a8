import { useTranslation } from 'react-i18next'
import { Text } from '@mantine/core'
import type { RefusedFile } from '../../state/join-store'
import { errorSentence } from '../../text/error-sentence'
import classes from './join.module.css'

/** A file that could not be read, and why: it changes nothing. */
export function RefusedCard({ name, error }: RefusedFile) {
  const { t } = useTranslation()
  const named = { name, ...error }
  return (
    <div className={`${classes['file'] ?? ''} ${classes['refused'] ?? ''}`}>
      <div className={classes['fileName']}>{name}</div>
      <Text size="xs" fw={600} mt={4}>
        {t('join.refused')}
      </Text>
      <Text size="xs">{errorSentence(t, named)}</Text>
    </div>
  )
}
