CREATE TABLE IF NOT EXISTS fleet_dim_stations (
  station_id   STRING NOT NULL,
  station_name STRING,
  district     STRING,
  docks        INT,
  station_size STRING,
  PRIMARY KEY (station_id) NOT ENFORCED
) DISTRIBUTED BY HASH(station_id) INTO 1 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '0',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
