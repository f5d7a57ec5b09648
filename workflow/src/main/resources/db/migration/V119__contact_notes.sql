-- When somebody who might drop out of a course was called, and what came of it. The hash keeps the same note from being written twice.
CREATE TABLE lab_contact_note (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT       NOT NULL,
  contacted_on   DATE         NOT NULL,
  note           VARCHAR(500) NOT NULL,
  note_sha256    CHAR(64)     NOT NULL,
  written_by     VARCHAR(60)  NOT NULL,
  written_at     DATETIME(3)  NOT NULL,
  UNIQUE KEY lab_contact_note_once (application_id, contacted_on, note_sha256),
  CONSTRAINT lab_contact_note_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The calendar of the lab reads all lessons between two instants.
ALTER TABLE lab_lesson ADD KEY lab_lesson_starts (starts_at, id);
