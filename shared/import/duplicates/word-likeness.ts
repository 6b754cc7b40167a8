import { commonWords } from './common-words'

/**
 * The least number of letters left out, added, replaced or exchanged with their neighbour that leads from
 * one word to the other (optimal string alignment: Boytsov, "Indexing methods for approximate dictionary
 * searching", ACM JEA 16, 2011, section 2.2.1); `limit + 1` where it is more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left.charCodeAt(row - 1) === right.charCodeAt(column - 1)
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = current
  }
  return above[right.length] ?? limit + 1
}

const slip = 0.95
const perhaps = 0.9

/**
 * How surely one word is the other with a slip of the pen: 1 the same, 0 another word. Two words of the
 * language that differ by a letter (« pêche », « crèche ») are two words; so are numbers, and short names.
 */
export function wordLikeness(left: string, right: string): number {
  if (left === right) return 1
  const shorter = Math.min(left.length, right.length)
  if (shorter < 4 || /\d/.test(left + right)) return 0
  const isLeftCommon = commonWords.has(left)
  if (isLeftCommon && commonWords.has(right)) return 0
  const limit = shorter >= 10 ? 2 : 1
  const distance = editDistance(left, right, limit)
  if (distance > limit) return 0
  if (sounds(left) === sounds(right)) return slip
  if (isLeftCommon || commonWords.has(right)) return shorter >= 5 ? perhaps : 0
  // Two proper names: « Martin » and « Marin » are two families.
  if (distance === 1 && isExchange(left, right)) return slip
  if (!right.startsWith(left.slice(0, 1))) return 0
  return shorter >= 8 ? perhaps : 0
}

/** Two neighbours exchanged, nothing else: the commonest slip of the pen, and hardly ever another name. */
function isExchange(left: string, right: string): boolean {
  return left.length === right.length && sortedLetters(left) === sortedLetters(right)
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('')
}

/** Letters that French writes in several ways for one sound, doubled ones as one. */
function sounds(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/qu|k|c(?=[aou])/g, 'c')
    .replace(/eau|au/g, 'o')
    .replace(/z$|[sx]$/, '')
    .replace(/h/g, '')
}
