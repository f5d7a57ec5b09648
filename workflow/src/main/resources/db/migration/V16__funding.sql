CREATE TABLE funding_decision (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  version         INT            NOT NULL,
  application_id  BIGINT         NOT NULL,
  state           VARCHAR(20)    NOT NULL,
  proposed_amount DECIMAL(12, 2) NULL,
  aid_received    DECIMAL(12, 2) NULL,
  note            VARCHAR(2000)  NULL,
  proposed_by     VARCHAR(60)    NULL,
  proposed_at     DATETIME(3)    NULL,
  return_reason   VARCHAR(2000)  NULL,
  decided_by      VARCHAR(60)    NULL,
  decided_at      DATETIME(3)    NULL,
  amount          DECIMAL(12, 2) NULL,
  reason          VARCHAR(30)    NULL,
  UNIQUE KEY funding_decision_application (application_id),
  CONSTRAINT funding_decision_application FOREIGN KEY (application_id) REFERENCES idea_application (id),
  CONSTRAINT funding_decision_two_people CHECK (decided_by IS NULL OR decided_by <> proposed_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was accepted for payment is counted here by conditional updates, so that the database itself never lets it exceed the grant.
CREATE TABLE idea_grant (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT            NOT NULL,
  application_id BIGINT         NOT NULL,
  amount         DECIMAL(12, 2) NOT NULL,
  accepted       DECIMAL(12, 2) NOT NULL DEFAULT 0,
  act_number     VARCHAR(60)    NOT NULL,
  act_date       DATE           NOT NULL,
  cup            CHAR(15)       NOT NULL,
  cor            VARCHAR(12)    NOT NULL,
  legal_basis    VARCHAR(500)   NOT NULL,
  recorded_by    VARCHAR(60)    NOT NULL,
  recorded_at    DATETIME(3)    NOT NULL,
  published_at   DATETIME(3)    NULL,
  UNIQUE KEY idea_grant_application (application_id),
  UNIQUE KEY idea_grant_cor (cor),
  CONSTRAINT idea_grant_application FOREIGN KEY (application_id) REFERENCES idea_application (id),
  CONSTRAINT idea_grant_not_overpaid CHECK (accepted >= 0 AND accepted <= amount)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
