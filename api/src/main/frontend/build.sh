#!/bin/sh
# Rebuilds the committed style sheet and scripts of the pages. Needs Node 20 or later; run it after changing a file here
# or a version in package.json, look at the pages, and commit the output together with the change.
#
#   sh api/src/main/frontend/build.sh
#
# Not built here: app.js, which is written by hand, and the icons (favicon.svg is the drawing; the .ico and .png are
# renderings of it at 48 and 180 pixels).
set -eu

cd "$(dirname "$0")"
out=../resources/META-INF/resources/assets
govuk=node_modules/govuk-frontend/dist/govuk
moj=node_modules/@ministryofjustice/frontend/moj
notice='/*! %s, MIT: see THIRD-PARTY-NOTICES. */\n'

npm ci --ignore-scripts --no-audit --no-fund
mkdir -p "$out/images"

# One warning about `govuk-text-colour` comes from inside MOJ's alert and is harmless.
npx sass --load-path=. --load-path=node_modules --style=compressed --quiet-deps --no-source-map app.scss "$out/app.css.new"
# Two MOJ components hard-code GOV.UK's blue, which only GOV.UK may use: give them the council's colour.
sed 's/#1d70b8/#00625a/g' "$out/app.css.new" > "$out/app.css"
rm "$out/app.css.new"

# The source maps are not shipped, so the line that names them goes too.
copy_script() {
    { printf "$notice" "$1"; sed 's|//# sourceMappingURL=.*$||' "$2"; } > "$out/$3"
}
copy_script 'govuk-frontend 6.6.0' "$govuk/govuk-frontend.min.js" govuk-frontend.min.js
copy_script '@ministryofjustice/frontend 11.1.0' "$moj/moj-frontend.min.js" moj-frontend.min.js

# Exactly the MOJ images that the style sheet names; no fonts, no emblems.
for image in $(grep -o '/assets/images/[a-z-]*\.svg' "$out/app.css" | sort -u); do
    cp "$moj/assets/images/$(basename "$image")" "$out/images/"
done

if grep -liE 'GDS Transport|woff|crest' -r "$out"; then
    echo "The files above carry something only GOV.UK may use: remove it in app.scss, then build again." >&2
    exit 1
fi
echo "Built $out"
