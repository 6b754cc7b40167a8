import { Button, Group, SegmentedControl, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Json } from '../../../shared/kernel/json'
import { ok } from '../../../shared/kernel/result'
import { editSeveral } from '../../actions/change-chosen'
import { notify, notifyError } from '../../actions/notices'
import { AppDialog } from '../app/app-dialog'
import { FieldControl } from '../fields/field-control'
import { fieldLabel } from '../fields/field-label'
import { useListProps } from '../fields/use-list-props'
import type { ChosenDialogProps } from './chosen-dialog'
import { ValuesNow } from './values-now'
import type { SeveralKind } from './fields-of-several'
import { fieldsOfSeveral, isSetOf, registersFor } from './fields-of-several'

/** Says the same of one field of all that are chosen. */
export function EditChosenDialog({ chosen, onClose }: ChosenDialogProps) {
  const { t } = useTranslation()
  const ids = { actor: chosen.actors, alliance: chosen.alliances }
  const [kind, setKind] = useState<SeveralKind>(chosen.actors.length > 0 ? 'actor' : 'alliance')
  const [field, setField] = useState<string>(fieldsOfSeveral[kind][0])
  const [isTakenOut, setTakenOut] = useState(false)
  const [value, setValue] = useState<Json>(null)
  const listProps = useListProps({ search: '' })
  const isSet = isSetOf(kind, field)
  const choose = (nextKind: SeveralKind, nextField: string): void => {
    setKind(nextKind)
    setField(nextField)
    setValue(null)
  }
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
  const apply = async (wanted: Json): Promise<void> => {
    onClose()
    const said = registersFor(kind, field, wanted, isTakenOut)
    const done = await editSeveral(kind, ids[kind], said)
    if (done.ok) notify('done', 'selection.editing.done', { count: ids[kind].length }, true)
    else notifyError(done.error)
  }
  const titles = {
    actor: t('selection.editing.actors', { count: chosen.actors.length }),
    alliance: t('selection.editing.alliances', { count: chosen.alliances.length }),
  }
  return (
    <AppDialog title={titles[kind]} onClose={onClose}>
      <Stack gap="sm">
        {chosen.actors.length > 0 && chosen.alliances.length > 0 && (
          <SegmentedControl<SeveralKind>
            aria-label={t('selection.editing.kinds')}
            value={kind}
            onChange={(next) => {
              choose(next, fieldsOfSeveral[next][0])
            }}
            data={[
              { value: 'actor', label: t('selection.actors', { count: chosen.actors.length }) },
              {
                value: 'alliance',
                label: t('selection.alliances', { count: chosen.alliances.length }),
              },
            ]}
          />
        )}
        <Select
          {...listProps}
          data-autofocus
          label={t('selection.editing.field')}
          allowDeselect={false}
          value={field}
          onChange={(next) => {
            if (next !== null) choose(kind, next)
          }}
          data={fieldsOfSeveral[kind].map((name) => ({
            value: name,
            label: fieldLabel(t, kind, name),
          }))}
        />
        <ValuesNow kind={kind} ids={ids[kind]} field={field} />
        {isSet && (
          <SegmentedControl
            aria-label={t('selection.editing.how')}
            value={isTakenOut ? 'out' : 'in'}
            onChange={(how) => {
              setTakenOut(how === 'out')
            }}
            data={[
              { value: 'in', label: t('selection.editing.add') },
              { value: 'out', label: t('selection.editing.takeOut') },
            ]}
          />
        )}
        <FieldControl
          key={`${kind} ${field}`}
          kind={kind}
          name={field}
          label={isSet ? t('selection.editing.values') : t('selection.editing.value')}
          value={value}
          save={(next) => {
            setValue(next)
            return Promise.resolve(ok(null))
          }}
        />
        <Group>
          {!isSet && (
            <Button variant="subtle" color="red" onClick={() => void apply(null)}>
              {t('selection.editing.clear')}
            </Button>
          )}
          <Button ml="auto" variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button disabled={isEmpty} onClick={() => void apply(value)}>
            {t('selection.editing.apply')}
          </Button>
        </Group>
      </Stack>
    </AppDialog>
  )
}
