// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NearbyState, PairError } from '../../../../shared/ipc/nearby-payloads'
import { draw, openTerritory } from '../open-territory'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const peer = 'b'.repeat(64)
const open: NearbyState = {
  addresses: ['192.168.1.12', 'fe80::1'],
  port: 45678,
  code: '012345',
  wrongCodes: 0,
  canAnnounce: true,
  found: [],
  paired: [],
}

async function openDialog() {
  const app = await openTerritory()
  // Only now: the database that it reads is the one that a test has.
  const { serveWorkers } = await import('../../actions/served-workers')
  serveWorkers()
  const [{ NearbyDialog }, { useNavigation }] = await Promise.all([
    import('../../../../renderer/ui/nearby/nearby-dialog'),
    import('../../../../renderer/state/navigation-store'),
  ])
  const drawn = await draw(<NearbyDialog onClose={() => undefined} />)
  const dialog = await screen.findByRole('dialog')
  const tell = (state: NearbyState): void => {
    act(() => {
      app.far.emit('nearby:changed', state)
    })
  }
  return { ...app, ...drawn, useNavigation, element: dialog, dialog: within(dialog), tell }
}

describe('a laptop that is open to others', () => {
  it('opens only when it is asked to, and closes with its dialog', async () => {
    const { far, dialog, unmount } = await openDialog()
    expect(far.targets.nearby).toBe('closed')
    fireEvent.click(dialog.getByRole('button', { name: /^Recevoir un portable/ }))
    await waitFor(() => {
      expect(far.targets.nearby).toBe('open')
    })
    unmount()
    await waitFor(() => {
      expect(far.targets.nearby).toBe('closed')
    })
  })

  it('shows its code and its addresses, wrong codes, and when it takes nobody any more', async () => {
    const { element, dialog, tell } = await openDialog()
    fireEvent.click(dialog.getByRole('button', { name: /^Recevoir un portable/ }))
    await dialog.findByText(/n’est sur aucun réseau/)
    tell(open)
    await dialog.findByText('192.168.1.12:45678')
    expect(dialog.getByText('[fe80::1]:45678')).toBeTruthy()
    expect(element.textContent).toContain('012 345')
    expect(element.textContent).toContain('Rien reçu d’un autre portable pour l’instant.')
    tell({ ...open, code: '543210', wrongCodes: 2 })
    await dialog.findByText(/^2 codes faux ont été tapés/)
    expect(element.textContent).toContain('543 210')
    tell({ ...open, code: null, wrongCodes: 3 })
    await dialog.findByText(/^Trop de codes faux/)
    expect(element.textContent).not.toContain('543 210')
  })

  it('says when a laptop came, and forgets one that it knows', async () => {
    const { far, dialog, tell } = await openDialog()
    fireEvent.click(dialog.getByRole('button', { name: /^Recevoir un portable/ }))
    await dialog.findByText(/n’est sur aucun réseau/)
    tell({ ...open, paired: [{ peer, name: 'Bachir', pairedAt: 0 }] })
    act(() => {
      far.emit('nearby:arrived', { territory: 'x' })
    })
    await dialog.findByText(/^Dernier échange à l’instant/)
    fireEvent.click(dialog.getByRole('button', { name: /^Oublier Bachir/ }))
    await waitFor(() => {
      expect(dialog.queryByText('Bachir')).toBeNull()
    })
  })
})

describe('a laptop that joins another', () => {
  const errors: readonly (readonly [PairError, RegExp])[] = [
    [{ kind: 'target-unreachable', cause: 'ECONNREFUSED' }, /pas joignable/],
    [{ kind: 'pair-wrong-code' }, /tapez celui-là/],
    [{ kind: 'pair-locked' }, /rouvrez-la/],
    [{ kind: 'pair-busy' }, /Attendez un instant/],
    [{ kind: 'pair-stranger' }, /n’est pas CoTerr/],
    [{ kind: 'cancelled' }, /a été arrêté/],
  ]

  it('says of each failure what to do, and empties the code for the next one', async () => {
    const { far, element, dialog } = await openDialog()
    fireEvent.click(dialog.getByRole('button', { name: /^Rejoindre un portable/ }))
    const address = await dialog.findByLabelText(/^Adresse de l’autre portable/)
    const code = dialog.getByLabelText(/^Code affiché/)
    const join = dialog.getByRole('button', { name: 'Rejoindre' })
    fireEvent.change(address, { target: { value: '192.168.1.12' } })
    expect(element.textContent).toContain('il y faut aussi les chiffres')
    fireEvent.change(address, { target: { value: '192.168.1.12:45678' } })
    for (const [error, sentence] of errors) {
      fireEvent.change(code, { target: { value: '123 456' } })
      far.answerNext('nearby:pair', { ok: false, error })
      fireEvent.click(join)
      await waitFor(() => {
        expect(element.textContent).toMatch(sentence)
      })
      await waitFor(() => {
        expect(code).toHaveProperty('value', '')
      })
      expect(join).toHaveProperty('disabled', true)
    }
    expect(far.targets.known.size).toBe(0)
  })

  it('takes the address of one that it finds, keeps it once proved, and knows it the next time', async () => {
    const { far, element, dialog, tell, tables, useNavigation } = await openDialog()
    fireEvent.click(dialog.getByRole('button', { name: /^Rejoindre un portable/ }))
    await dialog.findByText(/^Recherche de portables/)
    const found = { peer, name: 'Alix', address: '192.168.1.7', port: 4000 }
    tell({ ...open, code: null, found: [found] })
    fireEvent.click(await dialog.findByRole('button', { name: 'Choisir Alix' }))
    fireEvent.change(dialog.getByLabelText(/^Code affiché/), { target: { value: '123456' } })
    const [id = ''] = tables().territory.byId.keys()
    const territory = { id, name: 'Essai' }
    far.answerNext('nearby:pair', {
      ok: true,
      value: { peer, name: 'Alix', pairedAt: 1, territory },
    })
    fireEvent.click(dialog.getByRole('button', { name: 'Rejoindre' }))
    await waitFor(() => {
      expect(useNavigation.getState().dialog).toBe('sync')
    })
    const [kept] = [...far.targets.known.values()]
    expect(kept).toMatchObject({
      name: 'Alix',
      place: { kind: 'laptop', peer, address: '192.168.1.7', port: 4000 },
      territories: [id],
    })
    await dialog.findByRole('button', { name: 'Échanger avec Alix' })
    expect(element.textContent).toContain('Déjà appairé')
    tell({ ...open, code: null, found: [{ ...found, address: '10.0.0.2', port: 5000 }] })
    fireEvent.click(dialog.getByRole('button', { name: 'Échanger avec Alix' }))
    await waitFor(() => {
      expect([...far.targets.known.values()]).toMatchObject([
        { id: kept?.id, place: { address: '10.0.0.2', port: 5000 } },
      ])
    })
  })
})
