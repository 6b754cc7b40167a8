import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bringsNews, joinDetails } from '../../actions/joining'
import { countSorts } from '../../state/change-line'
import type { JoinState } from '../../state/join-store'
import { useJoin } from '../../state/join-store'
import { ChangeTable } from './change-table'
import classes from './join.module.css'

/** Why there is nothing to show; null where there is. */
function emptiness({
  files,
  lines,
  stage,
}: JoinState): 'nothingTaken' | 'nothingNew' | 'onlyHistory' | null {
  if (lines.length > 0 || stage === 'reviewing') return null
  const taken = files.filter((file) => !file.isLeftOut)
  if (taken.length === 0) return 'nothingTaken'
  return taken.some(bringsNews) ? 'onlyHistory' : 'nothingNew'
}

/** What joining would change, record by record, of all files or of one. */
export function JoinChanges() {
  const { t } = useTranslation()
  const state = useJoin()
  const { files, lines, counts, terms, stage } = state
  const [wanted, setWanted] = useState<string | null>(null)
  const options = files
    .filter((file) => !file.isLeftOut && bringsNews(file))
    .map(({ number, name }) => ({ value: String(number), label: name }))
  const chosen = options.find(({ value }) => value === wanted)?.value ?? null
  const shown = useMemo(
    () => (chosen === null ? { lines, counts } : ofFile(lines, Number(chosen))),
    [chosen, lines, counts],
  )
  const reason = emptiness(state)
  if (reason !== null) return <div className={classes['empty']}>{t(`join.empty.${reason}`)}</div>
  return (
    <div className={classes['table']} aria-busy={stage === 'reviewing'}>
      <ChangeTable {...shown} terms={terms} loadDetails={joinDetails}>
        {options.length < 2 ? null : (
          <Select
            size="xs"
            aria-label={t('join.fileFilter')}
            placeholder={t('join.anyFile')}
            data={options}
            value={chosen}
            clearable
            clearButtonProps={{ 'aria-label': t('join.anyFile'), tabIndex: -1 }}
            onChange={setWanted}
          />
        )}
      </ChangeTable>
    </div>
  )
}

function ofFile(all: JoinState['lines'], number: number) {
  const lines = all.filter(({ files }) => files.includes(number))
  return { lines, counts: countSorts(lines) }
}
