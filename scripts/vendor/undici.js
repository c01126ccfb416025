// What the bundle takes of undici: the GitHub toolkit asks for a proxy's agent and for fetch. The package's own entry
// brings along web sockets, caches and mocks.
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import { fetch } from 'undici/lib/web/fetch/index.js'

export { ProxyAgent, fetch }
