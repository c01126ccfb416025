-- Stations without a bike, or without a free dock, for a whole hour. It goes to the Kafka of the people who drive the
-- vans, so this is a table of Apache Flink's connector: its rows stand in a topic that has a name of its own.
CREATE TABLE IF NOT EXISTS fleet_fct_alerts (
  station_id   STRING NOT NULL,
  window_end   TIMESTAMP(3) NOT NULL,
  station_name STRING,
  alert        STRING,
  PRIMARY KEY (station_id, window_end) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'station-alerts',
  'properties.bootstrap.servers' = 'kafka.vans.example:9092',
  'key.format' = 'json',
  'value.format' = 'json',
  'sink.delivery-guarantee' = 'exactly-once',
  'sink.transactional-id-prefix' = 'station-alerts'
);
