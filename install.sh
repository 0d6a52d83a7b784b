#!/bin/sh
# Builds guide and installs it for the user who runs this; see usage below. It is POSIX sh, which a bare system has.
set -u
umask 022

usage() {
    cat <<'EOF'
usage: ./install.sh [--no-build]     build and install, also over an older version
       ./install.sh --uninstall      remove it; your answers stay
       ./install.sh --test           run all tests
       ./install.sh --test --long [TIME]
                                     run all tests, then fuzz each target for a minute or for TIME, such as 10m
       ./install.sh --help

It installs into ~/.local, or into the folder that PREFIX names. It needs a JDK 17 or newer and Maven;
on Debian and Ubuntu it installs them with apt if they are missing (as root or with sudo).
--no-build installs the last build.
EOF
}

say() { printf '%s\n' "$*" >&2; }

# fail TEXT [STATUS]
fail() {
    say "install.sh: $1"
    exit "${2:-1}"
}

source_dir=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1

# Removes what an interrupted run leaves: the folder beside the old installation, and half a move.
cleanup() {
    if [ -n "$swapping" ] && [ -d "$stage/old" ]; then
        rm -rf "$prefix/lib/guide"
        mv "$stage/old" "$prefix/lib/guide"
    elif [ "$swapping" = first ]; then
        remove_files
    fi
    [ -n "$stage" ] && rm -rf "$stage"
    [ "$installed" = no ] && remove_made_dirs
}
stage='' swapping='' installed=no new_dirs=''
if [ -d /System/Library ]; then utf8=en_US.UTF-8; else utf8=C.UTF-8; fi
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# shellcheck source=src/main/sh/packages
. "$source_dir/src/main/sh/packages"

# --- Build and test -------------------------------------------------------------------------------------------------

# Leaves out formatting, null checks and tests: they are for developers, and would download far more.
build() {
    need
    say "Building with Maven (the first build downloads its plugins, which can take minutes) …"
    rm -rf "$source_dir/target/lib" # jars of an older version
    log=$(cd "$source_dir" && LC_ALL=$utf8 mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dlint=-Xlint:none \
        -P '!nullaway' package </dev/null 2>&1) || {
        say "$log"
        fail "the build failed; Maven says why above."
    }
}

# run_tests [MAVEN-OPTION]…
run_tests() {
    need
    # Without these, some tests are skipped, and the report says so.
    for tool in git shellcheck zsh fish; do
        if ! command -v "$tool" >/dev/null && command -v apt-get >/dev/null && as_root=$(root_command </dev/null); then
            { apt update && apt install "$tool"; } || say "$tool is missing; its tests will be skipped."
        fi
    done
    say "Testing with $JAVA_HOME (the first run downloads a lot, which can take minutes) …"
    status=0
    # Some tests use file names that are not ASCII; Java opens them only in a UTF-8 locale.
    (cd "$source_dir" && LC_ALL=$utf8 mvn -B -ntp "$@" verify </dev/null) || status=$?
    echo
    test_summary
    exit "$status"
}

# Adds up the reports of Surefire (unit tests) and Failsafe (tests of the whole program).
test_summary() {
    for kind in surefire failsafe; do
        cat "$source_dir/target/$kind-reports/"TEST-*.xml 2>/dev/null | awk -v kind="$kind" '
            function count(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
            /<testsuite / { open = 1 }
            open && / tests="/ { t += count("tests"); f += count("failures"); e += count("errors"); s += count("skipped") }
            open && />/ { open = 0 }
            END { printf "%s: %d tests, %d failures, %d errors, %d skipped\n", kind, t, f, e, s }'
    done
}

# --- Install --------------------------------------------------------------------------------------------------------

# Lays everything out in a folder beside its place, tries it there and then moves it: an installation is whole or absent.
install_guide() {
    jar=$source_dir/target/guide-$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$source_dir/pom.xml" | head -n 1).jar
    [ -r "$jar" ] || fail "there is no $jar. Run ./install.sh without --no-build."
    java_home=$(find_home java) || fail "found no Java 17 or newer. Set JAVA_HOME to one and run this again."
    refuse_strangers
    open_prefix
    lay_out
    if [ -e "$prefix/lib/guide" ]; then swapping=over; else swapping=first; fi
    move_in
    swapping='' installed=yes
    say "Making the class archive, with which guide starts faster …"
    "$source_dir/src/main/sh/make-archive" "$prefix" ||
        say "Could not make a class archive with $java_home. guide works, but starts more slowly."
    tell_how_to_start
}

# Refuses to replace another program that is also called guide.
refuse_strangers() {
    [ ! -e "$prefix/bin/guide" ] || grep -q "$mark" "$prefix/bin/guide" 2>/dev/null ||
        fail "$prefix/bin/guide is another program. Choose another folder: PREFIX=… ./install.sh"
}

open_prefix() {
    make_dir / || fail "cannot make the folder $prefix."
    prefix=$(cd -- "$prefix" && pwd) || fail "cannot enter $prefix."
    stage=$(mktemp -d "$prefix/.guide.XXXXXX") || fail "cannot write to $prefix."
}

lay_out() {
    {
        mkdir -p "$stage/bin" "$stage/lib/guide" &&
            cp "$jar" "$stage/lib/guide/guide.jar" &&
            cp "$source_dir"/target/lib/*.jar "$stage/lib/guide" &&
            cp "$source_dir/src/main/sh/guide" "$stage/bin/guide" &&
            chmod 755 "$stage/bin/guide" &&
            printf '%s\n' "$java_home" "$(java_version "$java_home")" >"$stage/lib/guide/java"
    } || fail "cannot write to $stage."
    "$stage/bin/guide" --version >/dev/null </dev/null || fail "the new guide does not start; nothing was changed."
    for page in "$source_dir/src/main/man/guide.1" "$source_dir/target/man/guide.1"; do
        [ -r "$page" ] && mkdir -p "$stage/share/man/man1" && cp "$page" "$stage/share/man/man1/guide.1"
    done
    completion bash share/bash-completion/completions/guide
    completion zsh share/zsh/site-functions/_guide
    completion fish share/fish/vendor_completions.d/guide.fish
}

# completion SHELL FILE
completion() {
    mkdir -p "$stage/${2%/*}"
    { "$stage/bin/guide" completion "$1" >"$stage/$2" </dev/null && [ -s "$stage/$2" ]; } ||
        fail "guide completion $1 failed; nothing was changed."
}

move_in() {
    for folder in bin lib $(cd "$stage" && find share -type d 2>/dev/null | sort); do
        make_dir "/$folder" || fail "cannot make the folder $prefix/$folder."
    done
    { cat "$prefix/lib/guide/dirs" 2>/dev/null; printf '%s' "$new_dirs"; } >"$stage/lib/guide/dirs" ||
        fail "cannot write to $stage."
    if [ -d "$prefix/lib/guide" ]; then
        mv "$prefix/lib/guide" "$stage/old" || fail "cannot move $prefix/lib/guide."
    fi
    mv "$stage/lib/guide" "$prefix/lib/guide" || fail "cannot write to $prefix/lib."
    for file in $files; do
        [ ! -e "$stage/$file" ] || mv -f "$stage/$file" "$prefix/$file" || fail "cannot write $prefix/$file."
    done
}

# make_dir /FOLDER: makes a folder under PREFIX and records that it is new.
make_dir() {
    [ -d "$prefix$1" ] && return
    mkdir -p "$prefix$1" && new_dirs="$new_dirs$1
"
}

tell_how_to_start() {
    say "Installed in $prefix."
    case ":$PATH:" in
        *":$prefix/bin:"*) ;;
        *)
            say "$prefix/bin is not in your PATH. Add this line to ~/.profile and log in again:"
            say "    export PATH=\"$prefix/bin:\$PATH\""
            ;;
    esac
    say "Start with: guide quiz"
}

# --- Uninstall ------------------------------------------------------------------------------------------------------

uninstall() {
    refuse_strangers
    if [ ! -e "$prefix/bin/guide" ] && [ ! -e "$prefix/lib/guide" ]; then
        say "guide is not installed in $prefix."
        return
    fi
    new_dirs=$(cat "$prefix/lib/guide/dirs" 2>/dev/null)
    remove_files || fail "could not remove all of it from $prefix."
    say "Removed guide from $prefix."
    tell_where_data_is
}

remove_files() {
    for file in $files; do
        rm -f "$prefix/$file" || return
    done
    rm -rf "$prefix/lib/guide" || return
    remove_made_dirs
}

# Removes only empty folders that the installation made, the deepest first.
remove_made_dirs() {
    for folder in $(printf '%s\n' "$new_dirs" | sort -r); do
        rmdir "$prefix$folder" 2>/dev/null
    done
    return 0
}

tell_where_data_is() {
    for folder in "${GUIDE_HOME-}" "${XDG_DATA_HOME:-${HOME-}/.local/share}/guide" \
        "${XDG_CONFIG_HOME:-${HOME-}/.config}/guide" "${XDG_STATE_HOME:-${HOME-}/.local/state}/guide" \
        "${XDG_CACHE_HOME:-${HOME-}/.cache}/guide"; do
        [ -n "$folder" ] && [ -d "$folder" ] && say "Your data stays in $folder"
    done
    return 0
}

# --- Start ----------------------------------------------------------------------------------------------------------

mark='^# guide: flashcards in the terminal'
files='bin/guide share/man/man1/guide.1 share/bash-completion/completions/guide share/zsh/site-functions/_guide
    share/fish/vendor_completions.d/guide.fish'
[ -n "${PREFIX:-${HOME-}}" ] || fail "neither HOME nor PREFIX is set."
prefix=${PREFIX:-$HOME/.local}
case $prefix in
    /*) ;;
    *) prefix=$PWD/$prefix ;;
esac

case $* in
    '') build; install_guide ;;
    --no-build) install_guide ;;
    --uninstall) uninstall ;;
    --test) run_tests ;;
    '--test --long') run_tests -Plong ;;
    '--test --long '[1-9]*[smh]) run_tests -Plong "-Dfuzz=${3-}" ;;
    --help | -h) usage ;;
    *)
        [ $# -eq 1 ] && fail "unknown option $1. See ./install.sh --help" 2
        usage >&2
        exit 2
        ;;
esac
