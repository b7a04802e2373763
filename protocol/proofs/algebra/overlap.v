(* The overlap of one slot: what both come to, out of values that passed all checks. That there are such y, r, u and z
   behind what the other laptop sent, whoever programmed it, is what key_sound, seal_sound, blind_sound and open_sound
   say. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Mandorla Require Import sigma.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

Section Overlap.

(* A group of prime order q is a space of dimension one over the numbers modulo q (group.v). *)
Variables (Q : finFieldType) (V : lmodType Q) (G : V).
Hypothesis G_not_0 : G != 0.
Hypothesis G_generates : forall P : V, exists x, P = x *: G.

Lemma times_G_0 x : (x *: G == 0) = (x == 0).
Proof. by rewrite scaler_eq0 (negPf G_not_0) orbF. Qed.

Lemma times_G_injective : injective (fun x => x *: G).
Proof. by move=> x x' /eqP; rewrite -subr_eq0 -scalerBl times_G_0 subr_eq0 => /eqP. Qed.

(* What one side draws. u is 0 for a 1, and for a 0 any other number. *)
Record side := Side { key : Q; mask : Q; no : Q; blind : Q }.
Notation y := key. Notation r := mask. Notation u := no. Notation z := blind.
Definition says (bit : bool) (s : side) := (u s == 0) == bit.

Definition Y_ s := y s *: G.
Definition R_ s := r s *: G.
Definition S_ J s := r s *: J + u s *: G.

(* Each laptop adds its own first. *)
Definition computed (own : side) (their_Y their_R their_S their_E1 their_E2 their_W : V) : V :=
  let J := Y_ own + their_Y in
  let R' := R_ own + their_R in
  let S' := S_ J own + their_S in
  let F := z own *: R' + their_E1 in
  let V := z own *: S' + their_E2 in
  V - y own *: F - their_W.

(* The formulas of the specification, of two sides a and b. *)
Definition J_ a b := Y_ a + Y_ b.
Definition R'_ a b := R_ a + R_ b.
Definition S'_ a b := S_ (J_ a b) a + S_ (J_ a b) b.
Definition F_ a b := z a *: R'_ a b + z b *: R'_ a b.
Definition V_ a b := z a *: S'_ a b + z b *: S'_ a b.
Definition W_ a b s := y s *: F_ a b.
Definition result a b := V_ a b - W_ a b a - W_ a b b.

Theorem result_formula a b : result a b = ((z a + z b) * (u a + u b)) *: G.
Proof.
have F_is : F_ a b = ((z a + z b) * (r a + r b)) *: G by rewrite /F_ /R'_ /R_ -!scalerDl scalerA.
have S'_is : S'_ a b = ((r a + r b) * (y a + y b) + (u a + u b)) *: G.
  by rewrite /S'_ /S_ /J_ /Y_ addrACA -!scalerDl scalerA -scalerDl.
have V_is : V_ a b = ((z a + z b) * ((r a + r b) * (y a + y b) + (u a + u b))) *: G.
  by rewrite /V_ -scalerDl S'_is scalerA.
rewrite /result -addrA -opprD /W_ -scalerDl V_is F_is scalerA -scalerBl; congr (_ *: _).
by rewrite mulrDr [(y a + y b) * _]mulrC mulrA addrAC subrr add0r.
Qed.

(* Both laptops come to the same, each out of its own secrets and the messages of the other. *)
Definition seen_by own their :=
  computed own (Y_ their) (R_ their) (S_ (J_ own their) their)
           (z their *: R'_ own their) (z their *: S'_ own their) (W_ own their their).

Lemma seen_is_result own their : seen_by own their = result own their.
Proof. by []. Qed.

(* Of a changed laptop we know only what its proofs give: that much is enough. The key behind OPEN is that of KEY. *)
Theorem result_of_what_was_proved own Y R S E1 E2 W y_ r_ u_ z_ y_open :
  let J := Y_ own + Y in
  let R' := R_ own + R in
  let S' := S_ J own + S in
  let F := z own *: R' + E1 in
  Y = y_ *: G -> R = r_ *: G /\ S = r_ *: J + u_ *: G -> E1 = z_ *: R' /\ E2 = z_ *: S' ->
  Y = y_open *: G /\ W = y_open *: F ->
  computed own Y R S E1 E2 W = result own (Side y_ r_ u_ z_).
Proof.
move=> J R' S' F Y_is [R_is S_is] [E1_is E2_is] [Y_open W_is].
have same : y_open = y_ by apply: times_G_injective; rewrite -Y_is -Y_open.
by rewrite /computed -/J -/R' -/S' -/F W_is same /F E1_is E2_is /S' S_is /R' R_is /J Y_is.
Qed.

Theorem result_same a b : seen_by a b = seen_by b a.
Proof. by rewrite !seen_is_result !result_formula (addrC (z a)) (addrC (u a)). Qed.

(* O2: F is not the identity, so what blinds is not zero. *)
Lemma blinds_not_0 a b : F_ a b != 0 -> z a + z b != 0.
Proof.
by apply: contraNneq => none; rewrite /F_ -scalerDl none scale0r.
Qed.

Theorem result_identity a b : F_ a b != 0 -> (result a b == 0) = (u a + u b == 0).
Proof. by move/blinds_not_0 => blinds; rewrite result_formula times_G_0 mulf_eq0 (negPf blinds). Qed.

Theorem result_both_yes a b : says true a -> says true b -> result a b = 0.
Proof. by rewrite /says !eqb_id result_formula => /eqP-> /eqP->; rewrite addr0 mulr0 scale0r. Qed.

Theorem result_one_yes a b : F_ a b != 0 -> says true a -> says false b -> result a b != 0.
Proof.
by rewrite /says eqb_id eqbF_neg => checked /eqP yes no; rewrite result_identity // yes add0r.
Qed.

Corollary result_other_yes a b : F_ a b != 0 -> says false a -> says true b -> result a b != 0.
Proof.
by rewrite /says eqb_id eqbF_neg => checked no /eqP yes; rewrite result_identity // yes addr0.
Qed.

(* The stated chance. Of the q - 1 values of u for a 0 exactly one meets the other's, whatever that is: so two 0 come to
   the identity once in q - 1, about 2^-252, and a changed laptop cannot raise that. *)
Theorem result_both_no_chance (theirs : Q) :
  theirs != 0 -> #|[set own : Q | (own != 0) && (own + theirs == 0)]| = 1%N /\
                 #|[set own : Q | own != 0]| = #|Q|.-1.
Proof.
move=> no; split.
  rewrite -(cards1 (- theirs)); apply: eq_card => own; rewrite !inE addr_eq0.
  by apply/andP/eqP => [[_ /eqP] | ->] //; rewrite oppr_eq0.
by rewrite -(cardsC1 (0 : Q)); apply: eq_card => own; rewrite !inE.
Qed.

(* Where it is not the identity, fresh randomness of either side makes it any element of the group, each as likely: it
   tells nothing of answers, masks and keys. *)
Definition with_blind s z_ := Side (y s) (r s) (u s) z_.

Theorem result_uniform a b (D : V) :
  u a + u b != 0 -> #|[set z_ | result (with_blind a z_) b == D]| = 1%N.
Proof.
move=> apart; have [d ->] := G_generates D.
rewrite -(cards1 (d / (u a + u b) - z b)); apply: eq_card => z_; rewrite !inE result_formula /=.
rewrite (inj_eq times_G_injective) eq_sym [RHS]eq_sym subr_eq.
by rewrite -[RHS](inj_eq (mulIf apart)) mulfVK.
Qed.

(* O2 lets only values other than the identity through: of those, too, each is as likely. *)
Corollary result_uniform_checked a b (D : V) :
  u a + u b != 0 -> r a + r b != 0 -> D != 0 ->
  #|[set z_ | (F_ (with_blind a z_) b != 0) && (result (with_blind a z_) b == D)]| = 1%N.
Proof.
move=> apart masks other; rewrite -(@result_uniform a b D apart); apply: eq_card => z_; rewrite !inE.
case: (result _ _ =P D) => [at_D|]; rewrite ?andbF ?andbT //.
have : result (with_blind a z_) b != 0 by rewrite at_D.
rewrite result_formula times_G_0 mulf_eq0 negb_or => /andP[blinds _].
by rewrite /F_ -scalerDl scaler_eq0 negb_or blinds /R'_ /R_ -scalerDl times_G_0.
Qed.

(* A slot's value depends on the two bits and fresh randomness only: whoever answers the same gives it the same
   distribution. *)
Theorem result_of_the_two_bits a b a' b' (D : V) :
  (u a + u b == 0) = (u a' + u b' == 0) ->
  #|[set z_ | result (with_blind a z_) b == D]| = #|[set z_ | result (with_blind a' z_) b' == D]|.
Proof.
have [meets /esym/eqP meets' | apart /esym/negbT apart'] := eqVneq (u a + u b) 0.
  by apply: eq_card => z_; rewrite !inE !result_formula /= meets meets' !mulr0.
by rewrite !result_uniform.
Qed.

(* OPEN tells the result and nothing else: its W is what is public less the other's own W less the result, and its
   proof can be made without the key (open_zero_knowledge). *)
Theorem open_tells_the_result a b : W_ a b a = V_ a b - W_ a b b - result a b.
Proof.
have -> : result a b = V_ a b - W_ a b b - W_ a b a by rewrite /result addrAC.
by rewrite subKr.
Qed.

(* What a partner who can only add and multiply points reads out of a seal before anything is opened: whatever numbers
   it takes for the points that it has, G, Y0, R0 and S0, an outcome that does not hang on the unknown key and mask has
   no share of S0, so none of the answer. Its own key it knows as a number: that is what its proof is for (key_sound). *)
Definition linear_test (from_G from_Y from_R from_S y0 r0 u0 y1 : Q) : V :=
  let Y0 := y0 *: G in
  let Y1 := y1 *: G in
  let R0 := r0 *: G in
  let S0 := r0 *: (Y0 + Y1) + u0 *: G in
  from_G *: G + from_Y *: Y0 + from_R *: R0 + from_S *: S0.

Lemma linear_testE from_G from_Y from_R from_S y0 r0 u0 y1 :
  linear_test from_G from_Y from_R from_S y0 r0 u0 y1 =
  (from_G + from_Y * y0 + from_R * r0 + from_S * (r0 * (y0 + y1) + u0)) *: G.
Proof. by rewrite /linear_test /= -scalerDl !scalerA -!scalerDl !scalerA -!scalerDl. Qed.

Theorem seal_no_linear_test from_G from_Y from_R from_S u0 y1 (seen : V) :
  (forall y0 r0, linear_test from_G from_Y from_R from_S y0 r0 u0 y1 = seen) -> from_S = 0.
Proof.
move=> steady; have no_key : from_Y = 0.
  have := steady 1 0; rewrite -(steady 0 0) !linear_testE => /times_G_injective/eqP.
  by rewrite !mulr1 !mulr0 !mul0r !addr0 (inj_eq (addIr _)) -subr_eq0 addrC addKr => /eqP.
have := steady 1 1; rewrite -(steady 0 1) !linear_testE no_key => /times_G_injective/eqP.
by rewrite !mul0r !mul1r !addr0 (inj_eq (addrI _)) add0r -addrA mulrDr mulr1 -subr_eq0 addrK => /eqP.
Qed.

End Overlap.
