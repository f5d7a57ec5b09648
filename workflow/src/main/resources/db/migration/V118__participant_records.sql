-- Who took part in a course, as the programme has to count them: what they said about themselves when it began, each answer to be declined.
CREATE TABLE lab_participant_record (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  version            INT          NOT NULL,
  number             VARCHAR(40)  NOT NULL,
  application_id     BIGINT       NOT NULL,
  course_id          BIGINT       NOT NULL,
  started_on         DATE         NOT NULL,
  ended_on           DATE         NULL,
  left_early         BOOLEAN      NOT NULL,
  entry_said_at      DATETIME(3)  NULL,
  tax_code           CHAR(16)     NULL,
  residence          VARCHAR(80)  NULL,
  gender             VARCHAR(10)  NULL,
  citizenship        VARCHAR(20)  NULL,
  labour             VARCHAR(20)  NULL,
  jobless_for        VARCHAR(20)  NULL,
  schooling          VARCHAR(20)  NULL,
  foreign_background VARCHAR(10)  NULL,
  minority           VARCHAR(10)  NULL,
  disability         VARCHAR(10)  NULL,
  homeless           VARCHAR(10)  NULL,
  disadvantaged      VARCHAR(10)  NULL,
  UNIQUE KEY lab_participant_record_number (number),
  UNIQUE KEY lab_participant_record_once (application_id),
  KEY lab_participant_record_course (course_id, id),
  KEY lab_participant_record_started (started_on, id),
  CONSTRAINT lab_participant_record_application FOREIGN KEY (application_id) REFERENCES lab_application (id),
  CONSTRAINT lab_participant_record_course FOREIGN KEY (course_id) REFERENCES lab_course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What became of somebody, asked once when they leave and once six months later.
CREATE TABLE lab_outcome (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT         NOT NULL,
  record_id   BIGINT      NOT NULL,
  moment      VARCHAR(12) NOT NULL,
  state       VARCHAR(12) NOT NULL,
  asked_at    DATETIME(3) NOT NULL,
  open_until  DATETIME(3) NOT NULL,
  reminded_at DATETIME(3) NULL,
  settled_at  DATETIME(3) NULL,
  by_phone    BOOLEAN     NOT NULL,
  activity    VARCHAR(20) NULL,
  contract    VARCHAR(20) NULL,
  improved    VARCHAR(10) NULL,
  qualified   VARCHAR(10) NULL,
  UNIQUE KEY lab_outcome_once (record_id, moment),
  KEY lab_outcome_state (state, open_until, id),
  CONSTRAINT lab_outcome_record FOREIGN KEY (record_id) REFERENCES lab_participant_record (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Hashes of the codes in the messages that ask, one for each message.
CREATE TABLE lab_outcome_code (
  sha256     CHAR(64) NOT NULL PRIMARY KEY,
  outcome_id BIGINT   NOT NULL,
  KEY lab_outcome_code_outcome (outcome_id),
  CONSTRAINT lab_outcome_code_outcome FOREIGN KEY (outcome_id) REFERENCES lab_outcome (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
