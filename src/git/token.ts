/**
 * Environment that gives git a token for one server, and for this call alone. The list of headers is emptied first:
 * a checkout leaves its own header in the configuration, and two of them are refused ("Duplicate header").
 * The token is in no argument, where every process of the machine could read it.
 * @param url of the remote; a token is for http(s), so nothing is set for any other
 */
export function tokenEnvironment(url: string, token: string): Record<string, string> {
  const server = /^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(url)
  const host = server?.[1]
  if (host === undefined || token === '') return {}
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase()
  const key = `http.${scheme}://${host}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return commandConfig([
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ])
}

/** Configuration for one call, behind what the caller's environment already holds. */
function commandConfig(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const first = Number(process.env['GIT_CONFIG_COUNT'] ?? '0') || 0
  const pairs = entries.flatMap(([key, value], i): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + i}`, key],
    [`GIT_CONFIG_VALUE_${first + i}`, value],
  ])
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + entries.length) }
}
