const date = /^ *(\d{1,4})-(\d{1,2})-(\d{1,2})$/
const time = /^ *(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d*)?$/

/** Whether a text is a day of the calendar: `2025-12-31`. */
export function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = numbersOf(date, text)
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysOf(year, month)
}

/** Whether a text is a time of the day: `23:59:59.999`. */
export function isTime(text: string): boolean {
  const [hour = 24, minute = 0, second = 0] = numbersOf(time, text)
  return hour < 24 && minute < 60 && second < 60
}

/** Whether a text is a day, with a time or without. */
export function isTimestamp(text: string): boolean {
  const [, day = '', clock] = /^( *[^ ]*)(?: (.*))?$/.exec(text) ?? []
  return isDate(day) && (clock === undefined || isTime(clock))
}

function numbersOf(form: RegExp, text: string): readonly number[] {
  return (form.exec(text) ?? []).slice(1).map(Number)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
