#pragma once

#include "protocol/crypto/group.h"
#include "protocol/crypto/types.h"

#include <initializer_list>
#include <string_view>

// Pairing with six typed digits: CPace over ristretto255 with SHA-512, draft-irtf-cfrg-cpace-21. A wrong
// guess of the digits costs one run and tells nothing else; a man in the middle has other fingerprints in CI,
// and both tags fail. Not protected: digits that someone else could read from the screen.
namespace mandorla::crypto {

using Sid = ByteArray<32>; // nonceI ‖ nonceR, 16 bytes each, exchanged first
using Isk = Secret<64>;
using CPaceTag = ByteArray<64>;

// The initiator typed the digits and proves first; the responder shows them.
enum class PairingSide
{
    Initiator,
    Responder
};

// --- the draft's parts, for any input ---
namespace cpace {

// LEB128 length ‖ part, for each.
[[nodiscard]] Bytes lvCat(std::initializer_list<ByteView> parts);
// Section 7.1 of the draft: DSI, PRS, zero padding to one SHA-512 block, CI, sid.
[[nodiscard]] Bytes generatorString(ByteView prs, ByteView ci, ByteView sid);
[[nodiscard]] Point generator(ByteView prs, ByteView ci, ByteView sid);
// What both sent, in the order initiator, responder.
[[nodiscard]] Bytes transcript(const Point& ya, ByteView ada, const Point& yb, ByteView adb);
[[nodiscard]] Isk intermediateKey(ByteView sid, const Point& k, ByteView transcript);
[[nodiscard]] CPaceTag tag(ByteView sid, const Isk& isk, const Point& share, ByteView ad);
// In constant time: bad_mac, also for another length.
[[nodiscard]] Checked<void> checkTag(ByteView sid, const Isk& isk, const Point& share, ByteView ad,
                                     ByteView tag);

// --- what Mandorla puts in ---
[[nodiscard]] Bytes channelId(const Fingerprint& initiator, const Fingerprint& responder); // CI
[[nodiscard]] Bytes associatedData(PairingSide side); // AD, with the version
[[nodiscard]] PairKey pairKey(const Isk& isk, ByteView sid);

} // namespace cpace

// One side of one run, one guess. Life cycle:
//
//     begin → share() sent, takeShare()
//     initiator: tag() sent → takeTag() → pairKey()
//     responder: takeTag() → tag() sent → pairKey()
//
// Out of order throws std::logic_error. After a refusal the run is over. A run that got past takeShare() and
// ended without a right tag counts as a failed guess, on either side; the caller counts.
class CPace
{
public:
    // code: the digits as ASCII, leading zeros kept. Each side takes its own fingerprint from its certificate
    // and the other's from the TLS peer. own: a fresh Scalar::random for each run.
    CPace(PairingSide side, std::string_view code, const Fingerprint& initiator, const Fingerprint& responder,
          const Sid& sid, const Scalar& own);

    [[nodiscard]] ByteView share() const { return m_share.bytes(); } // 32 bytes
    [[nodiscard]] Checked<void> takeShare(ByteView share);           // bad_length, bad_point, identity_point
    [[nodiscard]] CPaceTag tag() const;                // the responder's only once takeTag() passed
    [[nodiscard]] Checked<void> takeTag(ByteView tag); // bad_mac
    [[nodiscard]] PairKey pairKey() const;             // only once takeTag() passed

private:
    enum class Step
    {
        Shares,
        Tags,
        Proven,
        Over
    };

    PairingSide m_side;
    Sid m_sid;
    Scalar m_own;
    Point m_share, m_partnerShare;
    Isk m_isk;
    Step m_step = Step::Shares;
};

} // namespace mandorla::crypto
