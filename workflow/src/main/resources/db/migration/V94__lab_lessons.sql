-- How much of a course somebody attends for its certificate, in percent.
ALTER TABLE lab_course ADD COLUMN attendance_percent INT NOT NULL DEFAULT 70;

CREATE TABLE lab_room (
  id      BIGINT AUTO_INCREMENT PRIMARY KEY,
  version INT          NOT NULL,
  code    VARCHAR(40)  NOT NULL,
  name    VARCHAR(80)  NOT NULL,
  places  INT          NOT NULL,
  in_use  BOOLEAN      NOT NULL,
  UNIQUE KEY lab_room_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_lesson (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  version            INT           NOT NULL,
  public_id          CHAR(36)      NOT NULL,
  course_id          BIGINT        NOT NULL,
  room_id            BIGINT        NOT NULL,
  teacher            VARCHAR(60)   NOT NULL,
  subject            VARCHAR(200)  NOT NULL,
  starts_at          DATETIME(3)   NOT NULL,
  ends_at            DATETIME(3)   NOT NULL,
  moves              INT           NOT NULL,
  cancelled_reason   VARCHAR(1000) NULL,
  register_closed_at DATETIME(3)   NULL,
  UNIQUE KEY lab_lesson_public (public_id),
  KEY lab_lesson_course (course_id, starts_at, id),
  KEY lab_lesson_teacher (teacher, starts_at, id),
  CONSTRAINT lab_lesson_course FOREIGN KEY (course_id) REFERENCES lab_course (id),
  CONSTRAINT lab_lesson_room FOREIGN KEY (room_id) REFERENCES lab_room (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every quarter of an hour that a room or a teacher is taken: the key decides that it is taken once.
CREATE TABLE lab_taken (
  what      VARCHAR(80) NOT NULL,
  quarter   DATETIME    NOT NULL,
  lesson_id BIGINT      NOT NULL,
  PRIMARY KEY (what, quarter),
  KEY lab_taken_lesson (lesson_id),
  CONSTRAINT lab_taken_lesson FOREIGN KEY (lesson_id) REFERENCES lab_lesson (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
