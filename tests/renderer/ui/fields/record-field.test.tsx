// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { normaliseIdentifier } from '../../../../shared/model/identifiers'
import { draw, openTerritory } from '../open-territory'

afterEach(cleanup)

/** The fields of one actor on screen, and what its record says. */
async function actorFields(fields: { name: string; acronym?: string; tags?: readonly string[] }) {
  const app = await openTerritory()
  const [{ RecordField }, { useTerritory }] = await Promise.all([
    import('../../../../renderer/ui/fields/record-field'),
    import('../../../../renderer/state/territory-store'),
  ])
  const made = await app.addRecord('actor', fields)
  if (!made.ok) throw new Error(made.error.kind)
  const id = made.value
  function Fields() {
    const record = useTerritory((state) => state.tables.actor).byId.get(id)
    if (record === undefined) return null
    const base = { kind: 'actor', record } as const
    return (
      <>
        <RecordField {...base} name="name" isRequired />
        <RecordField {...base} name="acronym" />
        <RecordField {...base} name="createdOn" />
        <RecordField {...base} name="influence" />
        <RecordField {...base} name="tags" />
        <RecordField {...base} name="rna" clean={normaliseIdentifier} />
      </>
    )
  }
  const drawn = await draw(<Fields />)
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
  return {
    ...app,
    ...drawn,
    id,
    field,
    record: () => app.tables().actor.byId.get(id),
    type: (label: string, text: string) => {
      fireEvent.focus(field(label))
      fireEvent.change(field(label), { target: { value: text } })
    },
  }
}

describe('a field of a record', () => {
  it('is saved on Enter, without any button', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Sigle', 'LB')
    fireEvent.keyDown(form.field('Sigle'), { key: 'Enter' })
    await waitFor(() => {
      expect(form.record()?.acronym).toBe('LB')
    })
  })

  it('keeps what was typed when the form closes in the middle of a word', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Sigle', 'LB')
    form.type('Date de création', '03/2015')
    form.unmount()
    await form.flushPending()
    await waitFor(() => {
      expect(form.record()).toMatchObject({ acronym: 'LB', createdOn: '2015-03' })
    })
    expect(form.noticeKeys()).toEqual([])
  })

  it('tells of the date that it cannot keep when the form closes', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Date de création', 'hier')
    form.unmount()
    expect(form.record()?.createdOn).toBeUndefined()
    expect(form.noticeKeys()).toEqual(['fields.lost'])
  })

  it('shows a change that comes from elsewhere, unless it is being typed in', async () => {
    const form = await actorFields({ name: 'La Bobine', acronym: 'LB' })
    form.type('Nom', 'La Bobine d’Aubu')
    await act(() => form.editRecord('actor', form.id, { name: 'Autre', acronym: 'AU' }))
    expect(form.field('Sigle').value).toBe('AU')
    expect(form.field('Nom').value).toBe('La Bobine d’Aubu')
  })

  it('shows what undo gives back, also in the field that was just left', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Nom', 'La Pelote')
    fireEvent.blur(form.field('Nom'))
    await waitFor(() => {
      expect(form.record()?.name).toBe('La Pelote')
    })
    await act(() => form.undo())
    expect(form.field('Nom').value).toBe('La Bobine')
  })

  it('never leaves a record without its name', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Nom', '  ')
    fireEvent.blur(form.field('Nom'))
    expect(form.record()?.name).toBe('La Bobine')
    expect(screen.getByText(/Il faut un nom/)).toBeTruthy()
  })

  it('tidies an official number, so that the same one is the same text everywhere', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('RNA', ' w75 124 5606')
    fireEvent.blur(form.field('RNA'))
    await waitFor(() => {
      expect(form.record()?.rna).toBe('W751245606')
    })
    expect(form.field('RNA').value).toBe('W751245606')
  })

  it('saves a choice at once, and clears it', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    fireEvent.click(screen.getByLabelText('Notable'))
    await waitFor(() => {
      expect(form.record()?.influence).toBe(3)
    })
    fireEvent.click(screen.getByLabelText(/Non renseigné/))
    await waitFor(() => {
      expect(form.record()?.influence).toBeUndefined()
    })
  })

  it('keeps a tag that was typed and not entered when the form closes', async () => {
    const form = await actorFields({ name: 'La Bobine', tags: ['laine'] })
    const input = screen.getByRole('combobox', { name: 'Étiquettes' })
    act(() => input.focus())
    fireEvent.change(input, { target: { value: 'forêt' } })
    form.unmount()
    await waitFor(() => {
      expect(form.record()?.tags).toEqual(['forêt', 'laine'])
    })
  })
})

describe('a form that goes away for good', () => {
  it('does not bring back a record that was removed meanwhile', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Sigle', 'LB')
    await act(() => form.removeRecords('actor', [form.id]))
    await form.flushPending()
    expect(form.record()).toBeUndefined()
    expect(form.tables().actor.byId.size).toBe(0)
  })

  it('does not write in the territory that was opened instead', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Sigle', 'LB')
    await act(() => form.create('Ailleurs'))
    form.unmount()
    await form.flushPending()
    expect(form.tables().actor.byId.size).toBe(0)
  })
})

describe('closing the window', () => {
  it('waits for what was typed, then goes on', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    const closed: string[] = []
    window.close = () => closed.push('closed')
    form.type('Sigle', 'LB')
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
    await waitFor(() => {
      expect(closed).toEqual(['closed'])
    })
    expect(form.record()?.acronym).toBe('LB')
    const again = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(again)
    expect(again.defaultPrevented).toBe(false)
  })

  it('stays open once where a text cannot be read, and says so', async () => {
    const form = await actorFields({ name: 'La Bobine' })
    form.type('Date de création', 'hier')
    const first = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(first)
    expect(first.defaultPrevented).toBe(true)
    await waitFor(() => {
      expect(form.noticeKeys()).toEqual(['fields.notKept'])
    })
    const second = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(second)
    expect(second.defaultPrevented).toBe(false)
  })
})
