import * as v from 'valibot'
import { maskedOption } from '../../report/masked-option.js'
import type { Answer } from '../flink/http.js'
import { isSuccess, messageOf, readAnswer } from './answer.js'

export type Configuration = Readonly<Record<string, string>>

/** What is wrong with a key of a configuration; without its value, which may be a secret. */
export interface ConfigurationProblem {
  /** Empty where it is about all of it. */
  readonly key: string
  readonly message: string
}

const validationSchema = v.object({
  configs: v.array(v.object({ value: v.object({ name: v.string(), errors: v.array(v.string()) }) })),
})

/** What an answer to a validation finds, each key once. */
export function problemsIn(answer: Answer, configuration: Configuration): readonly ConfigurationProblem[] {
  if (!isSuccess(answer) && answer.status < 502)
    return [{ key: '', message: withoutValues(firstLine(messageOf(answer)), configuration) }]
  const { configs } = readAnswer(answer, validationSchema)
  return configs.flatMap(({ value: { name: key, errors } }) => {
    const [error] = errors
    return error === undefined ? [] : [{ key, message: withoutValues(error, configuration, key) }]
  })
}

/** Of a message whose further lines list what would have been possible. */
export const firstLine = (text: string): string =>
  (text.split('\n')[0] ?? '').replace(/, available connectors are: .*/, '')

/** What is named for what it is, and no secret. */
const told = new Set(['name', 'connector.class', 'topics'])

/** Shorter ones are words of messages as well. */
const longEnough = 4

/**
 * A text in which `***` stands for each value of a configuration.
 * @param key whose own value goes also where it is short
 */
export function withoutValues(text: string, configuration: Configuration, key = ''): string {
  const values = Object.entries(configuration)
    .filter(
      ([name, value]) => !told.has(name) && (value.length >= longEnough || (name === key && value !== '')),
    )
    .map(([, value]) => value)
    .sort((a, b) => b.length - a.length)
  const plain = text.replace(/^(Invalid value )[\s\S]*( for configuration )/, '$1***$2')
  return values.reduce((masked, value) => masked.replaceAll(value, '***'), plain)
}

/** A text in which `***` stands for those values alone that their keys, or they themselves, say are secrets. */
export function withoutSecrets(text: string, configuration: Configuration): string {
  const secrets = Object.entries(configuration).filter(([key, value]) => maskedOption(key, value) !== value)
  return maskedOption('', withoutValues(text, Object.fromEntries(secrets)))
}
