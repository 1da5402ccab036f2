#!/bin/sh
# Writes the fixtures of __tests__/formats that real tools make, and into made-with.txt which versions made them.
#
#   scripts/format-fixtures.sh [go googlebenchmark catch2 pytest hyperfine mitata benchmarkjs libtest criterion]
#
# On Debian: apt-get install golang-go libbenchmark-dev catch2 g++ python3-pytest-benchmark hyperfine cargo
#   librust-criterion-dev
# mitata and benchmark.js come from npm into a temporary folder. Names of the machine and its
# folders are taken out of what they write.
set -eu

fixtures=$(cd "$(dirname "$0")/../__tests__/formats/fixtures" && pwd)
programs=$fixtures/programs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Both the names of this machine and of the folder are nobody's business.
anonymous() {
  sed -e "s|$work|/project|g" -e "s/\"$(hostname)\"/\"machine\"/g"
}

made_with() {
  touch "$fixtures/made-with.txt"
  grep -v "^$1: " "$fixtures/made-with.txt" >"$work/made-with" || true
  echo "$1: $2" >>"$work/made-with"
  sort "$work/made-with" >"$fixtures/made-with.txt"
}

go_() {
  made_with go "$(go version)"
  cp -r "$programs/go" "$work/go"
  cd "$work/go"
  # One of them fails, so go test does.
  go test -bench . -benchmem -count 3 -benchtime 2000x >"$work/go.txt" || true
  anonymous <"$work/go.txt" >"$fixtures/go/count.txt"
  go test -v -bench 'Join|Upper' -cpu 1,2 -benchtime 2000x >"$work/go.txt"
  anonymous <"$work/go.txt" >"$fixtures/go/cpu.txt"
  go test -bench . -benchtime 2000x ./odd >"$work/go.txt" 2>&1 || true
  anonymous <"$work/go.txt" >"$fixtures/go/odd.txt"
  # Other people's machines are nobody's business either.
  go test -bench . -benchtime 200x ./prints 2>&1 | sed 's/^cpu: .*/cpu: CPU/' >"$work/go.txt" || true
  anonymous <"$work/go.txt" >"$fixtures/go/prints.txt"
  go test -json -bench . -benchtime 200x -count 2 ./plain ./prints 2>&1 | sed 's/cpu: [^\\]*/cpu: CPU/' >"$work/go.txt" || true
  anonymous <"$work/go.txt" >"$fixtures/go/test.ndjson"
  go test -v -bench 'Fails|Skipped' -benchtime 2000x ./odd >"$work/go.txt" || true
  anonymous <"$work/go.txt" >"$fixtures/go/odd-verbose.txt"
}

googlebenchmark() {
  made_with google-benchmark "libbenchmark-dev $(dpkg-query -W -f '${Version}' libbenchmark-dev)"
  g++ -O2 "$programs/cpp/google.cpp" -lbenchmark -lpthread -o "$work/bench"
  options="--benchmark_min_time=0.01 --benchmark_repetitions=3"
  "$work/bench" $options --benchmark_format=json >"$work/out.json" 2>/dev/null
  anonymous <"$work/out.json" >"$fixtures/google-benchmark/repetitions.json"
  "$work/bench" $options --benchmark_report_aggregates_only=true --benchmark_format=json >"$work/out.json" 2>/dev/null
  anonymous <"$work/out.json" >"$fixtures/google-benchmark/aggregates.json"
  g++ -O2 "$programs/cpp/google-odd.cpp" -lbenchmark -lpthread -o "$work/odd"
  "$work/odd" --benchmark_min_time=0.01 --benchmark_format=json 2>/dev/null | anonymous >"$fixtures/google-benchmark/odd.json"
  "$work/odd" --benchmark_min_time=0.01 --benchmark_repetitions=2 --benchmark_report_aggregates_only=true \
    --benchmark_filter='Counted|CountsTime' --benchmark_format=json 2>/dev/null |
    anonymous >"$fixtures/google-benchmark/odd-aggregates.json"
}

catch2() {
  made_with catch2 "catch2 $(dpkg-query -W -f '${Version}' catch2)"
  if [ -e /usr/include/catch2/catch_all.hpp ]; then
    g++ -O2 -DCATCH2_V3 "$programs/cpp/catch2.cpp" -lCatch2Main -lCatch2 -o "$work/catch"
  else
    g++ -O2 "$programs/cpp/catch2.cpp" -o "$work/catch"
  fi
  cd "$work"
  # A test case fails, so the program does.
  ./catch '[!benchmark]' --reporter xml --benchmark-samples 20 --benchmark-warmup-time 10 >out.xml || true
  anonymous <out.xml | sed "s|$programs|/project|g" >"$fixtures/catch2/sections.xml"
  g++ -O1 "$programs/cpp/catch2-repeated.cpp" -o catch
  ./catch '[!benchmark]' --reporter xml --benchmark-samples 10 --benchmark-warmup-time 5 >out.xml || true
  anonymous <out.xml | sed "s|$programs/cpp/||g" >"$fixtures/catch2/repeated.xml"
}

pytest() {
  made_with pytest-benchmark "$(python3 -c 'import pytest_benchmark as p; print(p.__version__)')"
  cp "$programs/python/test_shop.py" "$work"
  cd "$work"
  python3 -m pytest -q -p no:cacheprovider --benchmark-json=out.json \
    --benchmark-save=no-data --benchmark-storage=file://./store test_shop.py >/dev/null
  anonymous <out.json >"$fixtures/pytest-benchmark/rounds.json"
  # What it saves for its own comparisons holds no samples.
  cat store/*/*no-data.json | anonymous >"$fixtures/pytest-benchmark/no-data.json"
}

hyperfine_() {
  made_with hyperfine "$(hyperfine --version)"
  cd "$work"
  hyperfine --warmup 1 --runs 5 --ignore-failure --export-json out.json \
    --parameter-list seconds 0.01,0.02 'sleep {seconds}' >/dev/null 2>&1
  anonymous <out.json >"$fixtures/hyperfine/parameters.json"
  hyperfine --runs 3 --shell none --ignore-failure --export-json out.json true false >/dev/null 2>&1
  anonymous <out.json >"$fixtures/hyperfine/failing.json"
  hyperfine --runs 3 --shell none --command-name same --export-json out.json \
    --parameter-list seconds 0.01,0.02 'sleep {seconds}' >/dev/null 2>&1
  anonymous <out.json >"$fixtures/hyperfine/same-name.json"
}

from_npm() {
  mkdir -p "$work/js"
  cp "$programs/js/$1.mjs" "$work/js"
  cd "$work/js"
  npm install --no-save --no-audit --no-fund --prefix . "$2" >/dev/null
  made_with "$1" "$2 $(node -p "require('./node_modules/$2/package.json').version"), Node.js $(node --version)"
}

mitata() {
  from_npm mitata mitata
  node --expose-gc mitata.mjs >"$work/out.json"
  # Thousands of samples say nothing more than these.
  node -e "
    const results = JSON.parse(require('fs').readFileSync('$work/out.json', 'utf8'))
    const few = (key, value) => key === 'samples' && Array.isArray(value) ? value.slice(0, 20) : value
    console.log(JSON.stringify(results, few))" | anonymous >"$fixtures/mitata/samples.json"
  node mitata.mjs --no-samples | anonymous >"$fixtures/mitata/no-samples.json"
}

benchmarkjs() {
  from_npm benchmarkjs benchmark
  node benchmarkjs.mjs >"$fixtures/benchmarkjs/cycles.txt"
  cp "$programs/js/benchmarkjs-errors.mjs" .
  node benchmarkjs-errors.mjs >"$fixtures/benchmarkjs/errors.txt"
}

libtest() {
  made_with libtest "$(cargo --version)"
  cp -r "$programs/libtest" "$work/libtest"
  cd "$work/libtest"
  # The harness's benchmarks are unstable, and this is how a stable compiler is made to have them.
  # One of them panics, so cargo bench fails.
  RUSTC_BOOTSTRAP=1 RUST_BACKTRACE=0 cargo bench 2>/dev/null | anonymous >"$fixtures/cargo-bench/libtest.txt"
  RUSTC_BOOTSTRAP=1 RUST_BACKTRACE=0 cargo bench --quiet 2>/dev/null | anonymous >"$fixtures/cargo-bench/libtest-quiet.txt"
}

criterion() {
  cp -r "$programs/rust" "$work/rust"
  cd "$work/rust"
  if [ -e /usr/share/cargo/registry ]; then
    mkdir .cargo
    cat >.cargo/config.toml <<END
[source.crates-io]
replace-with = "debian"
[source.debian]
directory = "/usr/share/cargo/registry"
END
  fi
  cargo bench 2>/dev/null | anonymous >"$fixtures/cargo-bench/criterion.txt"
  made_with criterion "$(cargo --version), criterion $(sed -n '/^name = "criterion"$/{n;s/version = //p}' Cargo.lock)"
  # A second run prints changes as well.
  cargo bench -- upper 2>/dev/null | anonymous >"$fixtures/cargo-bench/criterion-again.txt"
  mkdir -p "$fixtures/criterion-estimates/criterion/upper/1000/new"
  cp target/criterion/upper/1000/new/estimates.json "$fixtures/criterion-estimates/criterion/upper/1000/new/"
}

for folder in go google-benchmark catch2 pytest-benchmark hyperfine mitata benchmarkjs cargo-bench criterion-estimates; do
  mkdir -p "$fixtures/$folder"
done
for tool in "${@:-all}"; do
  case $tool in
    all) for each in go_ googlebenchmark catch2 pytest hyperfine_ mitata benchmarkjs libtest criterion; do (set -e; $each); done ;;
    go) go_ ;;
    hyperfine) hyperfine_ ;;
    googlebenchmark | catch2 | pytest | mitata | benchmarkjs | libtest | criterion) $tool ;;
    *) echo "there is no tool $tool" >&2; exit 2 ;;
  esac
done
