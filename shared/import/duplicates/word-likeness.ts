import { commonWords } from './common-words'

/**
 * The least number of letters left out, added, replaced or exchanged with their neighbour that leads from
 * one word to the other (optimal string alignment: Boytsov, "Indexing methods for approximate dictionary
 * searching", ACM JEA 16, 2011, section 2.2.1); `limit + 1` where it is more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const columns = right.length
  if (Math.abs(left.length - columns) > limit) return limit + 1
  let before = new Uint32Array(columns + 1)
  let above = new Uint32Array(columns + 1)
  let current = new Uint32Array(columns + 1)
  for (let column = 0; column <= columns; column += 1) above[column] = column
  let leastBefore = 0
  for (let row = 1; row <= left.length; row += 1) {
    const letter = left.charCodeAt(row - 1)
    const letterBefore = left.charCodeAt(row - 2)
    let cost = row
    let least = row
    current[0] = row
    for (let column = 1; column <= columns; column += 1) {
      const other = right.charCodeAt(column - 1)
      const replaced = (above[column - 1] ?? 0) + (letter === other ? 0 : 1)
      cost = Math.min((above[column] ?? 0) + 1, cost + 1, replaced)
      const isExchanged =
        row > 1 && letterBefore === other && column > 1 && letter === right.charCodeAt(column - 2)
      if (isExchanged) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current[column] = cost
      if (cost < least) least = cost
    }
    // An exchange jumps over one row.
    if (least > limit && leastBefore >= limit) return limit + 1
    leastBefore = least
    const spare = before
    before = above
    above = current
    current = spare
  }
  return Math.min(above[columns] ?? 0, limit + 1)
}

const slip = 0.95
const perhaps = 0.9
/** « M. » for « Marie ». */
const initial = 0.9
/** Longer ones are no words, and comparing them would take long. */
const longest = 30

/**
 * How surely one word is the other with a slip of the pen: 1 the same, 0 another word. Two words of the
 * language that differ by a letter (« pêche », « crèche ») are two words; so are numbers, and short names.
 * `shortest`: letters of the shortest proper name that may have a slip; less where all else is the same.
 */
export function wordLikeness(left: string, right: string, shortest = 8): number {
  if (left === right) return 1
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.endsWith('.')) return long.startsWith(short.slice(0, -1)) ? slip : 0
  if (short.length === 1) return /^[a-z]/.test(short) && long.startsWith(short) ? initial : 0
  if (short.length < 4 || long.length > longest || long.length - short.length > 3) return 0
  if (/\d/.test(short) || /\d/.test(long)) return 0
  const isShortCommon = commonWords.has(short)
  const isCommon = isShortCommon || commonWords.has(long)
  if (isShortCommon && commonWords.has(long)) return 0
  if (!isShortCommon && hasLostVowels(short, long)) return perhaps
  if (soundsOf(short) === soundsOf(long)) return slip
  const limit = short.length >= 10 ? 2 : 1
  const distance = editDistance(short, long, limit)
  if (distance > limit) return 0
  if (distance === 1 && isReplaced(short, long)) {
    if (!isLikelyReplaced(short, long)) return 0
  } else if (distance === 1 && isExchange(short, long)) return slip
  if (isCommon) return short.length >= Math.min(shortest, 7) ? perhaps : 0
  // Two proper names: « Martin » and « Marin » are two families.
  if (!long.startsWith(short.slice(0, 1))) return 0
  return short.length >= shortest ? perhaps : 0
}

/** « Thtre », « Mmoire »: a program threw away the letters with accents. */
function hasLostVowels(short: string, long: string): boolean {
  const lost = long.length - short.length
  if (short.length < 5 || lost < 1 || lost > 2) return false
  let at = 0
  for (let place = 0; place < long.length; place += 1) {
    const letter = long.charAt(place)
    if (letter === short[at]) at += 1
    // At the end it would be another word: « Michel », « Michèle ».
    else if (!'aeiou'.includes(letter) || place === long.length - 1) return false
  }
  return at === short.length
}

function isReplaced(left: string, right: string): boolean {
  return left.length === right.length && differing(left, right).length === 1
}

function differing(left: string, right: string): readonly (readonly [string, string])[] {
  return Array.from(left)
    .map((letter, at) => [letter, right.charAt(at)] as const)
    .filter(([here, there]) => here !== there)
}

/** Rows of the French keyboard: fingers slip to the key beside. */
const keyRows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'] as const
const vowels = 'aeiouy'
const soundAlike = ['ckqs', 'td', 'bp', 'vf', 'gj', 'mn', 'sz']

/** One letter for another that is beside it on the keyboard, or sounds nearly like it. */
function isLikelyReplaced(left: string, right: string): boolean {
  return differing(left, right).every(([here, there]) => {
    if (vowels.includes(here) && vowels.includes(there)) return true
    if (soundAlike.some((group) => group.includes(here) && group.includes(there))) return true
    return keyRows.some((row) => {
      const places = [row.indexOf(here), row.indexOf(there)] as const
      return places[0] >= 0 && places[1] >= 0 && Math.abs(places[0] - places[1]) === 1
    })
  })
}

/** Two neighbours exchanged, nothing else: the commonest slip of the pen, and hardly ever another name. */
function isExchange(left: string, right: string): boolean {
  return left.length === right.length && sortedLetters(left) === sortedLetters(right)
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('')
}

/** Letters that French writes in several ways for one sound, doubled ones as one. */
export function soundsOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const made = makeSounds(word)
  if (sounds.size > 50_000) sounds.clear()
  sounds.set(word, made)
  return made
}

/** Names share their words: each is worked out once. */
const sounds = new Map<string, string>()

function makeSounds(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/qu|k/g, 'c')
    .replace(/eau|au/g, 'o')
    .replace(/z$|[sx]$/, '')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
}
