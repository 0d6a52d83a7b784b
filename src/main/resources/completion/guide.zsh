#compdef guide
# zsh completion for guide

_guide() {
    local answer
    local -a answers
    # Sets IPREFIX to the '--domain=' that a value stands behind, and takes it off PREFIX.
    compset -P '--*='
    for answer in ${(f)"$(guide __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)IPREFIX}${(Q)PREFIX}" 2>/dev/null)"}; do
        answers+=("${${answer#$IPREFIX}/ /:}")
    done
    if [[ $answers[1] == :files ]]; then
        _files
    else
        _describe -V guide answers
    fi
}

# zsh calls the file's own text in the place of the function when it is first wanted.
if [[ $funcstack[1] == _guide ]]; then
    _guide "$@"
else
    compdef _guide guide
fi
