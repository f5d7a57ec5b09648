-- A microproject of a young person with a tutor, and its steps. Only they and the coordinator read it.
CREATE TABLE lab_microproject (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  version    INT           NOT NULL,
  number     VARCHAR(30)   NOT NULL,
  title      VARCHAR(120)  NOT NULL,
  aims       VARCHAR(2000) NOT NULL,
  person     VARCHAR(60)   NOT NULL,
  tutor      VARCHAR(60)   NOT NULL,
  begun_at   DATETIME(3)   NOT NULL,
  ends_on    DATE          NOT NULL,
  outcome    VARCHAR(20)   NULL,
  conclusion VARCHAR(2000) NULL,
  ended_at   DATETIME(3)   NULL,
  UNIQUE KEY lab_microproject_number (number),
  KEY lab_microproject_person (person, id),
  KEY lab_microproject_tutor (tutor, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_microproject_step (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  microproject_id BIGINT       NOT NULL,
  position        INT          NOT NULL,
  title           VARCHAR(200) NOT NULL,
  due_on          DATE         NOT NULL,
  done_on         DATE         NULL,
  note            VARCHAR(1000) NULL,
  KEY lab_microproject_step_of (microproject_id, position),
  CONSTRAINT lab_microproject_step_of FOREIGN KEY (microproject_id) REFERENCES lab_microproject (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
