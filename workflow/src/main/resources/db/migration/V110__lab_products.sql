-- What the lab makes and shows. pieces counts those ready and not promised to anybody: no statement gets it below 0.
CREATE TABLE lab_product (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT           NOT NULL,
  slug          VARCHAR(60)   NOT NULL,
  title         VARCHAR(120)  NOT NULL,
  description   TEXT          NOT NULL,
  materials     VARCHAR(300)  NOT NULL,
  price         DECIMAL(8, 2) NULL,
  pieces        INT           NOT NULL,
  made_to_order BOOLEAN       NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  shown_at      DATETIME(3)   NULL,
  maker         VARCHAR(60)   NULL,
  maker_name    VARCHAR(60)   NOT NULL,
  story         VARCHAR(1500) NOT NULL,
  story_state   VARCHAR(20)   NOT NULL,
  story_since   DATETIME(3)   NULL,
  UNIQUE KEY lab_product_slug (slug),
  KEY lab_product_state (state, id),
  KEY lab_product_maker (maker, id),
  CONSTRAINT lab_product_pieces CHECK (pieces >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A photograph of a product, in two sizes; what the camera wrote into the file is gone.
CREATE TABLE lab_photo (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(36)     NOT NULL,
  product_id BIGINT       NOT NULL,
  position   INT          NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  alt        VARCHAR(200) NOT NULL,
  large_id   BIGINT       NOT NULL,
  small_id   BIGINT       NOT NULL,
  UNIQUE KEY lab_photo_public (public_id),
  UNIQUE KEY lab_photo_once (product_id, sha256),
  KEY lab_photo_product (product_id, position),
  CONSTRAINT lab_photo_product FOREIGN KEY (product_id) REFERENCES lab_product (id),
  CONSTRAINT lab_photo_large FOREIGN KEY (large_id) REFERENCES stored_document (id),
  CONSTRAINT lab_photo_small FOREIGN KEY (small_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Somebody asks for a product. Who it was is erased some time after the end; taken counts the pieces that it holds.
CREATE TABLE lab_purchase (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  number      VARCHAR(30)   NOT NULL,
  product_id  BIGINT        NOT NULL,
  quantity    INT           NOT NULL,
  taken       INT           NOT NULL,
  price       DECIMAL(8, 2) NOT NULL,
  buyer_name  VARCHAR(120)  NULL,
  buyer_email VARCHAR(160)  NULL,
  message     VARCHAR(1000) NULL,
  answer      VARCHAR(1000) NULL,
  asked_at    DATETIME(3)   NOT NULL,
  state       VARCHAR(20)   NOT NULL,
  state_since DATETIME(3)   NOT NULL,
  UNIQUE KEY lab_purchase_number (number),
  KEY lab_purchase_product (product_id, id),
  KEY lab_purchase_same (buyer_email, product_id, state),
  KEY lab_purchase_state (state, id),
  CONSTRAINT lab_purchase_product FOREIGN KEY (product_id) REFERENCES lab_product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
