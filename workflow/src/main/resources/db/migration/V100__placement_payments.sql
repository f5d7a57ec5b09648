-- A list of allowances to pay, prepared by the coordinator and approved by the manager.
CREATE TABLE lab_payment_list (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  number      VARCHAR(30)   NOT NULL,
  month       CHAR(7)       NOT NULL,
  state       VARCHAR(20)   NOT NULL,
  prepared_by VARCHAR(60)   NOT NULL,
  prepared_at DATETIME(3)   NOT NULL,
  decided_by  VARCHAR(60)   NULL,
  decided_at  DATETIME(3)   NULL,
  note        VARCHAR(1000) NULL,
  UNIQUE KEY lab_payment_list_number (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One month of one person: never twice. The rows of a list that is sent back are taken away.
CREATE TABLE lab_payment (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  list_id      BIGINT        NOT NULL,
  register_id  BIGINT        NOT NULL,
  placement    VARCHAR(30)   NOT NULL,
  host         VARCHAR(160)  NOT NULL,
  username     VARCHAR(60)   NOT NULL,
  name         VARCHAR(120)  NOT NULL,
  month        CHAR(7)       NOT NULL,
  planned      DECIMAL(6, 2) NOT NULL,
  done         DECIMAL(6, 2) NOT NULL,
  amount       DECIMAL(8, 2) NOT NULL,
  UNIQUE KEY lab_payment_month (username, month),
  UNIQUE KEY lab_payment_register (register_id),
  KEY lab_payment_list (list_id, id),
  CONSTRAINT lab_payment_list FOREIGN KEY (list_id) REFERENCES lab_payment_list (id),
  CONSTRAINT lab_payment_register FOREIGN KEY (register_id) REFERENCES lab_month_register (id),
  CONSTRAINT lab_payment_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
