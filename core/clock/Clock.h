#pragma once

#include <QDateTime>
#include <QString>

namespace hallmarker::core {

/// Tells the time. Handed in everywhere, so that the same input gives the same output.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    virtual qint64 nowMs() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    qint64 nowMs() const override;
};

/// A clock that moves only when told to: for tests, golden files and HALLMARKER_CLOCK.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 startMs) : m_nowMs(startMs) {}
    qint64 nowMs() const override { return m_nowMs; }
    void advanceMs(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};

/// "2026-03-01T09:30:00.000Z": the one form in which times are written to records, log and exports.
QString instantText(qint64 ms);
/// The inverse; -1 when the text is not such an instant.
qint64 instantFromText(const QString &text);

} // namespace hallmarker::core
