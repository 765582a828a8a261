#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <memory>

namespace hallmarker::core {

class Progress;

/// Streaming SHA-256 through OpenSSL (QCryptographicHash is about seven times slower).
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    void add(QByteArrayView bytes);
    /// The digest of everything added; the hasher starts anew.
    Digest finish();

    static Digest of(QByteArrayView bytes);
    /// SHA-256 of a file, read in pieces of 1 MiB.
    static Result<Digest> ofFile(const QString &path);
    /// Tells how far it is; can be stopped between pieces.
    static Result<Digest> ofFile(const QString &path, Progress &progress);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hallmarker::core
