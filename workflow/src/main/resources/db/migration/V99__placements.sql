-- A placement of one person at one host. Its period is what the confirmed project says, longer by its suspensions.
CREATE TABLE lab_placement (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  number         VARCHAR(30)   NOT NULL,
  host_id        BIGINT        NOT NULL,
  trainee        VARCHAR(60)   NOT NULL,
  trainee_name   VARCHAR(120)  NOT NULL,
  host_tutor     VARCHAR(60)   NOT NULL,
  promoter       VARCHAR(60)   NOT NULL,
  starts_on      DATE          NOT NULL,
  months         INT           NOT NULL,
  ends_on        DATE          NOT NULL,
  hours_per_week INT           NOT NULL,
  allowance      DECIMAL(8, 2) NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  state_since    DATETIME(3)   NOT NULL,
  proposed_at    DATETIME(3)   NOT NULL,
  confirmed_at   DATETIME(3)   NULL,
  end_reason     VARCHAR(1000) NULL,
  ended_by       VARCHAR(60)   NULL,
  attestation_id BIGINT        NULL,
  UNIQUE KEY lab_placement_number (number),
  KEY lab_placement_host (host_id, state, ends_on),
  KEY lab_placement_trainee (trainee, id),
  KEY lab_placement_tutor (host_tutor, id),
  KEY lab_placement_state (state, id),
  CONSTRAINT lab_placement_host FOREIGN KEY (host_id) REFERENCES lab_host (id),
  CONSTRAINT lab_placement_attestation FOREIGN KEY (attestation_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Which of the two limits of months holds for somebody: it tells of their life, so it stands apart and each look at it is recorded.
CREATE TABLE lab_trainee_status (
  username VARCHAR(60) NOT NULL PRIMARY KEY,
  status   VARCHAR(20) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every version of a training project, with who confirmed it and when; nothing in a version is ever changed.
CREATE TABLE lab_training_project (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  placement_id       BIGINT        NOT NULL,
  ordinal            INT           NOT NULL,
  aims               TEXT          NOT NULL,
  tasks              TEXT          NOT NULL,
  timetable          VARCHAR(300)  NOT NULL,
  hours_per_week     INT           NOT NULL,
  starts_on          DATE          NOT NULL,
  months             INT           NOT NULL,
  allowance          DECIMAL(8, 2) NOT NULL,
  accident_cover     VARCHAR(60)   NOT NULL,
  liability_cover    VARCHAR(60)   NOT NULL,
  reason             VARCHAR(1000) NULL,
  written_at         DATETIME(3)   NOT NULL,
  written_by         VARCHAR(60)   NOT NULL,
  trainee_at         DATETIME(3)   NULL,
  host_at            DATETIME(3)   NULL,
  promoter_at        DATETIME(3)   NULL,
  in_force_at        DATETIME(3)   NULL,
  superseded_at      DATETIME(3)   NULL,
  UNIQUE KEY lab_training_project_ordinal (placement_id, ordinal),
  CONSTRAINT lab_training_project_placement FOREIGN KEY (placement_id) REFERENCES lab_placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_suspension (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  placement_id BIGINT        NOT NULL,
  from_day     DATE          NOT NULL,
  to_day       DATE          NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  KEY lab_suspension_placement (placement_id, from_day),
  CONSTRAINT lab_suspension_placement FOREIGN KEY (placement_id) REFERENCES lab_placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The register of one month. What is paid for it stands in lab_payment.
CREATE TABLE lab_month_register (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  version      INT          NOT NULL,
  number       VARCHAR(40)  NOT NULL,
  placement_id BIGINT       NOT NULL,
  month        CHAR(7)      NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  state_since  DATETIME(3)  NOT NULL,
  due_on       DATE         NULL,
  planned      DECIMAL(6, 2) NULL,
  whole        DECIMAL(6, 2) NULL,
  allowance    DECIMAL(8, 2) NULL,
  note         VARCHAR(1000) NULL,
  UNIQUE KEY lab_month_register_number (number),
  UNIQUE KEY lab_month_register_once (placement_id, month),
  KEY lab_month_register_state (state, month),
  CONSTRAINT lab_month_register_placement FOREIGN KEY (placement_id) REFERENCES lab_placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_register_day (
  register_id BIGINT        NOT NULL,
  day         INT           NOT NULL,
  hours       DECIMAL(4, 2) NOT NULL,
  PRIMARY KEY (register_id, day),
  CONSTRAINT lab_register_day_register FOREIGN KEY (register_id) REFERENCES lab_month_register (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_assessment (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  placement_id BIGINT        NOT NULL,
  moment       VARCHAR(10)   NOT NULL,
  party        VARCHAR(10)   NOT NULL,
  outcome      VARCHAR(20)   NOT NULL,
  text         VARCHAR(2000) NOT NULL,
  written_by   VARCHAR(60)   NOT NULL,
  written_at   DATETIME(3)   NOT NULL,
  UNIQUE KEY lab_assessment_once (placement_id, moment, party),
  CONSTRAINT lab_assessment_placement FOREIGN KEY (placement_id) REFERENCES lab_placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
