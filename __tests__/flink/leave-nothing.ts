import { afterAll } from '@jest/globals'
import { httpTo } from '../../src/engines/flink/http.js'
import { jobManagerAt } from '../../src/engines/flink/jobmanager.js'
import { sharedRig } from './ground.js'

/** After each file the jobs that it left are ended: others want their slots. */
afterAll(async () => {
  const { jobmanager: url } = sharedRig().addresses
  const jobs = jobManagerAt(httpTo({ name: 'the JobManager', url, token: null, timeout: 20_000 }))
  const left = (await jobs.overview()).filter(
    ({ state }) => !['CANCELED', 'FINISHED', 'FAILED'].includes(state),
  )
  // One that is ending already says no.
  await Promise.allSettled(left.map(({ id }) => jobs.cancel(id)))
})
