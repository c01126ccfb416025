/** The address of `Ada <Ada@example.com> …`; the whole where there are no brackets. In lower case. */
export function addressIn(ident: string): string {
  return (/<([^<>]*)>/.exec(ident)?.[1] ?? ident).trim().toLowerCase()
}
