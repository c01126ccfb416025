// undici asks for HTTP/2 only where a client allows it, and the GitHub toolkit's do not.
module.exports = () => {
  throw new Error('HTTP/2 is not bundled')
}
