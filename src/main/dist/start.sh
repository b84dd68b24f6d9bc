#!/bin/sh
# Opens the report beside this file, or the folder that is given, in the browser.
self=$(cd "$(dirname "$0")" && pwd -P) || exit 3
folder=${1:-$self/report}
mkdir -p "$folder" && cd "$folder" || exit 3
exec "$self/bin/lantai" serve --open --lang zh
