import { maturity } from '../../../../shared/model/vocabularies/maturity'
import type { Composition } from '../composition'
import type { Runs } from './runs'

/** Where the territory stands on the scale of maturity; null where nobody said. */
export function maturitySentence({ input, say, term, quoted, whole }: Composition): Runs | null {
  const code = input.territory?.maturity ?? ''
  if (code === '') return null
  const step = quoted(term('maturity', code))
  const at = maturity.findIndex((one) => one.code === code)
  if (at < 0) return say('note.maturity.stepAlone', { step })
  return say('note.maturity.step', { step, at: whole(at + 1), of: whole(maturity.length) })
}
