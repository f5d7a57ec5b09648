-- What the form that a group has chosen asks, once each.
CREATE TABLE lab_group_item (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  group_id    BIGINT        NOT NULL,
  item        VARCHAR(30)   NOT NULL,
  position    INT           NOT NULL,
  state       VARCHAR(20)   NOT NULL,
  document_id BIGINT        NULL,
  done_by     VARCHAR(60)   NULL,
  done_at     DATETIME(3)   NULL,
  looked_by   VARCHAR(60)   NULL,
  looked_at   DATETIME(3)   NULL,
  note        VARCHAR(1000) NULL,
  UNIQUE KEY lab_group_item_once (group_id, item),
  KEY lab_group_item_document (document_id),
  CONSTRAINT lab_group_item_group FOREIGN KEY (group_id) REFERENCES lab_group (id),
  CONSTRAINT lab_group_item_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The log of assistance sessions: the same columns as coaching_session, since both are written and answered alike.
CREATE TABLE lab_group_session (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  group_id    BIGINT        NOT NULL,
  ordinal     INT           NOT NULL,
  held_on     DATE          NOT NULL,
  minutes     INT           NOT NULL,
  place       VARCHAR(200)  NULL,
  topics      VARCHAR(2000) NOT NULL,
  outcome     VARCHAR(2000) NOT NULL,
  next_steps  VARCHAR(2000) NULL,
  answer      VARCHAR(20)   NOT NULL,
  answered_at DATETIME(3)   NULL,
  objection   VARCHAR(2000) NULL,
  UNIQUE KEY lab_group_session_ordinal (group_id, ordinal),
  CONSTRAINT lab_group_session_group FOREIGN KEY (group_id) REFERENCES lab_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How a founded enterprise is doing, so many months after its deed.
CREATE TABLE lab_group_report (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT            NOT NULL,
  group_id       BIGINT         NOT NULL,
  months         INT            NOT NULL,
  opened_at      DATETIME(3)    NOT NULL,
  due_at         DATETIME(3)    NOT NULL,
  people_working INT            NULL,
  turnover       DECIMAL(12, 2) NULL,
  hardships      VARCHAR(2000)  NULL,
  sent_at        DATETIME(3)    NULL,
  feedback       VARCHAR(2000)  NULL,
  answered_by    VARCHAR(60)    NULL,
  answered_at    DATETIME(3)    NULL,
  UNIQUE KEY lab_group_report_once (group_id, months),
  CONSTRAINT lab_group_report_group FOREIGN KEY (group_id) REFERENCES lab_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
