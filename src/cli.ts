import { runAsCommand } from './main.js'

await runAsCommand()
