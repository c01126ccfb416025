/** What is to be said of a name of ours where somebody else's stands. */
export const takenWords = (name: string): string =>
  `somebody has taken ${name} away, and made another in its place`

/** What is to be said of what others made where a consumer is to be. */
export const notMadeWords = (name: string): string => `${name} is there, but was not made as a consumer`

export const thenMade = 'once it is renamed or dropped, it is made as git says'
