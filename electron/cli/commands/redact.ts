import { applySets } from '../../../shared/change/apply'
import { shareContent } from '../../../shared/file/share-content'
import type { ShareChoice, ShareProfile } from '../../../shared/file/share-profile'
import { isWholeShare, shareProfiles } from '../../../shared/file/share-profile'
import type { FileContent } from '../../../shared/file/write-file'
import { writeFile } from '../../../shared/file/write-file'
import type { Result } from '../../../shared/kernel/result'
import { ok } from '../../../shared/kernel/result'
import type { CliError } from '../cli-error'
import type { Call, Command } from '../command'
import { tellDone, tellRefused, usageError } from '../command'
import { contentOf } from '../content-of'
import { countRecords } from '../describe-territory'
import type { Loaded } from '../load-territory'
import { loadTerritory } from '../load-territory'
import { sealOptions, sealOutput, sealUsage } from '../seal-output'
import { choiceOf, emptyCommunes, profileOf, shareOptions, unknownCode } from '../share-choice'
import { errorText, filled } from '../text/say'
import { outputFault, writeOutput } from '../write-output'

/** A file that had something left out before does not tell more for being read again. */
function narrower(content: FileContent, { file }: Loaded): FileContent {
  const { shareProfile, leftOut } = file.manifest
  const before = shareProfiles.indexOf(shareProfile as ShareProfile)
  const now = shareProfiles.indexOf(content.share?.shareProfile as ShareProfile)
  if (before >= 0 && before <= now) return content
  const kept = content.share?.leftOut ?? leftOut
  return { ...content, share: { shareProfile, ...(kept === undefined ? {} : { leftOut: kept }) } }
}

interface Made {
  readonly shared: FileContent
  /** In sight, in the file that was written. */
  readonly records: number
  readonly bytes: number
}

async function write(
  call: Call,
  out: string,
  loaded: Loaded,
  choice: ShareChoice,
): Promise<Result<Made, CliError>> {
  const { terminal, catalogue, options } = call
  const content = contentOf(loaded, terminal)
  const shared = narrower(shareContent(content, loaded.rows, choice), loaded)
  const written = writeFile(shared)
  if (!written.ok) return written
  const sealed = await sealOutput(written.value, options, terminal, catalogue)
  if (!sealed.ok) return sealed
  const done = await writeOutput(out, sealed.value, options.has('force'), terminal)
  if (!done.ok) return done
  const left = applySets(() => undefined, shared.changeSets)
  return ok({ shared, records: countRecords(left), bytes: sealed.value.length })
}

/** How many records in sight a file tells less than the territory has. */
function leftOutOf({ share }: FileContent): number {
  return Object.values(share?.leftOut?.records ?? {}).reduce((sum, count) => sum + count, 0)
}

function tell(call: Call, out: string, loaded: Loaded, choice: ShareChoice, made: Made): void {
  const { terminal, catalogue } = call
  if (isWholeShare(choice)) terminal.err(`${catalogue.nothingLeftOut}\n`)
  for (const code of emptyCommunes(choice, loaded.rows)) {
    terminal.err(`${filled(catalogue.noSuchCommune, { code })}\n`)
  }
  const profile = made.shared.share?.shareProfile ?? choice.profile
  const counts = { records: made.records, leftOut: leftOutOf(made.shared) }
  const line = filled(catalogue.redacted, { out, profile, ...counts })
  tellDone(call, out, [line], { profile, ...counts, bytes: made.bytes })
}

/** Writes a file from which some things are absent. */
export const redact: Command = {
  options: { out: 'text', force: 'flag', ...shareOptions, ...sealOptions },
  inputs: ({ files }) => files,
  check: (options) => {
    const { files } = options
    if (files.length === 0) return usageError('missing-file')
    if (files.length > 1) return usageError('too-many-files')
    if (!options.has('profile')) return usageError('missing-option', '--profile')
    if (profileOf(options.value('profile')) === null) {
      return usageError('bad-value', `--profile ${options.value('profile') ?? ''}`)
    }
    return options.has('out') ? sealUsage(options) : usageError('missing-option', '--out')
  },
  run: async (call) => {
    const { terminal, catalogue, options, keyring } = call
    const [name = ''] = options.files
    const out = options.value('out') ?? ''
    const choice = choiceOf(options, profileOf(options.value('profile')) ?? 'public')
    const fault = await outputFault(out, options.has('force'), terminal)
    if (fault !== null) {
      tellRefused(call, out, fault)
      return 1
    }
    const loaded = await loadTerritory(name, terminal, keyring)
    if (!loaded.ok) {
      tellRefused(call, name, loaded.error)
      return 1
    }
    const unknown = unknownCode(choice, loaded.value.rows)
    if (unknown !== null) {
      terminal.err(`${errorText(catalogue, unknown)}\n`)
      return 2
    }
    const made = await write(call, out, loaded.value, choice)
    if (!made.ok) {
      tellRefused(call, out, made.error)
      return 1
    }
    tell(call, out, loaded.value, choice, made.value)
    return 0
  },
}
