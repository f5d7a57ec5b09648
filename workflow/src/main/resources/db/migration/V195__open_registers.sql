-- After how many days a lesson’s register that is still open is on the coordinator’s list; its teacher is reminded then, once.
ALTER TABLE lab_terms ADD COLUMN register_days INT NOT NULL DEFAULT 3;
ALTER TABLE lab_lesson ADD COLUMN register_reminded_at DATETIME(3) NULL;
ALTER TABLE lab_lesson ADD KEY lab_lesson_open (register_closed_at, starts_at, id);
-- Nobody is reminded all at once of lessons of long ago: those are on the list.
UPDATE lab_lesson SET register_reminded_at = ends_at WHERE register_closed_at IS NULL AND starts_at < DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 30 DAY);
