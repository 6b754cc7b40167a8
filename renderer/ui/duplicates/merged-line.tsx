import { Anchor, Button, Collapse } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import { sameJson } from '../../../shared/kernel/json'
import type { Actor } from '../../../shared/model/actor'
import { actorFields } from '../../../shared/model/actor'
import { changeRecords } from '../../actions/change-records'
import { separate } from '../../actions/duplicates-decide'
import { notifyError } from '../../actions/notices'
import { mergedKind } from '../../state/read-record'
import { fieldLabel } from '../fields/field-label'
import { useFieldText } from '../fields/use-field-text'
import type { ActorField } from '../../state/compare-actors'
import classes from './merged-line.module.css'
import type { MergedMember } from '../../state/merged-members'
import { useMergedMembers } from './use-merged-members'
import { useStampAuthors } from './use-stamp-authors'

/** What one of the records says otherwise than what is shown. Of a set, all is shown. */
function alternativesOf(actor: Actor, { record }: MergedMember): readonly [ActorField, Json][] {
  return (Object.keys(actorFields) as ActorField[]).flatMap((field): [ActorField, Json][] => {
    const value = record[field]
    if (value === undefined || Array.isArray(value)) return []
    return sameJson(value, actor[field] ?? null) ? [] : [[field, value]]
  })
}

/** Says that an actor joins several records, and opens what the others say. Nothing where it was never merged. */
export function MergedLine({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation()
  const members = useMergedMembers(actor.id)
  const whoOf = useStampAuthors(members.map(({ stamp }) => stamp))
  const [isOpen, setOpen] = useState(false)
  const bodyId = useId()
  if (members.length < 2) return null
  return (
    <div className={classes['merged']}>
      <Anchor
        component="button"
        type="button"
        size="sm"
        className={classes['line'] ?? ''}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <IconArrowMerge size={16} aria-hidden />
        {t('duplicates.form.joins', { count: members.length })}
      </Anchor>
      <Collapse expanded={isOpen} id={bodyId}>
        {members.slice(1).map((member) => (
          <Member key={member.id} {...{ actor, member }} who={whoOf(member.stamp)} />
        ))}
      </Collapse>
    </div>
  )
}

interface MemberProps {
  readonly actor: Actor
  readonly member: MergedMember
  readonly who: string | null
}

function Member({ actor, member, who }: MemberProps) {
  const { t } = useTranslation()
  const fieldText = useFieldText()
  const alternatives = alternativesOf(actor, member)
  const name = member.name === '' ? t('records.unnamed') : member.name
  const take = async (field: ActorField, value: Json): Promise<void> => {
    const edit = { kind: mergedKind, id: actor.id, fields: { [field]: value } }
    const done = await changeRecords([edit], { label: 'history.edit.actor' })
    if (!done.ok) notifyError(done.error)
  }
  return (
    <div className={classes['member']}>
      <div className={classes['head']}>
        <span className={classes['name']}>{name}</span>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('duplicates.groups.takeApartName', { name })}
          onClick={() => void separate(member.id)}
        >
          {t('duplicates.groups.takeApart')}
        </Button>
      </div>
      <div className={classes['quiet']}>{who ?? ''}</div>
      {alternatives.length === 0 ? (
        <div className={classes['quiet']}>{t('duplicates.form.nothingElse')}</div>
      ) : null}
      {alternatives.map(([field, value]) => {
        const label = fieldLabel(t, mergedKind, field)
        const text = fieldText(mergedKind, field, value)
        return (
          <div key={field} className={classes['alternative']}>
            <span className={classes['quiet']}>{label}</span>
            <span className={classes['value']}>{text}</span>
            <Anchor
              component="button"
              type="button"
              size="xs"
              aria-label={t('duplicates.form.takeValueOf', { field: label, value: text })}
              onClick={() => void take(field, value)}
            >
              {t('duplicates.form.takeValue')}
            </Anchor>
          </div>
        )
      })}
    </div>
  )
}
