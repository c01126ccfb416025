-- Where the docks stand. The planning department keeps it; a station that is not assigned yet has no district.
CREATE TABLE IF NOT EXISTS src_fleet_stations (
  station_id   STRING NOT NULL,
  station_name STRING,
  district     STRING,
  docks        INT,
  PRIMARY KEY (station_id) NOT ENFORCED
) DISTRIBUTED BY HASH(station_id) INTO 1 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '0',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all',
  'scan.startup.mode' = 'earliest-offset'
);
