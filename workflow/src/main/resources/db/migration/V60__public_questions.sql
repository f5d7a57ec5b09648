-- What the public asks about a call until its cut-off, and what the office answers to everybody.
CREATE TABLE public_question (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  number         VARCHAR(20)   NOT NULL,
  call_id        BIGINT        NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  asked          TEXT          NOT NULL,
  shown          TEXT          NOT NULL,
  email          VARCHAR(160)  NULL,
  asked_at       DATETIME(3)   NOT NULL,
  due_at         DATETIME(3)   NOT NULL,
  answer         TEXT          NULL,
  answered_at    DATETIME(3)   NULL,
  published_at   DATETIME(3)   NULL,
  discard_reason VARCHAR(1000) NULL,
  merged_into    BIGINT        NULL,
  UNIQUE KEY public_question_number (number),
  KEY public_question_published (call_id, state, published_at, id),
  KEY public_question_call (call_id, id),
  FULLTEXT KEY public_question_words (shown, answer),
  CONSTRAINT public_question_call FOREIGN KEY (call_id) REFERENCES public_call (id),
  CONSTRAINT public_question_merged FOREIGN KEY (merged_into) REFERENCES public_question (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What an answer said before it was corrected.
CREATE TABLE public_question_earlier (
  question_id BIGINT      NOT NULL,
  position    INT         NOT NULL,
  answer      TEXT        NOT NULL,
  answered_at DATETIME(3) NOT NULL,
  PRIMARY KEY (question_id, position),
  CONSTRAINT public_question_earlier_question FOREIGN KEY (question_id) REFERENCES public_question (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
