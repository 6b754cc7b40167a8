import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RowWarning } from '../../../shared/import/read-row'
import classes from './import.module.css'

/** What is odd in a row that is imported all the same. */
export function RowWarnings({ warnings }: { readonly warnings: readonly RowWarning[] }) {
  const { t } = useTranslation()
  return warnings.map(({ kind, text }) => (
    <span key={kind} className={classes['warning']}>
      <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
      {t(`importing.warnings.${kind}`, { text })}
    </span>
  ))
}
