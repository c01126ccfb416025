INSERT INTO fleet_fct_movements
SELECT ride_id, 'departure' AS direction, from_station AS station_id, bike_id, started_at AS moved_at
FROM int_rental_rides
UNION ALL
SELECT ride_id, 'arrival' AS direction, to_station AS station_id, bike_id, ended_at AS moved_at
FROM int_rental_rides;
