# fish completion for guide

# Asks what may stand at the cursor. Fails where it is the name of a file, which fish completes itself.
function __guide_ask
    set -l words (commandline -opc) (commandline -ct)
    set -g __guide_answers (guide __complete $words[2..-1] 2>/dev/null | string replace ' ' \t)
    # As everywhere in fish, options stand in alphabetical order; all else in the order of the bank.
    string match -q -- '-*' $words[-1]
    and set __guide_answers (string join -- \n $__guide_answers | sort)
    test "$__guide_answers" != :files
end

complete -c guide -n __guide_ask -f -k -a '$__guide_answers'
