import { Input, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import type { Relation } from '../../../shared/model/relation'
import { addRecord } from '../../actions/records'
import { FormSection } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { ReferenceField } from '../fields/reference-field'
import { TermField } from '../fields/term-field'
import { RelationLine } from './relation-line'

export interface ActorRelationsProps {
  readonly actor: string
  readonly relations: readonly Relation[]
}

type Direction = 'to' | 'from' | 'mutual'

/** The relations of an actor outside alliances, and the fields that add one. */
export function ActorRelations({ actor, relations }: ActorRelationsProps) {
  const { t } = useTranslation()
  const directionId = useId()
  const [type, setType] = useState<string | null>(null)
  const [direction, setDirection] = useState<Direction>('to')
  const add = async (other: string | null) => {
    if (other === null) return ok(null)
    const ends = direction === 'from' ? { from: other, to: actor } : { from: actor, to: other }
    const mutual = direction === 'mutual' ? { isMutual: true } : {}
    const done = await addRecord('relation', { ...ends, ...mutual, type })
    return done.ok ? ok(null) : done
  }
  return (
    <Stack gap="sm">
      <FormSection title={t('actors.addRelation')}>
        <div className={formClasses['whole']}>
          <TermField
            label={t('relations.fields.type')}
            vocabulary="relationType"
            value={type ?? undefined}
            save={(chosen) => {
              setType(chosen)
              return Promise.resolve(ok(null))
            }}
          />
        </div>
        <div className={formClasses['whole']}>
          <Input.Wrapper
            label={t('relations.direction')}
            labelElement="div"
            labelProps={{ id: directionId }}
          >
            <SegmentedControl<Direction>
              aria-labelledby={directionId}
              fullWidth
              value={direction}
              onChange={setDirection}
              data={[
                { value: 'to', label: t('relations.to') },
                { value: 'from', label: t('relations.from') },
                { value: 'mutual', label: t('relations.mutual') },
              ]}
            />
          </Input.Wrapper>
        </div>
        <div className={formClasses['whole']}>
          <ReferenceField
            label={t('relations.otherActor')}
            target="actor"
            value={undefined}
            excluded={new Set([actor])}
            save={add}
          />
        </div>
      </FormSection>
      {relations.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('actors.noRelations')}
        </Text>
      ) : (
        relations.map((relation) => (
          <RelationLine key={relation.id} relation={relation} actor={actor} />
        ))
      )}
    </Stack>
  )
}
