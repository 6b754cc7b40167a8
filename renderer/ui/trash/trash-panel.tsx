import { Button, EmptyState, Group, Text, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconEraser, IconSearch, IconTrash } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainWords } from '../../../shared/kernel/plain-words'
import { loadAuthors } from '../../actions/load-authors'
import { askToErase, kindOf, restoreListed } from '../../actions/trash'
import { VirtualList } from '../import/virtual-list'
import { TickBox } from '../table/tick-box'
import type { Ticks } from '../table/ticks'
import { noTicks, toggleTick } from '../table/ticks'
import { TrashRow } from './trash-row'
import classes from './trash.module.css'
import { useDiscardedName } from './use-discarded-words'
import { useTrash } from './use-trash'

/** What was removed, and the way back for one or for many. */
export function TrashPanel() {
  const { t } = useTranslation()
  const { trash, listed } = useTrash()
  const nameOf = useDiscardedName()
  const [search, setSearch] = useState('')
  const wanted = plainWords(useDeferredValue(search))
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  useEffect(() => void loadAuthors(listed.flatMap(({ stamps }) => stamps)), [listed])
  const shown = useMemo(
    () =>
      wanted === ''
        ? listed
        : listed.filter((discarded) => plainWords(nameOf(discarded)).includes(wanted)),
    [listed, nameOf, wanted],
  )
  const chosen = shown.filter(({ key }) => ticks.has(key))
  const ticked = chosen.map(({ key }) => key)
  if (listed.length === 0) {
    return (
      <EmptyState
        m="auto"
        maw={520}
        p="md"
        icon={<IconTrash size={40} stroke={1.3} aria-hidden />}
        title={t('trash.empty')}
        description={t('trash.emptyHelp')}
      />
    )
  }
  return (
    <div className={classes['frame']}>
      <Text size="sm" c="dimmed">
        {t('trash.help')}
      </Text>
      <div className={classes['bar']}>
        <Group gap={12}>
          <TickBox
            label={t('trash.tickAll')}
            isTicked={ticked.length > 0 && ticked.length === shown.length}
            isMixed={ticked.length > 0 && ticked.length < shown.length}
            onChange={(isTicked) => {
              setTicks(isTicked ? new Set(shown.map(({ key }) => key)) : noTicks)
            }}
          />
          <Text size="sm" aria-hidden>
            {t('trash.tickAll')}
          </Text>
        </Group>
        <TextInput
          type="search"
          className={classes['search'] ?? ''}
          aria-label={t('trash.search')}
          placeholder={t('trash.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
          }}
        />
        <div className={classes['tools']}>
          {ticked.length === 0 ? null : (
            <Button
              variant="subtle"
              color="red"
              disabled={kindOf(chosen) === null}
              title={kindOf(chosen) === null ? t('trash.eraseOneKind') : ''}
              leftSection={<IconEraser size={16} aria-hidden />}
              onClick={() => {
                askToErase(chosen, trash)
              }}
            >
              {t('trash.erase')}
            </Button>
          )}
          <Button
            disabled={ticked.length === 0}
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => {
              setTicks(noTicks)
              void restoreListed(ticked)
            }}
          >
            {ticked.length === 0
              ? t('trash.restore')
              : t('trash.restoreTicked', { count: ticked.length })}
          </Button>
        </div>
      </div>
      {shown.length === 0 ? (
        <Text m="auto" c="dimmed">
          {t('trash.nothingFound')}
        </Text>
      ) : (
        <VirtualList
          label={t('trash.label')}
          count={shown.length}
          estimate={62}
          row={(index) => {
            const discarded = shown[index]
            if (discarded === undefined) return null
            return (
              <TrashRow
                discarded={discarded}
                trash={trash}
                isTicked={ticks.has(discarded.key)}
                onTick={(isTicked) => {
                  setTicks(toggleTick(ticks, discarded.key, isTicked))
                }}
              />
            )
          }}
        />
      )}
    </div>
  )
}
