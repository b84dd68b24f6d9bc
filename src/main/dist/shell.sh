#!/bin/sh
# Opens a command line in the folder of the report, or in one that is given.
self=$(cd "$(dirname "$0")" && pwd -P) || exit 3
folder=${1:-$self/report}
mkdir -p "$folder" && cd "$folder" || exit 3
PATH=$self/bin:$PATH exec "${SHELL:-/bin/sh}"
