-- Addresses that follow a call. Gone when their owner leaves, when they are not confirmed in time, and when the call is over.
CREATE TABLE call_subscription (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id        BIGINT       NOT NULL,
  email          VARCHAR(160) NOT NULL,
  asked_at       DATETIME(3)  NOT NULL,
  written_at     DATETIME(3)  NULL,
  confirm_sha256 CHAR(64)     NULL,
  confirm_until  DATETIME(3)  NULL,
  confirmed_at   DATETIME(3)  NULL,
  leave_code     CHAR(36)     NOT NULL,
  UNIQUE KEY call_subscription_email (call_id, email),
  UNIQUE KEY call_subscription_confirm (confirm_sha256),
  UNIQUE KEY call_subscription_leave (leave_code),
  KEY call_subscription_call (call_id, id),
  KEY call_subscription_unconfirmed (confirmed_at, confirm_until),
  CONSTRAINT call_subscription_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What those who follow a call are told, each thing once; last_subscriber is how far the telling has come.
CREATE TABLE call_update (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id         BIGINT      NOT NULL,
  kind            VARCHAR(20) NOT NULL,
  reference       VARCHAR(80) NOT NULL,
  happened_at     DATETIME(3) NOT NULL,
  send_at         DATETIME(3) NOT NULL,
  last_subscriber BIGINT      NOT NULL,
  ended_at        DATETIME(3) NULL,
  UNIQUE KEY call_update_reference (call_id, kind, reference),
  CONSTRAINT call_update_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Where whoever got a message leaves what it belongs to; mail programs offer it as a button (RFC 8058).
ALTER TABLE outbox_message ADD COLUMN leave_url VARCHAR(300) NULL, ADD KEY outbox_message_leave (leave_url);
