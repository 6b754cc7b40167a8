import { Chip, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeLine, ChangeSort, LineDetails, SortCounts } from '../../state/change-line'
import { changeSorts, sortsOf } from '../../state/change-line'
import type { OtherWords } from '../fields/use-field-text'
import { ChangeRow } from './change-row'
import classes from './join.module.css'
import { LineDetailsView } from './line-details'
import { LineList } from './line-list'

interface ChangeTableProps {
  readonly lines: readonly ChangeLine[]
  readonly counts: SortCounts
  /** The mission's own words that come with the lines. */
  readonly terms: OtherWords['terms']
  readonly loadDetails: (key: string) => Promise<LineDetails | null>
  /** Another filter, beside that by sort. */
  readonly children?: ReactNode
}

/** Records that change, by record: filtered by sort, each opened to its fields. */
export function ChangeTable({ lines, counts, terms, loadDetails, children }: ChangeTableProps) {
  const { t, i18n } = useTranslation()
  const [asked, setAsked] = useState<ChangeSort | null>(null)
  const wanted = asked !== null && counts[asked] > 0 ? asked : null
  const shown = useMemo(
    () => (wanted === null ? lines : lines.filter((line) => sortsOf(line).includes(wanted))),
    [lines, wanted],
  )
  const sorts = changeSorts.filter((one) => counts[one] > 0)
  const { details, toggle } = useOpenLines(lines, loadDetails)
  const keys = useMemo(() => shown.map(({ key }) => key), [shown])
  const openKeys = useMemo(() => new Set(details.keys()), [details])
  return (
    <div className={classes['table']}>
      <div className={classes['filters']}>
        <Group gap={6} role="radiogroup" aria-label={t('join.sortFilter')}>
          <SortChip
            isOn={wanted === null}
            label={t('join.all')}
            onChoose={() => {
              setAsked(null)
            }}
          />
          {sorts.map((sort) => (
            <SortChip
              key={sort}
              isOn={wanted === sort}
              label={`${t(`join.sorts.${sort}`)} ${counts[sort].toLocaleString(i18n.language)}`}
              onChoose={() => {
                setAsked(sort)
              }}
            />
          ))}
        </Group>
        {children}
      </div>
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('join.nothingShown')}
        </Text>
      ) : (
        <LineList
          // Another list begins at its top.
          key={wanted ?? ''}
          label={t('join.changes')}
          keys={keys}
          openKeys={openKeys}
          line={(index) => {
            const line = shown[index]
            if (line === undefined) return null
            return (
              <ChangeRow
                line={line}
                isOpen={details.has(line.key)}
                onToggle={() => {
                  toggle(line.key)
                }}
              />
            )
          }}
          details={(index) => {
            const line = shown[index]
            if (line === undefined) return null
            const found = details.get(line.key) ?? null
            return found === null ? (
              <div className={classes['details']}>{t('join.noDetails')}</div>
            ) : (
              <LineDetailsView kind={line.kind} details={found} terms={terms} />
            )
          }}
        />
      )}
    </div>
  )
}

interface SortChipProps {
  readonly isOn: boolean
  readonly label: string
  readonly onChoose: () => void
}

function SortChip({ isOn, label, onChoose }: SortChipProps) {
  return (
    <Chip size="xs" type="radio" name="join-sort" checked={isOn} onChange={onChoose}>
      {label}
    </Chip>
  )
}

type OpenLines = ReadonlyMap<string, LineDetails | null>

/** The lines that are open, with their details. Other lines (another choice of files) close them all. */
function useOpenLines(
  lines: readonly ChangeLine[],
  load: (key: string) => Promise<LineDetails | null>,
): { readonly details: OpenLines; readonly toggle: (key: string) => void } {
  const [open, setOpen] = useState<{
    readonly lines: readonly ChangeLine[]
    readonly details: OpenLines
  }>({ lines, details: new Map() })
  const details = open.lines === lines ? open.details : noneOpen
  const toggle = (key: string): void => {
    if (details.has(key)) {
      setOpen({ lines, details: new Map([...details].filter(([one]) => one !== key)) })
      return
    }
    void load(key).then((found) => {
      setOpen((now) => ({
        lines,
        details: new Map([...(now.lines === lines ? now.details : noneOpen), [key, found]]),
      }))
    })
  }
  return { details, toggle }
}

const noneOpen: OpenLines = new Map()
