import type { EnvironmentSettings } from '../settings/environment.js'

/** Null where a deployment is approved, else why it is not. */
export function approvalOf({ approval, name }: EnvironmentSettings): Promise<string | null> {
  if (!approval.fourEyes) return Promise.resolve(null)
  return Promise.resolve(
    `approval.four-eyes of ${name} cannot be answered here yet: let GitHub ask the reviewers of an environment (\`environment: ${name}\` in the job), and take approval out of the configuration`,
  )
}
