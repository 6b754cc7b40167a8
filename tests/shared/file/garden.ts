import type { Change, ChangeSet } from '../../../shared/change/change-set'
import { applySets } from '../../../shared/change/apply'
import type { FileContent } from '../../../shared/file/write-file'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import type { Json } from '../../../shared/kernel/json'

/** Which files must not hold a planted text. `filtered`: complete, but without some worlds, themes, communes. */
export type Absence = 'contacts' | 'public' | 'filtered'

export interface Plant {
  readonly text: string
  readonly where: string
  readonly absent: readonly Absence[]
}

export const monday = Date.UTC(2026, 8, 21, 9)
export const territory = 'terr-planted'
export const ana = 'ana0000000' as DeviceId
export const bruno = 'bruno00000' as DeviceId

export type Values = Readonly<Record<string, Json>>

/** Grows a territory in which personal texts stand wherever one can stand. */
export class Garden {
  readonly plants: Plant[] = []
  readonly sets: ChangeSet[] = []
  private minute = 0

  /** A text that stands nowhere else, hard to write as it is: accents, quotes, a tab. */
  plant(where: string, ...absent: Absence[]): string {
    return this.keep(
      `Žoé "Plant\t${String(this.plants.length).padStart(3, '0')}" d’Éole`,
      where,
      absent,
    )
  }

  /** One that can be a code, an id or a name of an entry. */
  code(where: string, ...absent: Absence[]): string {
    return this.keep(`plant-${String(this.plants.length).padStart(4, '0')}`, where, absent)
  }

  private keep(text: string, where: string, absent: readonly Absence[]): string {
    this.plants.push({ text, where, absent })
    return text
  }

  /** Says some changes, of which `over` is what each of their registers supersedes. */
  say(
    changes: readonly (readonly [kind: string, id: string, values: Values])[],
    {
      over = [],
      device = ana,
      ...rest
    }: Partial<ChangeSet> & { over?: Stamp[]; device?: DeviceId } = {},
  ): Stamp {
    this.minute += 1
    const stamp = makeStamp(monday + this.minute * 60_000, 0, device)
    const made = changes.map(([kind, id, values]): Change => ({
      ...{ kind, id, values },
      ...(over.length === 0
        ? {}
        : { over: Object.fromEntries(Object.keys(values).map((name) => [name, over])) }),
    }))
    const set = { stamp, person: '', at: monday, origin: 'typed' as const, changes: made }
    this.sets.push({ ...set, ...rest })
    return stamp
  }

  /** A field that said `before`, says `shown`, and of which another device says `against`. */
  dispute(kind: string, id: string, field: string, before: Json, shown: Json, against: Json): void {
    const first = this.say([[kind, id, { [field]: before }]])
    this.say([[kind, id, { [field]: against }]], { over: [first], device: bruno })
    this.say([[kind, id, { [field]: shown }]], { over: [first] })
  }

  content(extra: Partial<FileContent> = {}): FileContent {
    const rows = applySets(() => undefined, this.sets)
    return {
      territory: { id: territory, name: 'Vallée' },
      changeSets: this.sets,
      rows: rows.values(),
      network: null,
      generator: 'CoTerr 0.1.0',
      at: monday,
      ...extra,
    }
  }
}

/** What a filtered file leaves out: the academic world, a theme, a commune. */
export const filters = {
  worlds: ['academique'],
  themes: ['culture'],
  communes: ['73011'],
}
