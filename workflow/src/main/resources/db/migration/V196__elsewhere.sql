-- Who lives, or is, in none of the quarters: elsewhere, which has no centre and so no distance.
ALTER TABLE lab_quarter MODIFY latitude DECIMAL(8, 5) NULL, MODIFY longitude DECIMAL(8, 5) NULL;
INSERT INTO lab_quarter (code, name, latitude, longitude) VALUES ('altrove', 'Altrove', NULL, NULL);
