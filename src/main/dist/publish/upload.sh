#!/bin/sh
# Uploads the site with rsync: publish/upload.sh user@host:/var/www/report/
# The pages go before what they replace is deleted, so that readers never meet a broken link for long.
site=${2:-site}
[ "$1" ] && [ -e "$site/SHA256SUMS" ] || { echo "usage: $0 USER@HOST:FOLDER/ [SITE]" >&2; exit 2; }
rsync -rt --delete-after --checksum "$site/" "$1"
