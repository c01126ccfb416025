INSERT INTO rental_plans (plan_code, plan_name, free_minutes) VALUES
  ('resident', 'Resident', 30),
  ('student', 'Student', 45),
  ('visitor', 'Day ticket', 0);
