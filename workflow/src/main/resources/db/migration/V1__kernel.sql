CREATE TABLE person (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  username      VARCHAR(60)  NOT NULL,
  name          VARCHAR(120) NOT NULL,
  email         VARCHAR(160) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  UNIQUE KEY person_username (username)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE person_role (
  person_id BIGINT      NOT NULL,
  role      VARCHAR(30) NOT NULL,
  PRIMARY KEY (person_id, role),
  KEY person_role_role (role),
  CONSTRAINT person_role_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE public_number (
  series VARCHAR(10) NOT NULL,
  year   INT         NOT NULL,
  last   INT         NOT NULL,
  PRIMARY KEY (series, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE demo_clock (
  id        INT    NOT NULL PRIMARY KEY,
  offset_ms BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE stored_document (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  sha256     CHAR(64)     NOT NULL,
  filename   VARCHAR(160) NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  size_bytes BIGINT       NOT NULL,
  stored_at  DATETIME(3)  NOT NULL,
  KEY stored_document_sha256 (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE outbox_message (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  username        VARCHAR(60)  NOT NULL,
  recipient_name  VARCHAR(120) NOT NULL,
  address         VARCHAR(160) NOT NULL,
  about           VARCHAR(60)  NOT NULL,
  subject         VARCHAR(250) NOT NULL,
  body            TEXT         NOT NULL,
  written_at      DATETIME(3)  NOT NULL,
  delivered_at    DATETIME(3)  NULL,
  next_attempt_at DATETIME(3)  NULL,
  attempts        INT          NOT NULL,
  KEY outbox_message_next (next_attempt_at),
  KEY outbox_message_about (about, username)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- No foreign key: the trail outlives what it tells of. The portal's own user may only read it and add to it.
CREATE TABLE audit_event (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  at       DATETIME(3)  NOT NULL,
  username VARCHAR(60)  NOT NULL,
  action   VARCHAR(60)  NOT NULL,
  subject  VARCHAR(60)  NOT NULL,
  detail   VARCHAR(500) NOT NULL,
  KEY audit_event_subject (subject, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE work_item (
  task_id       VARCHAR(64)  NOT NULL PRIMARY KEY,
  task_key      VARCHAR(60)  NOT NULL,
  business_key  VARCHAR(60)  NOT NULL,
  form_key      VARCHAR(60)  NOT NULL,
  role          VARCHAR(30)  NULL,
  person        VARCHAR(60)  NULL,
  subject       VARCHAR(250) NOT NULL,
  waiting_since DATETIME(3)  NOT NULL,
  due_at        DATETIME(3)  NULL,
  sort_at       DATETIME(3)  NOT NULL,
  KEY work_item_person (person, sort_at, task_id),
  KEY work_item_role (role, sort_at, task_id),
  KEY work_item_business_key (business_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
