# shellcheck shell=bash
# bash completion for guide, which shows words but not what they mean

_guide() {
    local last=${COMP_WORDS[COMP_CWORD]} words=() word
    # bash makes three words of '--domain=rag'.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == = ]] || words+=("$word")
    done
    [[ $last == = ]] && last=''
    COMPREPLY=()
    while read -r word _; do
        # Where the answer is ':files' there is no reply, and bash completes names of files itself.
        [[ $word == "$last"* && $word != :files ]] && COMPREPLY+=("$word")
    done < <(guide __complete "${words[@]}" "$last" 2>/dev/null)
}
complete -o bashdefault -o default -F _guide guide
