/**
 * Progress in plain sentences, on standard error: what `npm run demo` prints on standard output is
 * one JSON line, and set-up must not mix with it.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** A failure whose message is a sentence for the person at the keyboard: printed without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script's main function and turns its failure into an exit code.
 * @param {() => number | Promise<number>} main Returns the exit code.
 */
export async function exitWith(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
