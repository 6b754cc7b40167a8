import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'
import type { KnownActor } from '../../../shared/import/import-plan'
import { fieldLabel } from '../fields/field-label'
import { withLine } from './choose-line'
import classes from './import.module.css'
import { LinePlace } from './line-place'
import { RowWarnings } from './row-warnings'
import { useValueText } from './use-value-text'

interface KnownRowProps {
  readonly known: KnownActor
  readonly choices: ImportChoices
  readonly onChoose: (choices: ImportChoices) => void
}

/** One actor already there: by default the file fills what is empty, and changes nothing. */
export function KnownRow({ known, choices, onChoose }: KnownRowProps) {
  const { t } = useTranslation()
  const valueText = useValueText()
  const { line, actor, match, fills, differences, warnings, values } = known
  const { leftOut, overwritten, asNew } = choices
  const name = actor.name ?? values.name ?? ''
  const filled = Object.keys(fills).map((field) => fieldLabel(t, 'actor', field))
  const isOther = asNew.has(line)
  const isIdle = match === 'number' && filled.length === 0 && differences.length === 0
  return (
    <div className={classes['row']}>
      <Checkbox
        size="xs"
        mt={3}
        aria-label={t('importing.take', { name })}
        checked={!isIdle && !leftOut.has(line)}
        disabled={isIdle}
        onChange={(event) => {
          onChoose({ ...choices, leftOut: withLine(leftOut, line, !event.currentTarget.checked) })
        }}
      />
      <div>
        <div className={classes['name']}>{name}</div>
        {match === 'perhaps' ? (
          <>
            <div className={classes['quiet']}>{t('importing.perhaps')}</div>
            <Checkbox
              size="xs"
              my={4}
              label={t('importing.asNew')}
              checked={isOther}
              onChange={(event) => {
                onChoose({ ...choices, asNew: withLine(asNew, line, event.currentTarget.checked) })
              }}
            />
          </>
        ) : null}
        <div className={classes['quiet']}>
          {filled.length === 0
            ? t('importing.nothingToFill')
            : t('importing.fills', { fields: filled.join(', ') })}
        </div>
        {differences.map(({ field, here, file }) => (
          <div key={field} className={classes['quiet']}>
            {t('importing.differs', {
              field: fieldLabel(t, 'actor', field),
              here: valueText(field, here),
              file: valueText(field, file),
            })}
          </div>
        ))}
        {differences.length === 0 || isOther ? null : (
          <Checkbox
            size="xs"
            mt={4}
            label={t('importing.overwrite')}
            checked={overwritten.has(line)}
            onChange={(event) => {
              const isTaken = event.currentTarget.checked
              onChoose({ ...choices, overwritten: withLine(overwritten, line, isTaken) })
            }}
          />
        )}
        <RowWarnings warnings={warnings} />
      </div>
      <LinePlace line={line} />
    </div>
  )
}
