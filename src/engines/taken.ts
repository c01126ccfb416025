/** What is to be said of a name of ours where somebody else's stands. */
export const takenWords = (name: string): string =>
  `somebody has taken ${name} away, and made another in its place`
