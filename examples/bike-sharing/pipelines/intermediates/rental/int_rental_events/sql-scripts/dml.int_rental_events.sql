-- One pass over the events, two tables: what goes on, and what somebody has to look at.
EXECUTE STATEMENT SET
BEGIN

INSERT INTO int_rental_events
SELECT event_id, event_type, ride_id, rider_id, bike_id, bike_type, station_id, event_time
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY event_time ASC) AS delivery
  FROM src_rental_events
)
WHERE delivery = 1
  AND rider_id IS NOT NULL
  AND event_type IN ('STARTED', 'ENDED');

INSERT INTO int_rental_rejects
SELECT
  event_id,
  ride_id,
  CASE WHEN rider_id IS NULL THEN 'no rider' ELSE 'unknown event' END AS reason,
  event_time
FROM src_rental_events
WHERE rider_id IS NULL
   OR COALESCE(event_type, '') NOT IN ('STARTED', 'ENDED');

END;
