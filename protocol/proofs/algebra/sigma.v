(* The four proofs of the protocol in their one shape, as protocol/crypto/proof.h has it:

       image_e = Σ secret_n · base_e,n      for each equation e
       T_e     = Σ k_n · base_e,n
       s_n     = k_n + c · secret_n
       check     T_e = Σ s_n · base_e,n − c · image_e

   over any group that has the scalars F, with any number of secrets and equations. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

(* Two ways to draw something, of which each draw of the one stands for one of the other with the same outcome: every
   outcome is as likely with either. *)
Lemma same_distribution (A : finType) (T : eqType) (f : A -> A) (left right : A -> T) :
  bijective f -> (forall k, left k = right (f k)) ->
  forall t, #|[set k | left k == t]| = #|[set s | right s == t]|.
Proof.
move=> bij same t; have [back _ there] := bij; have {bij} := bij_inj bij => bij.
rewrite -(card_imset _ bij); apply: eq_card => s.
rewrite !inE; apply/imsetP/idP => [[k] | seen]; first by rewrite inE same => seen ->.
by exists (back s); rewrite ?inE ?same there.
Qed.

Section Sigma.

Variables (F : finFieldType) (V : lmodType F).
Variables (equations secrets : nat).
Variable base : 'I_equations -> 'I_secrets -> V.

Notation scalars := 'rV[F]_secrets.
Notation points := {ffun 'I_equations -> V}.

Definition images (w : scalars) : points := [ffun e => \sum_n w 0 n *: base e n].

Definition transcript := (points * F * scalars)%type.

Definition answer (w : scalars) (c : F) (k : scalars) : scalars := k + c *: w.
Definition prover (w : scalars) (c : F) (k : scalars) : transcript := (images k, c, answer w c k).

(* What the check makes of c and s, and hashes to see whether it is c again. *)
Definition recomputed (image : points) (c : F) (s : scalars) : points :=
  [ffun e => images s e - c *: image e].
Definition accepts (image : points) (t : transcript) : bool :=
  let: (T, c, s) := t in T == recomputed image c s.

(* Knows no secret: it draws the answers first. *)
Definition simulator (image : points) (c : F) (s : scalars) : transcript := (recomputed image c s, c, s).

Lemma images_line c (k w : scalars) e : images (k + c *: w) e = images k e + c *: images w e.
Proof.
rewrite !ffunE scaler_sumr -big_split /=; apply: eq_bigr => n _.
by rewrite !mxE scalerDl scalerA.
Qed.

Lemma recomputedE image c s e : recomputed image c s e = images s e - c *: image e.
Proof. by rewrite ffunE. Qed.

Theorem sigma_complete w c k : accepts (images w) (prover w c k).
Proof.
apply/eqP/ffunP => e.
by rewrite recomputedE /answer images_line addrK.
Qed.

(* Two answers to one commitment give the secrets, by this formula. *)
Definition extracted (c c' : F) (s s' : scalars) : scalars := (c - c')^-1 *: (s - s').

Theorem sigma_sound image T c c' s s' :
  c != c' -> accepts image (T, c, s) -> accepts image (T, c', s') -> image = images (extracted c c' s s').
Proof.
move=> differ /eqP-> /eqP/ffunP same; apply/ffunP => e.
have apart : c - c' != 0 by rewrite subr_eq0.
have line : images (s - s') e = (c - c') *: image e.
  have := same e; rewrite !recomputedE => /eqP; rewrite subr_eq => /eqP both.
  have -> : s - s' = s + (-1) *: s' by rewrite scaleN1r.
  by rewrite images_line scaleN1r both scalerBl addrAC [images s' e - _]addrC addrK addrC.
have -> : extracted c c' s s' = 0 + (c - c')^-1 *: (s - s') by rewrite add0r.
rewrite images_line line scalerA mulVf // scale1r.
by rewrite ffunE big1 ?add0r // => n _; rewrite mxE scale0r.
Qed.

Theorem simulator_accepted image c s : accepts image (simulator image c s).
Proof. exact: eqxx. Qed.

(* Every nonce of the prover stands for one answer of the simulator, and the other way round, with the same transcript:
   so for each challenge every transcript is as likely with the secrets as without. *)
Theorem sigma_zero_knowledge w c :
  bijective (answer w c) /\ forall k, prover w c k = simulator (images w) c (answer w c k).
Proof.
split.
  by exists (fun s => s - c *: w) => k; rewrite /answer ?addrK ?subrK.
move=> k; rewrite /prover /simulator; congr (_, _, _).
by apply/ffunP => e; rewrite recomputedE /answer images_line addrK.
Qed.

Corollary sigma_same_distribution w c (t : transcript) :
  #|[set k | prover w c k == t]| = #|[set s | simulator (images w) c s == t]|.
Proof. by have [bij same] := sigma_zero_knowledge w c; exact: (same_distribution bij same t). Qed.

(* O1 and O8: no nonce and no answer is zero. An honest prover meets that with a chance of 2n in q at most. *)
Definition weak w c (k : scalars) := [exists n, (k 0 n == 0) || (answer w c k 0 n == 0)].

Definition at_value n (a : F) : {set scalars} := [set k : scalars | k 0 n == a].

Lemma one_value n (a : F) : (#|F| * #|at_value n a| = #|F| ^ secrets)%N.
Proof.
have shift b : #|at_value n b| = #|at_value n a|.
  have moved : injective (fun k : scalars => k + const_mx (a - b)) by apply: addIr.
  rewrite -(card_imset _ moved); apply: eq_card => k; rewrite inE.
  apply/imsetP/eqP => [[j] | at_a].
    by rewrite inE => /eqP at_b ->; rewrite !mxE at_b addrC subrK.
  by exists (k - const_mx (a - b)); rewrite ?subrK // inE !mxE at_a opprB addrC subrK.
have all : (#|{: scalars}| = #|F| * #|at_value n a|)%N.
  rewrite -cardsT (card_partition (P := preim_partition (fun k : scalars => k 0 n) setT)); last first.
    exact: preim_partitionP.
  pose fiber (b : F) := at_value n b.
  have parts : preim_partition (fun k : scalars => k 0 n) setT = [set fiber b | b in F].
    apply/setP => A; apply/imsetP/imsetP => [[k _ ->] | [b _ ->]].
      by exists (k 0 n) => //; apply/setP => j; rewrite !inE eq_sym.
    exists (const_mx b) => //; apply/setP => j.
    by rewrite !inE mxE eq_sym.
  rewrite parts big_imset /=; last first.
    move=> b b' _ _ /setP/(_ (const_mx b)); rewrite !inE !mxE eqxx => /esym/eqP. exact.
  rewrite (eq_bigr (fun=> #|at_value n a|)) => [|b _]; last exact: shift.
  by rewrite sum_nat_const.
by rewrite -all card_mx mul1n.
Qed.

Theorem weak_chance w c : (#|F| * #|[set k | weak w c k]| <= 2 * secrets * #|F| ^ secrets)%N.
Proof.
pose bad n := at_value n 0 :|: at_value n (- (c * w 0 n)).
have covered : [set k | weak w c k] \subset \bigcup_n bad n.
  apply/subsetP => k; rewrite inE => /existsP[n weak_n]; apply/bigcupP; exists n => //.
  rewrite !inE; case/orP: weak_n => [-> // | ]; rewrite !mxE addr_eq0 => ->.
  by rewrite orbT.
apply: leq_trans (leq_mul (leqnn _) (subset_leq_card covered)) _.
have upto (m : nat) (f : 'I_m -> {set scalars}) : (#|\bigcup_n f n| <= \sum_n #|f n|)%N.
  elim/big_rec2: _ => [|n x A _ le]; first by rewrite cards0.
  by apply: leq_trans (leq_card_setU _ _) _; rewrite leq_add2l.
apply: leq_trans (leq_mul (leqnn _) (upto _ _)) _.
rewrite big_distrr /=.
have each (n : 'I_secrets) : true -> (#|F| * #|bad n| <= 2 * #|F| ^ secrets)%N.
  move=> _; apply: leq_trans (leq_mul (leqnn _) (leq_card_setU _ _)) _.
  by rewrite mulnDr !one_value mul2n addnn.
apply: (@leq_trans (\sum_(n < secrets) 2 * #|F| ^ secrets)%N); first exact: leq_sum.
by rewrite sum_nat_const card_ord mulnCA mulnA.
Qed.

End Sigma.
