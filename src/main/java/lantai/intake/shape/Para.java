package lantai.intake.shape;

import lantai.intake.extract.Line;

/**
 * A paragraph of the received text.
 *
 * @param look what the file says of the line that it begins with
 */
record Para(Block block, Line.Look look) {

  String folded() {
    return block.folded();
  }

  boolean isHeading() {
    return look == Line.Look.HEADING;
  }

  Para with(Block other) {
    return new Para(other, look);
  }
}
