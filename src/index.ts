import { runAsAction } from './main.js'

await runAsAction()
