import { Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import type { Actor } from '../../../shared/model/actor'
import { decideSame } from '../../actions/duplicates-decide'
import { countTies, keptByDefault } from '../../actions/duplicates-kept'
import { useTerritory } from '../../state/territory-store'
import type { Choices } from '../../state/compare-actors'
import { compareActors } from '../../state/compare-actors'
import { ReviewDecisions } from './review-decisions'
import { ReviewTable } from './review-table'
import classes from './review.module.css'

export interface ReviewPanelProps {
  readonly actors: readonly Actor[]
  readonly title: string
  /** Its rank among the headings of the screen. */
  readonly titleOrder: 1 | 2
  /** Why they look like one, and where the person is. */
  readonly children: ReactNode
  /** Null where the person brought them together: there is nothing to tell apart. */
  readonly onNotSame: (() => Promise<unknown>) | null
  readonly onLater: () => void
  readonly laterLabel: string
  readonly onMerged: (keptId: string) => void
}

/** A key decides one pair: held down, it must not run through the next ones. */
function byKey(run: () => unknown): (event: KeyboardEvent) => void {
  return ({ repeat, target }) => {
    const isInDialog = target instanceof Element && target.closest('[role="dialog"]') !== null
    if (!repeat && !isInDialog) run()
  }
}

/** Several actors side by side: which record is kept, which values are shown, and whether they are one. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { actors, title, titleOrder, children, onNotSame, onLater, laterLabel, onMerged } = props
  const { t } = useTranslation()
  const tables = useTerritory((state) => state.tables)
  const usual = useMemo(() => {
    const best = keptByDefault(actors, countTies(tables))
    return Math.max(
      0,
      actors.findIndex(({ id }) => id === best?.id),
    )
  }, [actors, tables])
  const [chosenKept, setKept] = useState<number | null>(null)
  const [choices, setChoices] = useState<Choices>({})
  const kept = chosenKept ?? usual
  const fields = useMemo(() => compareActors(actors, kept, choices), [actors, kept, choices])
  const merge = async (): Promise<void> => {
    const shown = fields.flatMap(({ field, how, shown: value }): [string, Json][] =>
      value === undefined || how === 'unites' ? [] : [[field, value]],
    )
    const ids = actors.map(({ id }) => id)
    const keptId = ids[kept] ?? ''
    const others = ids.filter((id) => id !== keptId)
    if (await decideSame(keptId, others, Object.fromEntries(shown))) onMerged(keptId)
  }
  useHotkeys([
    [t('duplicates.keys.merge'), byKey(merge)],
    [t('duplicates.keys.notSame'), byKey(onNotSame ?? (() => undefined))],
    [t('duplicates.keys.postpone'), byKey(onLater)],
  ])
  return (
    <section className={classes['review']} aria-label={title}>
      <header className={classes['top']}>
        <Title order={titleOrder} size={titleOrder === 1 ? 'h2' : 'h3'}>
          {title}
        </Title>
        {children}
      </header>
      <ReviewDecisions
        onMerge={() => void merge()}
        onNotSame={onNotSame === null ? null : () => void onNotSame()}
        {...{ onLater, laterLabel }}
      />
      <div className={classes['scroll']} tabIndex={0} role="group" aria-label={title}>
        <ReviewTable
          {...{ actors, kept, fields, choices }}
          onKeep={(at) => {
            setKept(at)
            setChoices({})
          }}
          onChoose={(field, value) => {
            setChoices((before) => ({ ...before, [field]: value }))
          }}
        />
        <Text size="xs" c="dimmed" mt="sm">
          {t('duplicates.review.help')}
        </Text>
      </div>
    </section>
  )
}
