package guide.text.math;

import guide.text.math.Atom.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The commands that stand for one sign or one word, by their names. */
final class Symbols {
    private static final String ORDINARY = """
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ
            varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ
            Omega Ω digamma ϝ infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ imath ı jmath ȷ
            emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ triangle △ square □
            Box □ blacksquare ■ qed ∎ checkmark ✓ degree ° prime ′ dagger † ddagger ‡ S § P ¶ ldots … dots … dotsc …
            dotsb … dotso … cdots ⋯ dotsm ⋯ vdots ⋮ ddots ⋱ vert | | ‖ Vert ‖ backslash \\ complement ∁ mho ℧
            clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯ star ⋆ bigstar ★ copyright ©
            pounds £ euro € yen ¥ lbrace { rbrace } _ _ $ $ % % & & # # textbackslash \\ textasciitilde ~ therefore ∴
            because ∵ aa å AA Å ss ß ae æ oe œ o ø l ł
            """;
    private static final String BINARY = """
            pm ± mp ∓ times × div ÷ cdot · ast * star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙
            cap ∩ cup ∪ sqcap ⊓ sqcup ⊔ uplus ⊎ wedge ∧ land ∧ vee ∨ lor ∨ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿
            diamond ⋄ triangleleft ◁ triangleright ▷ bmod mod veebar ⊻ barwedge ⊼ ltimes ⋉ rtimes ⋊ boxtimes ⊠
            boxplus ⊞ centerdot ·
            """;
    private static final String RELATION = """
            leq ≤ le ≤ geq ≥ ge ≥ leqslant ≤ geqslant ≥ neq ≠ ne ≠ ll ≪ gg ≫ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅
            propto ∝ varpropto ∝ doteq ≐ triangleq ≜ coloneqq ≔ coloneq ≔ eqqcolon ≕ prec ≺ succ ≻ preceq ⪯ succeq ⪰
            in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ supsetneq ⊋ sqsubseteq ⊑ perp ⊥
            parallel ∥ nparallel ∦ mid | nmid ∤ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ to → rightarrow → leftarrow ← gets ←
            leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ impliedby ⇐ Leftrightarrow ⇔ iff ⇔ longrightarrow ⟶
            longleftarrow ⟵ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ longleftrightarrow ⟷ mapsto ↦
            longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓
            nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightleftharpoons ⇌ rightharpoonup ⇀ rightharpoondown ⇁ leadsto ⇝
            rightsquigarrow ⇝ twoheadrightarrow ↠ asymp ≍ bowtie ⋈ nsubseteq ⊈ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lesssim ≲
            gtrsim ≳ approxeq ≊ bumpeq ≏ vartriangleleft ⊲ vartriangleright ⊳ upmodels ⫫ colon :
            """;
    private static final String OPERATOR = """
            sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁
            bigotimes ⨂ bigodot ⨀ bigsqcup ⨆ log log ln ln lg lg exp exp sin sin cos cos tan tan cot cot sec sec csc csc
            sinh sinh cosh cosh tanh tanh coth coth arcsin arcsin arccos arccos arctan arctan max max min min sup sup
            inf inf lim lim limsup limsup liminf liminf arg arg det det dim dim ker ker deg deg gcd gcd Pr Pr hom hom
            argmax argmax argmin argmin mod mod softmax softmax Var Var Cov Cov tr tr diag diag rank rank sgn sgn
            injlim injlim projlim projlim
            """;
    private static final String OPENING = "{ { lfloor ⌊ lceil ⌈ langle ⟨ lvert | lVert ‖ lbrack [ llbracket ⟦ lparen (";
    private static final String CLOSING = "} } rfloor ⌋ rceil ⌉ rangle ⟩ rvert | rVert ‖ rbrack ] rrbracket ⟧ rparen )";

    private static final char FIRST_SIGN = 0x80;

    private static final Map<String, Atom> BY_NAME = new HashMap<>();
    /** The kinds of signs that a source has as they are. */
    private static final Map<Integer, Kind> BY_SIGN = new HashMap<>();

    static {
        add(ORDINARY, Kind.ORDINARY);
        add(BINARY, Kind.BINARY);
        add(RELATION, Kind.RELATION);
        add(OPERATOR, Kind.OPERATOR);
        add(OPENING, Kind.OPENING);
        add(CLOSING, Kind.CLOSING);
        signs("+-*", Kind.BINARY);
        signs("=<>", Kind.RELATION);
        signs("([", Kind.OPENING);
        signs(")]!?", Kind.CLOSING);
        signs(",;:", Kind.PUNCTUATION);
        signs("|‖′°…⋯\\{}_$%&#~", Kind.ORDINARY);
    }

    private Symbols() {}

    private static void add(String table, Kind kind) {
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            BY_NAME.put(words[i], Atom.of(words[i + 1], kind));
            if (words[i + 1].length() == 1 && words[i + 1].charAt(0) >= FIRST_SIGN) {
                BY_SIGN.putIfAbsent((int) words[i + 1].charAt(0), kind);
            }
        }
    }

    private static void signs(String signs, Kind kind) {
        signs.codePoints().forEach(sign -> BY_SIGN.put(sign, kind));
    }

    /** Returns the sign or word that a command stands for. */
    static Optional<Atom> named(String command) {
        return Optional.ofNullable(BY_NAME.get(command));
    }

    /** Returns a sign that stands in the source as it is; a hyphen is a minus there. */
    static Atom sign(int codePoint) {
        String text = codePoint == '-' ? "−" : Character.toString(codePoint);
        return Atom.of(text, BY_SIGN.getOrDefault(codePoint, Kind.ORDINARY));
    }
}
