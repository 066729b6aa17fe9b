import { execFileSync } from 'node:child_process'

const ASK = `const server = require('node:net').createServer()
server.listen(0, '127.0.0.1', () => { console.log(server.address().port); server.close() })`

/** A port of this machine that nothing listens on, asked for at once: a config file cannot wait. */
export const freePort = () => Number(execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }))
