-- What a tour operator asks the lab for, and the answer. Contact and address are gone some time after the answer.
CREATE TABLE lab_tour_request (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  number       VARCHAR(30)   NOT NULL,
  organisation VARCHAR(160)  NOT NULL,
  contact      VARCHAR(120)  NULL,
  email        VARCHAR(160)  NULL,
  wished_dates VARCHAR(300)  NOT NULL,
  people       INT           NOT NULL,
  languages    VARCHAR(60)   NOT NULL,
  message      VARCHAR(1500) NOT NULL,
  reply_in     VARCHAR(5)    NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  asked_at     DATETIME(3)   NOT NULL,
  due_at       DATETIME(3)   NOT NULL,
  answer       TEXT          NULL,
  answered_at  DATETIME(3)   NULL,
  erased_at    DATETIME(3)   NULL,
  UNIQUE KEY lab_tour_request_number (number),
  KEY lab_tour_request_email (email, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
