import { coterr } from './coterr'
import { realTerminal } from './real-terminal'

let isAnswerLost = false

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // Whoever reads the answer may have enough of it (`| head`): that is no failure of ours. A full disk is.
  if (cause.code === 'EPIPE') process.exit()
  isAnswerLost = true
})
process.on('exit', () => {
  if (isAnswerLost) process.exitCode = 1
})

process.exitCode = await coterr(process.argv.slice(2), realTerminal())
