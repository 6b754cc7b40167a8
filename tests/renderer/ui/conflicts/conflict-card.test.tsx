// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { applySets } from '../../../../shared/change/apply'
import type { Edit } from '../../../../shared/change/edit'
import { makeChanges } from '../../../../shared/change/make-changes'
import type { Row } from '../../../../shared/change/row'
import type { DeviceId } from '../../../../shared/kernel/stamp'
import { makeStamp } from '../../../../shared/kernel/stamp'
import { draw, openTerritory } from '../open-territory'

afterEach(cleanup)

/** Cards and rules, over actors of which this computer and another say different things. */
async function disagreeing(count: number) {
  const app = await openTerritory()
  const [
    { ConflictCard },
    { RuleDialog },
    { useConflictAuthors },
    { useConflictWords },
    { useAllDisagreements },
    { useTerritory },
    session,
    door,
    { meet, tick },
  ] = await Promise.all([
    import('../../../../renderer/ui/conflicts/conflict-card'),
    import('../../../../renderer/ui/conflicts/rule-dialog'),
    import('../../../../renderer/ui/conflicts/use-conflict-authors'),
    import('../../../../renderer/ui/conflicts/use-conflict-words'),
    import('../../../../renderer/ui/conflicts/use-disagreements'),
    import('../../../../renderer/state/territory-store'),
    import('../../../../renderer/actions/session'),
    import('../../../../renderer/actions/commit-changes'),
    import('../../../../renderer/data/territory-session'),
  ])
  const open = session.currentSession()
  if (open === null) throw new Error('no territory is open')
  const ids = Array.from({ length: count }, (_, index) => `actor${String(index).padStart(11, '0')}`)
  for (const [index, id] of ids.entries()) {
    await app.addRecord('actor', { name: `Acteur ${String(index)}`, phone: '00' }, id)
  }
  const before = new Map(useTerritory.getState().rows)
  for (const [index, id] of ids.entries()) {
    await app.editRecord('actor', id, { phone: `01 ${String(index)}` })
  }
  const edits = ids.map((id, index): Edit => {
    return { kind: 'actor', id, fields: { phone: `02 ${String(index)}`, email: 'b@b.fr' } }
  })
  const at = Date.now()
  const stamp = makeStamp(at, 1, 'bachir0000' as DeviceId)
  const changes = makeChanges((key): Row | undefined => before.get(key), edits)
  const set = { stamp, person: 'Bachir', at, origin: 'typed', changes } as const
  const source = { name: 'b.coterr', sha256: '0'.repeat(64) }
  const { stamp: id, memory } = tick(meet(open.memory, [stamp], at), at)
  const commit = { id, at, origin: 'file', label: 'history.join', source, sets: [set] } as const
  await door.commitChanges(open, commit, memory)
  // As any other computer would have it.
  const joined = applySets((key) => useTerritory.getState().rows.get(key), [set])
  expect(joined.size).toBe(count)
  const onSettled = vi.fn()
  function Cards() {
    const all = useAllDisagreements()
    const authors = useConflictAuthors(all)
    const words = useConflictWords()
    return (
      <>
        {all.map((disagreement) => (
          <ConflictCard
            key={disagreement.key}
            {...{ disagreement, words, authors, onSettled }}
            isActive
            isTicked={false}
            onActive={() => undefined}
            onTick={() => undefined}
          />
        ))}
        <RuleDialog
          {...{ all, words, authors }}
          shown={all.slice(1)}
          ticked={all.slice(0, 1)}
          onClose={() => undefined}
          onDone={() => undefined}
        />
      </>
    )
  }
  await draw(<Cards />)
  return { ...app, ids, onSettled, phone: (id: string) => app.tables().actor.byId.get(id)?.phone }
}

const subject = (index: number): HTMLElement => {
  const found = screen.getAllByRole('group', { name: 'Téléphone', hidden: true })[index]
  if (found === undefined) throw new Error('no such disagreement')
  return found
}
const button = (element: HTMLElement, name: RegExp) =>
  within(element).getByRole('button', { name, hidden: true })

describe('a disagreement', () => {
  it('tells who says what, and through which file, and lets one choose', async () => {
    const { ids, phone, onSettled } = await disagreeing(2)
    const [first = '', second = ''] = ids
    await screen.findAllByText('Bachir')
    const mine = button(subject(0), /01 0.*moi/)
    const theirs = button(subject(1), /02 1.*autre.*Bachir.*venu de b\.coterr/)
    fireEvent.click(mine)
    await waitFor(() => {
      expect(phone(first)).toBe('01 0')
    })
    fireEvent.click(theirs)
    await waitFor(() => {
      expect(onSettled).toHaveBeenCalledTimes(2)
    })
    expect(phone(second)).toBe('02 1')
    expect(screen.queryByRole('group', { name: 'Téléphone', hidden: true })).toBeNull()
  })

  it('takes another value by the field’s own editor, and only when one says so', async () => {
    const { ids, phone } = await disagreeing(1)
    const [first = ''] = ids
    const before = phone(first)
    fireEvent.click(screen.getByRole('button', { name: 'Écrire une autre valeur', hidden: true }))
    const field = screen.getByRole('textbox', { name: 'Téléphone', hidden: true })
    fireEvent.change(field, { target: { value: '03' } })
    fireEvent.blur(field)
    expect(phone(first)).toBe(before)
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => {
      expect(phone(first)).toBe('03')
    })
  })
})

describe('a rule for many', () => {
  it('is applied to those that are ticked, and leaves the others', async () => {
    const { ids, phone } = await disagreeing(3)
    await screen.findAllByText('Bachir')
    const [first = '', second = ''] = ids
    const dialog = await screen.findByRole('dialog')
    const choose = (name: RegExp): void => {
      fireEvent.click(within(dialog).getByRole('radio', { name }))
    }
    const shown = phone(second)
    choose(/^Celle d’une personne/)
    expect(within(dialog).getByRole('button', { name: 'Trancher 1 désaccord' })).toBeDefined()
    choose(/^Tous les désaccords/)
    expect(within(dialog).getByRole('button', { name: 'Trancher 3 désaccords' })).toBeDefined()
    choose(/^Celui qui est coché/)
    choose(/^La mienne/)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Trancher 1 désaccord' }))
    await waitFor(() => {
      expect(screen.getAllByRole('group', { name: 'Téléphone', hidden: true })).toHaveLength(2)
    })
    expect([phone(first), phone(second)]).toEqual(['01 0', shown])
  })
})
