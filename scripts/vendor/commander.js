// What is used of commander.
export { Command, CommanderError, Option } from 'commander'
