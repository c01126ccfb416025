INSERT INTO int_rental_rides
WITH started AS (
  SELECT * FROM int_rental_events WHERE event_type = 'STARTED'
),
ended AS (
  SELECT * FROM int_rental_events WHERE event_type = 'ENDED'
)
SELECT
  s.ride_id,
  s.rider_id,
  s.bike_id,
  s.bike_type,
  s.station_id AS from_station,
  e.station_id AS to_station,
  s.event_time AS started_at,
  e.event_time AS ended_at,
  TIMESTAMPDIFF(MINUTE, s.event_time, e.event_time) AS ride_minutes
FROM started AS s
JOIN ended AS e ON e.ride_id = s.ride_id
-- a lock whose clock is wrong ends rides before they start
WHERE e.event_time > s.event_time;
