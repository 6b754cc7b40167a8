import { applySets } from '../../../shared/change/apply'
import { conflictsOf } from '../../../shared/change/conflict'
import type { CoterrFile } from '../../../shared/file/coterr-file'
import type { FieldsOf } from '../../../renderer/actions/records'
import type { Disagreement } from '../../../renderer/state/disagreement'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf } from './handed-over'

export const bobine = 'bobine0000000001'

const devices = { Bachir: 'bachir0000', Chloé: 'chloe00000', Dalia: 'dalia00000' }
type Name = keyof typeof devices

/** The registers that people disagree about, as any other computer sees it that has these files. */
export function conflictsIn(...files: readonly CoterrFile[]): readonly string[] {
  const rows = applySets(
    () => undefined,
    files.flatMap((file) => file.changeSets),
  )
  return [...rows.values()].flatMap(conflictsOf).map(({ id, register }) => `${id} ${register}`)
}

/** Alix, with one actor, and colleagues who have her file. Nobody has said anything since. */
export async function facilitators(names: readonly Name[] = ['Bachir']) {
  const { user, id } = await withTerritory()
  const [conflicts, authors, voices, rules, decide, preferences, stores] = await Promise.all([
    import('../../../renderer/state/disagreements'),
    import('../../../renderer/actions/conflict-authors'),
    import('../../../renderer/state/conflict-voices'),
    import('../../../renderer/state/conflict-rules'),
    import('../../../renderer/actions/resolve-conflicts'),
    import('../../../renderer/state/preferences-store'),
    import('../../../renderer/state/authors-store'),
  ])
  preferences.usePreferences.setState({ person: 'Alix' })
  must(await user.addRecord('actor', { name: 'La Bobine', phone: '01', tags: ['bois'] }, bobine))
  const file = await fileOf(user)
  const colleagues = Object.fromEntries(
    names.map((name) => [name, new Colleague(file, devices[name], name)]),
  ) as Record<Name, Colleague>
  const all = (): readonly Disagreement[] => conflicts.disagreementsOf(user.state()).all
  const known = async () => {
    await authors.loadConflictAuthors(all())
    return {
      byStamp: stores.useAuthors.getState().byStamp,
      firstSaid: voices.useFirstSaid.getState().byKey,
    }
  }
  return {
    user,
    territory: id,
    colleagues,
    all,
    known,
    ...rules,
    ...decide,
    /** What Alix says of the actor. */
    say: async (fields: FieldsOf<'actor'>) => {
      must(await user.editRecord('actor', bobine, fields))
    },
    /** Alix joins what a colleague has. */
    join: async (name: Name) => {
      const source = { name: `${name}.coterr`, sha256: '0'.repeat(64) }
      must(await user.joinFile(colleagues[name].file(), source))
    },
    /** The only disagreement there is about a register. */
    about: (register: string): Disagreement => {
      const found = all().filter((one) => one.register === register)
      const [only] = found
      if (only === undefined || found.length > 1) throw new Error(`${String(found.length)} found`)
      return only
    },
    actor: () => user.state().tables.actor.byId.get(bobine),
    /** Each value of a disagreement with who says it: the names, and the file of those that came. */
    told: async (disagreement: Disagreement) => {
      const who = await known()
      return disagreement.versions.map((version) => {
        const people = voices.voicesOf(disagreement, version, who).map(({ author }) => {
          const { person = '?', file = null, isMine = false } = author ?? {}
          return isMine ? `${person} (moi)` : `${person} (${file ?? ''})`
        })
        return [version.value, ...people]
      })
    },
  }
}
