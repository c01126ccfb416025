-- Feedback that was sent twice, and a thing ticked twice, count once.
INSERT INTO int_fleet_issues
SELECT
  f.feedback_id,
  i.issue,
  MIN(f.bike_id) AS bike_id,
  MIN(f.given_at) AS given_at
FROM src_rental_feedback AS f
CROSS JOIN UNNEST(f.issues) AS i (issue)
GROUP BY f.feedback_id, i.issue;
