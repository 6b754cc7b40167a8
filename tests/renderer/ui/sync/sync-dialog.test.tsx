// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { KnownTarget } from '../../../../shared/ipc/sync-payloads'
import { emptyReport } from '../../../../shared/sync/sync-report'
import type { TargetError } from '../../../../shared/sync/target-error'
import { draw, openTerritory } from '../open-territory'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const folder = (id: string, territories: readonly string[]): KnownTarget => ({
  ...{ id, name: `Clé ${id}`, place: { kind: 'folder', path: `/media/${id}` } },
  ...{ territories: [...territories], isAutomatic: false, hasSecret: true },
})

/** The dialog over a far side that knows these targets; each names the territories it is of. */
async function openDialog(targets: (here: string) => readonly KnownTarget[]) {
  const app = await openTerritory()
  // Only now: the database that it reads is the one that a test has.
  const { serveWorkers } = await import('../../actions/served-workers')
  serveWorkers()
  const [{ SyncDialog }, { showSync }, { useTerritory }] = await Promise.all([
    import('../../../../renderer/ui/sync/sync-dialog'),
    import('../../../../renderer/state/sync-store'),
    import('../../../../renderer/state/territory-store'),
  ])
  const here = useTerritory.getState().id ?? ''
  for (const target of targets(here)) app.far.targets.known.set(target.id, target)
  await draw(<SyncDialog onClose={() => undefined} />)
  const dialog = await screen.findByRole('dialog')
  return { ...app, here, showSync, dialog: within(dialog) }
}

function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } })
}

describe('the dialog of synchronising', () => {
  it('explains the ways where there is no place yet, and keeps one that works', async () => {
    const { far, dialog, here } = await openDialog(() => [])
    for (const way of ['Clé USB ou dossier', 'Portable à côté', 'Nextcloud', 'Stockage S3']) {
      expect(dialog.getByRole('button', { name: new RegExp(`^${way}`) })).toBeTruthy()
    }
    fireEvent.click(dialog.getByRole('button', { name: /^Stockage S3/ }))
    const keep = (): HTMLElement => dialog.getByRole('button', { name: 'Garder' })
    expect(keep()).toHaveProperty('disabled', true)
    type(dialog.getByLabelText(/^Adresse du service/), 's3.exemple.fr')
    type(dialog.getByLabelText(/^Compartiment/), 'territoires')
    type(dialog.getByLabelText(/^Clé d’accès/), 'AK')
    expect(keep()).toHaveProperty('disabled', true)
    type(dialog.getByLabelText(/^Clé secrète/), 'SK')
    expect(keep()).toHaveProperty('disabled', false)
    far.answerNext('sync:test', { ok: false, error: { kind: 'target-login' } })
    fireEvent.click(keep())
    await dialog.findByText(/refuse l’identifiant ou le mot de passe/)
    expect(far.targets.known.size).toBe(0)
    type(dialog.getByLabelText(/^Clé secrète/), 'SK2')
    expect(dialog.queryByText(/refuse l’identifiant/)).toBeNull()
    fireEvent.click(dialog.getByRole('button', { name: 'Essayer' }))
    await dialog.findByText(/^Cela fonctionne/)
    fireEvent.click(keep())
    await dialog.findByText('Lieux d’échange de ce territoire')
    await dialog.findByText(/^À jour/)
    const [kept] = [...far.targets.known.values()]
    expect(kept).toMatchObject({ name: 'territoires', territories: [here], isAutomatic: false })
    expect([...far.targets.secrets.values()]).toEqual(['SK2'])
  })

  it('warns where the password would travel in the clear, and tells where no keyring keeps it', async () => {
    const { far, dialog } = await openDialog(() => [])
    far.answerNext('sync:targets', { ok: true, value: { targets: [], keepsSecrets: false } })
    const { loadTargets } = await import('../../../../renderer/actions/targets')
    await loadTargets()
    fireEvent.click(dialog.getByRole('button', { name: /^Nextcloud/ }))
    await dialog.findByText(/n’a pas de trousseau/)
    const address = dialog.getByLabelText(/^Adresse/)
    type(address, 'http://nuage.exemple.fr')
    expect(dialog.getByText(/passerait en clair/)).toBeTruthy()
    type(address, 'https://nuage.exemple.fr')
    expect(dialog.queryByText(/passerait en clair/)).toBeNull()
  })

  const errors: readonly (readonly [TargetError, RegExp])[] = [
    [{ kind: 'target-unreachable', cause: 'ENOENT' }, /n’est pas là.*à l’abri/],
    [{ kind: 'target-login' }, /Retapez-les/],
    [{ kind: 'target-forbidden' }, /Demandez le droit d’écriture/],
    [{ kind: 'target-full' }, /Faites de la place/],
    [{ kind: 'target-not-found' }, /Vérifiez l’adresse/],
    [{ kind: 'target-lies', cause: 'PROPFIND' }, /Recommencez.*PROPFIND/],
    [{ kind: 'target-certificate' }, /rien ne lui a été envoyé/],
    [{ kind: 'target-sealed' }, /phrase secrète/],
    [{ kind: 'wrong-passphrase' }, /Vérifiez-la/],
    [{ kind: 'target-secret' }, /mot de passe n’est plus/],
    [{ kind: 'target-too-big', actual: 2, max: 1 }, /n’a pas été lu/],
    [{ kind: 'cancelled' }, /L’échange a été arrêté/],
  ]

  it('says of each failure what it is, and when the last success was', async () => {
    const { dialog, showSync } = await openDialog((here) => [folder('a', [here])])
    const card = await dialog.findByRole('listitem', { name: 'Clé a' })
    for (const [error, sentence] of errors) {
      showSync('a', { doneAt: Date.now() - 3.5 * 3_600_000, report: emptyReport(error) })
      await waitFor(() => {
        expect(card.textContent).toMatch(sentence)
      })
      expect(card.textContent).toContain('Dernier échange réussi il y a 3 heures')
      expect(card.textContent).not.toMatch(/\{\{|undefined|target-/)
    }
  })

  it('shows how far an exchange is, and what it left aside', async () => {
    const { dialog, showSync } = await openDialog((here) => [folder('a', [here])])
    const card = await dialog.findByRole('listitem', { name: 'Clé a' })
    showSync('a', { progress: { phase: 'reading', done: 1, total: 4 } })
    const bar = await within(card).findByRole('progressbar')
    expect(bar.getAttribute('aria-valuenow')).toBe('25')
    expect(within(card).getByRole('button', { name: /^Arrêter/ })).toBeTruthy()
    const report = { ...emptyReport<never>(null), received: 12, damaged: 1, tooNew: 2 }
    showSync('a', { progress: null, doneAt: Date.now(), report })
    await within(card).findByText('12 changements reçus.')
    expect(card.textContent).toContain('1 envoi est encore en chemin')
    expect(card.textContent).toContain('2 envois viennent d’une version plus récente')
    expect(card.textContent).toContain('À jour')
  })

  it('takes a target of another territory in one click, and lets go of what is not forgotten', async () => {
    const { far, dialog, here } = await openDialog(() => [folder('b', ['ailleurs'])])
    fireEvent.click(await dialog.findByRole('button', { name: /^Échanger aussi ce territoire/ }))
    await waitFor(() => {
      expect(far.targets.known.get('b')?.territories).toEqual(['ailleurs', here])
    })
    const card = await dialog.findByRole('listitem', { name: 'Clé b' })
    fireEvent.click(within(card).getByRole('switch'))
    await waitFor(() => {
      expect(far.targets.known.get('b')?.isAutomatic).toBe(true)
    })
    for (const left of [['ailleurs'], undefined]) {
      const more = await dialog.findByRole('button', { name: /^Plus d’actions/ })
      await waitFor(() => {
        expect(more).toHaveProperty('disabled', false)
      })
      fireEvent.click(more)
      fireEvent.click(await screen.findByRole('menuitem', { name: /^Ne plus échanger/ }))
      fireEvent.click(await dialog.findByRole('button', { name: 'Ne plus échanger' }))
      await waitFor(() => {
        expect(far.targets.known.get('b')?.territories).toEqual(left)
      })
      if (left !== undefined) {
        far.targets.known.set('b', folder('b', [here]))
        const { loadTargets } = await import('../../../../renderer/actions/targets')
        await loadTargets()
      }
    }
  })
})
