#pragma once

namespace mandorla::app {

// What this process has in its memory is no business of other programs. From here on no dump of it holds what
// was written: none is made, neither as a file nor for a program that collects them; and where a system makes
// one all the same, none of our memory is in it. Other programs of the same person may not look into it,
// either (ptrace, /proc/PID/mem). Not protected: from root, and from what reads the screen or the keys. Of
// registers, a dump that is made all the same holds what stands in them.
void hideMemory();

// The desktop's portal looks at the folder that the kernel has of each process (/proc/PID/root), to learn who
// asks; of a hidden one an ordinary user sees nothing, so that the portal refuses it. While one of these is
// there, other programs of the same person may look, at the memory too where the system lets them (Yama); of
// dumps all of the above holds.
class InSight
{
public:
    InSight();
    ~InSight();
    InSight(const InSight&) = delete;
    InSight& operator=(const InSight&) = delete;
};

} // namespace mandorla::app
