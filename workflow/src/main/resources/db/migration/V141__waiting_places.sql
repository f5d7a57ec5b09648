-- Places on the waiting list as it is published: who got a seat has none. Of lists made before, who was never offered one keeps their order.
ALTER TABLE lab_application ADD COLUMN waiting_place INT NULL;

UPDATE lab_application a
  JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY course_id ORDER BY position) AS place
          FROM lab_application WHERE position IS NOT NULL AND offer_until IS NULL) waiting ON waiting.id = a.id
   SET a.waiting_place = waiting.place;
