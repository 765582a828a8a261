#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <array>
#include <compare>

namespace hallmarker::core {

/// A SHA-256 value (FIPS 180-4). Empty until set; an empty digest equals no content at all.
class Digest {
public:
    static constexpr int sizeBytes = 32;

    Digest() = default;
    /// Takes exactly 32 raw bytes; anything else gives an empty digest.
    static Digest fromRaw(QByteArrayView raw);
    /// Accepts "sha256:<64 hex>" and bare hex in either case; an empty digest when it is neither.
    static Digest fromText(const QString &text);

    bool isEmpty() const { return !m_set; }
    QByteArray raw() const;
    /// The 32 bytes without a copy; valid as long as this digest is. Empty when the digest is.
    QByteArrayView view() const
    {
        return m_set ? QByteArrayView(reinterpret_cast<const char *>(m_bytes.data()), sizeBytes) : QByteArrayView();
    }
    QString hex() const;
    /// "sha256:" and 64 lower-case hex digits; "" when empty.
    QString toString() const;
    /// First 12 hex digits, for people.
    QString shortText() const;

    friend bool operator==(const Digest &, const Digest &) = default;
    friend auto operator<=>(const Digest &, const Digest &) = default;

private:
    std::array<unsigned char, sizeBytes> m_bytes{};
    bool m_set = false;
};

size_t qHash(const Digest &digest, size_t seed = 0);

} // namespace hallmarker::core
