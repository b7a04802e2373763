#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>

#include <gtest/gtest.h>

#include <grp.h>
#include <unistd.h>

namespace mandorla::test {

// Whom a person's programs belong to: where the tests are root's, nobody's.
constexpr uid_t kNobody = 65534;

[[nodiscard]] inline uid_t ordinaryUser() { return ::geteuid() == 0 ? kNobody : ::geteuid(); }

// Before it is started.
inline void belongsToAnOrdinaryUser(QProcess& process)
{
    if (::geteuid() == 0)
        process.setChildProcessModifier([] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                ::_exit(126);
        });
}

// Made, and only for that user.
inline QString folderOfAnOrdinaryUser(const QString& path)
{
    EXPECT_TRUE(QDir().mkpath(path));
    EXPECT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (::geteuid() == 0) {
        EXPECT_EQ(::chown(path.toLocal8Bit().constData(), kNobody, kNobody), 0);
    }
    return path;
}

} // namespace mandorla::test
