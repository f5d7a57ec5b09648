-- A kind of machine, and whether somebody is trained before they use one (D.Lgs. 81/2008 art. 73). valid_months: null when a training is for good.
CREATE TABLE lab_machine_kind (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  version      INT         NOT NULL,
  code         CHAR(36)    NOT NULL,
  name         VARCHAR(80) NOT NULL,
  training     BOOLEAN     NOT NULL,
  valid_months INT         NULL,
  UNIQUE KEY lab_machine_kind_code (code),
  UNIQUE KEY lab_machine_kind_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_machine (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT         NOT NULL,
  inventory   VARCHAR(20) NOT NULL,
  name        VARCHAR(80) NOT NULL,
  kind_id     BIGINT      NOT NULL,
  room_id     BIGINT      NOT NULL,
  portable    BOOLEAN     NOT NULL,
  state       VARCHAR(20) NOT NULL,
  state_since DATETIME(3) NOT NULL,
  back_on     DATE        NULL,
  lent_until  DATE        NULL,
  UNIQUE KEY lab_machine_inventory (inventory),
  KEY lab_machine_state (state, inventory),
  CONSTRAINT lab_machine_kind FOREIGN KEY (kind_id) REFERENCES lab_machine_kind (id),
  CONSTRAINT lab_machine_room FOREIGN KEY (room_id) REFERENCES lab_room (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who was trained for a kind of machine. person: an account, or the number of the enrolment of somebody who has none.
CREATE TABLE lab_safety_training (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(36)     NOT NULL,
  person         VARCHAR(60)  NOT NULL,
  kind_id        BIGINT       NOT NULL,
  given_on       DATE         NOT NULL,
  given_by       VARCHAR(120) NOT NULL,
  valid_until    DATE         NULL,
  recorded_at    DATETIME(3)  NOT NULL,
  revoked_at     DATETIME(3)  NULL,
  revoked_reason VARCHAR(300) NULL,
  UNIQUE KEY lab_safety_training_public (public_id),
  KEY lab_safety_training_person (person, kind_id),
  CONSTRAINT lab_safety_training_kind FOREIGN KEY (kind_id) REFERENCES lab_machine_kind (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A machine for somebody, or for a lesson.
CREATE TABLE lab_machine_booking (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  version          INT          NOT NULL,
  public_id        CHAR(36)     NOT NULL,
  machine_id       BIGINT       NOT NULL,
  holder           VARCHAR(60)  NULL,
  lesson_id        BIGINT       NULL,
  starts_at        DATETIME(3)  NOT NULL,
  ends_at          DATETIME(3)  NOT NULL,
  booked_at        DATETIME(3)  NOT NULL,
  cancelled_at     DATETIME(3)  NULL,
  cancelled_reason VARCHAR(300) NULL,
  UNIQUE KEY lab_machine_booking_public (public_id),
  KEY lab_machine_booking_time (starts_at, id),
  KEY lab_machine_booking_machine (machine_id, starts_at),
  KEY lab_machine_booking_holder (holder, starts_at),
  CONSTRAINT lab_machine_booking_machine FOREIGN KEY (machine_id) REFERENCES lab_machine (id),
  CONSTRAINT lab_machine_booking_lesson FOREIGN KEY (lesson_id) REFERENCES lab_lesson (id),
  CONSTRAINT lab_machine_booking_for CHECK ((holder IS NULL) <> (lesson_id IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every hour that a machine is taken: the key decides that it is taken once.
CREATE TABLE lab_machine_hour (
  machine_id BIGINT   NOT NULL,
  hour       DATETIME NOT NULL,
  booking_id BIGINT   NOT NULL,
  PRIMARY KEY (machine_id, hour),
  KEY lab_machine_hour_booking (booking_id),
  CONSTRAINT lab_machine_hour_booking FOREIGN KEY (booking_id) REFERENCES lab_machine_booking (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- When the lab is open to work by oneself, and how much of it one may book: one line. days: of the week, by number from Monday, 1.
CREATE TABLE lab_booking_terms (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL,
  opens      INT         NOT NULL,
  closes     INT         NOT NULL,
  days       VARCHAR(7)  NOT NULL,
  week_hours INT         NOT NULL,
  days_ahead INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_booking_terms (id, version, opens, closes, days, week_hours, days_ahead) VALUES (1, 1, 9, 20, '123456', 8, 14);

-- The lessons of a week, whatever their course.
CREATE INDEX lab_lesson_of_week ON lab_lesson (starts_at, id);
