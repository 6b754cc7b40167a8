import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './form.module.css'
import { useTranslation } from 'react-i18next'
import type { IdentifierWarning } from '../../../shared/model/identifiers'

/** What is odd about an official number. It warns and refuses nothing. */
export function IdentifierHint({ warning }: { readonly warning: IdentifierWarning }) {
  const { t } = useTranslation()
  return (
    <Text component="span" size="xs" className={classes['warning'] ?? ''}>
      <IconAlertTriangle size={13} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
      {t(`fields.warning.${warning.kind}`)}
    </Text>
  )
}
