// Before each test file: jest's workers say that colours are wanted wherever the terminal has them.
import { plainEnvironment } from './plain-environment.mjs'

for (const name of Object.keys(process.env)) {
  if (!(name in plainEnvironment(process.env))) delete process.env[name]
}
