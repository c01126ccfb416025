// axios asks for forms where one is sent, and none is.
module.exports = class FormData {}
