// Everything that can happen to two laptops, in every order: what people press, connections that come, go half-open,
// replace each other and lose what was on its way, power cuts. What each does by it is in laptop.h.

c_decl {
\#include "happens.h"
}
c_track "&s" "sizeof(World)"

#define HAPPENS(i)                                                                   \
    if                                                                               \
    :: c_expr { mayReceive[i] } ->                                                   \
        if                                                                           \
        :: c_expr { !needsACoin[i] }                                                 \
        :: c_expr { needsACoin[i] } -> c_code { s.coin = 0; }                        \
        :: c_expr { needsACoin[i] } -> c_code { s.coin = 1; }                        \
        fi;                                                                          \
        c_code { receive(i); }                                                       \
    :: c_expr { maySuggest[i] } -> c_code { suggest(i); }                            \
    :: c_expr { mayAccept[i] } -> c_code { accept_(i); }                             \
    :: c_expr { maySeal[i] } -> c_code { seal(i); }                                  \
    :: c_expr { mayUnseal[i] } -> c_code { unseal(i); }                              \
    :: c_expr { mayHandOn[i] } -> c_code { handOn(i); }                              \
    :: c_expr { mayHandOff[i] } -> c_code { handOff(i); }                            \
    :: c_expr { mayStop[i] } -> c_code { stopHere(i); }                              \
    :: c_expr { mayAdoptFirst[i] } -> c_code { adopt(i, 0); }                        \
    :: c_expr { mayAdoptSecond[i] } -> c_code { adopt(i, 1); }                       \
    :: c_expr { mayMissFirst[i] } -> c_code { miss(i, 0); }                          \
    :: c_expr { mayMissSecond[i] } -> c_code { miss(i, 1); }                         \
    :: c_expr { mayLose[i] } -> c_code { lose(i); }                                  \
    :: c_expr { mayCrash[i] } -> c_code { crash(i); }                                \
    fi

init {
    c_code { begin(); };
end:
    do
    :: atomic { HAPPENS(0); c_code { standAlike(); }; assert(c_expr { !s.broken }) }
    :: atomic { HAPPENS(1); c_code { standAlike(); }; assert(c_expr { !s.broken }) }
    :: c_expr { mayConnect[0] } -> c_code { connect_(); }
#ifdef OLD_FILES
    :: c_expr { mayCopyFile[0] } -> c_code { copyFile(); }
    :: c_expr { mayPutBack[0] } -> c_code { putBack(); }
#endif
    od
}
