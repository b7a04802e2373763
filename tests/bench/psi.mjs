// psi.js: of so many elements, until the one side that learns anything has learnt it. Prints milliseconds, a line a time.
// node psi.mjs FOLDER_OF_NODE_MODULES ELEMENTS TIMES
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'

const [folder, elements, times] = process.argv.slice(2)
const load = createRequire(folder + '/')
const PSI = await load('@openmined/psi.js/psi_wasm_node.js')()
const count = Number(elements)
const mine = Array.from({ length: count }, (_, i) => `element ${i}`)
const theirs = Array.from({ length: count }, (_, i) => `element ${2 * i}`)

for (let left = Number(times); left > 0; --left) {
  const server = PSI.server.createWithNewKey(true)
  const client = PSI.client.createWithNewKey(true)
  const begun = performance.now()
  const setup = server.createSetupMessage(0.001, count, theirs, PSI.dataStructure.Raw)
  const request = client.createRequest(mine)
  const found = client.getIntersection(setup, server.processRequest(request))
  const took = performance.now() - begun
  if (found.length < Math.ceil(count / 2)) throw new Error(`found ${found.length} of ${count}`)
  console.log(took)
}
