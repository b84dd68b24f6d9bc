package lantai.model;

import lantai.model.table.ContentField;
import lantai.model.table.FieldSyntax;

/** Identifies a row of {@code goals/}; unique in all its files. */
@ContentField(
    label = "编号",
    english = "Unique among the rows of all tables of goals/; part of the address",
    help = "编号，定了就不要改，网址由它而来，例如 grain-output。",
    meaning = "本表内唯一",
    syntax = FieldSyntax.ID,
    uncompared = "rows of two versions are paired by it")
public record RowId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
