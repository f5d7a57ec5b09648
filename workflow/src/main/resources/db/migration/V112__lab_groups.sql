-- A group on its way to an enterprise. Numbers of people are numbers only: nowhere stands who is disadvantaged.
CREATE TABLE lab_group (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  version         INT           NOT NULL,
  number          VARCHAR(30)   NOT NULL,
  name            VARCHAR(120)  NOT NULL,
  aim             VARCHAR(1000) NOT NULL,
  spokesperson    VARCHAR(60)   NOT NULL,
  expert          VARCHAR(60)   NULL,
  state           VARCHAR(20)   NOT NULL,
  state_since     DATETIME(3)   NOT NULL,
  decide_by       DATETIME(3)   NULL,
  reason          VARCHAR(1000) NULL,
  carried_to      VARCHAR(200)  NULL,
  form            VARCHAR(20)   NULL,
  founders        INT           NULL,
  workers         INT           NULL,
  disadvantaged   INT           NULL,
  form_chosen_at  DATETIME(3)   NULL,
  founded_name    VARCHAR(160)  NULL,
  deed_on         DATE          NULL,
  founded_code    VARCHAR(11)   NULL,
  register_number VARCHAR(60)   NULL,
  begun_at        DATETIME(3)   NOT NULL,
  proposed_at     DATETIME(3)   NULL,
  taken_on_at     DATETIME(3)   NULL,
  choose_by       DATETIME(3)   NULL,
  registered_at   DATETIME(3)   NULL,
  year_closed_at  DATETIME(3)   NULL,
  UNIQUE KEY lab_group_number (number),
  KEY lab_group_state (state, id),
  KEY lab_group_expert (expert, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Its people. member_of_open is the person while the group goes on and they are in it: one group at a time.
CREATE TABLE lab_group_member (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  group_id       BIGINT      NOT NULL,
  username       VARCHAR(60) NOT NULL,
  member_of_open VARCHAR(60) NULL,
  joined_at      DATETIME(3) NOT NULL,
  left_at        DATETIME(3) NULL,
  UNIQUE KEY lab_group_member_once (group_id, username),
  UNIQUE KEY lab_group_member_one_open (member_of_open),
  KEY lab_group_member_username (username, id),
  CONSTRAINT lab_group_member_group FOREIGN KEY (group_id) REFERENCES lab_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The code is kept as a hash.
CREATE TABLE lab_group_invitation (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(36)     NOT NULL,
  group_id    BIGINT       NOT NULL,
  email       VARCHAR(160) NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  sent_at     DATETIME(3)  NOT NULL,
  accepted_by VARCHAR(60)  NULL,
  UNIQUE KEY lab_group_invitation_email (group_id, email),
  UNIQUE KEY lab_group_invitation_code (sha256),
  CONSTRAINT lab_group_invitation_group FOREIGN KEY (group_id) REFERENCES lab_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How many days the parts of the way take.
CREATE TABLE lab_group_terms (
  id            BIGINT NOT NULL PRIMARY KEY,
  version       INT    NOT NULL,
  decision_days INT    NOT NULL,
  choice_days   INT    NOT NULL,
  report_days   INT    NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_group_terms (id, version, decision_days, choice_days, report_days) VALUES (1, 1, 15, 60, 30);
