#!/usr/bin/env bash
# Takes the pictures of docs/guide/rapports: each report of the catalogue as PDF, page by page, from a running
# application that holds the demo data. Needs curl, pdftoppm (poppler-utils) and the demo accounts of Development.
#
#   dotnet run --project src/DinumTalent.Web
#   bash scripts/report-pictures.sh http://localhost:5080 docs/guide/rapports
set -euo pipefail
[ $# -eq 2 ] || { echo "Usage: report-pictures.sh ADDRESS FOLDER" >&2; exit 2; }
address=${1%/}
folder=$2
most_pages=3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"

# sign_in WHO: opens a session of that demo account.
sign_in() {
    rm -f "$work/session"
    local token
    token=$(curl -sf -c "$work/session" "$address/connexion" | grep -o '__RequestVerificationToken" type="hidden" value="[^"]*' | head -n 1 | sed 's/.*value="//')
    curl -sf -o /dev/null -b "$work/session" -c "$work/session" "$address/connexion" \
        --data-urlencode "Input.Email=$1@demo.test" --data-urlencode 'Input.Password=Demo-Talent-2026!' --data-urlencode "__RequestVerificationToken=$token"
}

# links PAGE PATTERN: the addresses on a page that match, each once.
links() { curl -sf -b "$work/session" "$address$1" | grep -o 'href="[^"]*"' | sed 's/^href="//; s/"$//; s/&amp;/\&/g' | grep -E "$2" | awk '!seen[$0]++' || true; }

# take NAME PDF: one picture a page.
take() {
    if [ -z "$2" ] || ! curl -sf -b "$work/session" -o "$work/$1.pdf" "$address$2"; then echo "No $1 in the demo data" >&2; return 0; fi
    rm -f "$folder/$1"-*.png
    pdftoppm -png -r 60 -l "$most_pages" "$work/$1.pdf" "$folder/$1"
    if command -v convert >/dev/null; then for picture in "$folder/$1"-*.png; do convert "$picture" +dither -colors 32 "$picture"; done; fi
}

# first PDF pages...: the first of the addresses read on standard input that answers.
first() { while read -r path; do if curl -sf -o /dev/null -b "$work/session" "$address$path$1"; then echo "$path$1"; return 0; fi; done; }

sign_in rh
take bilan-des-recrutements /gestion/rapports/bilan-des-recrutements.pdf
take egalite /gestion/rapports/egalite.pdf
take inventaire-des-competences /gestion/rapports/inventaire-des-competences.pdf
take ecarts-de-competences /gestion/rapports/ecarts-de-competences.pdf
take tableau-de-bord /gestion/rapports/tableau-de-bord.pdf
take fidelisation /gestion/fidelisation/courbes.pdf
take prevision-d-effectifs /gestion/rapports/prevision-d-effectifs.pdf
take suivi-recrutement "$(links '/gestion/rapports?taille=100' '/suivi-recrutement/[0-9a-f-]+$' | first .pdf)"
for cohort in $(links /gestion/eig '^/gestion/eig/[0-9a-f-]{36}$'); do
    missions=$(links "$cohort/missions" "^$cohort/missions/[0-9a-f-]{36}$")
    [ -n "$missions" ] || continue
    take bilan-promotion "$cohort/bilan.pdf"
    take lettre-de-mission "$(echo "$missions" | first /lettre.pdf)"
    take attestation "$(echo "$missions" | first /attestation.pdf)"
    break
done
sign_in recruteur
# The first application that was scored, else the first.
applications=$(links '/gestion/offres?taille=100' '^/gestion/offres/[0-9a-f-]{36}$' |
    while read -r vacancy; do links "$vacancy/pipeline?vue=liste" '^/gestion/candidatures/[0-9a-f-]{36}$'; done | head -n 60)
scored=$(echo "$applications" | while read -r application; do
    if curl -sf -b "$work/session" "$address$application/grille-entretien" | grep -q 'Grille remise le'; then echo "$application"; break; fi
done)
[ -n "$scored" ] || scored=$(echo "$applications" | head -n 1)
take dossier-de-candidature "$scored/dossier.pdf"
take grille-d-entretien "$scored/grille-entretien.pdf"
take compte-rendu-evaluation "$scored/compte-rendu.pdf"
sign_in agent
take passeport-de-competences /agent/competences.pdf
