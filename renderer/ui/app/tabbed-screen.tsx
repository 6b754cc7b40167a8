import { Tabs, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './tabbed-screen.module.css'

export interface TabbedScreenProps<Tab extends string> {
  readonly title: string
  /** In their order. */
  readonly tabs: readonly Tab[]
  readonly shown: Tab
  readonly labelOf: (tab: Tab) => string
  readonly onShow: (tab: Tab) => void
  /** Of the tab shown alone: the others are not there. */
  readonly contentOf: (tab: Tab) => ReactNode
}

/** A screen of several parts, one at a time. */
export function TabbedScreen<Tab extends string>(props: TabbedScreenProps<Tab>) {
  const { title, tabs, shown, labelOf, onShow, contentOf } = props
  return (
    <div className={classes['screen']}>
      <Title order={1} size="h2" px="md" pt="md" pb={6}>
        {title}
      </Title>
      <Tabs
        className={classes['tabs'] ?? ''}
        value={shown}
        keepMounted={false}
        onChange={(value) => {
          const chosen = tabs.find((candidate) => candidate === value)
          if (chosen !== undefined) onShow(chosen)
        }}
      >
        <Tabs.List px={8}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab} px={10}>
              {labelOf(tab)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Panel key={tab} value={tab} className={classes['panel'] ?? ''}>
            {contentOf(tab)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
