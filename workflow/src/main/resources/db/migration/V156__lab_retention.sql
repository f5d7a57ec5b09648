-- For how many months after a course or a placement the lab keeps what people said of their lives, and for how many it knows whose a participant record is.
CREATE TABLE lab_retention (
  id            BIGINT NOT NULL PRIMARY KEY,
  version       INT    NOT NULL,
  keep_months   INT    NOT NULL,
  record_months INT    NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_retention (id, version, keep_months, record_months) VALUES (1, 0, 12, 120);

-- A record that is nobody's any more: the age stands in place of the person.
ALTER TABLE lab_participant_record
  MODIFY COLUMN application_id BIGINT NULL,
  ADD COLUMN age INT NULL;
