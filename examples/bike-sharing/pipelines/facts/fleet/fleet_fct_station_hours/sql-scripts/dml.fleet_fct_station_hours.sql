INSERT INTO fleet_fct_station_hours
SELECT
  station_id,
  window_start,
  window_end,
  COUNT(DISTINCT reading_time) AS readings, -- the same reading twice is one
  MIN(bikes_available) AS fewest_bikes,
  MAX(bikes_available) AS most_bikes,
  AVG(CAST(bikes_available AS DOUBLE)) AS average_bikes,
  MAX(COALESCE(docks_broken, 0)) AS broken_docks
FROM TABLE(
  TUMBLE(TABLE src_fleet_docks, DESCRIPTOR(reading_time), INTERVAL '1' HOUR)
)
GROUP BY station_id, window_start, window_end;
