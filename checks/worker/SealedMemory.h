#pragma once

#include "core/result/Result.h"

#include <QByteArrayView>

namespace hallmarker::checks {

/// Bytes in anonymous memory that nobody can change any more, to be handed to the worker as a descriptor. The worker so
/// reads exactly the bytes that were hashed and scanned here, and opens nothing.
class SealedMemory {
public:
    static core::Result<SealedMemory> of(QByteArrayView bytes);
    SealedMemory() = default;
    ~SealedMemory();
    SealedMemory(SealedMemory &&other) noexcept;
    SealedMemory &operator=(SealedMemory &&other) noexcept;

    int descriptor() const { return m_descriptor; }
    bool isValid() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace hallmarker::checks
