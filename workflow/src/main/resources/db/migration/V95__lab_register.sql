-- How somebody was at a lesson. mark_version counts the changes, for devices that were without a connection.
CREATE TABLE lab_attendance (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  lesson_id      BIGINT      NOT NULL,
  application_id BIGINT      NOT NULL,
  mark_version   INT         NOT NULL,
  presence       VARCHAR(12) NOT NULL,
  arrived        TIME        NULL,
  gone           TIME        NULL,
  minutes        INT         NOT NULL,
  marked_by      VARCHAR(60) NOT NULL,
  marked_at      DATETIME(3) NOT NULL,
  UNIQUE KEY lab_attendance_once (lesson_id, application_id),
  KEY lab_attendance_person (application_id),
  CONSTRAINT lab_attendance_lesson FOREIGN KEY (lesson_id) REFERENCES lab_lesson (id),
  CONSTRAINT lab_attendance_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was changed in a register after it was closed.
CREATE TABLE lab_correction (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  lesson_id      BIGINT       NOT NULL,
  application_id BIGINT       NOT NULL,
  corrected_by   VARCHAR(60)  NOT NULL,
  corrected_at   DATETIME(3)  NOT NULL,
  presence_before VARCHAR(12) NULL,
  arrived_before TIME         NULL,
  gone_before    TIME         NULL,
  presence_after VARCHAR(12)  NOT NULL,
  arrived_after  TIME         NULL,
  gone_after     TIME         NULL,
  reason         VARCHAR(500) NOT NULL,
  KEY lab_correction_lesson (lesson_id, id),
  CONSTRAINT lab_correction_lesson FOREIGN KEY (lesson_id) REFERENCES lab_lesson (id),
  CONSTRAINT lab_correction_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
