#!/usr/bin/env bash
# Builds the solution once and runs all its tests.
#
#   bash tests/run.sh                                  everything
#   bash tests/run.sh --filter-class '*Filling_a_vacancy'   arguments go to `dotnet test`
#
# Needs the .NET SDK and node; installs the rest with apt-get when it is missing.
#   DINUMTALENT_TEST_SQLSERVER   connection string: the database tests run on SQL Server too
#   CI_KEEP_RESULTS              when set, the folder of test results is kept and named
#
# The last line is "N passed, N failed". What fails without a failed test (a build that breaks, an
# assembly that crashes, hangs or is empty) counts as one failure. The exit code is 0 only when
# something passed and nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# English output whatever the machine speaks: the summary is read below.
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

solution=DinumTalent.sln
passed=0
failed=0
results=$(mktemp -d "${TMPDIR:-/tmp}/dinumtalent-tests.XXXXXX")
compiler=dinumtalent-tests-$$ # one warm compiler for all projects, gone afterwards

finish() {
    local code=$?
    trap - EXIT
    pkill -f -- "-pipename:$compiler" || true
    if [ -n "${CI_KEEP_RESULTS:-}" ]; then
        echo "Results kept in $results"
    else
        rm -rf "$results"
    fi
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
    echo "$passed passed, $failed failed"
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM

# need COMMAND PACKAGE: remembers the Debian package when the command is missing.
missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }

install_missing() {
    [ ${#missing[@]} -gt 0 ] || return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Missing: ${missing[*]}. Install them, or run as root." >&2; return 1; }
        root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# total ATTRIBUTE: its sum over the counters of all result files.
total() {
    { find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + || true; } |
        { grep -o " $1=\"[0-9]*\"" || true; } | awk -F'"' '{ sum += $2 } END { print sum + 0 }'
}

# name_failures: every failed test with its message, once more at the end, where nothing of the log hides it.
name_failures() {
    find "$results" -name '*.trx' -print0 | xargs -0 -r node -e '
        const plain = text => text.replace(/&#x?[0-9a-f]+;/gi, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&apos;/g, "\u0027").replace(/&amp;/g, "&");
        for (const file of process.argv.slice(1))
            for (const [result] of require("fs").readFileSync(file, "utf8").matchAll(/<UnitTestResult [^>]*outcome="(?:Failed|Error|Timeout)"[^>]*>.*?<\/UnitTestResult>/gs))
                console.log("FAILED " + plain(result.match(/testName="([^"]*)"/)[1]) + "\n" + [/<Message>(.*?)<\/Message>/s, /<StackTrace>(.*?)<\/StackTrace>/s]
                    .map(part => plain((result.match(part) ?? ["", ""])[1]).split("\n").slice(0, 25).map(line => "    " + line).join("\n")).join("\n"));'
}

for tool in dotnet node npm; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: see README.md" >&2; exit 1; }
done
need chromium chromium # the browser tests
need pkill procps
need qpdf qpdf         # checks the PDF files that tests make
install_missing

dotnet restore "$solution" --locked-mode -v q
dotnet build "$solution" --no-restore -warnaserror -v q -p:UseSharedCompilation=true -p:SharedCompilationId="$compiler"

if [ -n "${DINUMTALENT_TEST_SQLSERVER:-}" ]; then
    echo "SQL Server: tests run on it as well as on SQLite"
else
    unset DINUMTALENT_TEST_SQLSERVER
    echo "SQL Server: not run (DINUMTALENT_TEST_SQLSERVER is not set); SQLite only"
fi

# An assembly in which no test matches exits with 8: a mistake, except when tests were asked for by name.
extra=("$@")
[ $# -eq 0 ] || extra+=(--ignore-exit-code 8)

# One assembly at a time, for each has threads enough of its own: two beside each other take longer than one after the other.
status=0
dotnet test --solution "$solution" --no-build --no-ansi --no-progress --max-parallel-test-modules 1 \
    --results-directory "$results" --report-trx \
    --hangdump --hangdump-timeout 900s --hangdump-type None \
    ${extra[@]+"${extra[@]}"} 2>&1 | tee "$results/console.txt" || status=$?

# A hung assembly was killed; its log names the tests that were running.
find "$results" -name '*_hang.log' -exec cat {} +

# An assembly that crashed reports no failed test; the console counts it as an error.
errors=$(sed -n 's/^ *error: \([0-9][0-9]*\) *$/\1/p' "$results/console.txt" | tail -n 1)
passed=$(total passed)
failed=$(($(total failed) + $(total error) + $(total timeout) + ${errors:-0}))

name_failures
if [ "$status" -ne 0 ]; then exit "$status"; fi
if [ "$failed" -ne 0 ]; then exit 1; fi
if [ "$passed" -eq 0 ]; then echo "No test ran." >&2; exit 1; fi
