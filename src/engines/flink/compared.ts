import type { ComparedPair } from '../../plan/plan.js'
import type { IntendedAct, Problem } from '../engine.js'
import { formatHint, formatUnread } from './records/form.js'
import { definitionsFor, type Objects } from './replay.js'

/** The tables and views that are read to compare a pair. */
export function readFor({ blue, green, views }: ComparedPair): readonly string[] {
  const both = [...(views?.blue ?? []), ...(views?.green ?? [])]
  return both.length > 0 ? both.flatMap(({ view }) => view.reads) : [blue, green]
}

/**
 * Tables that would have to be read to compare what is about to be made, and are in a format that is not read here.
 * @param objects what is there once the acts have happened
 */
export function formatProblems(
  objects: Objects,
  acts: readonly IntendedAct[],
  pairs: readonly ComparedPair[],
): readonly Problem[] {
  const read = definitionsFor(objects, pairs.flatMap(readFor))
  return read.flatMap((held) => {
    const message = held.topic === null ? null : formatUnread(held)
    const step = acts.find((act) => act.step.object === held.name)?.step
    const { id, file, line } = step ?? { id: `check:${held.name}`, file: '', line: 1 }
    return message === null ? [] : [{ step: id, message, hint: formatHint, file, line }]
  })
}
