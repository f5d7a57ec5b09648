-- A course of the lab. seats_taken counts seats offered and accepted: no statement gets it above seats.
CREATE TABLE lab_course (
  id                  BIGINT AUTO_INCREMENT PRIMARY KEY,
  version             INT            NOT NULL,
  slug                VARCHAR(60)    NOT NULL,
  title               VARCHAR(120)   NOT NULL,
  summary             VARCHAR(600)   NOT NULL,
  content             TEXT           NOT NULL,
  for_whom            VARCHAR(600)   NOT NULL,
  place               VARCHAR(200)   NOT NULL,
  timetable           VARCHAR(200)   NOT NULL,
  hours               INT            NOT NULL,
  seats               INT            NOT NULL,
  reserved_percent    INT            NOT NULL,
  seats_taken         INT            NOT NULL,
  offer_days          INT            NOT NULL,
  enrolment_opens_at  DATETIME(3)    NULL,
  enrolment_closes_at DATETIME(3)    NULL,
  starts_on           DATE           NULL,
  ends_on             DATE           NULL,
  state               VARCHAR(20)    NOT NULL,
  published_at        DATETIME(3)    NULL,
  list_published_at   DATETIME(3)    NULL,
  points_version      INT            NULL,
  reason              VARCHAR(1000)  NULL,
  UNIQUE KEY lab_course_slug (slug),
  KEY lab_course_state (state, starts_on, id),
  CONSTRAINT lab_course_not_overbooked CHECK (seats_taken BETWEEN 0 AND seats)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Somebody's enrolment in a course, from its draft on. What is asked about their life stands apart, in lab_situation.
CREATE TABLE lab_application (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  public_id     CHAR(36)     NOT NULL,
  number        VARCHAR(30)  NULL,
  course_id     BIGINT       NOT NULL,
  applicant     VARCHAR(60)  NULL,
  proposed_by   VARCHAR(60)  NULL,
  name          VARCHAR(120) NOT NULL,
  birth_date    DATE         NULL,
  email         VARCHAR(160) NULL,
  phone         VARCHAR(40)  NULL,
  state         VARCHAR(20)  NOT NULL,
  state_since   DATETIME(3)  NOT NULL,
  sent_at       DATETIME(3)  NULL,
  points        INT          NULL,
  position      INT          NULL,
  reserved      BOOLEAN      NOT NULL,
  offer_until   DATETIME(3)  NULL,
  offer_sha256  CHAR(64)     NULL,
  UNIQUE KEY lab_application_public (public_id),
  UNIQUE KEY lab_application_number (number),
  UNIQUE KEY lab_application_once (course_id, applicant),
  UNIQUE KEY lab_application_offer (offer_sha256),
  KEY lab_application_course (course_id, state, position),
  KEY lab_application_applicant (applicant, id),
  CONSTRAINT lab_application_course FOREIGN KEY (course_id) REFERENCES lab_course (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What somebody has said about their life to get points: each answer may be declined, and each look at it is recorded.
CREATE TABLE lab_situation (
  application_id BIGINT         NOT NULL PRIMARY KEY,
  isee_answer    VARCHAR(10)    NULL,
  isee           DECIMAL(12, 2) NULL,
  quarter        VARCHAR(10)    NULL,
  work           VARCHAR(20)    NULL,
  single_parent  VARCHAR(10)    NULL,
  left_school    VARCHAR(10)    NULL,
  social_case    BOOLEAN        NOT NULL,
  CONSTRAINT lab_situation_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
