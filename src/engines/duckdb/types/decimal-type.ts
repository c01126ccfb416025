import { decimal, type DecimalType } from './flink-type.js'

/**
 * The types of decimal arithmetic: Flink's LogicalTypeMerging. Past 38 digits the scale gives way, but never below 6
 * digits or its own.
 */
function adjusted(precision: number, scale: number): DecimalType {
  if (precision <= 38) return decimal(precision, scale)
  return decimal(38, Math.max(38 - (precision - scale), Math.min(scale, 6)))
}

export function sumOf(a: DecimalType, b: DecimalType): DecimalType {
  const scale = Math.max(a.scale, b.scale)
  return adjusted(Math.max(a.precision - a.scale, b.precision - b.scale) + scale + 1, scale)
}

export function productOf(a: DecimalType, b: DecimalType): DecimalType {
  return adjusted(a.precision + b.precision + 1, a.scale + b.scale)
}

export function quotientOf(a: DecimalType, b: DecimalType): DecimalType {
  const scale = Math.max(6, a.scale + b.precision + 1)
  return adjusted(a.precision - a.scale + b.scale + scale, scale)
}

export function remainderOf(a: DecimalType, b: DecimalType): DecimalType {
  const scale = Math.max(a.scale, b.scale)
  return adjusted(Math.min(a.precision - a.scale, b.precision - b.scale) + scale, scale)
}
