import { chanceOf, oneOf } from '../generate/chance.js'
import { realStatements, testedStatements } from '../generate/known.js'
import { mutateCharacters } from '../generate/mutate-characters.js'
import { mutateTokens } from '../generate/mutate.js'
import { statementsOf } from '../generate/statement.js'

/** Very long statements say no more than others. */
const longest = 5000

/** Statements to mutate: real ones, those that tests have verdicts on, and generated ones. */
export function originals(seed: number): readonly string[] {
  const known = [...realStatements(), ...testedStatements(), ...statementsOf(2000, seed)]
  return known.filter((sql) => sql.length < longest)
}

/** The n-th mutant: the same for the same seed, however many others were made. */
export function mutantOf(texts: readonly string[], seed: number, n: number): string {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ n)
  const text = oneOf(texts, chance)
  switch (chance(4)) {
    case 0:
      return mutateTokens(text, texts, chance)
    case 1:
      return mutateCharacters(mutateTokens(text, texts, chance), texts, chance)
    default:
      return mutateCharacters(text, texts, chance)
  }
}
