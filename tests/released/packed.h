#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sodium.h>

#include <stdexcept>
#include <string>

// A vault's files in a few lines of text. Each is nearly all padding, but encrypted, so nothing makes it
// smaller as it is. What is encrypted does get smaller; with the key and the nonce the same bytes come out
// again, and the hash of the file as it was written says that they did.
namespace mandorla::released {

struct PackedFile
{
    QByteArray name;
    QByteArray front; // in clear, before what is encrypted
    QByteArray key, nonce, context, plain;
    QByteArray hash; // SHA-256 of all of it

    [[nodiscard]] QByteArray content() const
    {
        QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES),
                          '\0');
        const auto bytes = [](const QByteArray& of) {
            return reinterpret_cast<const unsigned char*>(of.data());
        };
        if (key.size() != static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_KEYBYTES) ||
            nonce.size() != static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
            throw std::runtime_error("no key or nonce of a packed file");
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            reinterpret_cast<unsigned char*>(sealed.data()), nullptr, bytes(plain),
            static_cast<unsigned long long>(plain.size()), bytes(context),
            static_cast<unsigned long long>(context.size()), nullptr, bytes(nonce), bytes(key));
        const QByteArray out = front + nonce + sealed;
        if (QCryptographicHash::hash(out, QCryptographicHash::Sha256) != hash)
            throw std::runtime_error("a packed file is not what was recorded");
        return out;
    }

    // name, then the others in hexadecimal or base64, one word each; "-": empty.
    [[nodiscard]] QByteArray line() const
    {
        QByteArray out = name;
        for (const QByteArray& field : {front, key, nonce, context, hash})
            out += ' ' + (field.isEmpty() ? QByteArray("-") : field.toHex());
        return out + ' ' + qCompress(plain, 9).toBase64() + '\n';
    }

    [[nodiscard]] static PackedFile of(const QByteArray& line)
    {
        const auto words = line.trimmed().split(' ');
        if (words.size() != 7)
            throw std::runtime_error("no packed file");
        const auto hex = [&](qsizetype i) {
            return words[i] == "-" ? QByteArray() : QByteArray::fromHex(words[i]);
        };
        return {words[0], hex(1), hex(2), hex(3), hex(4), qUncompress(QByteArray::fromBase64(words[6])),
                hex(5)};
    }
};

// Into a folder that is made, its owner's alone like its files.
inline void unpack(const QString& packed, const QString& folder)
{
    constexpr auto kOwn = QFile::ReadOwner | QFile::WriteOwner;
    QFile lines(packed);
    if (!lines.open(QIODevice::ReadOnly) || !QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, kOwn | QFile::ExeOwner))
        throw std::runtime_error("no packed vault");
    while (!lines.atEnd()) {
        const PackedFile one = PackedFile::of(lines.readLine());
        QFile file(QDir(folder).filePath(QString::fromLatin1(one.name)));
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwn) || file.write(one.content()) < 0)
            throw std::runtime_error("no room for a vault");
    }
}

} // namespace mandorla::released
