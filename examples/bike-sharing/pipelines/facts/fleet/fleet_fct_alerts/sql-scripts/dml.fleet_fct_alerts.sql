INSERT INTO fleet_fct_alerts
SELECT
  w.station_id,
  w.window_end,
  s.station_name,
  CASE WHEN w.most_bikes = 0 THEN 'empty' ELSE 'full' END AS alert
FROM (
  SELECT
    station_id,
    window_start,
    window_end,
    MAX(bikes_available) AS most_bikes,
    MAX(docks_available) AS most_docks
  FROM TABLE(
    HOP(TABLE src_fleet_docks, DESCRIPTOR(reading_time), INTERVAL '20' MINUTE, INTERVAL '1' HOUR)
  )
  GROUP BY station_id, window_start, window_end
) AS w
JOIN fleet_dim_stations AS s ON s.station_id = w.station_id
WHERE w.most_bikes = 0
   OR w.most_docks = 0;
