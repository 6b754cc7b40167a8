import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useReading } from '../../state/reading-store'
import { Editable } from '../sharing/editable'
import classes from './record-head.module.css'

export interface RecordTab<V extends string> {
  readonly value: V
  readonly label: string
  /** How many things it holds. */
  readonly count?: number
  readonly content: () => ReactNode
}

export interface RecordTabsProps<V extends string> {
  readonly tabs: readonly RecordTab<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** The parts of a form. What is typed in one is kept when another comes. */
export function RecordTabs<V extends string>({ tabs, value, onChange }: RecordTabsProps<V>) {
  const isReading = useReading((state) => state.reading !== null)
  return (
    <Tabs
      className={classes['tabs'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const tab = tabs.find((candidate) => candidate.value === chosen)
        if (tab !== undefined) onChange(tab.value)
      }}
      keepMounted={false}
    >
      <Tabs.List px={8}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value} px={10}>
            {tab.label}
            {tab.count === undefined || tab.count === 0 ? null : (
              <>
                {' '}
                <span className={classes['count']}>{tab.count}</span>
              </>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel
          key={tab.value}
          value={tab.value}
          className={classes['body'] ?? ''}
          data-form
          {...(isReading ? { tabIndex: 0 } : {})}
        >
          <Editable>{tab.content()}</Editable>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
