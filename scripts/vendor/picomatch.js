// What is used of picomatch: making the test of a pattern.
export { default } from 'picomatch'
