import { parseArgs } from 'node:util'
import { runKills } from './run-kills'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
  },
})

const failed = await runKills({
  times: Number(values.times),
  seed: Number(values.seed),
  only: values.only,
})
process.exitCode = failed === 0 ? 0 : 1
