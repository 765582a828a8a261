#pragma once

#include "core/clock/Clock.h"

#include <QString>

#include <atomic>

namespace hallmarker::core {

/// Makes record ids. Handed in, so that tests and golden files have stable ones.
class IdSource {
public:
    virtual ~IdSource() = default;
    /// A new id, unique in every workspace: prefix, underscore, 26 characters of Crockford base 32 (a ULID).
    virtual QString next(const QString &prefix) = 0;
};

/// Time-ordered ids with 80 random bits.
class RandomIdSource final : public IdSource {
public:
    explicit RandomIdSource(const Clock &clock) : m_clock(clock) {}
    QString next(const QString &prefix) override;

private:
    const Clock &m_clock;
};

/// prefix_00000000000000000000000001, 2, 3 ...
class SequenceIdSource final : public IdSource {
public:
    QString next(const QString &prefix) override;

private:
    std::atomic<quint64> m_last{0};
};

} // namespace hallmarker::core
