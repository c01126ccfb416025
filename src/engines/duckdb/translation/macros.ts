/**
 * What Flink computes in a way of its own, as DuckDB macros. They stand in the schema `bluegreen` of each database, so
 * that views can be read with any client.
 */
export const macros: readonly string[] = [
  // Half up, away from zero; null for a divisor of 0.
  `rounded_quotient(n, d) AS CASE WHEN d = 0 THEN NULL ELSE
     CAST(sign(CAST(n AS DOUBLE)) * sign(CAST(d AS DOUBLE)) AS INTEGER) *
     ((abs(n) // abs(d)) + CASE WHEN (abs(n) % abs(d)) >= abs(d) - (abs(n) % abs(d)) THEN 1 ELSE 0 END) END`,

  // Java's Double.toString: the shortest digits, from 10^-3 to 10^7 without an exponent.
  `float_digits(x) AS regexp_replace(replace(regexp_replace(CAST(abs(x) AS VARCHAR), 'e.*$', ''), '.', ''), '^0+', '')`,
  `float_exponent(x) AS CASE WHEN CAST(abs(x) AS VARCHAR) LIKE '%e%'
     THEN CAST(regexp_extract(CAST(abs(x) AS VARCHAR), 'e([-+]?[0-9]+)$', 1) AS INTEGER)
     WHEN abs(x) >= 1 THEN length(split_part(CAST(abs(x) AS VARCHAR), '.', 1)) - 1
     ELSE -1 - length(regexp_extract(split_part(CAST(abs(x) AS VARCHAR), '.', 2), '^0*')) END`,
  `float_mantissa(digits) AS left(digits, 1) || '.' ||
     CASE WHEN rtrim(substr(digits, 2), '0') = '' THEN '0' ELSE rtrim(substr(digits, 2), '0') END`,
  `float_text(x) AS CASE WHEN x IS NULL THEN NULL WHEN isnan(x) THEN 'NaN'
     WHEN isinf(x) THEN CASE WHEN x > 0 THEN 'Infinity' ELSE '-Infinity' END
     WHEN x = 0 THEN CASE WHEN CAST(x AS VARCHAR) LIKE '-%' THEN '-0.0' ELSE '0.0' END
     ELSE CASE WHEN x < 0 THEN '-' ELSE '' END || CASE
       WHEN abs(x) >= 0.001 AND abs(x) < 10000000 THEN CAST(abs(x) AS VARCHAR)
       ELSE bluegreen.float_mantissa(bluegreen.float_digits(x)) || 'E' || bluegreen.float_exponent(x) END END`,

  `round_double(x, n) AS CASE WHEN isfinite(x) THEN CAST(round(CAST(CAST(x AS VARCHAR) AS DECIMAL(38, 17)), n) AS DOUBLE) ELSE x END`,
  `trunc_double(x, n) AS CASE WHEN n >= 0 THEN CAST(sign(x) * floor(CAST(CAST(abs(x) AS VARCHAR) AS DECIMAL(38, 17)) * power(10, n)) / power(10, n) AS DOUBLE)
     ELSE sign(x) * floor(abs(x) / power(10, -n)) * power(10, -n) END`,

  // From a place counted from 1, or from the end where it is negative.
  `substring(t, f, n, limited) AS CASE WHEN limited AND n < 0 THEN NULL
     WHEN f < 0 AND -f > length(t) THEN CASE WHEN limited THEN left(t, CAST(greatest(n + f + length(t), 0) AS BIGINT)) ELSE t END
     WHEN limited THEN substr(t, CASE WHEN f < 0 THEN length(t) + f + 1 WHEN f = 0 THEN 1 ELSE f END, n)
     ELSE substr(t, CASE WHEN f < 0 THEN length(t) + f + 1 WHEN f = 0 THEN 1 ELSE f END) END`,

  // A word begins behind anything that is no letter and no digit.
  `initcap(t) AS array_to_string(list_transform(regexp_extract_all(t, '[A-Za-z0-9]+|[^A-Za-z0-9]+'),
     lambda w: upper(left(w, 1)) || lower(substr(w, 2))), '')`,

  // A date, with or without a time of at least seconds; no T and no zone.
  `moment_of_text(t) AS CASE WHEN regexp_full_match(trim(t), '[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}( [0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]*)?)?')
     THEN TRY_CAST(t AS TIMESTAMP) END`,
  `full_moment_of_text(t) AS CASE WHEN t LIKE '%:%:%' THEN bluegreen.moment_of_text(t) END`,

  // Whole months and seconds between two moments, towards zero. The last day of a month is as late as any.
  `month_distance(a, b) AS CAST(datediff('month', a, b) AS INTEGER) -
     CASE WHEN a + to_months(CAST(datediff('month', a, b) AS INTEGER)) > b THEN 1 ELSE 0 END`,
  `month_difference(a, b) AS CASE WHEN b >= a THEN bluegreen.month_distance(a, b) ELSE -bluegreen.month_distance(b, a) END`,
  `second_difference(a, b) AS (epoch_ms(b) - epoch_ms(a)) // 1000`,

  `month_text(i) AS CASE WHEN i < to_months(0) THEN '-' ELSE '+' END ||
     abs(datepart('year', i)) || '-' || lpad(CAST(abs(datepart('month', i)) AS VARCHAR), 2, '0')`,
  `second_text(i) AS CASE WHEN epoch_ms(i) < 0 THEN '-' ELSE '+' END || (abs(epoch_ms(i)) // 86400000) || ' ' ||
     strftime(make_timestamp((abs(epoch_ms(i)) % 86400000) * 1000), '%H:%M:%S.%g')`,
]

/** The statements that put the macros into a database. */
export function macroStatements(): readonly string[] {
  return macros.map((macro) => `CREATE OR REPLACE MACRO bluegreen.${macro}`)
}
