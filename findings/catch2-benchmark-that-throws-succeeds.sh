#!/usr/bin/env bash
# Catch2, version 2.13.10 (Debian's package catch2 2.13.10-1), built with g++ in C++17.
#
# Behaviour: a BENCHMARK whose code throws does not fail its test case. The XML reporter writes an element
# BenchmarkResults that has neither `samples` nor `mean`, only <failed message="…"/>, then OverallResult
# success="true", and the program ends with 0. Who reads the overall result, or the exit code, sees a success; who
# reads the benchmark's attributes finds none. The same exception in a CHECK makes the test case fail.
#
# Output seen:
#   <BenchmarkResults name="throws">
#   <failed message="out of stock"/>
#   <OverallResult success="true"/>
#   exit code 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq catch2=2.13.10-1 > /dev/null
dpkg -x catch2_*.deb package
cat > bench.cpp <<'CPP'
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#include <stdexcept>
TEST_CASE("stock") {
  BENCHMARK("throws") { throw std::runtime_error("out of stock"); return 1; };
}
CPP
g++ -std=c++17 -O0 -Ipackage/usr/include bench.cpp -o bench
code=0
./bench --reporter xml --benchmark-samples 5 > out.xml || code=$?
seen=$(grep -oE '<BenchmarkResults[^>]*>|<failed[^>]*>|<OverallResult success="[a-z]+"' out.xml | sed 's/\(success="[a-z]*"\)$/\1\/>/'; echo "exit code $code")
expected='<BenchmarkResults name="throws">
<failed message="out of stock"/>
<OverallResult success="true"/>
exit code 0'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; cat out.xml; exit 1; }
