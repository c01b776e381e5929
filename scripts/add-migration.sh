#!/usr/bin/env bash
# Adds a migration of the same name to both database providers, so that they never part.
#
#   bash scripts/add-migration.sh AddVacancies
#
# Nothing is applied: Development does it at start, `dinumtalent migrate` does it elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

name=${1:-}
if [[ ! $name =~ ^[A-Z][A-Za-z0-9]+$ ]]; then
    echo "Usage: bash scripts/add-migration.sh NAME   (a name such as AddVacancies)" >&2
    exit 2
fi

providers=(Sqlite SqlServer)

# ef PROVIDER VERB…: runs dotnet-ef on that provider's migrations project, built just before.
ef() {
    local project=src/DinumTalent.Infrastructure.$1/DinumTalent.Infrastructure.$1.csproj
    shift
    dotnet ef migrations "$@" --project "$project" --startup-project "$project" --no-build
}

# When one provider fails, both get their files back: a half-added migration is worse than none.
before=$(mktemp -d)
undo() {
    local code=$?
    trap - EXIT
    if [ "$code" -ne 0 ] && [ -e "$before/complete" ]; then
        for provider in "${providers[@]}"; do
            rm -rf "src/DinumTalent.Infrastructure.$provider/Migrations"
            [ ! -d "$before/$provider" ] || cp -a "$before/$provider" "src/DinumTalent.Infrastructure.$provider/Migrations"
        done
        echo "Nothing was added." >&2
    fi
    rm -rf "$before"
    exit "$code"
}
trap undo EXIT

for provider in "${providers[@]}"; do
    if compgen -G "src/DinumTalent.Infrastructure.$provider/Migrations/*_$name.cs" >/dev/null; then
        echo "$provider has a migration named $name already" >&2
        exit 1
    fi
done

for provider in "${providers[@]}"; do
    [ ! -d "src/DinumTalent.Infrastructure.$provider/Migrations" ] ||
        cp -a "src/DinumTalent.Infrastructure.$provider/Migrations" "$before/$provider"
done
touch "$before/complete"

dotnet tool restore >/dev/null
for provider in "${providers[@]}"; do
    # A restore of its own, or dotnet-ef may not find the design package of the project.
    dotnet restore "src/DinumTalent.Infrastructure.$provider" -v q
    dotnet build "src/DinumTalent.Infrastructure.$provider" --no-restore -v q --nologo
    ef "$provider" add "$name"
done

git status --short -- src/*/Migrations
echo "Read both migrations before you commit them: a renamed column shows as one dropped and one added."
