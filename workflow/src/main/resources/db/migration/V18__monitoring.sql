-- What every report counts. Codes EECO.. are those of the European Social Fund Plus (Reg. EU 2021/1057, annex I).
CREATE TABLE indicator (
  code      VARCHAR(20)  NOT NULL PRIMARY KEY,
  position  INT          NOT NULL,
  title_it  VARCHAR(200) NOT NULL,
  title_en  VARCHAR(200) NOT NULL,
  unit      VARCHAR(20)  NOT NULL,
  by_gender BOOLEAN      NOT NULL,
  active    BOOLEAN      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO indicator (code, position, title_it, title_en, unit, by_gender, active) VALUES
  ('BENEFICIARIES', 1, 'Persone raggiunte dalle attività', 'People reached by the activities', 'PERSONS', TRUE, TRUE),
  ('EECO01', 2, 'Partecipanti in totale', 'Participants in total', 'PERSONS', TRUE, TRUE),
  ('EECO02', 3, 'di cui disoccupati, anche di lungo periodo', 'of whom unemployed, including long-term', 'PERSONS', TRUE, TRUE),
  ('EECO07', 4, 'di cui giovani tra 18 e 29 anni', 'of whom young people aged 18 to 29', 'PERSONS', TRUE, TRUE),
  ('EECO12', 5, 'di cui persone con disabilità', 'of whom people with disabilities', 'PERSONS', TRUE, TRUE),
  ('EECO14', 6, 'di cui persone di origine straniera', 'of whom people with a foreign background', 'PERSONS', TRUE, TRUE),
  ('JOBS', 7, 'Persone che lavorano nel progetto con un compenso', 'People working in the project for pay', 'PERSONS', TRUE, TRUE),
  ('ACTIVITIES', 8, 'Attività aperte al quartiere nel periodo', 'Activities open to the neighbourhood in the period', 'NUMBER', FALSE, TRUE),
  ('REVENUE', 9, 'Ricavi del periodo', 'Revenue of the period', 'EURO', FALSE, TRUE);

CREATE TABLE monitoring_report (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  number         VARCHAR(40)   NOT NULL,
  application_id BIGINT        NOT NULL,
  position       INT           NOT NULL,
  period_from    DATE          NOT NULL,
  period_to      DATE          NOT NULL,
  opens_at       DATETIME(3)   NOT NULL,
  due_at         DATETIME(3)   NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  narrative      TEXT          NULL,
  submitted_at   DATETIME(3)   NULL,
  feedback       TEXT          NULL,
  checked_by     VARCHAR(60)   NULL,
  checked_at     DATETIME(3)   NULL,
  overdue_since  DATETIME(3)   NULL,
  escalated_at   DATETIME(3)   NULL,
  extra_days     INT           NULL,
  handled_by     VARCHAR(60)   NULL,
  handled_at     DATETIME(3)   NULL,
  manager_note   TEXT          NULL,
  UNIQUE KEY monitoring_report_number (number),
  UNIQUE KEY monitoring_report_position (application_id, position),
  CONSTRAINT monitoring_report_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE monitoring_value (
  report_id BIGINT         NOT NULL,
  indicator VARCHAR(20)    NOT NULL,
  amount    DECIMAL(12, 2) NULL,
  men       INT            NULL,
  women     INT            NULL,
  other     INT            NULL,
  KEY monitoring_value_report (report_id, indicator),
  KEY monitoring_value_indicator (indicator),
  CONSTRAINT monitoring_value_report FOREIGN KEY (report_id) REFERENCES monitoring_report (id),
  CONSTRAINT monitoring_value_indicator FOREIGN KEY (indicator) REFERENCES indicator (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE case_closing (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT        NOT NULL,
  note           TEXT          NOT NULL,
  closed_by      VARCHAR(60)   NOT NULL,
  closed_at      DATETIME(3)   NOT NULL,
  UNIQUE KEY case_closing_application (application_id),
  CONSTRAINT case_closing_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
