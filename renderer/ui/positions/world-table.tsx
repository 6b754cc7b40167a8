import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Challenge } from '../../../shared/model/challenge'
import { useTerritory } from '../../state/territory-store'
import { WorldLabel } from '../actors/world-label'
import { useMissionTerms } from '../fields/term-options'
import { worldBalance } from './position-grid'
import classes from './positions-grid.module.css'
import { StanceMark } from './stance-mark'
import { useStances } from './use-stances'

export interface WorldTableProps {
  readonly challenges: readonly Challenge[]
  readonly worlds: readonly string[]
}

/** How many actors of each world take each stance on each challenge. */
export function WorldTable({ challenges, worlds }: WorldTableProps) {
  const { t } = useTranslation()
  const stances = useStances()
  const terms = useMissionTerms()
  const positions = useTerritory((state) => state.tables.position)
  const actors = useTerritory((state) => state.tables.actor)
  const counts = useMemo(
    () => worldBalance({ positions: positions.byId.values(), actors: actors.byId, terms }),
    [positions, actors, terms],
  )
  return (
    <div
      className={classes['scroll']}
      tabIndex={0}
      role="region"
      aria-label={t('positions.byWorld')}
    >
      <table className={classes['worlds']}>
        <thead>
          <tr>
            <th scope="col">{t('positions.fields.challenge')}</th>
            {worlds.map((world) => (
              <th key={world} scope="col">
                <WorldLabel world={world} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {challenges.map(({ id, title = t('records.unnamed') }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {worlds.map((world) => (
                <td key={world}>
                  <span className={classes['chips']}>
                    {stances.map(({ value, label }) => {
                      const count = counts.get(id)?.get(world)?.get(value) ?? 0
                      return count === 0 ? null : (
                        <span
                          key={value}
                          className={classes['chip']}
                          title={label}
                          role="img"
                          aria-label={t('positions.counted', { stance: label, number: count })}
                        >
                          <StanceMark stance={value} />
                          {count}
                        </span>
                      )
                    })}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
