package dashwright.site.cli;

/** Which colours pictures have. */
enum Look {
  LIGHT,
  DARK
}
