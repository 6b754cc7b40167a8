import { Badge, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChangedField, ChangedRecord } from '../../state/my-changes-page'
import { LongValue } from '../record-history/long-value'
import classes from './my-changes.module.css'

const colors = {
  added: 'petrol',
  restored: 'petrol',
  changed: 'gray',
  removed: 'red',
  erased: 'red',
} as const

function Values({ before, after }: ChangedField) {
  const { t } = useTranslation()
  return (
    <>
      {before === '' ? null : (
        <>
          <VisuallyHidden>{t('trace.before')} </VisuallyHidden>
          <LongValue text={before} className={classes['before'] ?? ''} />
          <span aria-hidden> → </span>
          <VisuallyHidden> {t('trace.after')} </VisuallyHidden>
        </>
      )}
      {after === '' ? (
        <span className={classes['empty']}>{t('myChanges.nothing')}</span>
      ) : (
        <LongValue text={after} className={classes['after'] ?? ''} />
      )}
    </>
  )
}

/** One record that changed, and each of its fields before and after. */
export function ChangedRecordCard({ record }: { readonly record: ChangedRecord }) {
  const { name, how, howText, fields } = record
  return (
    <article className={classes['record']}>
      <div className={classes['head']}>
        <span className={classes['name']}>{name}</span>
        <Badge
          size="sm"
          variant={how === 'changed' ? 'default' : 'light'}
          color={colors[how]}
          tt="none"
          fw={500}
        >
          {howText}
        </Badge>
      </div>
      {fields.length === 0 ? null : (
        <dl className={classes['fields']}>
          {fields.map((field) => (
            <div key={field.name} style={{ display: 'contents' }}>
              <dt>{field.name}</dt>
              <dd>
                <Values {...field} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
