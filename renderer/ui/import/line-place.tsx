import { useTranslation } from 'react-i18next'
import { useImport } from '../../state/import-store'
import classes from './import.module.css'

/** Where something stands in the file: a line of a table, or a node of a network. */
export function LinePlace({ line }: { readonly line: number }) {
  const { t } = useTranslation()
  const isNetwork = useImport(({ review }) => review !== null && review.network !== null)
  return (
    <span className={classes['quiet']}>
      {t(isNetwork ? 'importing.network.node' : 'importing.line', { line })}
    </span>
  )
}
