-- What the lab invites the public to: guided tours, open days, events.
CREATE TABLE lab_visit (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT           NOT NULL,
  kind          VARCHAR(20)   NOT NULL,
  slug          VARCHAR(60)   NOT NULL,
  title         VARCHAR(120)  NOT NULL,
  summary       VARCHAR(600)  NOT NULL,
  description   TEXT          NOT NULL,
  meeting_place VARCHAR(200)  NOT NULL,
  shown         TEXT          NOT NULL,
  accessibility VARCHAR(600)  NOT NULL,
  minutes       INT           NOT NULL,
  price         DECIMAL(8, 2) NOT NULL,
  languages     VARCHAR(60)   NOT NULL,
  registration  BOOLEAN       NOT NULL,
  most_people   INT           NOT NULL,
  closes_hours  INT           NOT NULL,
  keep_days     INT           NOT NULL,
  guide_name    VARCHAR(120)  NOT NULL,
  guide_licence VARCHAR(60)   NOT NULL,
  guide_account VARCHAR(60)   NULL,
  state         VARCHAR(20)   NOT NULL,
  UNIQUE KEY lab_visit_slug (slug),
  KEY lab_visit_state (state, kind, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One date of it. seats_taken counts people whose booking is confirmed: no statement gets it above seats.
CREATE TABLE lab_visit_date (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  number      VARCHAR(30)  NOT NULL,
  visit_id    BIGINT       NOT NULL,
  starts_at   DATETIME(3)  NOT NULL,
  language    VARCHAR(5)   NOT NULL,
  seats       INT          NOT NULL,
  seats_taken INT          NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  reason      VARCHAR(600) NULL,
  UNIQUE KEY lab_visit_date_number (number),
  KEY lab_visit_date_once (visit_id, starts_at, language),
  KEY lab_visit_date_ahead (starts_at, id),
  CONSTRAINT lab_visit_date_visit FOREIGN KEY (visit_id) REFERENCES lab_visit (id),
  CONSTRAINT lab_visit_date_not_overbooked CHECK (seats_taken BETWEEN 0 AND seats)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Somebody's booking of a date. Name, address and needs are gone when it is over.
CREATE TABLE lab_visit_booking (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  number        VARCHAR(30)  NOT NULL,
  date_id       BIGINT       NOT NULL,
  name          VARCHAR(120) NULL,
  email         VARCHAR(160) NULL,
  people        INT          NOT NULL,
  needs         VARCHAR(300) NULL,
  language      VARCHAR(5)   NOT NULL,
  state         VARCHAR(20)  NOT NULL,
  asked_at      DATETIME(3)  NOT NULL,
  confirm_until DATETIME(3)  NOT NULL,
  written_at    DATETIME(3)  NULL,
  confirmed_at  DATETIME(3)  NULL,
  erased_at     DATETIME(3)  NULL,
  UNIQUE KEY lab_visit_booking_number (number),
  KEY lab_visit_booking_date (date_id, state, confirmed_at, id),
  KEY lab_visit_booking_email (date_id, email),
  CONSTRAINT lab_visit_booking_date FOREIGN KEY (date_id) REFERENCES lab_visit_date (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Hashes of the codes in the messages about a booking.
CREATE TABLE lab_visit_code (
  sha256     CHAR(64) NOT NULL PRIMARY KEY,
  booking_id BIGINT   NOT NULL,
  KEY lab_visit_code_booking (booking_id),
  CONSTRAINT lab_visit_code_booking FOREIGN KEY (booking_id) REFERENCES lab_visit_booking (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
