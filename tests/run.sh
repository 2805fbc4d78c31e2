#!/usr/bin/env bash
# Installs what the tests need and runs every check. Use: bash tests/run.sh
#
# Needs a Debian machine with Rust (cargo, clippy, rustfmt) and a C compiler. Root or sudo only if a
# Debian package is missing. The outside judges (veraPDF, pyHanko) land in target/verktoey, pinned by
# hash and version, and are left alone when they are in place.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

step 'Debian packages'
packages=(
  openssl qpdf poppler-utils python3-venv default-jre-headless sqlite3     # judges and keys
  xvfb xdotool x11-utils openbox dbus-x11                                  # a screen without a screen
  libgl1 libegl1 libgl1-mesa-dri mesa-vulkan-drivers                       # software OpenGL and Vulkan
  libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0 # opened by the window
)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

step 'Outside judges'
mkdir -p target
export TILSYN_VERKTOEY="$PWD/target/verktoey"
bash tests/verktoey/validators.sh "$TILSYN_VERKTOEY"

step 'Form'
cargo fmt --check

step 'Lints, the whole program'
cargo clippy --all-targets -- -D warnings

step 'The library without the window'
cargo clippy --no-default-features -- -D warnings

step 'The window through wgpu still compiles'
cargo check --features wgpu

step 'Tests'
cargo test

step 'Documentation'
RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --document-private-items

step 'Done'
