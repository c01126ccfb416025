// What is used of js-yaml: reading, with every scalar as its text.
export { FAILSAFE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml'
