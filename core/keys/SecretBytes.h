#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hallmarker::core {

/// Bytes that are overwritten when they go out of scope. Never logged, never compared with ==.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    explicit SecretBytes(qsizetype size);
    SecretBytes(const SecretBytes &other) = default;
    SecretBytes(SecretBytes &&other) noexcept = default;
    SecretBytes &operator=(const SecretBytes &other);
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    /// Fresh bytes of the operating system's generator; empty when it fails.
    static SecretBytes random(qsizetype size);

    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    QByteArrayView view() const { return {m_bytes.data(), size()}; }
    char *data() { return m_bytes.data(); }
    /// Overwrites and empties.
    void wipe();
    /// Compares in constant time.
    bool equals(const SecretBytes &other) const;

    /// Overwrites a byte array in place, detached copies excluded.
    static void wipe(QByteArray &bytes);

private:
    std::vector<char> m_bytes;
};

} // namespace hallmarker::core
