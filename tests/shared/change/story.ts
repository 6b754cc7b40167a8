import { applySet } from '../../../shared/change/apply'
import type { Change, ChangeSet } from '../../../shared/change/change-set'
import { conflictsOf } from '../../../shared/change/conflict'
import { invert } from '../../../shared/change/invert'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import { isRemoved, recordOf } from '../../../shared/change/record'
import { headsOf, sayings } from '../../../shared/change/register'
import type { Row } from '../../../shared/change/row'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { isFarAhead, later, nextStamp } from '../../../shared/kernel/stamp'

/**
 * A mini-language for cases of joining, one record and devices named by letters:
 * `a name=X` says, `a name=` clears, `a tags+x` and `a tags-x` change a set, `a remove`, `a restore`,
 * `a undo` takes back a's last set (an undo too), `a undo b` the last that b made, `a>b` hands over all,
 * `a=b` both ways, `a@2031` sets a's clock. What comes out for the last device named is
 * `name=X|Y` (a conflict, the shown one last), `tags=x,y`, `hidden`, or `nothing`.
 */
interface Device {
  readonly id: DeviceId
  row: Row | undefined
  readonly sets: Map<Stamp, ChangeSet>
  year: number
  last: Stamp | null
  seen: Stamp | null
}

const msOfYear = (year: number): number => (year - 1970) * 365 * 86_400_000

class Story {
  private readonly devices = new Map<string, Device>()
  private ticks = 0

  device(letter: string): Device {
    const known = this.devices.get(letter)
    if (known !== undefined) return known
    const id = letter.repeat(10) as DeviceId
    const made = { id, row: undefined, sets: new Map(), year: 2026, last: null, seen: null }
    this.devices.set(letter, made)
    return made
  }

  tell(script: string): Device {
    let last = this.device('a')
    for (const line of script.split(';').map((part) => part.trim())) {
      if (line !== '') last = this.step(line)
    }
    return last
  }

  private step(line: string): Device {
    const [, from = '', sign = '', rest = ''] = /^([a-z])\s*([>=@ ])\s*(.*)$/.exec(line) ?? []
    const device = this.device(from)
    if (sign === '@') device.year = Number(rest)
    else if (sign === '>' || sign === '=') {
      const other = this.device(rest)
      for (const set of device.sets.values()) this.receive(other, set)
      if (sign === '=') for (const set of other.sets.values()) this.receive(device, set)
      return other
    } else this.act(device, rest)
    return device
  }

  private act(device: Device, words: string): void {
    const lookup = (): Row | undefined => device.row
    if (words.startsWith('undo')) {
      const letter = words.slice(5)
      const by = letter === '' ? device.id : this.device(letter).id
      const target = [...device.sets.values()].filter((set) => set.person === by).at(-1)
      if (target === undefined) throw new Error(`nothing to undo: ${words}`)
      this.say(
        device,
        invert([target], lookup, (stamp) => device.sets.get(stamp), device.id),
      )
      return
    }
    if (words === 'remove') {
      if (device.row === undefined) throw new Error('nothing to remove')
      this.say(device, makeChanges(lookup, [removalOf(device.row)]))
      return
    }
    this.say(device, makeChanges(lookup, [{ kind: 'actor', id: 'r', fields: fieldsOf(words) }]))
  }

  private say(device: Device, changes: readonly Change[]): void {
    const now = msOfYear(device.year) + this.ticks++
    const stamp = nextStamp(now, device.last, device.seen, device.id)
    device.last = stamp
    if (changes.length === 0) return
    this.receive(device, { stamp, person: device.id, at: now, origin: 'typed', changes })
  }

  private receive(device: Device, set: ChangeSet): void {
    device.sets.set(set.stamp, set)
    for (const row of applySet(() => device.row, set).values()) device.row = row
    if (!isFarAhead(set.stamp, msOfYear(device.year))) device.seen = later(device.seen, set.stamp)
  }
}

function fieldsOf(words: string): Record<string, string | boolean | null> {
  if (words === 'restore') return { removed: null }
  const [, field = '', sign = '', value = ''] = /^(\w+)([=+-])(.*)$/.exec(words) ?? []
  if (sign === '=') return { [field]: value === '' ? null : value }
  return { [`${field}/${value}`]: sign === '+' ? true : null }
}

/** What a device holds, in the mini-language's words. */
export function outcome(script: string): string {
  const { row } = new Story().tell(script)
  if (row === undefined) return 'nothing'
  const record = recordOf(row)
  if (isRemoved(row)) return 'hidden'
  if (record === null) return 'nothing'
  const conflicts = new Map(conflictsOf(row).map((conflict) => [conflict.register, conflict]))
  const names = new Set([
    ...Object.keys(record),
    ...[...conflicts.keys()].map((name) => name.split('/')[0] ?? ''),
  ])
  names.delete('id')
  const parts = [...names].sort().map((name) => {
    if (name === 'removed') return 'removed?'
    const value = record[name]
    if (Array.isArray(value)) return `${name}=${value.map(String).join(',')}`
    const said = sayings(headsOf(row, name)).map((saying) => {
      if (saying === null) return '∅'
      return typeof saying === 'string' ? saying : JSON.stringify(saying)
    })
    return `${name}=${said.join('|')}`
  })
  return parts.join(' ')
}
