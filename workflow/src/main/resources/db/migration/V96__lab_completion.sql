-- Certificates of attendance. Whoever has the code may read of the course and a masked name, and nothing else.
CREATE TABLE lab_certificate (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  version         INT           NOT NULL,
  code            CHAR(19)      NOT NULL,
  course_id       BIGINT        NOT NULL,
  application_id  BIGINT        NOT NULL,
  minutes         INT           NOT NULL,
  measure_minutes INT           NOT NULL,
  issued_on       DATE          NOT NULL,
  document_id     BIGINT        NOT NULL,
  revoked_at      DATETIME(3)   NULL,
  revoked_reason  VARCHAR(500)  NULL,
  UNIQUE KEY lab_certificate_code (code),
  UNIQUE KEY lab_certificate_once (application_id),
  KEY lab_certificate_course (course_id, id),
  CONSTRAINT lab_certificate_course FOREIGN KEY (course_id) REFERENCES lab_course (id),
  CONSTRAINT lab_certificate_application FOREIGN KEY (application_id) REFERENCES lab_application (id),
  CONSTRAINT lab_certificate_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- When people may say what they think of a course, and whether they still may.
CREATE TABLE lab_questionnaire (
  course_id BIGINT      NOT NULL PRIMARY KEY,
  opened_at DATETIME(3) NOT NULL,
  closes_at DATETIME(3) NOT NULL,
  closed_at DATETIME(3) NULL,
  CONSTRAINT lab_questionnaire_course FOREIGN KEY (course_id) REFERENCES lab_course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who has answered, and not what.
CREATE TABLE lab_answered (
  application_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT lab_answered_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was answered, and not by whom: neither time nor order tell, the key is random.
CREATE TABLE lab_opinion (
  id        CHAR(36) NOT NULL PRIMARY KEY,
  course_id BIGINT   NOT NULL,
  teaching  INT      NOT NULL,
  place     INT      NOT NULL,
  timing    INT      NOT NULL,
  use_of_it INT      NOT NULL,
  KEY lab_opinion_course (course_id),
  CONSTRAINT lab_opinion_course FOREIGN KEY (course_id) REFERENCES lab_course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
