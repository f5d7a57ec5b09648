-- Something is wrong with a machine. reporter: an account.
CREATE TABLE lab_machine_fault (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  number      VARCHAR(30)   NOT NULL,
  machine_id  BIGINT        NOT NULL,
  what        VARCHAR(1000) NOT NULL,
  usable      BOOLEAN       NOT NULL,
  reporter    VARCHAR(60)   NOT NULL,
  reported_at DATETIME(3)   NOT NULL,
  closed_at   DATETIME(3)   NULL,
  outcome     VARCHAR(1000) NULL,
  UNIQUE KEY lab_machine_fault_number (number),
  KEY lab_machine_fault_machine (machine_id, id),
  KEY lab_machine_fault_open (closed_at, id),
  CONSTRAINT lab_machine_fault_machine FOREIGN KEY (machine_id) REFERENCES lab_machine (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What is to be done to a machine by a day, and what was done.
CREATE TABLE lab_machine_maintenance (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  version    INT            NOT NULL,
  public_id  CHAR(36)       NOT NULL,
  machine_id BIGINT         NOT NULL,
  what       VARCHAR(200)   NOT NULL,
  due_on     DATE           NOT NULL,
  done_on    DATE           NULL,
  report     VARCHAR(1000)  NULL,
  cost       DECIMAL(12, 2) NULL,
  UNIQUE KEY lab_machine_maintenance_public (public_id),
  KEY lab_machine_maintenance_due (done_on, due_on, id),
  KEY lab_machine_maintenance_machine (machine_id, id),
  CONSTRAINT lab_machine_maintenance_machine FOREIGN KEY (machine_id) REFERENCES lab_machine (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A machine that somebody took home. borrower: as lab_safety_training.person. next_notice_at: when they are reminded; null once it is back.
CREATE TABLE lab_machine_loan (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  number         VARCHAR(30)   NOT NULL,
  machine_id     BIGINT        NOT NULL,
  borrower       VARCHAR(60)   NOT NULL,
  lent_at        DATETIME(3)   NOT NULL,
  due_on         DATE          NOT NULL,
  condition_out  VARCHAR(1000) NOT NULL,
  returned_at    DATETIME(3)   NULL,
  condition_back VARCHAR(1000) NULL,
  next_notice_at DATETIME(3)   NULL,
  UNIQUE KEY lab_machine_loan_number (number),
  KEY lab_machine_loan_open (returned_at, due_on, id),
  KEY lab_machine_loan_borrower (borrower, id),
  KEY lab_machine_loan_notice (next_notice_at),
  KEY lab_machine_loan_machine (machine_id, id),
  CONSTRAINT lab_machine_loan_machine FOREIGN KEY (machine_id) REFERENCES lab_machine (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
