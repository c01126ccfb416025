-- With a key, the topic keeps the newest row of each customer.
CREATE TABLE customer_totals (
  customer STRING,
  orders BIGINT,
  total BIGINT,
  PRIMARY KEY (customer) NOT ENFORCED
);

INSERT INTO customer_totals
SELECT customer, COUNT(*), SUM(amount) FROM large_orders GROUP BY customer;
