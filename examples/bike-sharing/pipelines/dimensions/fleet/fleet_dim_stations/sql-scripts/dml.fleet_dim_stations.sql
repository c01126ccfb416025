INSERT INTO fleet_dim_stations
SELECT
  station_id,
  station_name,
  COALESCE(district, 'not assigned') AS district,
  docks,
  CASE
    WHEN docks >= 30 THEN 'large'
    WHEN docks >= 15 THEN 'medium'
    ELSE 'small'
  END AS station_size
FROM src_fleet_stations;
