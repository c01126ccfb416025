/** Mistakes that an author could make in the example's logic: a text of one file, and what stands in its place. */
export const mutations: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['a filter', 'WHERE e.event_time > s.event_time', 'WHERE e.event_time < s.event_time'],
  [
    'a filter',
    "AND event_type IN ('STARTED', 'ENDED');\n\nINSERT INTO int_rental_rejects",
    "AND event_type IN ('STARTED');\n\nINSERT INTO int_rental_rejects",
  ],
  [
    'a filter',
    'WHERE delivery = 1\n  AND rider_id IS NOT NULL',
    'WHERE delivery = 1\n  AND rider_id IS NULL',
  ],
  ['a filter', "WHERE l.op <> 'd'", "WHERE l.op <> 'c'"],
  ['a filter', "WHERE l.op <> 'd'", "WHERE l.op <> 'x'"],
  [
    'a filter',
    'WHERE w.most_bikes = 0\n   OR w.most_docks = 0',
    'WHERE w.most_bikes = 0\n   AND w.most_docks = 0',
  ],
  ['a filter', 'WHERE w.most_bikes = 0\n   OR w.most_docks = 0', 'WHERE w.most_bikes = 0'],
  ['a filter', 'WHERE rider_id IS NULL\n   OR COALESCE', 'WHERE rider_id IS NOT NULL\n   AND COALESCE'],
  ['which row is kept', 'ORDER BY change_time DESC', 'ORDER BY change_time ASC'],
  ['which row is kept', 'WHERE age = 1', 'WHERE age = 2'],
  ['the kind of a join', 'LEFT JOIN rental_dim_riders AS d', 'JOIN rental_dim_riders AS d'],
  ['the kind of a join', 'LEFT JOIN rental_plans AS p', 'JOIN rental_plans AS p'],
  ['the kind of a join', 'LEFT JOIN complaints AS c', 'JOIN complaints AS c'],
  ['the time of a join', 'FOR SYSTEM_TIME AS OF r.started_at AS t', 'FOR SYSTEM_TIME AS OF r.ended_at AS t'],
  ['the key of a join', 'ON e.ride_id = s.ride_id', 'ON e.bike_id = s.bike_id'],
  ['the key of a join', 'ON d.rider_id = p.rider_id', 'ON d.rider_id = p.bike_id'],
  ['an aggregate', 'SUM(ride_minutes) AS ride_minutes', 'MAX(ride_minutes) AS ride_minutes'],
  ['an aggregate', 'MIN(bikes_available) AS fewest_bikes', 'MAX(bikes_available) AS fewest_bikes'],
  ['an aggregate', 'AVG(CAST(bikes_available AS DOUBLE))', 'MAX(CAST(bikes_available AS DOUBLE))'],
  ['an aggregate', 'MAX(docks_available) AS most_docks', 'MIN(docks_available) AS most_docks'],
  ['a dropped DISTINCT', 'COUNT(DISTINCT reading_time)', 'COUNT(reading_time)'],
  ['a dropped DISTINCT', 'COUNT(DISTINCT issue) AS issue_kinds', 'COUNT(issue) AS issue_kinds'],
  ['a dropped DISTINCT', 'COUNT(DISTINCT rider_id) AS riders', 'COUNT(rider_id) AS riders'],
  ['a type', 'AVG(CAST(bikes_available AS DOUBLE))', 'AVG(bikes_available)'],
  ['a type', 'AS DECIMAL(8, 2)\n  ) AS price', 'AS DECIMAL(8, 1)\n  ) AS price'],
  ['a constant', 'docks >= 30', 'docks >= 24'],
  ['a constant', "WHEN docks >= 15 THEN 'medium'", "WHEN docks >= 15 THEN 'middle'"],
  ['a constant', "COALESCE(district, 'not assigned')", "COALESCE(district, 'none')"],
  ['a constant', 'c.issue_kinds >= 2', 'c.issue_kinds > 2'],
  ['a constant', "COALESCE(d.plan_name, 'none')", "COALESCE(d.plan_name, 'None')"],
  ['a default that is gone', 'COALESCE(c.issues, 0) AS issues', 'c.issues AS issues'],
  ['a default that is gone', 'MAX(COALESCE(docks_broken, 0))', 'MAX(docks_broken)'],
  ['the unit of a time', 'TIMESTAMPDIFF(MINUTE, s.event_time', 'TIMESTAMPDIFF(HOUR, s.event_time'],
  [
    'the size of a window',
    "DESCRIPTOR(reading_time), INTERVAL '1' HOUR)\n)\nGROUP",
    "DESCRIPTOR(reading_time), INTERVAL '2' HOUR)\n)\nGROUP",
  ],
  [
    'the size of a window',
    "INTERVAL '20' MINUTE, INTERVAL '1' HOUR",
    "INTERVAL '20' MINUTE, INTERVAL '40' MINUTE",
  ],
  [
    'the slide of a window',
    "INTERVAL '20' MINUTE, INTERVAL '1' HOUR",
    "INTERVAL '30' MINUTE, INTERVAL '1' HOUR",
  ],
  [
    'a set operation',
    "FROM int_rental_rides\nUNION ALL\nSELECT ride_id, 'arrival'",
    "FROM int_rental_rides WHERE FALSE\nUNION ALL\nSELECT ride_id, 'arrival'",
  ],
  [
    'columns that change places',
    's.station_id AS from_station,\n  e.station_id AS to_station',
    'e.station_id AS from_station,\n  s.station_id AS to_station',
  ],
  [
    'an operator',
    '(p.ride_minutes - COALESCE(d.free_minutes, 0)) * p.price_per_minute',
    '(p.ride_minutes + COALESCE(d.free_minutes, 0)) * p.price_per_minute',
  ],
  ['an operator', 'WHEN p.ride_minutes > COALESCE', 'WHEN p.ride_minutes < COALESCE'],
  ['an aggregate', 'SUM(price) AS revenue', 'MAX(price) AS revenue'],
  ['a default that is gone', "COALESCE(district, 'not assigned') AS district", 'district'],
  [
    'a join that is doubled',
    'JOIN fleet_dim_stations AS s ON s.station_id = w.station_id',
    'JOIN fleet_dim_stations AS s ON s.station_id <> w.station_id',
  ],
]

/** Changes of logic that no sample row shows. */
export const unseen: typeof mutations = [
  ['a filter', 'WHERE e.event_time > s.event_time', 'WHERE e.event_time >= s.event_time'],
  ['a filter that is gone', "FROM int_rental_events WHERE event_type = 'ENDED'", 'FROM int_rental_events'],
  ['which row is kept', 'ORDER BY event_time ASC', 'ORDER BY event_time DESC'],
  ['the kind of a join', 'LEFT JOIN src_rental_tariffs', 'JOIN src_rental_tariffs'],
  [
    'the kind of a join',
    'JOIN ended AS e ON e.ride_id = s.ride_id',
    'LEFT JOIN ended AS e ON e.ride_id = s.ride_id',
  ],
  ['a grouping', 'GROUP BY f.feedback_id, i.issue', 'GROUP BY f.feedback_id, i.issue, f.given_at'],
  ['an aggregate', 'MIN(f.given_at) AS given_at', 'MAX(f.given_at) AS given_at'],
]

/** Changes of the text that change no logic. */
export const rewordings: readonly (readonly [from: string, to: string])[] = [
  ['WHERE e.event_time > s.event_time', 'WHERE NOT (e.event_time <= s.event_time)'],
  ['SUM(ride_minutes) AS ride_minutes', 'SUM(ride_minutes * 1) AS ride_minutes'],
  ['WHERE w.most_bikes = 0\n   OR w.most_docks = 0', 'WHERE NOT (w.most_bikes <> 0 AND w.most_docks <> 0)'],
  ['COUNT(DISTINCT reading_time)', 'COUNT(DISTINCT CAST(reading_time AS STRING))'],
  [
    'LEFT JOIN complaints AS c ON c.bike_id = r.bike_id',
    'LEFT JOIN complaints AS c ON r.bike_id = c.bike_id AND TRUE',
  ],
]
