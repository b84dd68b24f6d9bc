package lantai.model;

/** What kind of quantity a figure is; figures of different natures are never compared. */
public enum FigureNature {
  /** A rate of change. */
  GROWTH,
  /** An absolute amount. */
  LEVEL,
  /** A proportion, a ratio, a coverage. */
  SHARE,
  /** An addition or a rise. */
  INCREMENT,
  /** A number of things. */
  COUNT,
  /** A place in an order. */
  RANK,
  /** A number of years, or other periods, in a row. */
  STREAK,
  /** How much of a plan was fulfilled. */
  COMPLETION
}
