import { Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { swotQuadrant } from '../../../shared/model/vocabularies/swot-quadrant'
import { swotItemsOf } from '../../actions/swot'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { SwotBox } from './swot-box'
import { SwotDetails } from './swot-details'
import classes from './swot.module.css'
import { useSwotMoves } from './use-swot-moves'

/** The AFOM grid: four boxes, two by two, made and put in order by keyboard or by hand. */
export function SwotGrid() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.swotItem)
  const isReading = useReading((state) => state.reading !== null)
  const boxes = useMemo(
    () => swotQuadrant.map(({ code }) => ({ code, items: swotItemsOf(table.byId.values(), code) })),
    [table],
  )
  const [opened, setOpened] = useState<string | null>(null)
  const moves = useSwotMoves(boxes)
  return (
    <div className={classes['screen']}>
      <div className={classes['grid']}>
        {boxes.map(({ code, items }) => (
          <SwotBox
            key={code}
            code={code}
            items={items}
            moves={moves}
            isReading={isReading}
            onOpen={setOpened}
          />
        ))}
      </div>
      {isReading ? null : (
        <Text size="xs" c="dimmed" px="md" pb={10}>
          {t('diagnosis.swot.keys')}
        </Text>
      )}
      <VisuallyHidden role="status">{moves.told}</VisuallyHidden>
      {opened === null ? null : (
        <SwotDetails
          id={opened}
          onClose={() => {
            setOpened(null)
          }}
        />
      )}
    </div>
  )
}
