import { Stack, Text } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import type { Position } from '../../../shared/model/position'
import { useTerritory } from '../../state/territory-store'
import { FormSection } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { ReferenceField } from '../fields/reference-field'
import { useRecordName } from '../fields/reference-options'
import { orderPositions } from './order-positions'
import { PairEditor } from './pair-editor'
import { PositionLine } from './position-line'

export interface PositionListProps {
  /** What it is seen from: a challenge shows actors, an actor challenges. */
  readonly of: 'challenge' | 'actor'
  readonly id: string
}

/** Those who spoke of a challenge, or what an actor spoke of: by stance, and a field to note one more. */
export function PositionList({ of, id }: PositionListProps) {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.position)
  const shows = of === 'challenge' ? 'actor' : 'challenge'
  const nameOf = useRecordName()
  const positions = useMemo(
    () => [...table.byId.values()].filter((position) => position[of] === id),
    [table, of, id],
  )
  const [adding, setAdding] = useState<string | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const field = useRef<HTMLDivElement>(null)
  const sort = (): readonly string[] =>
    orderPositions(positions, (position) => nameOf(shows, position[shows] ?? ''))
  // A line stays where it is while what it says is changed.
  const [order, setOrder] = useState(sort)
  const byId = new Map(positions.map((position) => [position.id, position]))
  if (order.length !== byId.size || !order.every((one) => byId.has(one))) setOrder(sort())
  const listed = order.flatMap((one): readonly Position[] => {
    const position = byId.get(one)
    return position === undefined ? [] : [position]
  })
  const spoken = new Set(positions.flatMap((position) => position[shows] ?? []))
  const pairWith = (other: string) =>
    of === 'challenge' ? { actor: other, challenge: id } : { actor: id, challenge: other }
  return (
    <FormSection title={of === 'challenge' ? t('positions.ofActors') : t('positions.onChallenges')}>
      <div className={formClasses['whole']} ref={field}>
        <ReferenceField
          label={of === 'challenge' ? t('positions.addActor') : t('positions.addChallenge')}
          target={shows}
          value={undefined}
          excluded={spoken}
          save={(other) => {
            setAdding(other)
            return Promise.resolve(ok(null))
          }}
        />
      </div>
      {adding === null ? null : (
        <div className={formClasses['whole']} role="group" aria-label={nameOf(shows, adding)}>
          <Text size="sm" fw={600} mb={6}>
            {t('positions.saysOf', { name: nameOf(shows, adding) })}
          </Text>
          <PairEditor
            key={adding}
            pair={pairWith(adding)}
            takesFocus
            onDone={() => {
              setAdding(null)
              field.current?.querySelector('input')?.focus()
            }}
          />
          <Text size="xs" c="dimmed" mt={6}>
            {t('positions.keys')}
          </Text>
        </div>
      )}
      <Stack gap={6} className={formClasses['whole'] ?? ''}>
        {listed.length === 0 ? (
          <Text size="sm" c="dimmed">
            {of === 'challenge' ? t('positions.noActors') : t('positions.noChallenges')}
          </Text>
        ) : (
          listed.map((position) => (
            <PositionLine
              key={position.id}
              position={position}
              shows={shows}
              isOpen={position.id === openId}
              onToggle={() => {
                setOpenId(position.id === openId ? null : position.id)
              }}
            />
          ))
        )}
      </Stack>
    </FormSection>
  )
}
