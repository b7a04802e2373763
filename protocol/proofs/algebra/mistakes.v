(* What the mistakes would cost that the specification rules out: each of these reads an answer, or lets a false proof
   pass. protocol/proofs/bites puts the mistakes themselves into copies of the other files, which then do not hold. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Mandorla Require Import sigma four overlap.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

Section Mistakes.

Variables (Q : finFieldType) (V : lmodType Q) (G : V).
Hypothesis G_not_0 : G != 0.

Lemma taken_off (A B C D : V) : A + B + C + D - A - B - C = D.
Proof. by rewrite -!addrA -!opprD !addrA [A + B + C + D]addrC addrK. Qed.

(* One nonce for both parts of a seal: whoever sees the proof learns whether u is zero. *)
Theorem one_nonce_reads_the_answer (r u k c : Q) :
  c != 0 ->
  let R := r *: G in
  let s1 := k + c * r in
  let s2 := k + c * u in
  (R - (c^-1 * (s1 - s2)) *: G == 0) = (u == 0).
Proof.
move=> c_not_0 R s1 s2.
have -> : c^-1 * (s1 - s2) = r - u by rewrite opprD addrACA subrr add0r -mulrBr mulKf.
by rewrite -scalerBl subKr times_G_0.
Qed.

(* One SEED against two BLINDS: the same y, r, u, z meets two z of the other, which is asked to open both. The other
   then knows yR', takes the key off the seals, and reads the answer, whatever it has answered itself. *)
Theorem two_blinds_read_the_answer (a b : side Q) (z1 z2 : Q) :
  z1 != z2 ->
  let W1 := W_ G a (with_blind b z1) a in
  let W2 := W_ G a (with_blind b z2) a in
  let unlocked := (z1 - z2)^-1 *: (W1 - W2) in
  (S'_ G a b - unlocked - key b *: R'_ G a b - no b *: G == 0) = (no a == 0).
Proof.
move=> differ W1 W2 unlocked.
have apart : z1 - z2 != 0 by rewrite subr_eq0.
have -> : unlocked = key a *: R'_ G a b.
  rewrite /unlocked /W1 /W2 /W_ /F_ /= -scalerBr opprD addrACA subrr add0r -scalerBl.
  by rewrite !scalerA mulrCA mulVf // mulr1.
have -> : S'_ G a b = key a *: R'_ G a b + key b *: R'_ G a b + no b *: G + no a *: G.
  rewrite /S'_ /S_ /J_ /R'_ /R_ /Y_ addrACA -scalerDl -!scalerDl !scalerA -!scalerDl.
  by congr (_ *: _); rewrite mulrC -addrA [no b + _]addrC.
by rewrite taken_off times_G_0.
Qed.

(* Sealing twice under one CTX and SEED: what changed between the two shows. *)
Theorem sealing_twice_shows_changes (J : V) (r u u' : Q) :
  (r *: J + u *: G == r *: J + u' *: G) = (u == u').
Proof. by rewrite (inj_eq (addrI _)) (inj_eq (times_G_injective G_not_0)). Qed.

(* No proof of the key: whoever hears Y0 first can choose Y1 so that J is a key of its own, and reads every seal. *)
Theorem unproved_key_reads_the_answer (x y0 r0 u0 : Q) :
  let Y0 := y0 *: G in
  let Y1 := x *: G - Y0 in
  let J := Y0 + Y1 in
  (r0 *: J + u0 *: G - x *: (r0 *: G) == 0) = (u0 == 0).
Proof.
move=> Y0 Y1 J; have -> : J = x *: G by rewrite /J /Y1 addrC subrK.
by rewrite addrC !scalerA [x * r0]mulrC addKr times_G_0.
Qed.

(* u not proved, only R = rG: two answers to one commitment pass, and what they give is no opening of the seal. *)
Theorem unproved_u_is_unsound :
  exists (J R S T1 : V) (c c' s1 s2 s1' s2' : Q),
    [/\ c != c', T1 = s1 *: G - c *: R, T1 = s1' *: G - c' *: R &
        S <> ((c - c')^-1 * (s1 - s1')) *: J + ((c - c')^-1 * (s2 - s2')) *: G].
Proof.
exists 0, 0, G, 0, 1, 0, 0, 0, 0, 0; rewrite oner_neq0 !scaler0 !scale0r !subr0 mulr0 scale0r addr0; split=> //.
by apply/eqP.
Qed.

End Mistakes.
