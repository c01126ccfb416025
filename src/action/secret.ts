/** A secret in every form in which it may turn up in a log. */
export function formsOf(secret: string): readonly string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  return [
    ...new Set([
      secret,
      base64(secret),
      // What git and HTTP clients send.
      base64(`x-access-token:${secret}`),
      base64(`:${secret}`),
      encodeURIComponent(secret),
    ]),
  ]
}
