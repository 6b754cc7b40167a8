import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../actions/navigation'
import { useTerritory } from '../../state/territory-store'
import classes from './maturity.module.css'

/** What the records say that may help to assess: each count leads to them. */
export function RecordedSigns() {
  const { t } = useTranslation()
  const tables = useTerritory((state) => state.tables)
  const impacts = [...tables.impact.byId.values()]
  const shown = impacts.filter(({ evidence }) => evidence !== undefined).length
  const signs = [
    ['alliances', t('diagnosis.maturity.alliances', { count: tables.alliance.byId.size })],
    ['impacts', t('diagnosis.maturity.impacts', { count: impacts.length, shown })],
    ['events', t('diagnosis.maturity.events', { count: tables.event.byId.size })],
  ] as const
  return (
    <div className={classes['signs']}>
      <Text size="sm" c="dimmed">
        {t('diagnosis.maturity.signs')}
      </Text>
      {signs.map(([screen, words], index) => (
        <Text span size="sm" key={screen}>
          {index === 0 ? null : <span aria-hidden>· </span>}
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => {
              goTo(screen)
            }}
          >
            {words}
          </Anchor>
        </Text>
      ))}
    </div>
  )
}
