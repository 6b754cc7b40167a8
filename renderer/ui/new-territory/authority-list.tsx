import { Button, Checkbox, Group, Input, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './authority-list.module.css'
import type { OfferedAuthority } from './offered-authorities'

interface AuthorityListProps {
  readonly authorities: readonly OfferedAuthority[]
  readonly refused: ReadonlySet<string>
  readonly onRefuse: (refused: ReadonlySet<string>) => void
}

const rowHeight = 34

/** The authorities with a box each; the list may be of hundreds, so only what shows is drawn. */
export function AuthorityList({ authorities, refused, onRefuse }: AuthorityListProps) {
  const { t, i18n } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: authorities.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const toggle = (id: string): void => {
    const next = new Set(refused)
    if (!next.delete(id)) next.add(id)
    onRefuse(next)
  }
  const count = authorities.filter(({ id }) => !refused.has(id)).length
  return (
    <div role="group" aria-label={t('territory.create.authorities')}>
      <Group justify="space-between" align="flex-end" mb={6}>
        <div>
          <Input.Label component="div">{t('territory.create.authorities')}</Input.Label>
          <Text size="xs" c="dimmed">
            {t('territory.create.authoritiesHelp')}
          </Text>
        </div>
      </Group>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="xs" c="dimmed" aria-live="polite">
          {t('territory.create.chosen', { count })}
        </Text>
        <Group gap={4}>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              onRefuse(new Set())
            }}
          >
            {t('territory.create.all')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              onRefuse(new Set(authorities.map(({ id }) => id)))
            }}
          >
            {t('territory.create.none')}
          </Button>
        </Group>
      </Group>
      <div ref={frame} className={classes['frame']}>
        <div className={classes['all']} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const authority = authorities[index]
            if (authority === undefined) return null
            const { id, name, population } = authority
            return (
              <label
                key={id}
                className={classes['row']}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <Checkbox
                  size="xs"
                  checked={!refused.has(id)}
                  aria-label={name}
                  onChange={() => {
                    toggle(id)
                  }}
                />
                <span className={classes['name']}>{name}</span>
                <span className={classes['population']}>
                  {population === null
                    ? null
                    : t('territory.create.inhabitants', {
                        population: population.toLocaleString(i18n.language),
                      })}
                </span>
              </label>
            )
          })}
        </div>
      </div>
    </div>
  )
}
