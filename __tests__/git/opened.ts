import { expect } from '@jest/globals'
import { openRepository, type Repository } from '../../src/git/repository.js'
import type { Fault } from '../../src/project/fault.js'
import type { Snapshot } from '../../src/project/snapshot.js'
import type { Clone } from './clone.js'

/** Does `work` with a repository that is closed afterwards. */
export async function using<T>(clone: Clone, work: (repository: Repository) => Promise<T>): Promise<T> {
  const repository = await openRepository(clone.root)
  try {
    return await work(repository)
  } finally {
    repository.close()
  }
}

/** The faults that `work` ends with; it fails the test where it ends otherwise. */
export async function faults(work: Promise<unknown>): Promise<readonly Fault[]> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ name: 'FaultError' })
  return (error as { readonly faults: readonly Fault[] }).faults
}

/** The refusal that `work` ends with. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ step: string; message: string; next: string; waits: string | null }> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ name: 'Refusal' })
  return error as { step: string; message: string; next: string; waits: string | null }
}

export const texts = (snapshot: Snapshot) =>
  Object.fromEntries(snapshot.files.map(({ path, text }) => [path, text]))
