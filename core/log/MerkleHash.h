#pragma once

#include "core/digest/Digest.h"

#include <QByteArrayView>

#include <cstddef>

namespace hallmarker::core {

/// The two hashes of the tree on raw memory, for loops over millions of entries. One OpenSSL context per thread with
/// the digest fetched once: looking it up anew costs more than hashing a short entry.
class MerkleHash {
public:
    static constexpr std::size_t bytes = Digest::sizeBytes;

    /// out[32] = SHA-256(0x00 || entry).
    static void leaf(QByteArrayView entry, char *out);
    /// out[32] = SHA-256(0x01 || left[32] || right[32]). `out` may be `left` or `right`.
    static void node(const char *left, const char *right, char *out);
    /// Turns `count` (a power of two) hashes into their root, in place at hashes[0..32).
    static void fold(char *hashes, std::size_t count);
};

} // namespace hallmarker::core
