(* KEY, SEAL, BLIND and OPEN, with the formulas of the specification, §9. Each is sigma.v with its own bases. *)
From mathcomp Require Import all_ssreflect all_algebra.
From Mandorla Require Import sigma.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

Section Four.

(* The scalars, and a group that is written with + and of which G is an element: no more is needed here. *)
Variables (Q : finFieldType) (V : lmodType Q) (G : V).

(* One or two of something, as a row and as a function. *)
Definition one (A : Type) (a : A) : 'I_1 -> A := fun=> a.
Definition two (A : Type) (a b : A) : 'I_2 -> A := fun i => if i == 0 then a else b.
Definition row1 (a : Q) : 'rV[Q]_1 := \row_i one a i.
Definition row2 (a b : Q) : 'rV[Q]_2 := \row_i two a b i.

Lemma both (P : 'I_2 -> Prop) : P 0 -> P 1 -> forall e, P e.
Proof. by move=> at0 at1 [[|[|//]] below]; [move: at0 | move: at1]; congr P; apply: val_inj. Qed.

(* --- KEY: Y = yG; T = kG; s = k + cy --- *)

Definition key_bases : 'I_1 -> 'I_1 -> V := one (one G).
Definition key_check (Y T : V) (c s : Q) := T = s *: G - c *: Y.

Lemma key_images y : images key_bases (row1 y) = [ffun e => one (y *: G) e].
Proof. by apply/ffunP => e; rewrite !ffunE big_ord_recl big_ord0 addr0 mxE. Qed.

Lemma key_checks Y T c s :
  key_check Y T c s <-> accepts key_bases [ffun e => one Y e] ([ffun e => one T e], c, row1 s).
Proof.
split=> [-> | /eqP/ffunP/(_ 0)].
  by apply/eqP/ffunP => e; rewrite recomputedE key_images !ffunE.
by rewrite recomputedE key_images !ffunE.
Qed.

Theorem key_complete y k c : key_check (y *: G) (k *: G) c (k + c * y).
Proof.
apply/key_checks; have -> : row1 (k + c * y) = answer (row1 y) c (row1 k).
  by apply/matrixP => i j; rewrite !mxE.
by rewrite -!key_images; exact: sigma_complete.
Qed.

Theorem key_sound Y T c c' s s' :
  c != c' -> key_check Y T c s -> key_check Y T c' s' ->
  let y := (c - c')^-1 * (s - s') in Y = y *: G.
Proof.
move=> differ /key_checks first /key_checks second.
have /ffunP/(_ 0) := sigma_sound differ first second.
by rewrite !ffunE big_ord_recl big_ord0 addr0 !mxE.
Qed.

Theorem key_zero_knowledge y c (t : V * Q * Q) :
  let Y := y *: G in
  #|[set k | (k *: G, c, k + c * y) == t]| = #|[set s | (s *: G - c *: Y, c, s) == t]|.
Proof.
apply: (same_distribution (f := fun k => k + c * y)) => [|k].
  by exists (fun s => s - c * y) => k; rewrite ?addrK ?subrK.
by have -> := key_complete y k c.
Qed.

(* --- SEAL: R = rG; S = rJ + uG; T1 = k1 G; T2 = k1 J + k2 G; s1 = k1 + cr; s2 = k2 + cu --- *)

Definition seal_bases (J : V) : 'I_2 -> 'I_2 -> V := two (two G 0) (two J G).
Definition seal_check (J R S T1 T2 : V) (c s1 s2 : Q) :=
  T1 = s1 *: G - c *: R /\ T2 = s1 *: J + s2 *: G - c *: S.

Lemma seal_images J r u : images (seal_bases J) (row2 r u) = [ffun e => two (r *: G) (r *: J + u *: G) e].
Proof.
apply/ffunP; apply: both; rewrite !ffunE !big_ord_recl big_ord0 addr0 !mxE /seal_bases /two //=.
by rewrite scaler0 addr0.
Qed.

Lemma seal_checks J R S T1 T2 c s1 s2 :
  seal_check J R S T1 T2 c s1 s2 <->
  accepts (seal_bases J) [ffun e => two R S e] ([ffun e => two T1 T2 e], c, row2 s1 s2).
Proof.
split=> [[-> ->] | /eqP/ffunP all].
  by apply/eqP/ffunP => e; rewrite recomputedE seal_images !ffunE /two; case: eqP.
by split; [have := all 0 | have := all 1]; rewrite recomputedE seal_images !ffunE.
Qed.

Theorem seal_complete J r u k1 k2 c :
  seal_check J (r *: G) (r *: J + u *: G) (k1 *: G) (k1 *: J + k2 *: G) c (k1 + c * r) (k2 + c * u).
Proof.
apply/seal_checks; have -> : row2 (k1 + c * r) (k2 + c * u) = answer (row2 r u) c (row2 k1 k2).
  by apply/matrixP => i j; rewrite !mxE /two; case: eqP.
by rewrite -!seal_images; exact: sigma_complete.
Qed.

Theorem seal_sound J R S T1 T2 c c' s1 s2 s1' s2' :
  c != c' -> seal_check J R S T1 T2 c s1 s2 -> seal_check J R S T1 T2 c' s1' s2' ->
  let r := (c - c')^-1 * (s1 - s1') in
  let u := (c - c')^-1 * (s2 - s2') in
  R = r *: G /\ S = r *: J + u *: G.
Proof.
move=> differ /seal_checks first /seal_checks second r u.
have := sigma_sound differ first second.
have -> : extracted c c' (row2 s1 s2) (row2 s1' s2') = row2 r u.
  by apply/matrixP => i j; rewrite !mxE /two; case: eqP.
by rewrite seal_images => /ffunP all; split; [have := all 0 | have := all 1]; rewrite !ffunE.
Qed.

(* Two nonces, each for its own secret. *)
Theorem seal_zero_knowledge J r u c (t : V * V * Q * Q * Q) :
  let R := r *: G in
  let S := r *: J + u *: G in
  #|[set k : Q * Q | (k.1 *: G, k.1 *: J + k.2 *: G, c, k.1 + c * r, k.2 + c * u) == t]| =
  #|[set s : Q * Q | (s.1 *: G - c *: R, s.1 *: J + s.2 *: G - c *: S, c, s.1, s.2) == t]|.
Proof.
apply: (same_distribution (f := fun k : Q * Q => (k.1 + c * r, k.2 + c * u))) => [|[k1 k2]].
  exists (fun s : Q * Q => (s.1 - c * r, s.2 - c * u)) => -[a b] /=; by rewrite ?addrK ?subrK.
by have [-> ->] := seal_complete J r u k1 k2 c.
Qed.

(* --- BLIND: E1 = zR'; E2 = zS'; T1 = kR'; T2 = kS'; s = k + cz --- *)

Definition blind_bases (R' S' : V) : 'I_2 -> 'I_1 -> V := two (one R') (one S').
Definition blind_check (R' S' E1 E2 T1 T2 : V) (c s : Q) :=
  T1 = s *: R' - c *: E1 /\ T2 = s *: S' - c *: E2.

Lemma blind_images R' S' z : images (blind_bases R' S') (row1 z) = [ffun e => two (z *: R') (z *: S') e].
Proof.
apply/ffunP => e; rewrite !ffunE big_ord_recl big_ord0 addr0 !mxE.
by rewrite /blind_bases /two; case: eqP.
Qed.

Lemma blind_checks R' S' E1 E2 T1 T2 c s :
  blind_check R' S' E1 E2 T1 T2 c s <->
  accepts (blind_bases R' S') [ffun e => two E1 E2 e] ([ffun e => two T1 T2 e], c, row1 s).
Proof.
split=> [[-> ->] | /eqP/ffunP all].
  by apply/eqP/ffunP => e; rewrite recomputedE blind_images !ffunE /two; case: eqP.
by split; [have := all 0 | have := all 1]; rewrite recomputedE blind_images !ffunE.
Qed.

Theorem blind_complete R' S' z k c :
  blind_check R' S' (z *: R') (z *: S') (k *: R') (k *: S') c (k + c * z).
Proof.
apply/blind_checks; have -> : row1 (k + c * z) = answer (row1 z) c (row1 k).
  by apply/matrixP => i j; rewrite !mxE.
by rewrite -!blind_images; exact: sigma_complete.
Qed.

Theorem blind_sound R' S' E1 E2 T1 T2 c c' s s' :
  c != c' -> blind_check R' S' E1 E2 T1 T2 c s -> blind_check R' S' E1 E2 T1 T2 c' s' ->
  let z := (c - c')^-1 * (s - s') in E1 = z *: R' /\ E2 = z *: S'.
Proof.
move=> differ /blind_checks first /blind_checks second z.
have := sigma_sound differ first second.
have -> : extracted c c' (row1 s) (row1 s') = row1 z by apply/matrixP => i j; rewrite !mxE.
by rewrite blind_images => /ffunP all; split; [have := all 0 | have := all 1]; rewrite !ffunE.
Qed.

Theorem blind_zero_knowledge R' S' z c (t : V * V * Q * Q) :
  let E1 := z *: R' in
  let E2 := z *: S' in
  #|[set k | (k *: R', k *: S', c, k + c * z) == t]| =
  #|[set s | (s *: R' - c *: E1, s *: S' - c *: E2, c, s) == t]|.
Proof.
apply: (same_distribution (f := fun k => k + c * z)) => [|k].
  by exists (fun s => s - c * z) => k; rewrite ?addrK ?subrK.
by have [-> ->] := blind_complete R' S' z k c.
Qed.

(* --- OPEN: Y = yG; W = yF; T1 = kG; T2 = kF; s = k + cy. It has the shape of BLIND, over G and F. --- *)

Definition open_check (Y F W T1 T2 : V) (c s : Q) :=
  T1 = s *: G - c *: Y /\ T2 = s *: F - c *: W.

Theorem open_complete F y k c :
  open_check (y *: G) F (y *: F) (k *: G) (k *: F) c (k + c * y).
Proof. exact: blind_complete. Qed.

Theorem open_sound Y F W T1 T2 c c' s s' :
  c != c' -> open_check Y F W T1 T2 c s -> open_check Y F W T1 T2 c' s' ->
  let y := (c - c')^-1 * (s - s') in Y = y *: G /\ W = y *: F.
Proof. exact: blind_sound. Qed.

Theorem open_zero_knowledge F y c (t : V * V * Q * Q) :
  let Y := y *: G in
  let W := y *: F in
  #|[set k | (k *: G, k *: F, c, k + c * y) == t]| =
  #|[set s | (s *: G - c *: Y, s *: F - c *: W, c, s) == t]|.
Proof. exact: blind_zero_knowledge. Qed.

(* O1 and O8 refuse a zero among nonces and answers. An honest prover meets one with a chance of 2 in q, for a seal of
   4 in q, at most. *)
Theorem proof_weak_chance (secrets : nat) (w : 'rV[Q]_secrets) c :
  (#|Q| * #|[set k | weak w c k]| <= 2 * secrets * #|Q| ^ secrets)%N.
Proof. exact: weak_chance. Qed.

End Four.
