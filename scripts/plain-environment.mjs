/**
 * An environment in which commands answer as in an empty terminal: what a terminal or a runner says about
 * itself (colours, the run of a workflow, inputs of an action, a repository that git is told of) is taken out.
 *
 * @param {NodeJS.ProcessEnv} env the environment as it is; it is not changed
 * @returns {NodeJS.ProcessEnv} the rest
 */
export const plainEnvironment = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ABOUT_THE_CALLER.test(name)))

const ABOUT_THE_CALLER =
  /^(FORCE_COLOR|NO_COLOR|CLICOLOR.*|CI|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/
