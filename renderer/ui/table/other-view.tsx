import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { closeRecord } from '../../actions/navigation'
import type { OpenableKind } from '../../state/navigation-store'
import { useNavigation } from '../../state/navigation-store'
import { DetailPanel } from './detail-panel'
import classes from './record-screen.module.css'

export interface OtherViewProps {
  readonly title: string
  readonly count: string
  /** The switch between the views, and what else stands beside the title. */
  readonly bar: ReactNode
  readonly kind: OpenableKind
  /** What the open record is called; null where it is no more. */
  readonly nameOf: (id: string) => string | null
  readonly form: (id: string) => ReactNode
  /** Gives the keyboard back to where the record that closes was opened. */
  readonly onClosed: (id: string) => void
  readonly children: ReactNode
}

/** Another way to look at a screen of records than its table, the open one's form beside it. */
export function OtherView(props: OtherViewProps) {
  const { title, count, bar, kind, nameOf, form, onClosed, children } = props
  const selected = useNavigation((state) => state.selected)
  const openId = selected?.kind === kind ? selected.id : null
  const name = openId === null ? null : nameOf(openId)
  return (
    <div className={classes['screen']}>
      <div className={classes['list']}>
        <div className={classes['bar']}>
          <div className={classes['title']}>
            <Title order={1} size="h2">
              {title}
            </Title>
            <Text size="sm" c="dimmed" role="status">
              {count}
            </Text>
          </div>
          {bar}
        </div>
        {children}
      </div>
      {openId === null || name === null ? null : (
        <DetailPanel
          id={openId}
          label={name}
          takesFocus
          onClose={() => {
            closeRecord()
            onClosed(openId)
          }}
        >
          {form(openId)}
        </DetailPanel>
      )}
    </div>
  )
}
