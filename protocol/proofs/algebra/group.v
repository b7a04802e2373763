(* What the other files take for granted of "a group of prime order q": its elements can be multiplied by numbers modulo
   q, by the laws of a space over them. Here this is proved of every such group. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

Section Group.

Variables (q : nat) (V : zmodType) (G : V).
Hypothesis q_prime : prime q.
Hypothesis G_has_order_q : G *+ q = 0.
Hypothesis G_generates : forall P : V, exists n, P = G *+ n.

(* P added to itself x times. *)
Definition times (x : 'F_q) (P : V) : V := P *+ x.

Lemma order_q (P : V) : P *+ q = 0.
Proof. by have [n ->] := G_generates P; rewrite -mulrnA mulnC mulrnA G_has_order_q mul0rn. Qed.

Lemma modulo_q (P : V) n : P *+ (n %% q) = P *+ n.
Proof. by rewrite {2}(divn_eq n q) mulrnDr mulnC mulrnA order_q mul0rn add0r. Qed.

Lemma modulus : (Zp_trunc (pdiv q)).+2 = q.
Proof. exact: Fp_cast. Qed.

Theorem group_mulA x x' P : times x (times x' P) = times (x * x') P.
Proof.
rewrite /times -mulrnA mulnC -(modulo_q P (x * x')).
by congr (P *+ _); apply: (congr1 (modn _)); rewrite modulus.
Qed.

Theorem group_mul1 P : times 1 P = P.
Proof. by rewrite /times /= modn_small // modulus prime_gt1. Qed.

Theorem group_mulDr x P P' : times x (P + P') = times x P + times x P'.
Proof. exact: mulrnDl. Qed.

Theorem group_mulDl x x' P : times (x + x') P = times x P + times x' P.
Proof.
rewrite /times -mulrnDr -(modulo_q P (x + x')).
by congr (P *+ _); apply: (congr1 (modn _)); rewrite modulus.
Qed.

Theorem group_generated P : exists x : 'F_q, P = times x G.
Proof.
have [n ->] := G_generates P; exists (inZp n).
by rewrite /times -(modulo_q G n); congr (G *+ _); apply: (congr1 (modn _)); rewrite modulus.
Qed.

(* There are q scalars: where it says 1 in #|Q| elsewhere, it is 1 in q. *)
Theorem group_scalars : #|'F_q| = q.
Proof. exact: card_Fp. Qed.

End Group.
