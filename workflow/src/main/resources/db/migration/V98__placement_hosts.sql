-- Quarters with an approximate centre, so that a distance between two of them can be told; more may be added.
CREATE TABLE lab_quarter (
  code      VARCHAR(30)   NOT NULL PRIMARY KEY,
  name      VARCHAR(80)   NOT NULL,
  latitude  DECIMAL(8, 5) NOT NULL,
  longitude DECIMAL(8, 5) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_quarter (code, name, latitude, longitude) VALUES
  ('san-cristoforo', 'San Cristoforo', 37.49550, 15.07900),
  ('cappuccini', 'Cappuccini', 37.50450, 15.07850),
  ('antico-corso', 'Antico Corso', 37.50600, 15.08100),
  ('san-berillo', 'San Berillo vecchio', 37.50550, 15.09050),
  ('angeli-custodi', 'Angeli Custodi', 37.49450, 15.08350),
  ('civita', 'Civita', 37.50250, 15.09250),
  ('fortino', 'Fortino', 37.49950, 15.07350),
  ('centro', 'Centro', 37.50350, 15.08700),
  ('borgo', 'Borgo', 37.51750, 15.08300),
  ('picanello', 'Picanello', 37.52150, 15.09850),
  ('nesima', 'Nesima', 37.51150, 15.04850),
  ('librino', 'Librino', 37.46550, 15.05550);

-- The numbers of the placements, as the call and the law set them: one row, changed by the coordinator.
CREATE TABLE lab_placement_terms (
  id                 INT            NOT NULL PRIMARY KEY,
  version            INT            NOT NULL,
  most_hours         INT            NOT NULL,
  fewest_months      INT            NOT NULL,
  most_months        INT            NOT NULL,
  standard_limit     INT            NOT NULL,
  longer_limit       INT            NOT NULL,
  small_employees    INT            NOT NULL,
  small_places       INT            NOT NULL,
  medium_employees   INT            NOT NULL,
  medium_places      INT            NOT NULL,
  large_percent      INT            NOT NULL,
  full_percent       INT            NOT NULL,
  lowest_allowance   DECIMAL(8, 2)  NOT NULL,
  usual_allowance    DECIMAL(8, 2)  NOT NULL,
  register_days      INT            NOT NULL,
  CONSTRAINT lab_placement_terms_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_placement_terms VALUES (1, 1, 25, 2, 6, 12, 24, 5, 2, 20, 4, 20, 70, 300.00, 500.00, 5);

-- Who takes people in, under a convention.
CREATE TABLE lab_host (
  id                     BIGINT AUTO_INCREMENT PRIMARY KEY,
  version                INT          NOT NULL,
  code                   VARCHAR(30)  NOT NULL,
  name                   VARCHAR(160) NOT NULL,
  address                VARCHAR(200) NOT NULL,
  quarter                VARCHAR(30)  NOT NULL,
  employees              INT          NOT NULL,
  phone                  VARCHAR(40)  NULL,
  email                  VARCHAR(160) NULL,
  convention_number      VARCHAR(60)  NULL,
  convention_from        DATE         NULL,
  convention_to          DATE         NULL,
  convention_document_id BIGINT       NULL,
  UNIQUE KEY lab_host_code (code),
  CONSTRAINT lab_host_quarter FOREIGN KEY (quarter) REFERENCES lab_quarter (code),
  CONSTRAINT lab_host_document FOREIGN KEY (convention_document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_host_craft (
  host_id BIGINT      NOT NULL,
  craft   VARCHAR(20) NOT NULL,
  PRIMARY KEY (host_id, craft),
  CONSTRAINT lab_host_craft_host FOREIGN KEY (host_id) REFERENCES lab_host (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_host_tutor (
  host_id  BIGINT      NOT NULL,
  username VARCHAR(60) NOT NULL,
  PRIMARY KEY (host_id, username),
  CONSTRAINT lab_host_tutor_host FOREIGN KEY (host_id) REFERENCES lab_host (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Somebody who looks for a placement: what interests them and where they live, and nothing else.
CREATE TABLE lab_placement_search (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  version    INT         NOT NULL,
  public_id  CHAR(36)    NOT NULL,
  username   VARCHAR(60) NOT NULL,
  quarter    VARCHAR(30) NOT NULL,
  written_at DATETIME(3) NOT NULL,
  UNIQUE KEY lab_placement_search_public (public_id),
  UNIQUE KEY lab_placement_search_once (username),
  CONSTRAINT lab_placement_search_quarter FOREIGN KEY (quarter) REFERENCES lab_quarter (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lab_placement_search_craft (
  search_id BIGINT      NOT NULL,
  craft     VARCHAR(20) NOT NULL,
  PRIMARY KEY (search_id, craft),
  CONSTRAINT lab_placement_search_craft_search FOREIGN KEY (search_id) REFERENCES lab_placement_search (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
