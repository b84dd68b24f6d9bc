/* Writes the pages of a finished site again, in C: the floor of any generator. Usage: copy SITE OUT */
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *from, *to;

static int visit(const char *path, const struct stat *state, int kind, struct FTW *where) {
  char target[4096];
  snprintf(target, sizeof target, "%s%s", to, path + strlen(from));
  if (kind == FTW_D) {
    mkdir(target, 0777);
  } else if (strlen(path) > 5 && !strcmp(path + strlen(path) - 5, ".html")) {
    char *page = malloc(state->st_size + 1);
    FILE *in = fopen(path, "rb"), *out = fopen(target, "wb");
    if (!page || !in || !out || fread(page, 1, state->st_size, in) != (size_t) state->st_size
        || fwrite(page, 1, state->st_size, out) != (size_t) state->st_size || fclose(out)) {
      perror(path);
      exit(1);
    }
    fclose(in);
    free(page);
  }
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  from = arguments[1];
  to = arguments[2];
  return nftw(from, visit, 16, FTW_PHYS) ? 1 : 0;
}
