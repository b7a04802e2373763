(* What each theorem takes for granted. The command fails unless it is nothing: the group, its generator and what holds of
   them are written into each theorem as "for every". *)
From Mandorla Require Import group sigma four overlap mistakes.

Print Assumptions group_mulA.
Print Assumptions group_mul1.
Print Assumptions group_mulDr.
Print Assumptions group_mulDl.
Print Assumptions group_generated.
Print Assumptions group_scalars.
Print Assumptions sigma_complete.
Print Assumptions sigma_sound.
Print Assumptions sigma_zero_knowledge.
Print Assumptions sigma_same_distribution.
Print Assumptions simulator_accepted.
Print Assumptions weak_chance.
Print Assumptions key_complete.
Print Assumptions key_sound.
Print Assumptions key_zero_knowledge.
Print Assumptions seal_complete.
Print Assumptions seal_sound.
Print Assumptions seal_zero_knowledge.
Print Assumptions blind_complete.
Print Assumptions blind_sound.
Print Assumptions blind_zero_knowledge.
Print Assumptions open_complete.
Print Assumptions open_sound.
Print Assumptions open_zero_knowledge.
Print Assumptions proof_weak_chance.
Print Assumptions result_formula.
Print Assumptions result_of_what_was_proved.
Print Assumptions result_same.
Print Assumptions result_identity.
Print Assumptions result_both_yes.
Print Assumptions result_one_yes.
Print Assumptions result_other_yes.
Print Assumptions result_both_no_chance.
Print Assumptions result_uniform.
Print Assumptions result_uniform_checked.
Print Assumptions result_of_the_two_bits.
Print Assumptions open_tells_the_result.
Print Assumptions seal_no_linear_test.
Print Assumptions one_nonce_reads_the_answer.
Print Assumptions two_blinds_read_the_answer.
Print Assumptions sealing_twice_shows_changes.
Print Assumptions unproved_key_reads_the_answer.
Print Assumptions unproved_u_is_unsound.
