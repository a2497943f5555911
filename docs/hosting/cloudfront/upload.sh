#!/bin/sh
# Uploads build/ to the bucket in $1, or to a path in it: upload.sh my-bucket, upload.sh my-bucket/runbooks
# Uploads pages last, so that their files exist. Keeps files of older builds: open pages may need them.
set -eu

aws s3 sync build/_app/immutable/ "s3://$1/_app/immutable/" \
	--exclude '*.br' --exclude '*.gz' \
	--cache-control 'public, max-age=31536000, immutable'

aws s3 sync build/ "s3://$1/" \
	--exclude '*.br' --exclude '*.gz' --exclude _headers --exclude '_app/immutable/*' \
	--cache-control no-cache
