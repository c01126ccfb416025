/** This program's version: package.json's own, which a test holds against this one. */
export const version = '0.1.0'
