-- What was found of an answer that gives points, before the list: nothing here is changed, the newest of each question holds.
CREATE TABLE lab_answer_check (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT         NOT NULL,
  question       VARCHAR(20)    NOT NULL,
  holds          BOOLEAN        NOT NULL,
  isee_found     DECIMAL(12, 2) NULL,
  reason         VARCHAR(500)   NULL,
  checked_by     VARCHAR(60)    NOT NULL,
  checked_at     DATETIME(3)    NOT NULL,
  KEY lab_answer_check_application (application_id, id),
  CONSTRAINT lab_answer_check_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A document that somebody who has enrolled is asked for, and by when; asked once more for the same kind, the day is another.
CREATE TABLE lab_document_request (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT      NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  until_day      DATE        NOT NULL,
  asked_by       VARCHAR(60) NOT NULL,
  asked_at       DATETIME(3) NOT NULL,
  UNIQUE KEY lab_document_request_once (application_id, kind),
  CONSTRAINT lab_document_request_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Why an enrolment does not count: it stands apart, so that no list of enrolments brings it along.
CREATE TABLE lab_exclusion (
  application_id BIGINT       NOT NULL PRIMARY KEY,
  reason         VARCHAR(500) NOT NULL,
  excluded_by    VARCHAR(60)  NOT NULL,
  CONSTRAINT lab_exclusion_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
