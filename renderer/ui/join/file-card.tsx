import { Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { takeFile } from '../../actions/joining'
import type { JoiningFile } from '../../state/join-store'
import classes from './join.module.css'
import { SortSums } from './sort-sums'
import { useMoment } from './use-author-text'

const namedPersons = 2

/** One file: who wrote what is new in it, when, how much it is; ticked, it will be joined. */
export function FileCard({ file }: { readonly file: JoiningFile }) {
  const { t } = useTranslation()
  const { number, name, outcome, isLeftOut } = file
  const isIdle = outcome !== null && outcome.fresh === 0 && !outcome.isAgain
  return (
    <div className={classes['file']} {...(isLeftOut || isIdle ? { 'data-out': true } : {})}>
      <Checkbox
        size="xs"
        label={<span className={classes['fileName']}>{name}</span>}
        aria-label={t('join.take', { name })}
        checked={!isLeftOut && !isIdle}
        disabled={isIdle}
        onChange={(event) => {
          takeFile(number, event.currentTarget.checked)
        }}
      />
      <FileAbout file={file} isIdle={isIdle} />
    </div>
  )
}

interface FileAboutProps {
  readonly file: JoiningFile
  readonly isIdle: boolean
}

function FileAbout({ file: { writtenAt, outcome }, isIdle }: FileAboutProps) {
  const { t } = useTranslation()
  const moment = useMoment()
  const personsText = usePersonsText()
  if (outcome === null) return null
  const { persons, latestAt, isAgain, counts } = outcome
  const isUnseen = !isIdle && Object.values(counts).every((count) => count === 0)
  const when = moment(latestAt)
  return (
    <>
      <Text size="xs" c="dimmed" mt={4}>
        {persons.length === 0
          ? t('join.writtenOn', { when: moment(writtenAt) })
          : t('join.writtenBy', { persons: personsText(persons), when })}
      </Text>
      {isAgain ? <Text size="xs">{t('join.again')}</Text> : null}
      {isIdle ? <Text size="xs">{t('join.nothingNew')}</Text> : null}
      {isUnseen ? <Text size="xs">{t('join.onlyHistory')}</Text> : <SortSums counts={counts} />}
    </>
  )
}

/** The first persons by their names, the others by their number. */
function usePersonsText(): (persons: readonly string[]) => string {
  const { t } = useTranslation()
  return (persons) => {
    const named = persons.slice(0, namedPersons).map((name) => name || t('join.someone'))
    const count = persons.length - named.length
    const all = named.join(', ')
    return count === 0 ? all : t('join.personsMore', { persons: all, count })
  }
}
