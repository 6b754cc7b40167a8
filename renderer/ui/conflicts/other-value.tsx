import { Button, Group } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import { ok } from '../../../shared/kernel/result'
import { fieldSpec } from '../../../shared/model/record-kinds'
import { flushPending } from '../../actions/pending-edits'
import type { Disagreement } from '../../state/disagreement'
import { useTerritory } from '../../state/territory-store'
import { FieldControl } from '../fields/field-control'
import formClasses from '../fields/form.module.css'

/** Whether something else may be written: of a set element or a removal there are two sides, and no third. */
export function hasOtherValue({ kind, register, element, isRemoval }: Disagreement): boolean {
  return !isRemoval && element === null && fieldSpec(kind, register)?.type !== 'flag'
}

export interface OtherValueProps {
  readonly disagreement: Disagreement
  readonly label: string
  readonly onKeep: (value: Json) => void
  readonly onCancel: () => void
}

/** Without these a record would have no name. */
const naming: readonly string[] = ['name', 'title']

/** The field's own editor, for a value that nobody had said. It is kept by a button, and not while one types. */
export function OtherValue({ disagreement, label, onKeep, onCancel }: OtherValueProps) {
  const { t } = useTranslation()
  const { kind, shownId, register, versions } = disagreement
  const shown = versions.at(-1)?.value ?? null
  const wanted = useRef<Json>(shown)
  const frame = useRef<HTMLDivElement>(null)
  const actorKind = useTerritory((state) => state.tables.actor.byId.get(shownId)?.kind)
  useEffect(() => {
    const field =
      frame.current?.querySelector<HTMLInputElement>('input:checked') ??
      frame.current?.querySelector<HTMLInputElement>('input, textarea')
    field?.focus()
    field?.select()
  }, [])
  const keep = async (): Promise<void> => {
    if (await flushPending()) onKeep(wanted.current)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const isText = event.target instanceof HTMLInputElement
    const isKept = event.key === 'Enter' && (isText || event.ctrlKey || event.metaKey)
    if (isKept) {
      event.preventDefault()
      void keep()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    // The list has its own use for digits and arrows.
    event.stopPropagation()
  }
  return (
    <div ref={frame} className={formClasses['grid']} onKeyDown={onKeyDown}>
      <div className={formClasses['whole']}>
        <FieldControl
          kind={kind}
          name={register}
          label={label}
          value={shown}
          isRequired={naming.includes(register)}
          parent={register === 'subKind' ? actorKind : undefined}
          save={(value) => {
            wanted.current = value
            return Promise.resolve(ok(null))
          }}
        />
      </div>
      <Group gap="xs" className={formClasses['whole'] ?? ''}>
        <Button size="xs" onClick={() => void keep()}>
          {t('conflicts.keepOther')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  )
}
